/**
 * Rows: one article each, `{"id": "…", "text": "…"}` or `{"id": "…", "html": "…"}`, or in fields of other names.
 */
import { InputError } from '../errors.js';
import type { SourceFormat } from '../model.js';
import type { FieldNames } from './raw-article.js';

/** One row, read. */
export interface Row {
  /** The row's own id as text, or its place when it has none. */
  readonly id: string;
  readonly format: SourceFormat;
  /** The text, or the page. */
  readonly text: string;
}

/** The value of a field, by its own name or as a path into nested objects: "a.b". */
function fieldOf(row: object, path: string): unknown {
  if (Object.hasOwn(row, path)) return (row as Readonly<Record<string, unknown>>)[path];
  let value: unknown = row;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return value;
}

/** What a row should have had, in words. */
function describeMissing({ text, html }: FieldNames): string {
  if (text === undefined && html === undefined) return 'no "text" and no "html"';
  return [text, html].flatMap((field) => (field === undefined ? [] : [`no "${field}"`])).join(' and ');
}

/** Names of fields that can be named on a command line as they are. */
const plainName = /^[\w.-]{1,40}$/;

/** What may have been meant, in words: the longest text of a row; nothing when it has none. */
function describeLikely(row: object, idField: string): string {
  const texts = Object.entries(row).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' && entry[0] !== idField && plainName.test(entry[0]),
  );
  const longest = texts.sort(([, a], [, b]) => b.length - a.length)[0];
  return longest === undefined
    ? ''
    : `; its longest text is in "${longest[0]}", which --field text=${longest[0]} reads`;
}

/**
 * Reads one row.
 * @param place what the row is called in messages: `rows.jsonl:3`
 * @param format what a row of text is called in the report
 * @param fields names of the fields; when one names that of the text or of the page, only those named are looked at
 * @returns the row, or what is wrong with it, with its place
 */
export function readRow(
  source: string,
  place: string,
  format: 'jsonl' | 'json' = 'jsonl',
  fields: FieldNames = {},
): Row | InputError {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    const mend = format === 'jsonl' ? 'fix or remove this line' : 'fix or remove this row';
    return new InputError(`${place}: not valid JSON (${(error as Error).message}); ${mend}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return new InputError(`${place}: expected an object like {"id": "…", "text": "…"}`);
  }
  const isNamed = fields.text !== undefined || fields.html !== undefined;
  const { text = isNamed ? undefined : 'text', html = isNamed ? undefined : 'html' } = fields;
  const idField = fields.id ?? 'id';
  const id = fieldOf(value, idField);
  const rowId = typeof id === 'string' || typeof id === 'number' ? String(id) : place;
  const words = text === undefined ? undefined : fieldOf(value, text);
  if (typeof words === 'string') return { id: rowId, format, text: words };
  const page = html === undefined ? undefined : fieldOf(value, html);
  if (typeof page === 'string') return { id: rowId, format: 'html', text: page };
  const likely = describeLikely(value, idField);
  return new InputError(`${place}: the row has ${describeMissing(fields)} of type string${likely}`);
}
