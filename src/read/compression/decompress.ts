/**
 * Bytes out of gzip or Zstandard; others as they are.
 */
import { ByteReader, type Piece } from '../byte-reader.js';
import { compressionOf } from './compression-of.js';

/**
 * How many times its size a file may hold, and the bytes it may hold in any case: gzip reaches 1,032 times at most, and
 * text a few hundred.
 */
const mostTimes = 2048;
const freeBytes = 256 * 1024 * 1024;

/** The same pieces, up to where they are too many for what they come out of: a bomb. */
async function* upToBomb(pieces: AsyncIterable<Piece>, reader: ByteReader): AsyncGenerator<Piece> {
  let length = 0;
  for await (const piece of pieces) {
    yield piece;
    if (Buffer.isBuffer(piece)) length += piece.length;
    if (length > freeBytes && length > reader.offset * mostTimes) {
      yield { offset: reader.offset, reason: 'it holds thousands of times its size, as no text does' };
      return;
    }
  }
}

/** The bytes that chunks hold, decompressed where they are compressed, in chunks of a size that is bounded. */
export async function* decompress(chunks: AsyncIterable<Buffer>): AsyncGenerator<Piece> {
  const reader = new ByteReader(chunks);
  const compression = compressionOf(await reader.peek(4));
  if (compression === 'gzip') yield* upToBomb((await import('./gunzip.js')).gunzip(reader), reader);
  else if (compression === 'zstd') yield* upToBomb((await import('./unzstd.js')).unzstd(reader), reader);
  else for (let chunk = await reader.chunk(); chunk.length > 0; chunk = await reader.chunk()) yield chunk;
}
