/**
 * Inputs that never end, that hold far more than they seem to, or that nest without end: refused with the reason, in
 * little time and memory.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model.js';
import { runCommand, runShell, startCommand } from '../run-command.js';
import { ferry, ferryClean, row } from '../stories.js';
import { temporaryFolder, temporaryPipe } from '../temporary-folder.js';
import { zstdBomb } from '../zstd-frame.js';

/** Little memory for what would be large; Node itself takes 40 MiB. */
const environment = { NODE_OPTIONS: '--max-old-space-size=150' };
const idsIn = (lines: string): readonly string[] =>
  lines
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as Report).id);

describe('a file larger than --max-size', () => {
  it('is refused by its size, without being read', async () => {
    const cwd = temporaryFolder({ 'large.txt': '', 'large.txt.gz': '' });
    // Holes take no room on the disk.
    for (const name of ['large.txt', 'large.txt.gz']) truncateSync(join(cwd, name), 100 * 1024 ** 3);
    for (const name of ['large.txt', 'large.txt.gz']) {
      expect(await runCommand([name], { cwd, environment })).toMatchObject({
        stdout: '',
        stderr: `dedupe-article: ${name}: 100 GiB is too large for one article (at most 256 MiB); split it, or raise --max-size\n`,
        code: 2,
      });
    }
  });

  it('is refused on standard input once too much has come', async () => {
    const cwd = temporaryFolder();
    const run = await runShell('yes "All the same." | dedupe --max-size 20M', { cwd, environment });
    expect(run.stderr).toBe(
      'dedupe-article: stdin: more than 20 MiB is too large for one article (at most 20 MiB); split it, or raise --max-size\n',
    );
    expect(run.code).toBe(2);
  });
});

describe('what is no file', () => {
  it.each(['/dev/zero', '/dev/urandom'])('%s is known as binary by its first bytes', async (path) => {
    const run = await runCommand([path], { environment });
    expect(run).toMatchObject({ stdout: '', code: 2 });
    expect(run.stderr).toMatch(/^dedupe-article: \/dev\/\w+: binary, no text \(NUL at byte \d+\)/);
  });

  it.each(['jsonl', 'json', 'warc'])('/dev/zero as %s ends', async (format) => {
    const args = ['/dev/zero', '--input-format', format, '--max-size', '20M'];
    const run = await runCommand(args, { environment });
    expect(run).toMatchObject({ stdout: '', code: 2 });
    expect(run.stderr).toMatch(/20 MiB|--max-size/);
  });

  it('a pipe that nobody writes to is waited for, and the wait can be interrupted', async () => {
    const child = startCommand([temporaryPipe()]);
    const ended = new Promise<unknown>((resolve) => child.once('exit', (_, signal) => resolve(signal)));
    await new Promise((resolve) => setTimeout(resolve, 700));
    child.kill('SIGINT');
    expect(await ended).toBe('SIGINT');
  });

  it('is passed over in a folder, as links are', async () => {
    const cwd = temporaryFolder({ 'raw/a.txt': ferry });
    execFileSync('/bin/sh', ['-c', 'mkfifo "$0"', join(cwd, 'raw/pipe.txt')]);
    symlinkSync('/dev/zero', join(cwd, 'raw/zero.txt'));
    symlinkSync('pipe.txt', join(cwd, 'raw/link.txt'));
    const run = await runCommand(['raw', '-f', 'jsonl'], { cwd, environment });
    expect(idsIn(run.stdout)).toEqual(['raw/a.txt']);
    expect(run).toMatchObject({ stderr: '', code: 0 });
  });

  it.skipIf(!existsSync('/proc/self/status'))('a file that says it is empty and is not is read', async () => {
    const { stdout } = await runCommand(['/proc/self/status', '--no-summary'], { environment });
    expect(stdout).toContain('VmPeak');
  });
});

describe('a bomb', () => {
  /** 10 MB that hold 340 GB. */
  const zstd = zstdBomb(0x61, 2_600_000);

  it.each([
    ['bomb.txt.zst', 'holds more than 20 MiB when decompressed'],
    ['bomb.jsonl.zst', 'a row of more than 20 MiB'],
    ['bomb.json.zst', 'a value that does not end within --max-size'],
    ['bomb.warc.zst', 'no record for 20 MiB'],
  ])('of Zstandard is refused: %s', async (name, message) => {
    const cwd = temporaryFolder({ [name]: zstd });
    const run = await runCommand([name, '--max-size', '20M'], { cwd, environment });
    expect(run).toMatchObject({ stdout: '', code: 2 });
    expect(run.stderr).toContain(`${name}${name.includes('jsonl') ? ':1' : ''}`);
    expect(run.stderr).toContain(message);
  });

  it('of line ends is given up', async () => {
    const cwd = temporaryFolder({ 'a.jsonl.zst': zstdBomb(0x0a, 2_600_000) });
    const run = await runCommand(['a.jsonl.zst'], { cwd, environment });
    expect(run.stderr).toMatch(/^dedupe-article: a\.jsonl\.zst: damaged at byte \d+ \(it holds thousands of times/);
    expect(run.code).toBe(2);
  });

  it('of gzip within gzip is said', async () => {
    const run = await runCommand([], { input: gzipSync(gzipSync(ferry)) });
    expect(run).toMatchObject({
      stdout: '',
      stderr: 'dedupe-article: stdin: compressed twice; decompress it once before\n',
      code: 2,
    });
  });

  it('within a WARC response is said, and the other pages are read', async () => {
    const response = (id: string, body: Buffer, encoding: string): Buffer => {
      const http = Buffer.concat([
        Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: ${encoding}\r\n\r\n`),
        body,
      ]);
      const head = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://${id}.example/\r\nContent-Length: ${http.length}\r\n\r\n`;
      return Buffer.concat([Buffer.from(head), http, Buffer.from('\r\n\r\n')]);
    };
    const huge = Buffer.alloc(60 * 1024 * 1024, 0x20);
    const page = Buffer.from(`<html><body><h1>Ferry</h1><p>${'The ferry runs again from Monday. '.repeat(5)}</p>`);
    const input = Buffer.concat([
      response('a', gzipSync(huge), 'gzip'),
      response('b', brotliCompressSync(huge), 'br'),
      response('c', gzipSync(page), 'gzip'),
    ]);
    const run = await runCommand(['--input-format', 'warc', '--max-size', '20M'], { input, environment });
    expect(idsIn(run.stdout)).toEqual(['https://c.example/']);
    expect(run.stderr).toBe(
      ['a', 'b']
        .map((id) => `dedupe-article: stdin:https://${id}.example/: it holds more than 20 MiB; raise --max-size\n`)
        .join(''),
    );
    expect(run.code).toBe(2);
  });
});

describe('rows that are hostile', () => {
  it('in a line of 100 MB are refused, or the line is larger than it may be', async () => {
    const cwd = temporaryFolder({
      'a.jsonl': Buffer.concat([Buffer.alloc(100_000_000, 0x78), Buffer.from(`\n${row({ id: 'b', text: ferry })}`)]),
    });
    const run = await runCommand(['a.jsonl'], { cwd });
    expect(run.stderr).toMatch(/^dedupe-article: a\.jsonl:1: not valid JSON \(.{1,80}\); fix or remove this line\n$/);
    expect(idsIn(run.stdout)).toEqual(['b']);
    const bounded = await runCommand(['a.jsonl', '--max-size', '20M'], { cwd, environment });
    expect(bounded.stderr).toMatch(/^dedupe-article: a\.jsonl:1: a row of more than 20 MiB/);
  });

  it.each(['[', '{"text":', '[{"a":'])('nest a million deep: %s', async (piece) => {
    const deep = piece.repeat(1_000_000);
    const lines = await runCommand(['--input-format', 'jsonl'], {
      input: `${deep}\n${row({ id: 'b', text: ferry })}`,
    });
    expect(lines.stderr).toMatch(/^dedupe-article: stdin:1: not valid JSON/);
    expect(idsIn(lines.stdout)).toEqual(['b']);
    const list = await runCommand(['--input-format', 'json'], { input: deep });
    expect(list.stderr).toMatch(/^dedupe-article: stdin:1: not valid JSON/);
  });

  it('nest a million deep and close', async () => {
    const deep = `${'{"a":'.repeat(1_000_000)}1${'}'.repeat(1_000_000)}`;
    const run = await runCommand(['--input-format', 'jsonl', '--field', 'text=a.a.a'], { input: `${deep}\n` });
    expect(run.stderr).toBe('dedupe-article: stdin:1: the row has no "a.a.a" of type string\n');
  });
});

describe('pages and Markdown that nest without end', () => {
  it.each([
    ['html', `<script type="application/ld+json">${'['.repeat(1e6)}${']'.repeat(1e6)}</script><p>Text here.</p>`],
    ['html', `<script type="application/ld+json">${'{"@graph":'.repeat(3e5)}1${'}'.repeat(3e5)}</script><p>Text.</p>`],
    ['markdown', `---\na: ${'['.repeat(1e5)}${']'.repeat(1e5)}\n---\n\nText here.\n`],
    ['markdown', `${'>'.repeat(1e6)} Text here.\n`],
    ['markdown', `${'- '.repeat(5e5)} Text here.\n`],
  ])('are read: %s', async (format, input) => {
    const run = await runCommand(['--input-format', format], { input });
    expect(run).toMatchObject({ stderr: '', code: 0 });
    expect(run.stdout).toContain('Text');
  });
});

it('a whole file is still read whole', async () => {
  const cwd = temporaryFolder({ 'a.txt': ferry });
  expect((await runCommand(['a.txt', '--max-size', String(Buffer.byteLength(ferry))], { cwd })).stdout).toBe(
    ferryClean,
  );
});
