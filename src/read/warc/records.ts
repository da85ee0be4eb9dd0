/**
 * Records of a WARC file (ISO 28500), one held at a time. Damaged ones are told; those behind them are read.
 */
import { InputError } from '../../errors.js';
import { ByteReader, type Piece } from '../byte-reader.js';
import { damageError } from '../raw-article.js';
import { describeSize } from '../size.js';

/** A record of the type that was asked for. */
export interface WarcRecord {
  /** By their names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly content: Buffer;
}

const version = /WARC\/1\.\d\r?\n/;
/** Bytes of a version line, and of headers, at most. */
const versionLength = 10;
const longestHeaders = 1 << 16;
/** Bytes of a record of no interest that are held, to find the next one if its length is wrong. */
const longestHeld = 1 << 24;

const findVersion = (bytes: Buffer): number => {
  for (let at = bytes.indexOf('WARC/1.'); at >= 0; at = bytes.indexOf('WARC/1.', at + 1))
    if (version.test(bytes.toString('latin1', at, at + versionLength))) return at;
  return -1;
};

/** Headers of lines, continued ones joined; the first of each name. */
export function parseHeaders(lines: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of lines.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

/** Where headers end and what they head begins; null when they do not end. */
export function findHeadersEnd(bytes: Buffer): { readonly end: number; readonly next: number } | null {
  const [wide, narrow] = [bytes.indexOf('\r\n\r\n'), bytes.indexOf('\n\n')];
  if (wide >= 0 && (narrow < 0 || wide < narrow)) return { end: wide, next: wide + 4 };
  return narrow >= 0 ? { end: narrow, next: narrow + 2 } : null;
}

/** Takes a record's headers; null when they are damaged. */
async function takeHeaders(reader: ByteReader): Promise<ReadonlyMap<string, string> | null> {
  for (let size = 1 << 12; size <= longestHeaders; size *= 4) {
    const ahead = await reader.peek(size);
    if (!version.test(ahead.toString('latin1', 0, versionLength)) || ahead.indexOf('WARC') !== 0) return null;
    const found = findHeadersEnd(ahead.subarray(0, longestHeaders));
    if (found) {
      reader.skip(found.next);
      return parseHeaders(ahead.toString('utf8', 0, found.end));
    }
    if (ahead.length < size) return null;
  }
  return null;
}

/** Whether a record ends here, as far as can be seen. */
async function isEnd(reader: ByteReader): Promise<boolean> {
  return /^(?:\r?\n){0,2}(?:$|WARC)/.test((await reader.peek(8)).toString('latin1', 0, 8));
}

async function skipBlank(reader: ByteReader): Promise<void> {
  for (let byte = (await reader.peek(1))[0]; byte === 10 || byte === 13; byte = (await reader.peek(1))[0])
    reader.skip(1);
}

/**
 * The records of a type, in order; what is damaged as an error in its place.
 * @param name what the file is called in messages
 * @param largest bytes of a record, at most
 */
export async function* readRecords(
  pieces: AsyncIterable<Piece>,
  name: string,
  type: string,
  largest: number,
): AsyncGenerator<WarcRecord | InputError> {
  const reader = new ByteReader(pieces);
  const damaged = (offset: number, reason: string): InputError =>
    new InputError(`${name}: damaged record at byte ${offset} of what it holds (${reason}); the others are read`);
  let isLost = false;
  const findNext = async (count = 0): Promise<boolean> => {
    const isFound = await reader.seekBehind(findVersion, versionLength, count, largest);
    isLost = !isFound && !(await reader.isAtEnd());
    return isFound;
  };
  for (;;) {
    if (isLost) {
      yield new InputError(`${name}: no record for ${describeSize(largest)}; what follows is not read`);
      return;
    }
    await skipBlank(reader);
    if (await reader.isAtEnd()) {
      const damage = reader.passDamage();
      if (damage === null) return;
      yield damageError(name, damage);
      await findNext();
      continue;
    }
    const { offset } = reader;
    const headers = await takeHeaders(reader);
    const length = Number(headers?.get('content-length') ?? Number.NaN);
    if (headers === null || !Number.isSafeInteger(length) || length < 0) {
      // Damage that cut the headers is told by itself.
      const isFound = await findNext(headers === null ? 1 : 0);
      if (isFound || !reader.isStoppedByDamage()) yield damaged(offset, headers === null ? 'no headers' : 'no length');
      continue;
    }
    const isWanted = headers.get('warc-type') === type;
    if (length > (isWanted ? largest : longestHeld)) {
      if (isWanted)
        yield new InputError(
          `${name}: a record of ${describeSize(length)} at byte ${offset} of what it holds; raise --max-size to read it`,
        );
      await reader.pass(length);
      continue;
    }
    const content = await reader.take(length);
    if (content.length === length && (await isEnd(reader))) {
      if (isWanted) yield { headers, content };
      continue;
    }
    // The length is wrong, or the record is cut: another may begin within what was taken for this one.
    const next = findVersion(content);
    if (next >= 0) reader.unread(content.subarray(next));
    if (next >= 0 || !reader.isStoppedByDamage())
      yield damaged(offset, content.length < length ? 'cut off' : 'its length is wrong');
    if (next < 0) await findNext();
  }
}
