/**
 * The values of a JSON array, or of values one behind another, cut apart without being parsed: one is held at a time,
 * and those before damage are whole.
 */
import { InputError } from '../errors.js';
import type { Damage, Piece } from './byte-reader.js';

/** The bytes of one value, and where it begins. */
export interface JsonValue {
  readonly bytes: Buffer;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in bytes. */
  readonly column: number;
  /** Whether it is the first of its line. */
  readonly isFirst: boolean;
  /** Whether bytes are missing at its end, which the damage behind it says. */
  readonly isCut: boolean;
}

const [tab, lineFeed, carriageReturn, space] = [9, 10, 13, 32];
const [quote, comma, backslash, openArray, closeArray, openObject, closeObject] = [
  0x22, 0x2c, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d,
];

const isSpace = (byte: number): boolean =>
  byte === space || byte === lineFeed || byte === carriageReturn || byte === tab;

/**
 * The values in bytes, in order; where bytes are damaged, the damage. What is cut off at the end comes out as it is.
 * @param largest bytes of a value, at most
 * @throws InputError for a larger one
 */
export async function* readJsonValues(
  pieces: AsyncIterable<Piece>,
  name: string,
  largest: number,
): AsyncGenerator<JsonValue | Damage> {
  let line = 1;
  let lineStart = 0;
  let passed = 0;
  let isInList = false;
  let isListClosed = false;
  /** 0 between values; 1 and more within one. */
  let depth = 0;
  let isInText = false;
  let isEscaped = false;
  let isScalar = false;
  let isString = false;
  /** Behind damage nothing is known until a line begins. */
  let isLost = false;
  let isDamaged = false;
  let held: Buffer[] = [];
  let heldLength = 0;
  let begin = { line: 1, column: 1, isFirst: true };
  let lastLine = 0;
  const finish = (last: Buffer, isCut = false): JsonValue => {
    const bytes = held.length > 0 ? Buffer.concat([...held, last]) : last;
    held = [];
    heldLength = 0;
    depth = 0;
    isScalar = isString = isInText = isEscaped = false;
    return { bytes, ...begin, isCut };
  };
  for await (const piece of pieces) {
    if (!Buffer.isBuffer(piece)) {
      if (depth > 0) yield finish(Buffer.alloc(0), true);
      isLost = isDamaged = true;
      yield piece;
      continue;
    }
    let from = 0;
    const start = passed === 0 && piece[0] === 0xef && piece[1] === 0xbb && piece[2] === 0xbf ? 3 : 0;
    for (let at = start; at < piece.length; at++) {
      const byte = piece[at]!;
      if (byte === lineFeed) {
        line++;
        lineStart = passed + at + 1;
        isLost = false;
      }
      if (isLost) continue;
      if (depth === 0) {
        if (byte === closeArray) isListClosed = true;
        if (isSpace(byte) || byte === comma || byte === closeArray) continue;
        if (byte === openArray && !isInList) {
          isInList = true;
          continue;
        }
        begin = { line, column: passed + at - lineStart + 1, isFirst: line !== lastLine };
        lastLine = line;
        from = at;
        depth = 1;
        isInText = isString = byte === quote;
        isScalar = !isInText && byte !== openObject && byte !== openArray;
      } else if (isInText) {
        if (isEscaped) isEscaped = false;
        else if (byte === backslash) isEscaped = true;
        else if (byte === quote) {
          isInText = false;
          if (isString) yield finish(piece.subarray(from, at + 1));
        }
      } else if (isScalar) {
        if (byte === closeArray) isListClosed = true;
        if (isSpace(byte) || byte === comma || byte === closeArray) yield finish(piece.subarray(from, at));
      } else if (byte === quote) isInText = true;
      else if (byte === openObject || byte === openArray) depth++;
      else if (byte === closeObject || byte === closeArray) {
        depth--;
        if (depth === 0) yield finish(piece.subarray(from, at + 1));
      }
    }
    passed += piece.length;
    if (depth > 0) {
      held.push(piece.subarray(from));
      heldLength += piece.length - from;
      if (heldLength > largest)
        throw new InputError(`${name}:${begin.line}: a value that does not end within --max-size; is this JSON?`);
    }
  }
  if (depth > 0) yield finish(Buffer.alloc(0));
  else if (isInList && !isListClosed && !isDamaged) yield { offset: passed, reason: 'cut off' };
}
