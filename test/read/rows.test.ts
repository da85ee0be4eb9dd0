import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.js';
import { decompress } from '../../src/read/compression/decompress.js';
import type { RawArticle, ReadOptions } from '../../src/read/raw-article.js';
import { readRows } from '../../src/read/rows.js';

async function* inChunks(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(
  source: Buffer | string,
  format: 'json' | 'jsonl',
  options: ReadOptions = {},
  size = 1 << 16,
): Promise<{ readonly articles: readonly RawArticle[]; readonly errors: readonly string[] }> {
  const articles: RawArticle[] = [];
  const errors: string[] = [];
  for await (const found of readRows(decompress(inChunks(Buffer.from(source), size)), 'rows', format, options)) {
    if (found instanceof InputError) errors.push(found.message);
    else articles.push(found);
  }
  return { articles, errors };
}

const rows = Array.from({ length: 40 }, (_, at) => ({
  id: `row ${at}`,
  text: `Fähre ${at} läuft "um ${at} Uhr" aus.\n\nDie {Klammern} \\ [bleiben] stehen, auch 灯塔 und 😀.`,
  more: { list: [1, 'zwei', null], deep: { n: at } },
}));
const ids = (articles: readonly RawArticle[]): readonly string[] => articles.map(({ id }) => id);

const forms: readonly (readonly [string, 'json' | 'jsonl', string])[] = [
  ['JSON Lines', 'jsonl', rows.map((row) => `${JSON.stringify(row)}\n`).join('')],
  ['a JSON array', 'json', JSON.stringify(rows)],
  ['a JSON array over many lines', 'json', JSON.stringify(rows, null, 2)],
];

describe.each(forms)('%s', (_, format, source) => {
  it('comes out whole, in chunks of any size, compressed or in UTF-16', async () => {
    const bytes = Buffer.from(source);
    const sources = [bytes, gzipSync(bytes), Buffer.from(`\ufeff${source}`), Buffer.from(`\ufeff${source}`, 'utf16le')];
    for (const each of [...sources, Buffer.from(source, 'utf16le').swap16()]) {
      for (const size of [1, 13, 1 << 20]) {
        const { articles, errors } = await read(each, format, {}, size === 1 && each !== bytes ? 2 : size);
        expect(errors).toEqual([]);
        expect(articles.map(({ id, text }) => ({ id, text }))).toEqual(rows.map(({ id, text }) => ({ id, text })));
      }
    }
  });

  it('cut off anywhere gives the rows before, and says what is missing', async () => {
    for (let percent = 1; percent < 100; percent++) {
      const bytes = Buffer.from(source);
      const cut = bytes.subarray(0, Math.floor((bytes.length * percent) / 100));
      const { articles, errors } = await read(cut, format);
      const whole = rows.filter((row) => cut.toString().includes(`"n":${row.more.deep.n}}}`)).length;
      if (!source.includes('\n  ')) expect(articles).toHaveLength(whole);
      expect(ids(articles)).toEqual(rows.slice(0, articles.length).map(({ id }) => id));
      expect(errors.length).toBeLessThanOrEqual(1);
    }
  });

  it('cut off anywhere while compressed gives the rows before, and says once what is missing', async () => {
    const bytes = gzipSync(source);
    let most = 0;
    for (let percent = 1; percent < 100; percent++) {
      const length = Math.max(3, Math.floor((bytes.length * percent) / 100));
      const { articles, errors } = await read(bytes.subarray(0, length), format);
      expect(errors[0]).toBe(`rows: cut off at byte ${length}; what stands before is used`);
      expect(errors.length).toBe(1);
      expect(ids(articles)).toEqual(rows.slice(0, articles.length).map(({ id }) => id));
      expect(articles.length).toBeGreaterThanOrEqual(most);
      most = articles.length;
    }
    expect(most).toBeGreaterThan(30);
  });
});

describe('rows', () => {
  it('of an array are named by line, and by column where a line has several', async () => {
    const { articles } = await read('[{"text": "a"}, {"text": "b"},\n  {"text": "c"}]', 'json');
    expect(ids(articles)).toEqual(['rows:1', 'rows:1:17', 'rows:2']);
  });

  it('that are no articles are named, and the others are read', async () => {
    const { articles, errors } = await read(
      '[1, "two, [three",\n{"text": "a"},\n[{"text": "b"}], {"id": 4}, nul]',
      'json',
    );
    expect(ids(articles)).toEqual(['rows:2']);
    expect(errors).toEqual([
      'rows:1: expected an object like {"id": "…", "text": "…"}',
      'rows:1:5: expected an object like {"id": "…", "text": "…"}',
      'rows:3: expected an object like {"id": "…", "text": "…"}',
      'rows:3:18: the row has no "text" and no "html" of type string',
      expect.stringMatching(/^rows:3:29: not valid JSON .*; fix or remove this row$/),
    ]);
  });

  it('may be one object, or objects one behind another', async () => {
    expect(ids((await read('{"id": 1, "text": "a"}', 'json')).articles)).toEqual(['1']);
    expect(ids((await read('{"id": 1, "text": "a"}\n{"id": 2, "text": "b"}', 'json')).articles)).toEqual(['1', '2']);
  });

  it.each(['', ' \n', '[]', '[ ]\n'])('are missed in %j', async (source) => {
    expect((await read(source, 'json')).errors).toEqual(['rows: empty, there is no row to clean']);
  });

  it('larger than the limit end the reading', async () => {
    const source = `{"text": "${'a'.repeat(5000)}"}`;
    await expect(read(source, 'json', { maxSize: 1000 }, 100)).rejects.toThrow('rows:1: a value that does not end');
    await expect(read(source, 'jsonl', { maxSize: 1000 }, 100)).rejects.toThrow(
      'rows:1: a row of more than 1000 bytes',
    );
  });

  it('in an encoding that is named are read in it', async () => {
    const bytes = Buffer.from('{"text": "caf\u00e9"}\n{"text": "th\u00e9"}\n', 'latin1');
    const { articles } = await read(bytes, 'jsonl', { encoding: 'windows-1252' });
    expect(articles.map(({ text }) => text)).toEqual(['café', 'thé']);
  });

  it('that were misread are put right, also behind escapes', async () => {
    const { articles } = await read('{"text": "tr\\u00c3\\u00a8s t\\u00c3\\u00b4t, dÃ©jÃ\u00a0"}', 'jsonl');
    expect(articles[0]).toMatchObject({ text: 'très tôt, déjà', mended: true });
  });
});
