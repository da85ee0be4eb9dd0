/**
 * Bytes to text. Text is UTF-8, with or without a byte order mark; anything else is refused rather than guessed.
 */
import { isUtf8 } from 'node:buffer';
import { InputError } from '../errors.js';

/** Bytes of one article, at most: 256 MiB. Larger ones would not fit a string with all that is computed on it. */
export const largestArticle = 256 * 1024 * 1024;

const hasByteOrderMark = (bytes: Buffer): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** Offset of the first byte that is not UTF-8, found by steps that halve. */
function firstInvalidByte(bytes: Buffer): number {
  let valid = 0;
  const isValidFor = (length: number): boolean =>
    length > 0 && valid + length <= bytes.length && isUtf8(bytes.subarray(valid, valid + length));
  for (let step = bytes.length; step >= 1; step >>= 1) {
    // A step may end inside a character of up to four bytes.
    valid += [step, step - 1, step - 2, step - 3].find(isValidFor) ?? 0;
  }
  // What the shortened steps left out, a character at a time.
  for (let length: number | undefined = 0; length !== undefined; length = [1, 2, 3, 4].find(isValidFor))
    valid += length;
  return valid;
}

/**
 * Decodes a source, its byte order mark removed.
 * @param name what the source is called in messages
 * @returns the text, or what is wrong with the bytes
 */
export function decodeText(bytes: Buffer, name: string): string | InputError {
  if (bytes.length > largestArticle) {
    return new InputError(
      `${name}: ${Math.ceil(bytes.length / 1048576)} MiB is too large for one article (at most 256 MiB); split it, or give JSON Lines`,
    );
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    return new InputError(
      `${name}: binary, or UTF-16 (NUL at byte ${nul}); only UTF-8 text is read, convert it first, e.g. with iconv`,
    );
  }
  if (!isUtf8(bytes)) {
    return new InputError(
      `${name}: not UTF-8 (byte ${firstInvalidByte(bytes)}); convert it first, e.g. with iconv -f WINDOWS-1252 -t UTF-8`,
    );
  }
  return bytes.toString('utf8', hasByteOrderMark(bytes) ? 3 : 0);
}
