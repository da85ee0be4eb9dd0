/**
 * Gzip (RFC 1952), member by member: what stands before damage comes out, and what stands behind it as well.
 */
import { constants, crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import type { ByteReader, Damage, Piece } from '../byte-reader.js';

const fixedHeader = 10;
const trailerLength = 8;
const flag = { headerChecksum: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 } as const;
/** Longest name or comment in a header. */
const longestField = 1 << 16;

/** Bytes of a member that are kept to read it again up to damage, and of what they hold. */
const longestAgain = 1 << 20;
const longestHeldAgain = 1 << 26;

const cutOff = (offset: number): Damage => ({ offset, reason: 'cut off' });

/** Where a member may begin; -1 for nowhere. */
export function findMember(bytes: Buffer): number {
  for (let at = bytes.indexOf(0x1f); at >= 0; at = bytes.indexOf(0x1f, at + 1)) {
    if (bytes[at + 1] === 0x8b && bytes[at + 2] === 8 && (bytes[at + 3] ?? 0xff) < flag.reserved >> 2) return at;
  }
  return -1;
}

/** Reads a member's header. @returns whether it is whole */
async function passHeader(reader: ByteReader): Promise<boolean> {
  const header = await reader.take(fixedHeader);
  if (header.length < fixedHeader) return false;
  const flags = header[3]!;
  if (flags & flag.extra) {
    const size = await reader.take(2);
    if (size.length < 2 || (await reader.take(size.readUInt16LE())).length < size.readUInt16LE()) return false;
  }
  for (const field of [flag.name, flag.comment]) {
    if (!(flags & field)) continue;
    if (!(await reader.seek((bytes) => bytes.subarray(0, longestField).indexOf(0), 1))) return false;
    reader.skip(1);
  }
  return !(flags & flag.headerChecksum) || (await reader.take(2)).length === 2;
}

/** What the inflater lost of its last step, when the member is short enough to read again. */
function inflateAgain(compressed: Buffer, given: number): Buffer | null {
  let whole = 0;
  let result: Buffer | null = null;
  for (let step = compressed.length; step >= 1; step >>= 1) {
    try {
      const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: given + (1 << 20) };
      result = inflateRawSync(compressed.subarray(0, whole + step), options);
      whole += step;
    } catch {
      // Damage stands in this step; a shorter one may stop before it.
    }
  }
  return result;
}

/** Inflates one member's data. Leaves the reader behind it, or, after damage, where the search for another may start. */
async function* inflateMember(reader: ByteReader): AsyncGenerator<Piece, { checksum: number; size: number } | null> {
  const begin = reader.offset;
  const inflater = createInflateRaw({ finishFlush: constants.Z_SYNC_FLUSH });
  const fed: Buffer[] = [];
  let fedLength = 0;
  let forgotten = 0;
  let isOver = false;
  const feed = async (): Promise<void> => {
    while (!isOver) {
      const chunk = await reader.chunk();
      if (chunk.length === 0) break;
      fed.push(chunk);
      fedLength += chunk.length;
      // What was used up is needed again only for short members.
      while (fedLength > longestAgain && fed.length > 1 && forgotten + fed[0]!.length <= inflater.bytesWritten)
        forgotten += fed.shift()!.length;
      if (!inflater.write(chunk)) {
        await new Promise<void>((resolve) => {
          const go = (): void => {
            for (const event of ['drain', 'end', 'error', 'close']) inflater.off(event, go);
            resolve();
          };
          for (const event of ['drain', 'end', 'error', 'close']) inflater.on(event, go);
        });
      }
    }
    inflater.end();
  };
  inflater.once('end', () => {
    isOver = true;
  });
  inflater.once('error', () => {
    isOver = true;
  });
  const feeding = feed();
  let checksum = 0;
  let size = 0;
  let damage: Damage | null = null;
  try {
    for await (const piece of inflater as AsyncIterable<Buffer>) {
      checksum = crc32(piece, checksum);
      size += piece.length;
      yield piece;
    }
  } catch (error) {
    damage = { offset: begin + inflater.bytesWritten, reason: (error as Error).message };
  } finally {
    isOver = true;
    inflater.destroy();
    await feeding;
  }
  const all = Buffer.concat(fed);
  if (damage) {
    const again = forgotten === 0 && size <= longestHeldAgain ? inflateAgain(all, size) : null;
    if (again && again.length > size) yield again.subarray(size);
    // The next member may begin within what was taken for this one.
    reader.unread(all.subarray(1));
    yield damage;
    return null;
  }
  reader.unread(all.subarray(inflater.bytesWritten - forgotten));
  return { checksum, size };
}

/** The bytes of all members. */
export async function* gunzip(reader: ByteReader): AsyncGenerator<Piece> {
  while (!(await reader.isAtEnd())) {
    const start = reader.offset;
    if (findMember((await reader.peek(4)).subarray(0, 4)) !== 0) {
      const rest = await reader.peek(4);
      // A member cut within its first four bytes, and the zeros that tapes are filled up with, are known as such.
      const isCut = rest.length < 4 && rest[0] === 0x1f;
      const isFilling = rest.every((byte) => byte === 0);
      const isFound = await reader.seek(findMember, 4);
      if (isCut) yield cutOff(reader.offset);
      else if (isFound || !isFilling) yield { offset: start, reason: 'these bytes are no gzip' };
      continue;
    }
    if (!(await passHeader(reader))) {
      yield cutOff(reader.offset);
      continue;
    }
    const member = yield* inflateMember(reader);
    if (member === null) {
      await reader.seek(findMember, 4);
      continue;
    }
    const end = reader.offset;
    const trailer = await reader.take(trailerLength);
    if (trailer.length < trailerLength) yield cutOff(reader.offset);
    else if (trailer.readUInt32LE() !== member.checksum || trailer.readUInt32LE(4) !== member.size % 2 ** 32)
      yield { offset: end, reason: 'the checksum of what stands before does not agree' };
  }
}
