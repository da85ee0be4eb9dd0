/**
 * What the command reads: standard input, files, rows; and what it says of what it cannot read.
 */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model.js';
import { runCommand, runShell } from '../run-command.js';
import { ferry, ferryClean, ferryHeadline, orchard, orchardClean, row } from '../stories.js';
import { temporaryFolder } from '../temporary-folder.js';

const reportsIn = (lines: string): Report[] =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Report);

describe('one article', () => {
  it.each([
    ['standard input, when nothing is named', []],
    ['standard input, when named -', ['-']],
  ])('is read from %s', async (_, args) => {
    expect(await runCommand(args, { input: ferry })).toEqual({
      stdout: ferryClean,
      stderr: '',
      code: 0,
      signal: null,
    });
  });

  it('is read from a file', async () => {
    const cwd = temporaryFolder({ 'ferry.txt': ferry });
    expect(await runCommand(['ferry.txt'], { cwd })).toEqual({ stdout: ferryClean, stderr: '', code: 0, signal: null });
  });

  it('is read from a pipe that has a path, and from a file named like an option', async () => {
    const cwd = temporaryFolder({ 'ferry.txt': ferry, '--ferry.txt': ferry });
    const piped = await runShell('mkfifo pipe; cat ferry.txt > pipe & dedupe pipe', { cwd });
    expect(piped.stdout).toBe(ferryClean);
    expect((await runCommand(['--', '--ferry.txt'], { cwd })).stdout).toBe(ferryClean);
  });

  it('is read whole from a slow pipe that brings it in pieces', async () => {
    const cwd = temporaryFolder({ 'ferry.txt': ferry });
    const run = await runShell('while IFS= read -r line; do echo "$line"; done < ferry.txt | dedupe', { cwd });
    expect(run.stdout).toBe(ferryClean);
  });

  it('keeps its id: the path, or - for standard input', async () => {
    const cwd = temporaryFolder({ 'in/ferry.txt': ferry });
    const [file] = reportsIn((await runCommand(['in/ferry.txt', '-f', 'jsonl'], { cwd })).stdout);
    const [stdin] = reportsIn((await runCommand(['-f', 'jsonl'], { input: ferry })).stdout);
    expect([file?.id, stdin?.id]).toEqual(['in/ferry.txt', '-']);
  });

  it('comes out the same with a byte order mark and with CR LF', async () => {
    const withMark = await runCommand([], { input: `\ufeff${ferry}` });
    const withReturns = await runCommand([], { input: ferry.replaceAll('\n', '\r\n') });
    expect(withMark.stdout).toBe(ferryClean);
    expect(withReturns.stdout).toBe(ferryClean);
  });

  it('has the same lines with CR LF as with LF', async () => {
    const plain = await runCommand(['-f', 'jsonl'], { input: ferry });
    const withReturns = await runCommand(['-f', 'jsonl'], { input: ferry.replaceAll('\n', '\r\n') });
    expect(withReturns.stdout).toBe(plain.stdout);
  });
});

describe('several inputs for one output', () => {
  it('are refused with what to do instead', async () => {
    const cwd = temporaryFolder({ 'a.txt': ferry, 'b.txt': orchard });
    const run = await runCommand(['a.txt', 'b.txt'], { cwd });
    expect(run).toMatchObject({ stdout: '', code: 2 });
    expect(run.stderr).toBe(
      'dedupe-article: 2 inputs and one output; name a folder with --out DIR, or use --format jsonl\n',
    );
  });

  it('make one JSON line each, in the order given', async () => {
    const cwd = temporaryFolder({ 'a.txt': ferry, 'b.txt': orchard });
    const run = await runCommand(['b.txt', 'a.txt', '--format', 'jsonl'], { cwd });
    expect(run).toMatchObject({ stderr: '', code: 0 });
    expect(reportsIn(run.stdout).map(({ id }) => id)).toEqual(['b.txt', 'a.txt']);
  });

  it('make one JSON array', async () => {
    const cwd = temporaryFolder({ 'a.txt': ferry, 'b.txt': orchard });
    const run = await runCommand(['a.txt', '-', '--format', 'json'], { cwd, input: orchard });
    expect((JSON.parse(run.stdout) as Report[]).map(({ id }) => id)).toEqual(['a.txt', '-']);
  });
});

describe('rows of JSON Lines', () => {
  const rows = row({ id: 'first', text: ferry }) + row({ id: 7, text: orchard }) + row({ text: ferry });

  it.each(['rows.jsonl', 'rows.ndjson', 'ROWS.JSONL'])('are known by the name %s', async (name) => {
    const cwd = temporaryFolder({ [name]: rows });
    const run = await runCommand([name], { cwd });
    expect(run).toMatchObject({ stderr: '', code: 0 });
    expect(reportsIn(run.stdout).map(({ id, format, headline }) => [id, format, headline])).toEqual([
      ['first', 'jsonl', ferryHeadline],
      ['7', 'jsonl', 'Orchard gives its apples away'],
      [`${name}:3`, 'jsonl', ferryHeadline],
    ]);
  });

  it('are read from standard input when asked, and text from a .jsonl file when asked', async () => {
    const cwd = temporaryFolder({ 'ferry.jsonl': ferry });
    const stdin = await runCommand(['--input-format', 'jsonl'], { input: rows });
    expect(reportsIn(stdin.stdout)).toHaveLength(3);
    expect(reportsIn(stdin.stdout)[2]?.id).toBe('stdin:3');
    expect((await runCommand(['ferry.jsonl', '--input-format', 'text'], { cwd })).stdout).toBe(ferryClean);
  });

  it('may begin with a byte order mark, end with CR LF, leave lines empty, and lack the last line end', async () => {
    const input = `\ufeff${row({ id: 'a', text: ferry }).trimEnd()}\r\n\r\n${row({ id: 'b', text: orchard }).trimEnd()}`;
    const run = await runCommand(['--input-format', 'jsonl'], { input });
    expect(run).toMatchObject({ stderr: '', code: 0 });
    expect(reportsIn(run.stdout).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('that cannot be read are named by file and line, and the others are cleaned', async () => {
    const bad = Buffer.from([0x22, 0xff, 0xfe, 0x22, 0x0a]);
    const parts = [row({ id: 'a', text: ferry }), '{"id": "b", "text": \n', '[1]\n', '{"id": "c"}\n'];
    const cwd = temporaryFolder({
      'rows.jsonl': Buffer.concat([Buffer.from(parts.join('')), bad, Buffer.from(row({ id: 'z', text: orchard }))]),
    });
    const run = await runCommand(['rows.jsonl'], { cwd });
    expect(run.code).toBe(2);
    expect(reportsIn(run.stdout).map(({ id }) => id)).toEqual(['a', 'z']);
    expect(run.stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^dedupe-article: rows\.jsonl:2: not valid JSON \(.+\); fix or remove this line$/),
      'dedupe-article: rows.jsonl:3: expected an object like {"id": "…", "text": "…"}',
      'dedupe-article: rows.jsonl:4: the row has no "text" and no "html" of type string',
      'dedupe-article: rows.jsonl:5: expected an object like {"id": "…", "text": "…"}',
    ]);
  });

  it('longer than what is read at a time come through whole', async () => {
    const long = Array.from(
      { length: 30_000 },
      (_, at) => `Line ${at} of the log names ship ${at * 7} and berth ${at}.`,
    );
    const run = await runCommand(['--input-format', 'jsonl'], {
      input:
        row({ id: 'a', text: ferry }) + row({ id: 'long', text: long.join('\n\n') }) + row({ id: 'z', text: ferry }),
    });
    const reports = reportsIn(run.stdout);
    expect(reports.map(({ id }) => id)).toEqual(['a', 'long', 'z']);
    expect(reports[1]?.blocks.map(({ text }) => text)).toEqual(long);
  });

  it('do not fit text or Markdown', async () => {
    const run = await runCommand(['--input-format', 'jsonl', '--format', 'markdown'], { input: rows });
    expect(run).toMatchObject({ stdout: '', code: 2 });
    expect(run.stderr).toBe(
      'dedupe-article: stdin: JSON Lines hold several articles; use --format jsonl or json, not markdown\n',
    );
  });
});

describe('an input that cannot be read', () => {
  it.each<readonly [string, string | Buffer, RegExp]>([
    ['empty', '', /^dedupe-article: stdin: empty, there is no article to clean\n$/],
    ['blank', ' \r\n\t\n', /^dedupe-article: stdin: empty, there is no article to clean\n$/],
    ['binary', 'Ferry\0line', /^dedupe-article: stdin: binary, no text \(NUL at byte 5\); give text, .*\n$/],
  ])('because it is %s says so', async (_, input, message) => {
    const run = await runCommand([], { input });
    expect(run).toMatchObject({ stdout: '', code: 2 });
    expect(run.stderr).toMatch(message);
  });

  it('because it is not there, dangling, a loop of links, below a file, or a folder on stdin, says so', async () => {
    const cwd = temporaryFolder({ 'file.txt': ferry });
    symlinkSync('nowhere.txt', join(cwd, 'dangling.txt'));
    symlinkSync('loop.txt', join(cwd, 'loop.txt'));
    const inputs = ['missing.txt', 'dangling.txt', 'loop.txt', 'file.txt/inner.txt'];
    const run = await runCommand(inputs, { cwd });
    expect(run).toMatchObject({ stdout: '', code: 2 });
    expect(run.stderr).toBe(
      [
        'dedupe-article: missing.txt: no such file or folder',
        'dedupe-article: dangling.txt: no such file or folder',
        'dedupe-article: loop.txt: too many symbolic links',
        'dedupe-article: file.txt/inner.txt: part of the path is not a folder',
        '',
      ].join('\n'),
    );
    expect(await runShell('dedupe < .', { cwd })).toMatchObject({
      stderr: 'dedupe-article: stdin: is a folder\n',
      code: 2,
    });
  });

  it('does not keep the others from being cleaned', async () => {
    const cwd = temporaryFolder({ 'a.txt': ferry, 'empty.txt': '', 'b.txt': orchard });
    const run = await runCommand(['missing.txt', 'a.txt', 'empty.txt', 'b.txt', '-f', 'jsonl'], { cwd });
    expect(run.code).toBe(2);
    expect(reportsIn(run.stdout).map(({ id }) => id)).toEqual(['a.txt', 'b.txt']);
    expect(run.stderr).toContain('missing.txt: ');
    expect(run.stderr).toContain('empty.txt: ');
  });

  it('leaves a lone readable one to standard output', async () => {
    const cwd = temporaryFolder({ 'b.txt': orchard });
    const run = await runCommand(['missing.txt', 'b.txt'], { cwd });
    expect(run).toMatchObject({ stdout: orchardClean, code: 2 });
  });
});
