/**
 * An article's text before it is split into blocks, and what the user says of how to read it.
 */
import { InputError } from '../errors.js';
import type { Source, SourceFormat } from '../model.js';
import type { Damage } from './byte-reader.js';
import { mendMisread } from './encoding/mend-misread.js';

/** An article's text before it is split into blocks. */
export interface RawArticle extends Source {
  /** Where it stands, for messages: the path, with the row behind a colon for JSON Lines. */
  readonly place: string;
}

/** Names of fields in rows; paths into nested objects are written with dots. */
export interface FieldNames {
  readonly id?: string;
  readonly text?: string;
  readonly html?: string;
}

/** What the user says of how to read. */
export interface ReadOptions {
  /** The encoding of all inputs, whatever they state. */
  readonly encoding?: string | undefined;
  /** Bytes that one article may take, decompressed. */
  readonly maxSize?: number | undefined;
  /** Where rows have what. */
  readonly field?: FieldNames | undefined;
}

/** A raw article, misread text put right. */
export function rawArticle(
  id: string,
  place: string,
  format: SourceFormat,
  { text, encoding }: { readonly text: string; readonly encoding?: string },
): RawArticle {
  const mended = mendMisread(text);
  const known = { id, place, format, ...(encoding === undefined ? {} : { encoding }) };
  return mended === null ? { ...known, text } : { ...known, text: mended, mended: true };
}

/** Damage of an input as an error. */
export const damageError = (name: string, { offset, reason }: Damage): InputError =>
  new InputError(
    reason === 'cut off'
      ? `${name}: cut off at byte ${offset}; what stands before is used`
      : `${name}: damaged at byte ${offset} (${reason}); what is whole is used`,
  );
