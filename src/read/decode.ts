/**
 * Bytes to text: by byte order mark, as UTF-8 where it is, by what the document states, else by what its letters tell.
 */
import { isUtf8 } from 'node:buffer';
import { InputError } from '../errors.js';
import { findDeclaredEncoding } from './encoding/declared-encoding.js';
import { firstInvalidByte, isMostlyUtf8, wholeLength } from './encoding/utf8.js';
import { findUtf16 } from './encoding/utf16.js';
import { describeSize } from './size.js';

/** Bytes of one article, at most, unless the user says otherwise. Larger ones would not fit a string with all that is computed on it. */
export const largestArticle = 256 * 1024 * 1024;

/** What is known of bytes before they are read. */
export interface DecodeHints {
  /** The encoding the user names: it goes before all else. */
  readonly encoding?: string | undefined;
  /** The encoding that the protocol states. */
  readonly declared?: string | null;
  /** Bytes, at most. */
  readonly maxSize?: number;
}

/** Text, and how it was come by. */
export interface Decoded {
  readonly text: string;
  /** The encoding, as the Encoding Standard names it, when it is not UTF-8. */
  readonly encoding?: string;
}

/** Where a NUL leaves no doubt that bytes are no text. */
const binary = (name: string, nul: number): InputError =>
  new InputError(`${name}: binary, no text (NUL at byte ${nul}); give text, a page, JSON Lines, Markdown or WARC`);

/** Characters that cannot be read, or that no text holds, per hundred characters at most. */
const mostForeign = 1;

/** Whether a text decoded by guess shows that the guess was wrong or the bytes no text. */
function isForeign(text: string): boolean {
  const foreign = text.match(/[\ufffd\u0001-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  return foreign * 100 > text.length * mostForeign;
}

const fromUtf8 = (bytes: Buffer, from: number): Decoded => ({ text: bytes.toString('utf8', from, wholeLength(bytes)) });

const fromUtf16 = (bytes: Buffer, encoding: 'utf-16le' | 'utf-16be'): Decoded => ({
  text: new TextDecoder(encoding).decode(bytes.subarray(0, bytes.length & ~1)),
  encoding,
});

/** Text in the encoding of the label; null for a label nobody knows. */
async function decodeAs(bytes: Buffer, label: string): Promise<Decoded | null> {
  const { decodeLegacy } = await import('./encoding/legacy-text.js');
  const decoded = decodeLegacy(bytes, label);
  return decoded?.encoding === 'utf-8' ? { text: decoded.text } : decoded;
}

async function fromLegacy(bytes: Buffer, name: string, declared: string | null): Promise<Decoded | InputError> {
  if (declared !== null && !/^utf-?(?:8|16)/i.test(declared)) {
    const decoded = await decodeAs(bytes, declared);
    if (decoded && !isForeign(decoded.text)) return decoded;
  }
  const { tellEncoding } = await import('./encoding/legacy-text.js');
  const told = tellEncoding(bytes);
  const decoded = told === null ? null : await decodeAs(bytes, told);
  if (decoded && !isForeign(decoded.text)) return decoded;
  return new InputError(
    `${name}: not UTF-8 (byte ${firstInvalidByte(bytes)}), and its encoding cannot be told; name it with --encoding if it is text`,
  );
}

/**
 * Decodes a source, its byte order mark removed.
 * What a page states of its encoding is believed only of bytes that are not UTF-8: scrapers write UTF-8 and leave the
 * statement standing, and text in another encoding is not UTF-8 by chance.
 * @param name what the source is called in messages
 * @returns the text, or what is wrong with the bytes
 */
export async function decodeText(bytes: Buffer, name: string, hints: DecodeHints = {}): Promise<Decoded | InputError> {
  const { encoding, declared = null, maxSize = largestArticle } = hints;
  if (bytes.length > maxSize) {
    return new InputError(
      `${name}: ${describeSize(bytes.length)} is too large for one article (at most ${describeSize(maxSize)}); split it, or raise --max-size`,
    );
  }
  if (encoding !== undefined)
    return (await decodeAs(bytes, encoding)) ?? new InputError(`${name}: no encoding is called ${encoding}`);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return fromUtf16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return fromUtf16(bytes, 'utf-16be');
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    const order = findUtf16(bytes);
    return order ? fromUtf16(bytes, order) : binary(name, nul);
  }
  const isWhole = isUtf8(bytes.subarray(0, wholeLength(bytes)));
  // Japanese in seven bits passes for ASCII; no other text holds its escapes.
  if (isWhole && bytes.includes('\x1b$')) return (await decodeAs(bytes, 'iso-2022-jp')) ?? fromUtf8(bytes, 0);
  if (hasMark || isWhole || isMostlyUtf8(bytes)) return fromUtf8(bytes, hasMark ? 3 : 0);
  return fromLegacy(bytes, name, declared ?? findDeclaredEncoding(bytes));
}
