/**
 * Which compression bytes are in, by how they begin. No text begins so in any encoding that is read.
 */

export type Compression = 'gzip' | 'zstd';

const zstdFrame = 0xfd2fb528;
const zstdSkippable = 0x184d2a5;

/** The compression of bytes; null for none. */
export function compressionOf(bytes: Buffer): Compression | null {
  if (bytes.length >= 3 && bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8) return 'gzip';
  if (bytes.length < 4) return null;
  const number = bytes.readUInt32LE();
  return number === zstdFrame || number >>> 4 === zstdSkippable ? 'zstd' : null;
}

/** A path without the extension of a compression. */
export const withoutCompression = (path: string): string => path.replace(/(?<=[^/\\])\.(?:gz|zst)$/i, '');
