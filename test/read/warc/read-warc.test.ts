import { readFileSync } from 'node:fs';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/errors.js';
import { readSource } from '../../../src/pipeline.js';
import { decompress } from '../../../src/read/compression/decompress.js';
import type { RawArticle, ReadOptions } from '../../../src/read/raw-article.js';
import { readPage } from '../../../src/read/warc/http-response.js';
import { readWarc } from '../../../src/read/warc/read-warc.js';

const file = (name: string): Buffer => readFileSync(new URL(`../../../fixtures/warc/${name}`, import.meta.url));
const plain = file('pages.warc');
const compressed = file('pages.warc.gz');

async function* inChunks(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

interface Found {
  readonly articles: readonly RawArticle[];
  readonly ids: readonly string[];
  readonly errors: readonly string[];
}

async function read(bytes: Buffer, size = 1 << 16, options: ReadOptions = {}): Promise<Found> {
  const articles: RawArticle[] = [];
  const errors: string[] = [];
  for await (const each of readWarc(decompress(inChunks(bytes, size)), 'a.warc', options)) {
    if (each instanceof InputError) errors.push(each.message);
    else articles.push(each);
  }
  return { articles, ids: articles.map(({ id }) => id), errors };
}

const ids = ['https://a.example/one', 'https://b.example/two', 'https://c.example/three', 'https://d.example/four'];
const titles = ['Ferry runs again', 'Паром снова ходит', 'Orchard gives its apples away', 'Mill turns again'];
/** Where each record ends. */
const ends = (bytes: Buffer): readonly number[] =>
  [...bytes.toString('latin1').matchAll(/\r\n\r\n(?=WARC\/1\.1\r\n|$)/g)].map(({ index }) => index + 4);

describe.each([
  ['plain', plain],
  ['compressed, a member for each record', compressed],
  ['compressed as a whole', gzipSync(plain)],
])('a WARC file, %s', (_, bytes) => {
  it('gives its pages, in chunks of any size', async () => {
    for (const size of [3, 100, 1 << 20]) {
      const { articles, errors } = await read(bytes, size);
      expect(errors).toEqual([]);
      expect(articles.map(({ id, place, format, encoding }) => [id, place, format, encoding])).toEqual(
        ids.map((id, at) => [id, `a.warc:${id}`, 'html', at === 1 ? 'windows-1251' : undefined]),
      );
      const sources = await Promise.all(articles.map(readSource));
      expect(sources.map(({ facts }) => facts?.headline)).toEqual(titles);
    }
  });

  it('cut off anywhere gives the pages before, and says so', async () => {
    let most = 0;
    for (let percent = 1; percent < 100; percent++) {
      const found = await read(bytes.subarray(0, Math.max(4, Math.floor((bytes.length * percent) / 100))));
      expect(found.ids).toEqual(ids.slice(0, found.ids.length));
      expect(found.ids.length).toBeGreaterThanOrEqual(most);
      expect(found.errors.length).toBeLessThanOrEqual(1);
      most = found.ids.length;
    }
    // The last percent may hold nothing but the end of the last record.
    expect(most).toBeGreaterThanOrEqual(3);
  });

  it('never throws or hangs, whatever is changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 10), fc.uint8Array({ minLength: 1, maxLength: 9 }), async (at, noise) => {
        const changed = Buffer.from(bytes);
        changed.set(noise, at);
        await read(changed);
      }),
      { numRuns: 100 },
    );
  });
});

describe('damage', () => {
  it('in a record keeps no other from being read', async () => {
    const text = plain.toString('latin1');
    const length = /WARC-Target-URI: <https:\/\/b[\s\S]*?Content-Length: (\d+)/.exec(text)!;
    const change = (to: string): Buffer =>
      Buffer.from(text.replace(length[0], length[0].replace(/\d+$/, to)), 'latin1');
    const others = [ids[0], ids[2], ids[3]];
    for (const wrong of ['7', '100000', 'many', '']) {
      const { ids: found, errors } = await read(change(wrong));
      expect(found).toEqual(others);
      expect(errors).toHaveLength(1);
      expect(errors[0]).toContain(`damaged record at byte ${ends(plain)[3]} of what it holds`);
    }
    const noVersion = Buffer.from(plain);
    noVersion.fill(0x78, ends(plain)[3]!, ends(plain)[3]! + 6);
    expect((await read(noVersion)).ids).toEqual(others);
  });

  it('in a member keeps no other from being read, and is said with its place in the file', async () => {
    const starts = [...compressed.toString('latin1').matchAll(/\x1f\x8b\x08\0/g)].map(({ index }) => index);
    const bytes = Buffer.from(compressed);
    bytes.fill(0xff, starts[4]! + 120, starts[4]! + 160);
    const { ids: found, errors } = await read(bytes);
    expect(found).toEqual([ids[0], ids[2], ids[3]]);
    const offset = Number(/^a\.warc: damaged at byte (\d+) /.exec(errors[0]!)?.[1]);
    expect(offset).toBeGreaterThan(starts[4]!);
    expect(offset).toBeLessThanOrEqual(starts[5]!);
  });
});

describe('a record', () => {
  it('larger than the limit is named, and the others are read', async () => {
    const { ids: found, errors } = await read(plain, 1 << 16, { maxSize: 500 });
    expect(found).toEqual(ids.slice(1));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/^a\.warc: a record of .* at byte \d+ .*raise --max-size/);
  });

  it('that is no page is passed over; a file without any says so', async () => {
    expect((await read(plain.subarray(0, ends(plain)[1]))).errors).toEqual(['a.warc: no page in this WARC file']);
    expect((await read(Buffer.from('nothing'))).errors[0]).toMatch(/damaged record at byte 0/);
    expect((await read(Buffer.alloc(0))).errors).toEqual(['a.warc: no page in this WARC file']);
  });
});

describe('readPage', () => {
  const html = '<p>A page, said again: a page, said again.</p>';
  const response = (body: Buffer | string, headers: string): Buffer =>
    Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${headers}\r\n`), Buffer.from(body)]);

  const textIn = (bytes: Buffer): string | undefined => {
    const page = readPage(bytes, 1000);
    return page === null || typeof page === 'string' ? undefined : page.bytes.toString();
  };

  it.each<readonly [string, Buffer]>([
    ['gzip', gzipSync(html)],
    ['x-gzip', gzipSync(html)],
    ['deflate', deflateSync(html)],
    ['deflate', deflateRawSync(html)],
    ['br', brotliCompressSync(html)],
    ['identity', Buffer.from(html)],
    ['gzip', Buffer.from(html)],
  ])('undoes %s, or finds it undone', (encoding, body) => {
    expect(textIn(response(body, `Content-Encoding: ${encoding}\r\n`))).toBe(html);
  });

  it('joins chunks, or finds them joined', () => {
    const chunks = `5;x=1\r\n${html.slice(0, 5)}\r\n${(html.length - 5).toString(16)}\r\n${html.slice(5)}\r\n0\r\n\r\n`;
    for (const body of [chunks, html]) {
      expect(textIn(response(body, 'Transfer-Encoding: chunked\r\n'))).toBe(html);
    }
  });

  it('says why content cannot be read', () => {
    const compressed = (bytes: Buffer, encoding = 'gzip'): Buffer =>
      response(bytes, `Content-Encoding: ${encoding}\r\n`);
    expect(readPage(compressed(gzipSync(Buffer.alloc(5000, 0x20))), 1000)).toBe(
      'it holds more than 1000 bytes; raise --max-size',
    );
    expect(readPage(compressed(Buffer.alloc(50, 0xff)), 1000)).toBe('its content is damaged: incorrect header check');
    expect(readPage(compressed(Buffer.alloc(50, 0xff), 'zip'), 1000)).toBe('its content encoding zip is not known');
  });

  it('gives nothing for other types, for failures, or for what is no response', () => {
    for (const text of [
      'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\na',
      'HTTP/1.1 301 Moved\r\n\r\n',
      'GET /',
      '',
    ]) {
      expect(readPage(Buffer.from(text), 1000)).toBeNull();
    }
  });
});
