/**
 * Bytes cut into lines, one held at a time.
 */
import { InputError } from '../errors.js';
import type { Damage, Piece } from './byte-reader.js';
import { describeSize } from './size.js';

const lineFeed = 10;

/** The bytes of one line without its end, and its number from 1 on. */
export interface NumberedLine {
  readonly number: number;
  readonly bytes: Buffer;
  /** Whether bytes may be missing at its beginning or its end. */
  readonly isCut: boolean;
}

/**
 * The lines in bytes that are not empty, in order; where bytes are damaged, the damage.
 * @param largest bytes of a line, at most
 * @throws InputError for a larger one
 */
export async function* readLines(
  pieces: AsyncIterable<Piece>,
  name: string,
  largest: number,
): AsyncGenerator<NumberedLine | Damage> {
  let held: Buffer[] = [];
  let length = 0;
  let number = 0;
  let isBehindDamage = false;
  const finish = (last: Buffer, isCut: boolean): NumberedLine => {
    const bytes = held.length > 0 ? Buffer.concat([...held, last]) : last;
    held = [];
    length = 0;
    const line = { number: ++number, bytes, isCut: isCut || isBehindDamage };
    isBehindDamage = false;
    return line;
  };
  for await (const piece of pieces) {
    if (!Buffer.isBuffer(piece)) {
      if (length > 0) yield finish(Buffer.alloc(0), true);
      isBehindDamage = true;
      yield piece;
      continue;
    }
    let from = 0;
    for (;;) {
      if (length === 0 && !isBehindDamage) {
        const begin = from;
        while (piece[from] === lineFeed) from++;
        number += from - begin;
      }
      const end = piece.indexOf(lineFeed, from);
      if (end < 0) break;
      yield finish(piece.subarray(from, end), false);
      from = end + 1;
    }
    length += piece.length - from;
    if (length > largest)
      throw new InputError(
        `${name}:${number + 1}: a row of more than ${describeSize(largest)}; is this JSON Lines? If so, raise --max-size`,
      );
    if (from < piece.length) held.push(piece.subarray(from));
  }
  if (length > 0) yield finish(Buffer.alloc(0), false);
}
