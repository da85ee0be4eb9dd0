/**
 * Zstandard (RFC 8878), frame by frame and block by block. Its checksums are not verified: the library does not.
 */
import { Decompress } from 'fzstd';
import type { ByteReader, Damage, Piece } from '../byte-reader.js';

const magic = 0xfd2fb528;
/** Magic numbers of frames to pass over, but for their last four bits. */
const skippable = 0x184d2a5;
/** Bytes of a window, at most: what the zstd command reads unless told otherwise. */
const largestWindow = 128 * 1024 * 1024;
const largestBlock = 128 * 1024;
const blockType = { runLength: 1, reserved: 3 } as const;

const cutOff = (offset: number): Damage => ({ offset, reason: 'cut off' });

/** Where a frame may begin; -1 for nowhere. */
function findFrame(bytes: Buffer): number {
  for (let at = bytes.indexOf(0x28); at >= 0; at = bytes.indexOf(0x28, at + 1))
    if (at + 4 <= bytes.length && bytes.readUInt32LE(at) === magic) return at;
  return -1;
}

interface FrameHeader {
  readonly bytes: Buffer;
  readonly window: number;
  readonly hasChecksum: boolean;
  readonly hasDictionary: boolean;
}

/** A frame's header; null when it is cut off. */
async function takeHeader(reader: ByteReader): Promise<FrameHeader | null> {
  const start = await reader.peek(5);
  if (start.length < 5) {
    reader.skip(start.length);
    return null;
  }
  const descriptor = start[4]!;
  const isSingle = (descriptor >> 5) & 1;
  const dictionary = [0, 1, 2, 4][descriptor & 3]!;
  const sizeFlag = descriptor >> 6;
  const sizeLength = sizeFlag === 0 ? isSingle : 1 << sizeFlag;
  const length = 5 + (1 - isSingle) + dictionary + sizeLength;
  const bytes = await reader.take(length);
  if (bytes.length < length) return null;
  let window: number;
  if (isSingle) {
    const field = Buffer.alloc(8);
    bytes.copy(field, 0, length - sizeLength);
    window = Number(field.readBigUInt64LE()) + (sizeFlag === 1 ? 256 : 0);
  } else {
    const base = 2 ** (10 + (bytes[5]! >> 3));
    window = base + (base / 8) * (bytes[5]! & 7);
  }
  return { bytes, window, hasChecksum: (descriptor & 4) !== 0, hasDictionary: dictionary > 0 };
}

/** The blocks of one frame. @returns whether it is whole */
async function* decompressFrame(reader: ByteReader): AsyncGenerator<Piece, boolean> {
  const start = reader.offset;
  const header = await takeHeader(reader);
  if (header === null) {
    yield cutOff(reader.offset);
    return false;
  }
  if (header.window > largestWindow || header.hasDictionary) {
    const reason = header.hasDictionary ? 'it needs a dictionary' : 'its window is larger than 128 MiB';
    yield { offset: start, reason };
    return false;
  }
  let produced: Uint8Array[] = [];
  const decoder = new Decompress((data) => produced.push(data));
  decoder.push(header.bytes);
  for (let isLast = false; !isLast; ) {
    const offset = reader.offset;
    const blockHeader = await reader.peek(3);
    if (blockHeader.length < 3) {
      await reader.chunk();
      yield cutOff(reader.offset);
      return false;
    }
    const value = blockHeader.readUIntLE(0, 3);
    isLast = (value & 1) === 1;
    const type = (value >> 1) & 3;
    const size = type === blockType.runLength ? 1 : value >> 3;
    if (type === blockType.reserved || value >> 3 > largestBlock) {
      reader.skip(1);
      yield { offset, reason: 'this is no block' };
      return false;
    }
    const block = await reader.take(3 + size);
    if (block.length < 3 + size) {
      yield cutOff(reader.offset);
      return false;
    }
    try {
      decoder.push(block);
    } catch (error) {
      yield { offset, reason: error instanceof Error ? error.message : String(error) };
      return false;
    }
    for (const data of produced) if (data.length > 0) yield Buffer.from(data);
    produced = [];
  }
  if (header.hasChecksum && (await reader.take(4)).length < 4) {
    yield cutOff(reader.offset);
    return false;
  }
  return true;
}

/** The bytes of all frames. */
export async function* unzstd(reader: ByteReader): AsyncGenerator<Piece> {
  while (!(await reader.isAtEnd())) {
    const start = await reader.peek(8);
    const number = start.length >= 4 ? start.readUInt32LE() : 0;
    if (number === magic) {
      if (!(yield* decompressFrame(reader))) await reader.seek(findFrame, 4);
    } else if (number >>> 4 === skippable && start.length >= 8) {
      await reader.pass(8 + start.readUInt32LE(4));
    } else {
      const { offset } = reader;
      await reader.seek(findFrame, 4);
      yield start.length < 4 ? cutOff(reader.offset) : { offset, reason: 'these bytes are no zstd' };
    }
  }
}
