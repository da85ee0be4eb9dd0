/**
 * Every encoding of the Encoding Standard, stated in each way it can be: own texts, encoded by another program.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createSinglebyteEncoder } from '@exodus/bytes/single-byte.js';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/errors.js';
import { readSource } from '../../../src/pipeline.js';
import { type DecodeHints, decodeText } from '../../../src/read/decode.js';
import { decodeLegacy } from '../../../src/read/encoding/legacy-text.js';
import type { RawArticle } from '../../../src/read/raw-article.js';
import { readRows } from '../../../src/read/rows.js';
import { readWarc } from '../../../src/read/warc/read-warc.js';

const folders = ['', 'stated/'].map((folder) => new URL(`../../../fixtures/encodings/${folder}`, import.meta.url));

interface Sample {
  readonly name: string;
  readonly label: string;
  readonly bytes: Buffer;
  /** As the encoding has it: quotes and dashes may be those of ASCII. */
  readonly text: string;
}

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[„”“«»]/g, '"')
    .replace(/’/g, "'")
    .replace(/[–—]/g, '-');

const samples = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.bin'))
    .map((file): Sample => {
      const [language, label] = file.split('.');
      const text = readFileSync(new URL(`${language}.txt`, folder), 'utf8');
      return { name: file, label: label!, bytes: readFileSync(new URL(file, folder)), text: plain(text) };
    }),
);

/** What the Encoding Standard calls the encodings that it has under other names. */
const standard: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'iso-8859-11': 'windows-874',
};

async function* once(bytes: Buffer, size = bytes.length): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function decode(
  bytes: Buffer,
  hints: DecodeHints,
): Promise<{ readonly text: string; readonly encoding: string }> {
  const result = await decodeText(bytes, 'a.txt', hints);
  if (result instanceof InputError) throw result;
  return { text: plain(result.text), encoding: result.encoding ?? 'utf-8' };
}

async function only(found: AsyncIterable<RawArticle | InputError>): Promise<RawArticle> {
  const all: RawArticle[] = [];
  for await (const each of found) {
    if (each instanceof InputError) throw each;
    all.push(each);
  }
  expect(all).toHaveLength(1);
  return all[0]!;
}

const page = (start: string, { bytes }: Sample): Buffer =>
  Buffer.concat([Buffer.from(start), Buffer.from('<article><p>'), bytes, Buffer.from('</p></article>')]);

describe.each(samples.map((sample) => [sample.name, sample] as const))('%s', (_, sample) => {
  const encoding = standard[sample.label] ?? sample.label;

  it('is read when the user names it', async () => {
    expect(await decode(sample.bytes, { encoding: sample.label })).toEqual({ text: sample.text, encoding });
    expect((await decode(sample.bytes, { encoding: sample.label.toUpperCase() })).text).toBe(sample.text);
  });

  it.each([
    (label: string) => `<!doctype html><meta charset="${label}">`,
    (label: string) => `<meta http-equiv=content-type content='text/html;charset=${label}'>`,
    (label: string) => `<?xml version="1.0" encoding='${label}'?><html>`,
  ])('is read when the page states it', async (statement) => {
    const start = statement(sample.label);
    const decoded = await decode(page(start, sample), {});
    expect(decoded).toEqual({ text: `${plain(start)}<article><p>${sample.text}</p></article>`, encoding });
  });

  it('is read when the server stated it', async () => {
    const body = page('<html>', sample);
    const http = Buffer.concat([
      Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=${sample.label}\r\n\r\n`),
      body,
    ]);
    const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\nContent-Length: ${http.length}\r\n\r\n`;
    const warc = Buffer.concat([Buffer.from(head), http, Buffer.from('\r\n\r\n')]);
    const raw = await only(readWarc(once(warc, 100), 'a.warc', {}));
    expect(plain(raw.text)).toBe(`<html><article><p>${sample.text}</p></article>`);
    expect(raw.encoding).toBe(encoding);
    expect((await readSource(raw)).blocks.length).toBeGreaterThan(0);
  });

  // In seven bits the bytes of letters are also those of quotes and line ends, which this test replaces.
  it.skipIf(sample.label === 'iso-2022-jp')('is read in rows, in pieces of any size, when named', async () => {
    const text = sample.bytes.toString('latin1').replaceAll('\n', ' ').replaceAll('"', "'");
    const bytes = Buffer.from(`{"text": "${text}"}`, 'latin1');
    for (const size of [1, 7, 1000]) {
      const raw = await only(readRows(once(bytes, size), 'a.jsonl', 'jsonl', { encoding: sample.label }));
      expect(plain(raw.text).replaceAll('"', "'")).toBe(sample.text.replaceAll('\n', ' ').replaceAll('"', "'"));
    }
  });
});

it('is a fixture for every encoding', () => {
  const found = new Set(samples.map(({ label }) => label));
  const windows = [1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258, 874].map((page) => `windows-${page}`);
  const iso = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16].map((part) => `iso-8859-${part}`);
  const others = ['koi8-r', 'koi8-u', 'macintosh', 'x-mac-cyrillic', 'ibm866'];
  const asian = ['shift_jis', 'euc-jp', 'iso-2022-jp', 'euc-kr', 'gbk', 'gb18030', 'big5'];
  for (const label of [...windows, ...iso, ...others, ...asian]) expect(found).toContain(label);
});

it.each([
  ['latin1', 'windows-1252'],
  ['us-ascii', 'windows-1252'],
  ['l2', 'iso-8859-2'],
  ['iso-8859-8-i', 'iso-8859-8-i'],
  ['cp1251', 'windows-1251'],
  ['x-cp1250', 'windows-1250'],
  ['tis-620', 'windows-874'],
  ['koi', 'koi8-r'],
  ['cp866', 'ibm866'],
  ['x-mac-roman', 'macintosh'],
  ['x-sjis', 'shift_jis'],
  ['ks_c_5601-1987', 'euc-kr'],
  ['gb2312', 'gbk'],
  ['big5-hkscs', 'big5'],
  [' UTF-16 ', 'utf-16le'],
])('knows the label %j', (label, encoding) => {
  expect(decodeLegacy(Buffer.from('a '), label)?.encoding).toBe(encoding);
});

describe('every byte of encodings of one byte', () => {
  const labels = [...new Set(samples.map(({ label }) => standard[label] ?? label))].filter(
    (label) => !/^(?:shift_jis|euc-|iso-2022|gb|big5)/.test(label),
  );

  it.each(labels)('of %s goes round', (label) => {
    const encode = createSinglebyteEncoder(label);
    for (let byte = 0; byte < 256; byte++) {
      const { text } = decodeLegacy(Buffer.from([byte]), label)!;
      expect(text).toHaveLength(1);
      if (text !== '\ufffd') expect([...encode(text)]).toEqual([byte]);
    }
  });
});

describe('UTF-16', () => {
  const text = 'Brücken über Flüsse – 灯塔 😀 مرفأ, said she.\nSecond line.';
  const little = Buffer.from(text, 'utf16le');
  const big = Buffer.from(text, 'utf16le').swap16();
  const mark = Buffer.from('\ufeff', 'utf16le');
  const markBig = Buffer.from('\ufeff', 'utf16le').swap16();

  it.each([
    ['utf-16le', little, {}],
    ['utf-16be', big, {}],
    ['utf-16le', Buffer.concat([mark, little]), {}],
    ['utf-16be', Buffer.concat([markBig, big]), {}],
    ['utf-16le', little, { encoding: 'utf-16le' }],
    ['utf-16be', big, { encoding: 'UTF-16BE' }],
    ['utf-16le', Buffer.concat([mark, little]), { encoding: 'utf-16' }],
    ['utf-16be', Buffer.concat([markBig, big]), { encoding: 'utf-16be' }],
    ['utf-16le', little, { declared: 'utf-16le' }],
    ['utf-16be', big, { declared: 'utf-16' }],
  ] as const)('is read as %s', async (encoding, bytes, hints) => {
    expect(await decodeText(bytes, 'a.txt', hints)).toEqual({ text, encoding });
  });

  it('is read in rows, with a mark or without, in pieces of any size', async () => {
    const row = `{"text": ${JSON.stringify(text)}}\n`;
    for (const isMarked of [true, false]) {
      const source = Buffer.from((isMarked ? '\ufeff' : '') + row, 'utf16le');
      for (const bytes of [source, Buffer.from(source).swap16()])
        for (const size of [2, 7, 1000]) {
          expect((await only(readRows(once(bytes, size), 'a.jsonl', 'jsonl', {}))).text).toBe(text);
        }
    }
  });
});
