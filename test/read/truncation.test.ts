/**
 * Every reader on files cut off at each percent: what is whole is used, what is missing is said with its place, and
 * nothing comes out that the whole file does not hold.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.js';
import { readSource } from '../../src/pipeline.js';
import { parseHtml } from '../../src/read/html/parse-html.js';
import { squeeze, textOf } from '../../src/read/html/tree.js';
import { findInputs, type Input, readInput } from '../../src/read/inputs.js';
import type { RawArticle } from '../../src/read/raw-article.js';
import { temporaryFolder } from '../temporary-folder.js';
import { zstdFrame } from '../zstd-frame.js';

const fixture = (path: string): Buffer => readFileSync(new URL(`../../fixtures/${path}`, import.meta.url));
const stories = ['copies-thai', 'wrapped-russian', 'teaser-and-tail', 'pull-quotes-french', 'typography-english'];
const rows = Array.from({ length: 60 }, (_, at) => ({
  id: `row-${at}`,
  text: `${fixture(`articles/${stories[at % stories.length]}.txt`).toString()}\n\n${at * 7919}`,
}));
const lines = Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
const list = Buffer.from(JSON.stringify(rows, null, 2));

interface Read {
  readonly articles: readonly RawArticle[];
  readonly errors: readonly string[];
}

/** Reads a file of the name with these bytes, as the command does. */
async function read(folder: string, name: string, bytes: Buffer): Promise<Read> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const [input] = (await findInputs([path], undefined, undefined)) as readonly Input[];
  const articles: RawArticle[] = [];
  const errors: string[] = [];
  for await (const each of readInput(input!)) {
    if (each instanceof InputError) errors.push(each.message.replace(`${folder}/`, ''));
    else articles.push({ ...each, id: each.id.replace(`${folder}/`, '') });
  }
  return { articles, errors };
}

/** Lengths from 1 % to 99 %, and the first few bytes of what is compressed. */
function lengthsOf(bytes: Buffer, isCompressed: boolean): readonly number[] {
  const percents = Array.from({ length: 99 }, (_, at) => Math.max(1, Math.floor((bytes.length * (at + 1)) / 100)));
  const first = isCompressed ? Array.from({ length: 24 }, (_, at) => at + 2) : [];
  return [...new Set([...first, ...percents])].sort((a, b) => a - b);
}

const text = fixture('articles/live-page-english.txt');
const markdown = fixture('markdown/night-train.md');
const page = fixture('pages/graph-english.html');
const thai = fixture('articles/copies-thai.txt');

const sources: readonly (readonly [string, Buffer])[] = [
  ['text.txt', text],
  ['thai.txt', thai],
  ['markdown.md', markdown],
  ['page.html', page],
];

const stored = (name: string, bytes: Buffer): readonly (readonly [string, Buffer])[] => [
  [name, bytes],
  [`${name}.gz`, gzipSync(bytes)],
  [`${name}.zst`, zstdFrame(bytes, Math.ceil(bytes.length / 50))],
];

describe.each(sources.flatMap(([name, bytes]) => stored(name, bytes)))('%s', (name, bytes) => {
  const isCompressed = /\.(?:gz|zst)$/.test(name);

  it('cut off gives the text before, and says where', async () => {
    const folder = temporaryFolder();
    const whole = (await read(folder, name, bytes)).articles[0]!;
    let longest = 0;
    for (const length of lengthsOf(bytes, isCompressed)) {
      const { articles, errors } = await read(folder, name, bytes.subarray(0, length));
      const found = articles[0]?.text ?? '';
      expect(articles.length).toBeLessThanOrEqual(1);
      expect(whole.text.startsWith(found)).toBe(true);
      expect(found.length).toBeGreaterThanOrEqual(longest);
      longest = found.length;
      if (!isCompressed)
        expect(errors).toEqual(articles.length > 0 ? [] : [`${name}: empty, there is no article to clean`]);
      else expect(errors[0]).toBe(`${name}: cut off at byte ${length}; what stands before is used`);
    }
    expect(longest).toBeGreaterThan(whole.text.length * 0.9);
  });
});

it('a page cut off gives no block that the whole page does not hold', async () => {
  const folder = temporaryFolder();
  // Without the body, what stands around it may be shown.
  const whole = squeeze(textOf(parseHtml(page.toString())));
  for (const length of lengthsOf(page, false)) {
    const { articles } = await read(folder, 'page.html', page.subarray(0, length));
    for (const { text } of (await readSource(articles[0]!)).blocks) {
      // An entity may be cut: "&eac".
      expect(whole).toContain(text.replace(/&[a-z#\d]*$/i, ''));
    }
  }
});

describe.each([...stored('rows.jsonl', lines), ...stored('rows.json', list)])('%s', (name, bytes) => {
  const isCompressed = /\.(?:gz|zst)$/.test(name);
  const isList = name.startsWith('rows.json') && !name.startsWith('rows.jsonl');

  it('cut off gives the rows before, and says where', async () => {
    const folder = temporaryFolder();
    expect((await read(folder, name, bytes)).articles).toHaveLength(rows.length);
    let most = 0;
    for (const length of lengthsOf(bytes, isCompressed)) {
      const cut = bytes.subarray(0, length);
      const { articles, errors } = await read(folder, name, cut);
      expect(articles.map(({ id, text }) => ({ id, text }))).toEqual(rows.slice(0, articles.length));
      expect(articles.length).toBeGreaterThanOrEqual(most);
      most = articles.length;
      if (isCompressed) expect(errors[0]).toBe(`${name}: cut off at byte ${length}; what stands before is used`);
      else if (isList) expect(errors).toHaveLength(1);
      else expect(errors.length).toBe(cut.at(-1) === 10 ? 0 : 1);
      if (isCompressed) continue;
      expect(errors.every((error) => /^rows\.jsonl?:(?:\d+: not valid JSON| cut off at byte)/.test(error))).toBe(true);
      // Each row that is whole is used.
      const ended = isList
        ? cut.toString('latin1').split('\n  }').length - 1
        : cut.toString('latin1').split('"}').length - 1;
      expect(articles).toHaveLength(ended);
    }
    expect(most).toBeGreaterThan(rows.length * 0.9);
  });
});

it('a JSON array cut between two rows says so', async () => {
  const folder = temporaryFolder();
  const { articles, errors } = await read(folder, 'a.json', Buffer.from('[{"text": "One row."},\n'));
  expect(articles).toHaveLength(1);
  expect(errors).toEqual(['a.json: cut off at byte 23; what stands before is used']);
  expect((await read(folder, 'b.json', Buffer.from('[{"text": "One row."}]\n'))).errors).toEqual([]);
  expect((await read(folder, 'c.json', Buffer.from('{"text": "One."}\n{"text": "Two."}'))).errors).toEqual([]);
  expect((await read(folder, 'd.json', Buffer.from('[1]'))).errors).toHaveLength(1);
});

describe.each([
  ['pages.warc', fixture('warc/pages.warc')],
  ['pages.warc.gz', fixture('warc/pages.warc.gz')],
  ['pages.warc.zst', zstdFrame(fixture('warc/pages.warc'), 200)],
] as const)('%s', (name, bytes) => {
  it('cut off gives the pages before, and says where', async () => {
    const folder = temporaryFolder();
    const whole = (await read(folder, name, bytes)).articles;
    let most = 0;
    for (const length of lengthsOf(bytes, name !== 'pages.warc')) {
      const { articles, errors } = await read(folder, name, bytes.subarray(0, length));
      expect(articles).toEqual(whole.slice(0, articles.length));
      expect(articles.length).toBeGreaterThanOrEqual(most);
      most = articles.length;
      for (const error of errors) expect(error).toMatch(/(?:at|before) byte \d+|no page in this WARC file/);
      // A cut between records, or between members, is that of a shorter file.
      if (name.endsWith('.zst')) expect(errors[0]).toContain(`cut off at byte ${length}`);
    }
    expect(most).toBeGreaterThanOrEqual(3);
  });
});
