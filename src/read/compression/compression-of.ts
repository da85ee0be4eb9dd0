/**
 * Which compression bytes are in, by how they begin. No text begins so in any encoding that is read.
 */

export type Compression = 'gzip' | 'zstd';

const gzipStart = Buffer.from([0x1f, 0x8b, 8]);
const zstdStart = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);
const zstdSkippable = 0x184d2a5;

/** Whether bytes begin so; fewer that are all there are may be cut off. One byte alone tells too little. */
const beginsWith = (bytes: Buffer, start: Buffer): boolean =>
  bytes.length > 1 && start.subarray(0, bytes.length).equals(bytes.subarray(0, start.length));

/** The compression of bytes; null for none. */
export function compressionOf(bytes: Buffer): Compression | null {
  if (beginsWith(bytes, gzipStart)) return 'gzip';
  if (beginsWith(bytes, zstdStart)) return 'zstd';
  return bytes.length >= 4 && bytes.readUInt32LE() >>> 4 === zstdSkippable ? 'zstd' : null;
}

/** A path without the extension of a compression. */
export const withoutCompression = (path: string): string => path.replace(/(?<=[^/\\])\.(?:gz|zst)$/i, '');
