/**
 * Streams of rows to raw articles: JSON Lines, and JSON arrays.
 */
import { InputError } from '../errors.js';
import type { Piece } from './byte-reader.js';
import { decodeText, largestArticle } from './decode.js';
import { transcode } from './encoding/transcode.js';
import { readRow } from './json-lines.js';
import { readJsonValues } from './json-values.js';
import { readLines } from './lines.js';
import { damageError, type RawArticle, type ReadOptions, rawArticle } from './raw-article.js';

/** The bytes of one row, and what it is called. */
interface RowBytes {
  readonly bytes: Buffer;
  readonly place: string;
  /** Whether it stands before damage: then it may be cut, and that is said already. */
  readonly isCut: boolean;
}

/** The rows of JSON Lines, or the values of a JSON array; damage as an error in its place. */
async function* rowsIn(
  pieces: AsyncIterable<Piece>,
  name: string,
  format: 'jsonl' | 'json',
  largest: number,
): AsyncGenerator<RowBytes | InputError> {
  if (format === 'jsonl') {
    for await (const line of readLines(pieces, name, largest))
      yield 'reason' in line
        ? damageError(name, line)
        : { bytes: line.bytes, place: `${name}:${line.number}`, isCut: line.isCut };
    return;
  }
  for await (const value of readJsonValues(pieces, name, largest)) {
    if ('reason' in value) yield damageError(name, value);
    else {
      const { bytes, isCut, line, column, isFirst } = value;
      yield { bytes, place: isFirst ? `${name}:${line}` : `${name}:${line}:${column}`, isCut };
    }
  }
}

/** The articles of rows, in order; what cannot be read is an error in its place, and the rest goes on. */
export async function* readRows(
  pieces: AsyncIterable<Piece>,
  name: string,
  format: 'jsonl' | 'json',
  { encoding, maxSize = largestArticle, field }: ReadOptions,
): AsyncGenerator<RawArticle | InputError> {
  let rows = 0;
  for await (const found of rowsIn(transcode(pieces, encoding), name, format, maxSize)) {
    if (found instanceof InputError) {
      rows++;
      yield found;
      continue;
    }
    const { place, bytes, isCut } = found;
    const line = await decodeText(bytes, place, { maxSize });
    if (!(line instanceof InputError) && line.text.trim() === '') continue;
    rows++;
    const row = line instanceof InputError ? line : readRow(line.text, place, format, field);
    if (!(row instanceof InputError)) yield rawArticle(row.id, place, row.format, { ...line, text: row.text });
    else if (!isCut) yield row;
  }
  if (rows === 0) yield new InputError(`${name}: empty, there is no row to clean`);
}
