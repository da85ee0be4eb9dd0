/**
 * Inputs that are compressed, in other encodings, or rows of other shapes: what is read of them, and what is said.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model.js';
import { noTerminal, runCommand, runOnTerminal } from '../run-command.js';
import { ferry, ferryClean, ferryHeadline, orchard, orchardClean, row } from '../stories.js';
import { readTree, temporaryFolder } from '../temporary-folder.js';
import { zstdFrame } from '../zstd-frame.js';

const reportsIn = (lines: string): Report[] =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Report);

describe('a compressed input', () => {
  it.each([
    ['gzip', gzipSync(ferry)],
    ['Zstandard', zstdFrame(ferry)],
    ['gzip in two members', Buffer.concat([gzipSync(ferry.slice(0, 50)), gzipSync(ferry.slice(50))])],
  ])('is read from %s, on standard input and from a file of any name', async (_, input) => {
    const cwd = temporaryFolder({ 'ferry.txt.gz': input, 'ferry.dat': input });
    expect(await runCommand([], { input })).toEqual({ stdout: ferryClean, stderr: '', code: 0, signal: null });
    expect((await runCommand(['ferry.txt.gz'], { cwd })).stdout).toBe(ferryClean);
    expect((await runCommand(['ferry.dat'], { cwd })).stdout).toBe(ferryClean);
  });

  it('in a folder gives a plain file, its extension taken off', async () => {
    const cwd = temporaryFolder({
      'raw/a.txt.gz': gzipSync(ferry),
      'raw/b.txt.zst': zstdFrame(orchard),
      'raw/c.jsonl.gz': gzipSync(row({ id: 'c', text: ferry })),
      'raw/d.tar.gz': gzipSync('no article'),
    });
    expect(await runCommand(['raw', '--out', 'clean'], { cwd })).toMatchObject({ stderr: '', code: 0 });
    const tree = readTree(`${cwd}/clean`);
    expect(tree).toMatchObject({ 'a.txt': ferryClean, 'b.txt': orchardClean });
    expect(Object.keys(tree)).toEqual(['a.txt', 'b.txt', 'c.jsonl']);
  });

  it('cut off is said with its place and is still cleaned', async () => {
    const bytes = gzipSync(`${ferry}\n\n${orchard}`);
    const cwd = temporaryFolder({ 'a.txt.gz': bytes.subarray(0, -9) });
    const run = await runCommand(['a.txt.gz'], { cwd });
    expect(run.stderr).toBe(
      `dedupe-article: a.txt.gz: cut off at byte ${bytes.length - 9}; what stands before is used\n`,
    );
    expect(run.code).toBe(2);
    expect(run.stdout).toContain(ferryHeadline);
  });

  it('of rows cut off gives the rows before', async () => {
    const rows = Array.from({ length: 200 }, (_, at) => row({ id: at, text: `${ferry}\n\nCopy ${at * 7919}.` })).join(
      '',
    );
    const bytes = gzipSync(rows);
    const input = bytes.subarray(0, bytes.length - 300);
    const run = await runCommand(['--input-format', 'jsonl'], { input });
    expect(run.stderr).toBe(`dedupe-article: stdin: cut off at byte ${input.length}; what stands before is used\n`);
    expect(run.code).toBe(2);
    const ids = reportsIn(run.stdout).map(({ id }) => Number(id));
    expect(ids.length).toBeGreaterThan(100);
    expect(ids).toEqual(ids.map((_, at) => at));
  });

  it('that holds more than one article may is refused, within little memory', async () => {
    const bomb = gzipSync(Buffer.alloc(300 * 1024 * 1024, 0x61), { level: 1 });
    const cwd = temporaryFolder({ 'bomb.gz': bomb, 'bomb.jsonl.gz': bomb });
    const environment = { NODE_OPTIONS: '--max-old-space-size=200' };
    const text = await runCommand(['bomb.gz', '--max-size', '20M'], { cwd, environment });
    expect(text).toMatchObject({ stdout: '', code: 2 });
    expect(text.stderr).toBe(
      'dedupe-article: bomb.gz: holds more than 20 MiB when decompressed; raise --max-size if it should\n',
    );
    const rows = await runCommand(['check', 'bomb.jsonl.gz', '--max-size', '20M'], { cwd, environment });
    expect(rows.code).toBe(2);
    expect(rows.stderr).toContain('bomb.jsonl.gz:1: a row of more than 20 MiB');
  });
});

describe('--max-size', () => {
  it('bounds articles that are not compressed, too', async () => {
    const cwd = temporaryFolder({ 'a.txt': ferry });
    for (const args of [['a.txt'], ['-']]) {
      const run = await runCommand([...args, '--max-size', '100'], { cwd, input: ferry });
      expect(run).toMatchObject({ stdout: '', code: 2 });
      expect(run.stderr).toContain('is too large for one article (at most 100 bytes)');
    }
    expect((await runCommand(['a.txt', '--max-size', '1k'], { cwd })).stdout).toBe(ferryClean);
  });
});

describe('another encoding', () => {
  const story =
    'Fähre fährt wieder\n\nDie Fähre über die Förde fährt ab Montag wieder täglich, teilte die Behörde mit.\n';

  it('is told, read, and named in the report', async () => {
    const run = await runCommand(['-f', 'json'], { input: Buffer.from(story, 'latin1') });
    expect(run).toMatchObject({ stderr: '', code: 0 });
    expect(JSON.parse(run.stdout)).toMatchObject({ encoding: 'windows-1252', headline: 'Fähre fährt wieder' });
    const utf16 = await runCommand(['-f', 'json'], { input: Buffer.from(story, 'utf16le') });
    expect(JSON.parse(utf16.stdout)).toMatchObject({ encoding: 'utf-16le', headline: 'Fähre fährt wieder' });
    expect(JSON.parse((await runCommand(['-f', 'json'], { input: story })).stdout)).not.toHaveProperty('encoding');
  });

  it.each(['clean', 'check', 'tune'])('is the one named, in %s', async (command) => {
    const args = [...(command === 'clean' ? [] : [command]), '--encoding', 'koi8-r', '-f', 'json'];
    const line = Buffer.concat([Buffer.from([0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4]), Buffer.from(' 1234567 ')]);
    const input = Buffer.concat([
      line,
      Buffer.from('and so on and so forth.\n\n'),
      line,
      Buffer.from('and so on and so forth, they said.'),
    ]);
    expect((await runCommand(args, { input })).stdout).toContain('Привет 1234567');
  });

  it.skipIf(noTerminal)('is said at a terminal only', async () => {
    const cwd = temporaryFolder({ 'a.txt': Buffer.from(story, 'latin1') });
    const run = await runOnTerminal('dedupe a.txt > /dev/null', { cwd });
    expect(run.stdout).toContain('a.txt: read as windows-1252; --encoding names another');
  });
});

describe('text misread once before', () => {
  const input = 'FÃ¤hre fÃ¤hrt\n\nDie FÃ¤hre Ã¼ber die FÃ¶rde fÃ¤hrt ab Montag wieder tÃ¤glich.\n';

  it('is put right, and the report says so', async () => {
    const run = await runCommand(['-f', 'json'], { input });
    expect(run).toMatchObject({ stderr: '', code: 0 });
    expect(JSON.parse(run.stdout)).toMatchObject({ mended: true, headline: 'Fähre fährt' });
  });

  it('in one paragraph is put right there, and the report says so', async () => {
    const sound = 'Brücke öffnet\n\nDie Brücke über die Ache öffnet am Montag für Fußgänger.\n\n';
    const run = await runCommand(['-f', 'json'], { input: `${sound}${input.slice(input.indexOf('Die'))}` });
    const report = JSON.parse(run.stdout) as Report;
    expect(report.mended).toBe(true);
    expect(report.text).toContain('Die Brücke über die Ache öffnet');
    expect(report.text).toContain('Die Fähre über die Förde fährt ab Montag wieder täglich.');
  });

  it.skipIf(noTerminal)('is said at a terminal', async () => {
    const cwd = temporaryFolder({ 'a.txt': input });
    const run = await runOnTerminal('dedupe a.txt > /dev/null', { cwd });
    expect(run.stdout).toContain('a.txt: was UTF-8 misread as windows-1252; put right');
  });
});

describe('rows', () => {
  it('of a JSON array are read from .json files', async () => {
    const rows = [{ id: 'a', text: ferry }, { id: 'b' }, { id: 'c', text: orchard }];
    const cwd = temporaryFolder({ 'rows.json': JSON.stringify(rows, null, 2) });
    const run = await runCommand(['rows.json'], { cwd });
    expect(run.code).toBe(2);
    expect(run.stderr).toBe('dedupe-article: rows.json:6: the row has no "text" and no "html" of type string\n');
    expect(reportsIn(run.stdout).map(({ id, format }) => [id, format])).toEqual([
      ['a', 'json'],
      ['c', 'json'],
    ]);
  });

  it('have their fields where --field says', async () => {
    const page = `<html><body><article><h1>Title</h1><p>${'The mill turns and turns. '.repeat(9)}</p></article></body></html>`;
    const input =
      row({ url: 'u:1', data: { body: ferry } }) + row({ url: 'u:2', page }) + row({ url: 'u:3', text: ferry });
    const fields = ['id=url', 'text=data.body', 'html=page'].flatMap((field) => ['--field', field]);
    const run = await runCommand(['--input-format', 'jsonl', ...fields], { input });
    expect(run.stderr).toBe(
      'dedupe-article: stdin:3: the row has no "data.body" and no "page" of type string; its longest text is in "text", which --field text=text reads\n',
    );
    expect(reportsIn(run.stdout).map(({ id, format }) => [id, format])).toEqual([
      ['u:1', 'jsonl'],
      ['u:2', 'html'],
    ]);
    const check = await runCommand(['check', '--input-format', 'jsonl', ...fields], { input });
    expect(check.stdout).toContain('stdin:1:');
  });
});

describe('Markdown', () => {
  const page = '---\ntitle: Ferry\n---\n\nThe **ferry** runs again.\n\nThe ferry runs *again*.\n\n```\na\n\na\n```\n';
  const clean = 'Ferry\nThe ferry runs again.\n\nThe **ferry** runs again.\n\n```\na\n\na\n```\n';

  it('is known by its name, and read from standard input when asked', async () => {
    const cwd = temporaryFolder({ 'a.md': page, 'b.markdown.gz': gzipSync(page) });
    expect(await runCommand(['a.md'], { cwd })).toMatchObject({ stdout: clean, stderr: '', code: 0 });
    expect((await runCommand(['b.markdown.gz'], { cwd })).stdout).toBe(clean);
    expect((await runCommand(['--input-format', 'markdown'], { input: page })).stdout).toBe(clean);
    const run = await runCommand(['a.md', '-f', 'markdown'], { cwd });
    expect(run.stdout).toBe(clean.replace('Ferry\nThe ferry runs again.', '# Ferry\n\n> The ferry runs again.'));
  });
});

describe('a WARC file', () => {
  const file = (name: string): Buffer => readFileSync(new URL(`../../fixtures/warc/${name}`, import.meta.url));
  const ids = ['https://a.example/one', 'https://b.example/two', 'https://c.example/three', 'https://d.example/four'];

  it('gives the report of each page, from a file, a folder or standard input', async () => {
    const cwd = temporaryFolder({ 'raw/pages.warc.gz': file('pages.warc.gz'), 'pages.warc': file('pages.warc') });
    const run = await runCommand(['pages.warc'], { cwd });
    expect(run).toMatchObject({ stderr: '', code: 0 });
    expect(reportsIn(run.stdout).map(({ id, format }) => [id, format])).toEqual(ids.map((id) => [id, 'html']));
    expect(await runCommand(['raw', '-o', 'clean'], { cwd })).toMatchObject({ stderr: '', code: 0 });
    expect(readTree(`${cwd}/clean`)).toEqual({ 'pages.jsonl': run.stdout });
    const stdin = await runCommand(['--input-format', 'warc'], { input: file('pages.warc.gz') });
    expect(stdin.stdout).toBe(run.stdout);
  });

  it('is named where it was taken for text, and where text is asked of it', async () => {
    expect(await runCommand([], { input: file('pages.warc').subarray(0, 400) })).toMatchObject({
      stderr: 'dedupe-article: stdin: a WARC file; read it with --input-format warc\n',
      code: 2,
    });
    const cwd = temporaryFolder({ 'pages.warc': file('pages.warc') });
    expect((await runCommand(['pages.warc', '-f', 'text'], { cwd })).stderr).toBe(
      'dedupe-article: pages.warc: a WARC file holds several articles; use --format jsonl or json, not text\n',
    );
  });

  it('that is damaged gives the other pages', async () => {
    const input = file('pages.warc').subarray(0, -300);
    const run = await runCommand(['--input-format', 'warc'], { input });
    expect(run.code).toBe(2);
    expect(reportsIn(run.stdout).map(({ id }) => id)).toEqual(ids.slice(0, 3));
    expect(run.stderr).toMatch(
      /^dedupe-article: stdin: damaged record at byte \d+ of what it holds \(cut off\); .*\n$/,
    );
  });
});
