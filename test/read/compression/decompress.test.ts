import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Damage } from '../../../src/read/byte-reader.js';
import { decompress } from '../../../src/read/compression/decompress.js';

async function* inChunks(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** What comes out: the bytes together, and the damages. */
async function read(
  bytes: Buffer,
  size = 1 << 16,
): Promise<{ readonly text: string; readonly damages: readonly Damage[] }> {
  const pieces: Buffer[] = [];
  const damages: Damage[] = [];
  for await (const piece of decompress(inChunks(bytes, size))) {
    if (Buffer.isBuffer(piece)) pieces.push(piece);
    else damages.push(piece);
  }
  return { text: Buffer.concat(pieces).toString('latin1'), damages };
}

const article = readFileSync(new URL('../../../fixtures/articles/live-page-english.txt', import.meta.url), 'latin1');
const variants = (count: number): string =>
  Array.from({ length: count }, (_, at) => article.replaceAll('a', `a${at}`)).join('\n');
const text = variants(40);
/** Several blocks of Zstandard, of which each comes out as a whole. */
const long = variants(160);
const gzip = (source: string): Buffer => gzipSync(Buffer.from(source, 'latin1'));
const hasZstd = spawnSync('zstd', ['--version']).status === 0;
/** Compressed by the zstd command, so that this test needs none installed. */
const zstdFixture = readFileSync(new URL('../../../fixtures/compressed/variants.txt.zst', import.meta.url));

const forms: readonly (readonly [string, Buffer, string])[] = [
  ['gzip', gzip(text), text],
  ['gzip in two members', Buffer.concat([gzip(text.slice(0, 30_000)), gzip(text.slice(30_000))]), text],
  ['zstd', zstdFixture, long],
  ['zstd in two frames', Buffer.concat([zstdFixture, zstdFixture]), long + long],
];

describe.each(forms)('%s', (form, bytes, whole) => {
  it('comes out whole, in chunks of any size', async () => {
    for (const size of [1, 7, 1000, 1 << 20]) {
      expect(await read(bytes, size)).toEqual({ text: whole, damages: [] });
    }
  });

  it('cut off anywhere gives what stands before, and says where', async () => {
    let longest = 0;
    for (let percent = 1; percent < 100; percent++) {
      const length = Math.max(4, Math.floor((bytes.length * percent) / 100));
      const found = await read(bytes.subarray(0, length));
      expect(whole.startsWith(found.text)).toBe(true);
      expect(found.text.length).toBeGreaterThanOrEqual(longest);
      longest = found.text.length;
      // Between two members nothing shows that another should follow.
      if (found.damages.length > 0) expect(found.damages).toEqual([{ offset: length, reason: 'cut off' }]);
      else expect(form).toMatch(/two/);
    }
    expect(longest).toBeGreaterThan(0);
  });

  it('never throws or hangs, whatever is changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 5), fc.uint8Array({ minLength: 1, maxLength: 9 }), async (at, noise) => {
        const changed = Buffer.from(bytes);
        changed.set(noise.subarray(0, changed.length - at - 4), at + 4);
        await read(changed, 4096);
      }),
      { numRuns: 60 },
    );
  });
});

describe('damage', () => {
  it('in a member does not keep the next from being read, nor lose what stands before it', async () => {
    const members = [gzip(text.slice(0, 20_000)), gzip(text.slice(20_000, 60_000)), gzip(text.slice(60_000))];
    const bytes = Buffer.concat(members);
    const middle = members[0]!.length + (members[1]!.length >> 1);
    bytes.fill(0xff, middle, middle + 40);
    const found = await read(bytes);
    expect(found.text.startsWith(text.slice(0, 30_000))).toBe(true);
    expect(found.text.endsWith(text.slice(60_000))).toBe(true);
    expect(found.damages.length).toBeGreaterThan(0);
    expect(found.damages[0]!.offset).toBeGreaterThan(members[0]!.length);
    expect(found.damages[0]!.offset).toBeLessThan(members[0]!.length + members[1]!.length + 8);
  });

  it('that only the checksum shows is said', async () => {
    const bytes = gzip(text);
    bytes[bytes.length - 6] = bytes[bytes.length - 6]! ^ 1;
    expect(await read(bytes)).toEqual({
      text,
      damages: [{ offset: bytes.length - 8, reason: 'the checksum of what stands before does not agree' }],
    });
  });

  it('behind gzip is said, but for the zeros of tapes', async () => {
    const bytes = gzip('One.');
    expect(await read(Buffer.concat([bytes, Buffer.alloc(512)]))).toEqual({ text: 'One.', damages: [] });
    expect((await read(Buffer.concat([bytes, Buffer.from('more text')]))).damages).toEqual([
      { offset: bytes.length, reason: 'these bytes are no gzip' },
    ]);
  });

  it('of a frame that asks for more memory than it may have, or for a dictionary, is said', async () => {
    const huge = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0xa8, 0x01, 0x00, 0x00, 0x00, 0x00, 0x00]);
    expect((await read(huge)).damages).toEqual([{ offset: 0, reason: 'its window is larger than 128 MiB' }]);
    const dictionary = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x01, 0x00, 0x07, 0x01, 0x00, 0x00, 0x00]);
    expect((await read(dictionary)).damages).toEqual([{ offset: 0, reason: 'it needs a dictionary' }]);
  });
});

describe('a header with a name, a comment and extra bytes', () => {
  it('is passed over', async () => {
    const bytes = gzip('One.');
    const header = Buffer.from([0x1f, 0x8b, 8, 4 | 8 | 16 | 2, 0, 0, 0, 0, 0, 3, 3, 0, 1, 2, 3]);
    const named = Buffer.concat([header, Buffer.from('name\0comment\0'), Buffer.from([7, 7]), bytes.subarray(10)]);
    for (const size of [1, 5, 100]) expect(await read(named, size)).toEqual({ text: 'One.', damages: [] });
  });
});

it.skipIf(!hasZstd)('what the zstd command makes at its levels comes out whole', async () => {
  for (const level of ['-1', '-19', '--fast=5']) {
    const bytes = execFileSync('zstd', ['-q', '-c', level], { input: Buffer.from(text, 'latin1') });
    expect(await read(bytes)).toEqual({ text, damages: [] });
  }
});
