/**
 * Bytes to text. Text is UTF-8, with or without a byte order mark; anything else is refused rather than guessed.
 */
import { isUtf8 } from 'node:buffer';
import { InputError } from '../errors.js';

/** Bytes of one article, at most: 256 MiB. Larger ones would not fit a string with all that is computed on it. */
export const largestArticle = 256 * 1024 * 1024;

const hasByteOrderMark = (bytes: Buffer): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** Offset of the first byte that is not UTF-8, found by halving. */
function firstInvalidByte(bytes: Buffer): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    // A cut may fall inside a character of up to four bytes.
    const isWhole = [0, 1, 2, 3].some((less) => middle - less >= valid && isUtf8(bytes.subarray(0, middle - less)));
    if (isWhole) valid = middle;
    else invalid = middle;
  }
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
