/**
 * HTTP responses as WARC files keep them: the page, out of chunks and compression.
 */
import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { charsetOf } from '../encoding/declared-encoding.js';
import { describeSize } from '../size.js';
import { findHeadersEnd, parseHeaders } from './records.js';

/** A page's bytes, and the encoding that its server states. */
export interface Page {
  readonly bytes: Buffer;
  readonly charset: string | null;
}

const success = /^HTTP\/\d(?:\.\d)?[ \t]+2\d\d(?:\s|$)/;
const pageType = /^(?:text\/html|application\/xhtml\+xml)\b/i;
const chunkSize = /^[ \t]*([0-9a-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n/i;

/** The content of chunks; null when these are none. A chunk that is cut off counts as far as it goes. */
function joinChunks(bytes: Buffer): Buffer | null {
  const chunks: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const found = chunkSize.exec(bytes.toString('latin1', at, at + 300));
    if (!found) return at === 0 ? null : Buffer.concat(chunks);
    const from = at + found[0].length;
    const size = Number.parseInt(found[1]!, 16);
    if (size === 0) break;
    chunks.push(bytes.subarray(from, from + size));
    at = from + size;
    while (bytes[at] === 13 || bytes[at] === 10) at++;
  }
  return Buffer.concat(chunks);
}

/**
 * The content out of its compression, as far as it goes; as it is where it is none, because writers undo it.
 * @returns the content, or why there is none
 */
function decompressContent(bytes: Buffer, encoding: string, maxOutputLength: number): Buffer | string {
  const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength };
  const ways: Readonly<Record<string, readonly (() => Buffer)[]>> = {
    gzip: [() => gunzipSync(bytes, options)],
    deflate: [() => inflateSync(bytes, options), () => inflateRawSync(bytes, options)],
    br: [() => brotliDecompressSync(bytes, { finishFlush: constants.BROTLI_OPERATION_FLUSH, maxOutputLength })],
  };
  let reason = `its content encoding ${encoding} is not known`;
  for (const way of ways[encoding.replace(/^x-/, '')] ?? []) {
    try {
      return way();
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === 'ERR_BUFFER_TOO_LARGE')
        return `it holds more than ${describeSize(maxOutputLength)}; raise --max-size`;
      reason = `its content is damaged: ${message}`;
    }
  }
  return /^\s*</.test(bytes.toString('latin1', 0, 100)) ? bytes : reason;
}

/**
 * The page in a response.
 * @param largest bytes of the page, at most
 * @returns null when it holds none, by its status or type; why, when its content cannot be read
 */
export function readPage(response: Buffer, largest: number): Page | string | null {
  const found = findHeadersEnd(response);
  if (found === null || !success.test(response.toString('latin1', 0, 40))) return null;
  const headers = parseHeaders(response.toString('latin1', 0, found.end));
  const type = headers.get('content-type') ?? '';
  if (!pageType.test(type)) return null;
  const stored = response.subarray(found.next);
  const isChunked = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '');
  const joined = (isChunked ? joinChunks(stored) : null) ?? stored;
  const encoding = (headers.get('content-encoding') ?? 'identity').toLowerCase();
  const bytes = encoding === 'identity' || encoding === '' ? joined : decompressContent(joined, encoding, largest);
  return typeof bytes === 'string' ? bytes : { bytes, charset: charsetOf(type) };
}
