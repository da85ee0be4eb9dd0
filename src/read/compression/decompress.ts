/**
 * Bytes out of gzip or Zstandard; others as they are.
 */
import { ByteReader, type Piece } from '../byte-reader.js';
import { compressionOf } from './compression-of.js';

/** The bytes that chunks hold, decompressed where they are compressed, in chunks of a size that is bounded. */
export async function* decompress(chunks: AsyncIterable<Buffer>): AsyncGenerator<Piece> {
  const reader = new ByteReader(chunks);
  const compression = compressionOf(await reader.peek(4));
  if (compression === 'gzip') yield* (await import('./gunzip.js')).gunzip(reader);
  else if (compression === 'zstd') yield* (await import('./unzstd.js')).unzstd(reader);
  else for (let chunk = await reader.chunk(); chunk.length > 0; chunk = await reader.chunk()) yield chunk;
}
