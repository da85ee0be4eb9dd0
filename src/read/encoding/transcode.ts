/**
 * Streams of rows in other encodings, as UTF-8: in UTF-16 a line end is two bytes.
 */
import { InputError } from '../../errors.js';
import type { Piece } from '../byte-reader.js';
import type { Decoder } from './legacy-text.js';

async function decoderOf(first: Buffer, encoding: string | undefined): Promise<Decoder | null> {
  if (encoding !== undefined) {
    const decoder = (await import('./legacy-text.js')).decoderFor(encoding);
    if (decoder === null) throw new InputError(`no encoding is called ${encoding}`);
    return decoder.encoding === 'utf-8' ? null : decoder;
  }
  if (first[0] === 0xff && first[1] === 0xfe) return new TextDecoder('utf-16le');
  if (first[0] === 0xfe && first[1] === 0xff) return new TextDecoder('utf-16be');
  // JSON begins with a sign of ASCII, as RFC 4627 has it: one of its two bytes is 0.
  if (first[0] === 0 && first[1] !== 0) return new TextDecoder('utf-16be');
  return first[1] === 0 && first[0] !== 0 ? new TextDecoder('utf-16le') : null;
}

/**
 * The same bytes as UTF-8 where they are in the encoding named, or in UTF-16; otherwise as they are.
 * @param pieces the first of two bytes at least
 */
export async function* transcode(pieces: AsyncIterable<Piece>, encoding: string | undefined): AsyncGenerator<Piece> {
  let decoder: Decoder | null | undefined;
  for await (const piece of pieces) {
    if (!Buffer.isBuffer(piece)) {
      yield piece;
      continue;
    }
    decoder = decoder === undefined ? await decoderOf(piece, encoding) : decoder;
    yield decoder === null ? piece : Buffer.from(decoder.decode(piece, { stream: true }));
  }
}
