/** Blocks are at most so long (RFC 8878). */
const largestBlock = 128 * 1024;

/** A frame of Zstandard (RFC 8878) with the bytes as they are, in blocks of a length. */
export function zstdFrame(text: string | Buffer, blockLength = largestBlock): Buffer {
  const bytes = Buffer.from(text);
  const header = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xa0, 0, 0, 0, 0]);
  header.writeUInt32LE(bytes.length, 5);
  const parts = [header];
  for (let at = 0; at < Math.max(1, bytes.length); at += blockLength) {
    const block = bytes.subarray(at, at + blockLength);
    const isLast = at + blockLength >= bytes.length;
    const start = Buffer.alloc(3);
    start.writeUIntLE((block.length << 3) | (isLast ? 1 : 0), 0, 3);
    parts.push(start, block);
  }
  return Buffer.concat(parts);
}

/** A frame of Zstandard that says one byte over and over: so many blocks of 128 KiB, four bytes each. */
export function zstdBomb(byte: number, blocks: number): Buffer {
  const frame = Buffer.alloc(6 + blocks * 4);
  // No size of the content, a window of 128 KiB.
  Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x38]).copy(frame);
  for (let block = 0; block < blocks; block++) {
    frame.writeUIntLE((largestBlock << 3) | 2 | (block === blocks - 1 ? 1 : 0), 6 + block * 4, 3);
    frame[9 + block * 4] = byte;
  }
  return frame;
}
