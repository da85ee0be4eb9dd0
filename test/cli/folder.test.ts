/**
 * A folder in, a folder out: the tree, what does not stop it, and where nothing may be written.
 */
import { mkdirSync, readFileSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model.js';
import { readExtensions } from '../../src/read/input-format.js';
import { runCommand } from '../run-command.js';
import { ferry, ferryClean, ferryHeadline, orchard, orchardClean, row } from '../stories.js';
import { readTree, temporaryFolder } from '../temporary-folder.js';

describe('a folder', () => {
  it('is mirrored, file for file', async () => {
    const cwd = temporaryFolder({
      'raw/ferry.txt': ferry,
      'raw/2024/may/orchard.md': orchard,
      'raw/ÄÖ and spaces/[1] {a} (b)!.txt': ferry,
      'raw/photo.jpg': 'not an article',
    });
    const run = await runCommand(['raw/', '--out', 'clean/'], { cwd });
    expect(run).toEqual({ stdout: '', stderr: '', code: 0, signal: null });
    expect(readTree(join(cwd, 'clean'))).toEqual({
      'ferry.txt': ferryClean,
      '2024/may/orchard.md': orchardClean,
      'ÄÖ and spaces/[1] {a} (b)!.txt': ferryClean,
    });
  });

  it('is read for every kind of file it names when there is none', async () => {
    const cwd = temporaryFolder({ 'empty/photo.jpg': '' });
    mkdirSync(join(cwd, 'bare'));
    for (const folder of ['empty', 'bare']) {
      const run = await runCommand([folder, '--out', 'clean'], { cwd });
      expect(run).toMatchObject({ stdout: '', code: 2 });
      expect(run.stderr).toBe(
        `dedupe-article: ${folder}: no articles in this folder (files ending in ${readExtensions.map((name) => `.${name}`).join(', ')}, or with .gz or .zst behind)\n`,
      );
    }
    const names = readExtensions.filter((name) => name !== 'warc');
    const files = names.map((name) => [`raw/a-${name}.${name}`, row({ text: ferry })] as const);
    const all = temporaryFolder(Object.fromEntries([...files, ['raw/UPPER.TXT', ferry]]));
    expect((await runCommand(['raw', '--out', 'clean'], { cwd: all })).stderr).toBe('');
    expect(Object.keys(readTree(join(all, 'clean')))).toEqual([
      'UPPER.TXT',
      // A page cleaned to text is no page.
      ...names.map((name) => `a-${name}.${/^html?$/.test(name) ? 'txt' : name}`).sort(),
    ]);
  });

  it('gets the extension of the format asked for, and JSON Lines for rows by default', async () => {
    const cwd = temporaryFolder({
      'raw/a.txt': ferry,
      'raw/b.jsonl': row({ id: 1, text: ferry }) + row({ id: 2, text: orchard }),
    });
    await runCommand(['raw', '-o', 'plain'], { cwd });
    await runCommand(['raw', '-o', 'json', '-f', 'json'], { cwd });
    const plain = readTree(join(cwd, 'plain'));
    expect(Object.keys(plain)).toEqual(['a.txt', 'b.jsonl']);
    expect(
      plain['b.jsonl']
        ?.trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as Report).id),
    ).toEqual(['1', '2']);
    const json = readTree(join(cwd, 'json'));
    expect(Object.keys(json)).toEqual(['a.json', 'b.json']);
    expect((JSON.parse(json['a.json'] ?? '') as Report).headline).toBe(ferryHeadline);
    expect((JSON.parse(json['b.json'] ?? '') as Report[]).map(({ id }) => id)).toEqual(['1', '2']);
  });

  it('without --out says what to do, unless it holds one article', async () => {
    const cwd = temporaryFolder({ 'raw/a.txt': ferry, 'raw/b.txt': orchard, 'one/a.txt': ferry });
    const run = await runCommand(['raw'], { cwd });
    expect(run).toMatchObject({ stdout: '', code: 2 });
    expect(run.stderr).toBe(
      'dedupe-article: 2 inputs and one output; name a folder with --out DIR, or use --format jsonl\n',
    );
    expect((await runCommand(['one'], { cwd })).stdout).toBe(ferryClean);
  });

  it('goes on behind files that cannot be read, names each, and ends with 2', async () => {
    const cwd = temporaryFolder({
      'raw/a.txt': ferry,
      'raw/b-empty.txt': '',
      'raw/c-binary.txt': 'GIF\0',
      'raw/d-damaged.txt.gz': gzipSync(ferry).subarray(0, 12),
      'raw/e-rows.jsonl': `${row({ id: 1, text: ferry })}{"id":\n`,
      'raw/z.txt': orchard,
    });
    const run = await runCommand(['raw', '--out', 'clean'], { cwd });
    expect(run.code).toBe(2);
    expect(run.stderr.trimEnd().split('\n')).toEqual([
      'dedupe-article: raw/b-empty.txt: empty, there is no article to clean',
      expect.stringMatching(/^dedupe-article: raw\/c-binary\.txt: binary, no text \(NUL at byte 3\)/),
      expect.stringMatching(/^dedupe-article: raw\/d-damaged\.txt\.gz: cut off at byte 12; what stands before is used/),
      'dedupe-article: raw/d-damaged.txt.gz: empty, there is no article to clean',
      expect.stringMatching(/^dedupe-article: raw\/e-rows\.jsonl:2: not valid JSON/),
    ]);
    expect(Object.keys(readTree(join(cwd, 'clean')))).toEqual(['a.txt', 'e-rows.jsonl', 'z.txt']);
  });

  it('goes on behind outputs that cannot be written', async () => {
    const cwd = temporaryFolder({ 'raw/sub/a.txt': ferry, 'raw/z.txt': orchard, 'clean/sub': 'a file' });
    const run = await runCommand(['raw', '--out', 'clean'], { cwd });
    expect(run.code).toBe(2);
    expect(run.stderr).toBe('dedupe-article: clean/sub/a.txt: cannot be written, another file is in the way\n');
    expect(readTree(join(cwd, 'clean'))).toEqual({ sub: 'a file', 'z.txt': orchardClean });
  });

  it('needs a folder for its output', async () => {
    const cwd = temporaryFolder({ 'raw/a.txt': ferry, 'raw/b.txt': orchard, taken: 'a file' });
    const run = await runCommand(['raw', '--out', 'taken'], { cwd });
    expect(run).toMatchObject({
      stderr: 'dedupe-article: taken: is a file; --out for several inputs names a folder\n',
    });
    expect(run.code).toBe(2);
  });

  it('does not read its own output when that stands inside, so that a second run is the same', async () => {
    const cwd = temporaryFolder({ 'raw/ferry.txt': ferry });
    for (const out of ['raw/clean', 'raw/[c]{l}(e)an!']) {
      const folder = temporaryFolder({ 'raw/ferry.txt': ferry });
      for (let run = 0; run < 2; run++) {
        expect(await runCommand(['raw', '--out', out], { cwd: folder })).toMatchObject({ stderr: '', code: 0 });
      }
      expect(readTree(folder)).toEqual({ 'raw/ferry.txt': ferry, [`${out}/ferry.txt`]: ferryClean });
    }
    const run = await runCommand(['raw', '--out', join(cwd, 'raw', 'clean')], { cwd });
    expect(run).toMatchObject({ stderr: '', code: 0 });
    expect((await runCommand(['raw', '--out', join(cwd, 'raw', 'clean')], { cwd })).stderr).toBe('');
    expect(readTree(cwd)).toEqual({ 'raw/ferry.txt': ferry, 'raw/clean/ferry.txt': ferryClean });
  });
});

describe('several inputs into a folder', () => {
  it('keep their names: files their own, those of folders their place, stdin "stdin"', async () => {
    const cwd = temporaryFolder({ 'deep/a.txt': ferry, 'raw/sub/b.txt': orchard });
    const run = await runCommand(['deep/a.txt', 'raw', '-', '--out', 'clean'], { cwd, input: ferry });
    expect(run).toMatchObject({ stdout: '', stderr: '', code: 0 });
    expect(readTree(join(cwd, 'clean'))).toEqual({ 'a.txt': ferryClean, stdin: ferryClean, 'sub/b.txt': orchardClean });
  });

  it('never write one output twice', async () => {
    const cwd = temporaryFolder({ 'x/a.txt': ferry, 'y/a.txt': orchard });
    const run = await runCommand(['x', 'y', '--out', 'clean'], { cwd });
    expect(run.code).toBe(2);
    expect(run.stderr).toBe(
      'dedupe-article: y/a.txt: its output would overwrite that of x/a.txt (clean/a.txt); clean them into different folders\n',
    );
    expect(readTree(join(cwd, 'clean'))).toEqual({ 'a.txt': ferryClean });
  });

  it('never write one output twice by way of a link inside the folder', async () => {
    const cwd = temporaryFolder({ 'raw/x/a.txt': ferry, 'raw/y/a.txt': orchard, 'clean/x/other.txt': '' });
    symlinkSync('x', join(cwd, 'clean/y'));
    const run = await runCommand(['raw', '--out', 'clean'], { cwd });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('raw/y/a.txt: its output would overwrite that of raw/x/a.txt');
    expect(readTree(join(cwd, 'clean/x'))).toEqual({ 'a.txt': ferryClean, 'other.txt': '' });
  });

  it('are never overwritten themselves', async () => {
    const cwd = temporaryFolder({ 'raw/a.txt': ferry, 'raw/sub/b.txt': orchard });
    const before = readTree(cwd);
    symlinkSync('raw', join(cwd, 'alias'));
    for (const out of ['raw', 'alias', './raw/sub/..']) {
      const run = await runCommand(['raw', '--out', out], { cwd });
      const stderr = `dedupe-article: --out ${out} is the folder that is read; choose another\n`;
      expect(run).toMatchObject({ stdout: '', stderr, code: 2 });
    }
    const files = await runCommand(['raw/a.txt', 'raw/sub/b.txt', '--out', 'raw'], { cwd });
    expect(files).toMatchObject({ stdout: '', code: 2 });
    expect(files.stderr).toContain('raw/a.txt: its output would overwrite the input raw/a.txt; choose another --out');
    // raw/sub/b.txt goes to raw/b.txt, where nothing stands.
    expect(readFileSync(join(cwd, 'raw/b.txt'), 'utf8')).toBe(orchardClean);
    rmSync(join(cwd, 'raw/b.txt'));
    expect(readTree(join(cwd, 'raw'))).toEqual({ 'a.txt': before['raw/a.txt'], 'sub/b.txt': before['raw/sub/b.txt'] });
  });
});

describe('nothing is written outside --out', () => {
  it('by links that stand in it', async () => {
    const cwd = temporaryFolder({
      'raw/a.txt': ferry,
      'raw/sub/b.txt': ferry,
      'raw/gone/c.txt': ferry,
      'raw/d.txt': orchard,
      'clean/there.txt': '',
      'outside/victim.txt': 'as it was',
    });
    symlinkSync('../outside', join(cwd, 'clean/sub'));
    symlinkSync('../outside/nowhere', join(cwd, 'clean/gone'));
    symlinkSync('../outside/victim.txt', join(cwd, 'clean/a.txt'));
    const run = await runCommand(['raw', '--out', 'clean'], { cwd });
    expect(run.code).toBe(2);
    for (const path of ['a.txt', 'sub/b.txt']) {
      expect(run.stderr).toContain(
        `raw/${path}: a symbolic link leads its output clean/${path} out of clean; remove the link or choose another --out`,
      );
    }
    expect(run.stderr).toContain('clean/gone/c.txt: cannot be written');
    expect(readTree(join(cwd, 'outside'))).toEqual({ 'victim.txt': 'as it was' });
    expect(readlinkSync(join(cwd, 'clean/a.txt'))).toBe('../outside/victim.txt');
    expect((await runCommand(['clean/d.txt'], { cwd })).code).toBe(0);
  });

  it('by a link that leads nowhere: it gives way to the output', async () => {
    const cwd = temporaryFolder({ 'raw/a.txt': ferry, 'raw/b.txt': orchard, 'outside/victim.txt': 'as it was' });
    mkdirSync(join(cwd, 'clean'));
    symlinkSync('../outside/new.txt', join(cwd, 'clean/a.txt'));
    expect((await runCommand(['raw', '--out', 'clean'], { cwd })).code).toBe(0);
    expect(readTree(join(cwd, 'outside'))).toEqual({ 'victim.txt': 'as it was' });
    expect(readTree(join(cwd, 'clean'))).toEqual({ 'a.txt': ferryClean, 'b.txt': orchardClean });
  });

  it('by links among the inputs, which are not followed', async () => {
    const cwd = temporaryFolder({ 'raw/a.txt': ferry, 'elsewhere/b.txt': orchard });
    symlinkSync('../elsewhere', join(cwd, 'raw/linked'));
    symlinkSync('.', join(cwd, 'raw/circle'));
    expect(await runCommand(['raw', '--out', 'clean'], { cwd })).toMatchObject({ stderr: '', code: 0 });
    expect(readTree(join(cwd, 'clean'))).toEqual({ 'a.txt': ferryClean });
    expect(readTree(join(cwd, 'elsewhere'))).toEqual({ 'b.txt': orchard });
  });

  it('by ids of rows', async () => {
    const rows = ['../escape', '/tmp/escape.txt', 'a/../../b', '..\\escape', 'con\u0000'].map((id) =>
      row({ id, text: ferry }),
    );
    const cwd = temporaryFolder({ 'raw/rows.jsonl': rows.join(''), 'raw/z.txt': ferry });
    expect((await runCommand(['raw', '--out', 'clean'], { cwd })).code).toBe(0);
    expect(Object.keys(readTree(cwd))).toEqual(['clean/rows.jsonl', 'clean/z.txt', 'raw/rows.jsonl', 'raw/z.txt']);
  });

  it('by names that other systems read as paths', async () => {
    const cwd = temporaryFolder({ 'raw/x\\..\\..\\evil.txt': ferry, 'raw/z.txt': ferry });
    expect((await runCommand(['raw', '--out', 'clean'], { cwd })).code).toBe(0);
    expect(Object.keys(readTree(join(cwd, 'clean')))).toEqual(['x\\..\\..\\evil.txt', 'z.txt']);
  });
});

describe('the same input', () => {
  const files = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [`raw/${at % 3}/${at}.txt`, at % 2 ? ferry : `${orchard}\nPost ${at}.\n`]),
  );

  it('gives the same bytes in two runs', async () => {
    const cwd = temporaryFolder(files);
    const first = await runCommand(['raw', '-f', 'jsonl', '--explain'], { cwd });
    const second = await runCommand(['raw', '-f', 'jsonl', '--explain'], { cwd });
    expect(first.code).toBe(0);
    expect(first.stdout.split('\n')).toHaveLength(13);
    expect(second).toEqual(first);
    expect(await runCommand(['check', 'raw'], { cwd })).toEqual(await runCommand(['check', 'raw'], { cwd }));
  });

  it('gives the same files in whatever order it is named', async () => {
    const cwd = temporaryFolder(files);
    await runCommand(['raw/0', 'raw/1', 'raw/2', '--out', 'forth', '-f', 'json'], { cwd });
    await runCommand(['raw/2', 'raw/1', 'raw/0', '--out', 'back', '-f', 'json'], { cwd });
    const forth = readTree(join(cwd, 'forth'));
    expect(Object.keys(forth)).toHaveLength(12);
    expect(readTree(join(cwd, 'back'))).toEqual(forth);
  });

  it('comes in the order of its paths, whatever order the disk has', async () => {
    const cwd = temporaryFolder(Object.fromEntries(Object.entries(files).reverse()));
    const { stdout } = await runCommand(['raw', '-f', 'jsonl'], { cwd });
    const ids = stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as Report).id);
    expect(ids).toEqual(Object.keys(files).sort());
  });
});
