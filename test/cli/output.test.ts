/**
 * What the command writes for one output: its forms, its parts, the file it goes to.
 */
import { chmodSync, existsSync, linkSync, lstatSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model.js';
import { runCommand, runShell } from '../run-command.js';
import { ferry, ferryBody, ferryClean, ferryHeadline, ferryLede, orchard, row } from '../stories.js';
import { readTree, temporaryFolder } from '../temporary-folder.js';

describe('--format', () => {
  it('text is what comes without it', async () => {
    const run = await runCommand(['--format', 'text'], { input: ferry });
    expect(run).toEqual({ stdout: ferryClean, stderr: '', code: 0, signal: null });
  });

  it('markdown has the headline as heading and the lede as quotation', async () => {
    const { stdout } = await runCommand(['--format', 'markdown'], { input: ferry });
    expect(stdout).toBe(`# ${ferryHeadline}\n\n> ${ferryLede}\n\n${ferryBody}`);
  });

  it('json is one report, jsonl the same on one line', async () => {
    const json = await runCommand(['--format', 'json'], { input: ferry });
    const jsonl = await runCommand(['--format', 'jsonl'], { input: ferry });
    const report = JSON.parse(json.stdout) as Report;
    expect(report).toMatchObject({
      version: 1,
      id: '-',
      format: 'text',
      headline: ferryHeadline,
      lede: ferryLede,
      text: `${ferryHeadline}\n\n${ferryBody.trimEnd()}`,
      stats: { blocks: 6, kept: 4, removed: 2 },
    });
    expect(report.blocks.filter(({ kept }) => !kept).map(({ lines, of }) => [lines, of])).toEqual([
      [[9, 9], 1],
      [[11, 11], 0],
    ]);
    expect(jsonl.stdout.split('\n')).toHaveLength(2);
    expect(JSON.parse(jsonl.stdout)).toEqual(report);
  });

  it('json is an array for rows, also for a single one', async () => {
    const run = await runCommand(['--input-format', 'jsonl', '-f', 'json'], { input: row({ id: 'a', text: ferry }) });
    expect((JSON.parse(run.stdout) as Report[]).map(({ id }) => id)).toEqual(['a']);
  });

  it('keeps control characters of the article, because a file or a pipe is no terminal', async () => {
    const input = 'Bells \u001b[31mring\u0007 again\n\nThe old \u009bbells of the town rang on Sunday.\n';
    const text = await runCommand(['--no-summary'], { input });
    expect(text.stdout).toContain('\u001b[31mring\u0007');
    const json = await runCommand(['-f', 'json'], { input });
    expect((JSON.parse(json.stdout) as Report).blocks.map(({ text }) => text).join(' ')).toContain('\u009bbells');
  });
});

describe('parts of the output', () => {
  it('--no-summary is the whole article, its headline included', async () => {
    const run = await runCommand(['--no-summary'], { input: ferry });
    expect(run.stdout).toBe(`${ferryHeadline}\n\n${ferryBody}`);
  });

  it('--summary-only is headline and lede', async () => {
    expect((await runCommand(['--summary-only'], { input: ferry })).stdout).toBe(`${ferryHeadline}\n${ferryLede}\n`);
    expect((await runCommand(['--summary-only', '-f', 'markdown'], { input: ferry })).stdout).toBe(
      `# ${ferryHeadline}\n\n> ${ferryLede}\n`,
    );
  });

  it.each([
    [['--no-summary', '--summary-only'], /leave nothing to show; give one of them/],
    [['--no-summary', '-f', 'json'], /shape text and Markdown; a json report always holds both/],
    [['--summary-only', '-f', 'jsonl'], /shape text and Markdown; a jsonl report always holds both/],
  ])('%j is refused', async (args, message) => {
    const run = await runCommand(args, { input: ferry });
    expect(run).toMatchObject({ stdout: '', code: 2 });
    expect(run.stderr).toMatch(message);
  });
});

describe('--explain', () => {
  it('says on stderr what went, where it stands, and leaves stdout as it is', async () => {
    const run = await runCommand(['--explain'], { input: ferry });
    expect(run.stdout).toBe(ferryClean);
    expect(run.code).toBe(0);
    expect(run.stderr).toBe(
      `stdin: removed 2 of 6 blocks: 1 headline, 1 exact · 33 % shorter
  line 9 went: copy of line 3 · word for word
    - The island ferry sailed again on Monday after four months in dry dock. Passengers queued from dawn.
  line 11 went: the headline again, line 1 · word for word
    - ${ferryHeadline}
`,
    );
  });

  it('names each article of several', async () => {
    const cwd = temporaryFolder({ 'a.txt': ferry, 'b.txt': orchard });
    const run = await runCommand(['-e', '-f', 'jsonl', 'a.txt', 'b.txt'], { cwd });
    expect(run.stderr).toContain('a.txt: removed 2 of 6 blocks');
    expect(run.stderr).toContain('b.txt: nothing said twice in 3 blocks');
  });
});

describe('--out FILE', () => {
  it('writes the file and nothing to stdout, making folders on the way', async () => {
    const cwd = temporaryFolder({ 'ferry.txt': ferry });
    const run = await runCommand(['ferry.txt', '--out', 'new/deep/clean.txt'], { cwd });
    expect(run).toEqual({ stdout: '', stderr: '', code: 0, signal: null });
    expect(readTree(join(cwd, 'new'))).toEqual({ 'deep/clean.txt': ferryClean });
  });

  it('is a folder when it ends with a slash or is one', async () => {
    const cwd = temporaryFolder({ 'in/ferry.txt': ferry });
    mkdirSync(join(cwd, 'there'));
    await runCommand(['in/ferry.txt', '-o', 'made/'], { cwd });
    await runCommand(['in/ferry.txt', '-o', 'there', '-f', 'markdown'], { cwd });
    expect(Object.keys(readTree(join(cwd, 'made')))).toEqual(['ferry.txt']);
    expect(Object.keys(readTree(join(cwd, 'there')))).toEqual(['ferry.md']);
  });

  it('replaces a file as a whole, through links, and leaves its permissions', async () => {
    const cwd = temporaryFolder({ 'ferry.txt': ferry, 'clean.txt': 'an earlier, much longer output\n'.repeat(99) });
    chmodSync(join(cwd, 'clean.txt'), 0o640);
    symlinkSync('clean.txt', join(cwd, 'link.txt'));
    expect((await runCommand(['ferry.txt', '-o', 'link.txt'], { cwd })).code).toBe(0);
    expect(lstatSync(join(cwd, 'link.txt')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, 'clean.txt'), 'utf8')).toBe(ferryClean);
    expect(statSync(join(cwd, 'clean.txt')).mode & 0o777).toBe(0o640);
  });

  it('takes a name of any length the file system takes', async () => {
    const name = `${'n'.repeat(251)}.txt`;
    const cwd = temporaryFolder({ 'ferry.txt': ferry });
    const run = await runCommand(['ferry.txt', '-o', name], { cwd });
    expect(run).toMatchObject({ stderr: '', code: 0 });
    expect(readFileSync(join(cwd, name), 'utf8')).toBe(ferryClean);
  });

  it('stays away, or as it was, when there is nothing to write', async () => {
    const cwd = temporaryFolder({ 'empty.txt': '', 'kept.txt': 'as it was' });
    expect((await runCommand(['empty.txt', '-o', 'new.txt'], { cwd })).code).toBe(2);
    expect((await runCommand(['empty.txt', '-o', 'kept.txt'], { cwd })).code).toBe(2);
    expect(readTree(cwd)).toEqual({ 'empty.txt': '', 'kept.txt': 'as it was' });
  });
});

describe('an output that would overwrite the input', () => {
  it('is refused under its own name, another name, a hard link and a symbolic link', async () => {
    const cwd = temporaryFolder({ 'ferry.txt': ferry });
    linkSync(join(cwd, 'ferry.txt'), join(cwd, 'hard.txt'));
    symlinkSync('ferry.txt', join(cwd, 'soft.txt'));
    for (const out of ['ferry.txt', './ferry.txt', 'hard.txt', 'soft.txt']) {
      const run = await runCommand(['ferry.txt', '--out', out], { cwd });
      expect(run).toMatchObject({ stdout: '', code: 2 });
      expect(run.stderr).toBe(
        `dedupe-article: --out ${out} would overwrite the input ferry.txt; choose another name\n`,
      );
    }
    expect(readTree(cwd)).toEqual({ 'ferry.txt': ferry, 'hard.txt': ferry, 'soft.txt': ferry });
  });

  it('is refused when the input comes from standard input', async () => {
    const cwd = temporaryFolder({ 'ferry.txt': ferry });
    const run = await runShell('dedupe --out ferry.txt < ferry.txt', { cwd });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('would overwrite the input stdin; choose another name');
    expect(readTree(cwd)).toEqual({ 'ferry.txt': ferry });
  });
});

describe('an output that cannot be written', () => {
  it.runIf(existsSync('/dev/full'))('because the disk is full says so', async () => {
    const full = 'no space left on the device';
    const named = await runCommand(['--out', '/dev/full'], { input: ferry });
    expect(named).toMatchObject({ stderr: `dedupe-article: /dev/full: cannot be written, ${full}\n`, code: 2 });
    for (const line of ['dedupe', 'dedupe -f json', 'dedupe check', 'dedupe check -f json', 'dedupe --help']) {
      expect(await runShell(`${line} > /dev/full`, { input: ferry })).toMatchObject({
        stderr: `dedupe-article: stdout: cannot be written, ${full}\n`,
        code: 2,
      });
    }
  });

  it.runIf(existsSync('/dev/full'))('ends as usual when only the messages have no place', async () => {
    const run = await runShell('dedupe --explain 2> /dev/full', { input: ferry });
    expect(run).toMatchObject({ stdout: ferryClean, code: 0 });
  });

  it('because a file is where a folder would be says so', async () => {
    const cwd = temporaryFolder({ 'ferry.txt': ferry, way: '' });
    const run = await runCommand(['ferry.txt', '-o', 'way/clean.txt'], { cwd });
    expect(run.code).toBe(2);
    expect(run.stderr).toBe('dedupe-article: way/clean.txt: cannot be written, another file is in the way\n');
  });
});
