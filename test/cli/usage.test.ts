/**
 * The command line itself: help, version, wrong use, and what a bug looks like.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { options } from '../../src/cli/options.js';
import type { Report } from '../../src/model.js';
import { runCommand } from '../run-command.js';
import { ferry, ferryClean, library } from '../stories.js';
import { temporaryFolder } from '../temporary-folder.js';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};

describe('help and version', () => {
  it.each([['--version'], ['-V']])('%s is the version of the package', async (flag) => {
    expect(await runCommand([flag])).toEqual({ stdout: `${version}\n`, stderr: '', code: 0, signal: null });
  });

  it.each([
    ['clean', ['--help']],
    ['check', ['check', '--help']],
  ] as const)('of %s names each of its options, once, on stdout', async (name, args) => {
    const run = await runCommand(args);
    expect(run).toMatchObject({ stderr: '', code: 0 });
    const shown = run.stdout.split('\n').filter((line) => /^ {2}-/.test(line));
    const flags = shown.map((line) => line.trim().split(/ {2,}/)[0]);
    const own = options.filter(({ commands }) => commands.includes(name)).map((option) => option.flags);
    expect(flags.sort()).toEqual([...own, '-h, --help', ...(name === 'clean' ? ['-V, --version'] : [])].sort());
  });

  it('gives examples and exit codes', async () => {
    const { stdout } = await runCommand(['-h']);
    expect(stdout).toContain('dedupe-article raw/ --out clean/');
    expect(stdout).toMatch(/Exit codes: 0 .* 1 .* 2 /);
  });
});

describe('wrong use', () => {
  it.each<readonly [readonly string[], string]>([
    [['--explian'], "unknown option '--explian' (Did you mean --explain?)"],
    [['check', '--max-repeat', '0'], "unknown option '--max-repeat' (Did you mean --max-repeated?)"],
    [['--format', 'yaml'], "argument 'yaml' is invalid. Allowed choices are text, markdown, json, jsonl."],
    [
      ['--input-format', 'pdf'],
      "argument 'pdf' is invalid. Allowed choices are text, html, markdown, jsonl, json, warc.",
    ],
    [['--encoding', 'klingon'], "argument 'klingon' is invalid. Expected the name of an encoding"],
    [['--max-size', 'big'], "argument 'big' is invalid. Expected a size such as 64M, or 1G."],
    [['check', '--max-size', '0'], "argument '0' is invalid. Expected a size"],
    [['--field', 'body'], "argument 'body' is invalid. Expected id, text or html, and where rows have it"],
    [['tune', '--field', 'title=a'], "argument 'title=a' is invalid. Expected id, text or html"],
    [['check', '--format', 'jsonl'], "argument 'jsonl' is invalid. Allowed choices are text, json."],
    [['--out'], "option '-o, --out <path>' argument missing"],
    [['--strict', '--loose'], '--strict and --loose contradict each other; give one of them'],
    [['check', '--strict', '--loose'], '--strict and --loose contradict each other; give one of them'],
    [['--keep', 'best'], "argument 'best' is invalid. Allowed choices are fullest, first, last."],
    [['-t', '0.9', 'check'], '--threshold stands before "check"; write it behind: dedupe-article check --threshold …'],
  ])('%j is told in one line', async (args, message) => {
    const run = await runCommand(args, { input: ferry });
    expect(run).toMatchObject({ stdout: '', code: 2 });
    expect(run.stderr).toMatch(/^dedupe-article: [^\n]+\n$/);
    expect(run.stderr).toContain(message);
  });

  it('does not send control characters of an argument to the terminal', async () => {
    const run = await runCommand(['--\u001b]0;title\u0007colour', '\u001b[2Jfile.txt']);
    expect(run.stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });
});

describe('shares', () => {
  it.each(['-0.01', '1.01', '2', 'NaN', 'Infinity', 'high', '', ' '])('--threshold=%s is refused', async (value) => {
    for (const args of [
      [`--threshold=${value}`],
      ['check', `--threshold=${value}`],
      ['check', `--max-repeated=${value}`],
    ]) {
      const run = await runCommand(args, { input: ferry });
      expect(run).toMatchObject({ stdout: '', code: 2 });
      expect(run.stderr).toMatch(
        /^dedupe-article: option .* is invalid\. Expected a number within 0–1, such as 0\.7\.\n$/,
      );
    }
  });

  it('the threshold decides how alike a near-duplicate must be', async () => {
    const removedAt = async (threshold: string): Promise<boolean> => {
      const run = await runCommand(['-t', threshold], { input: library });
      expect(run).toMatchObject({ stderr: '', code: 0 });
      return !run.stdout.includes('openned');
    };
    expect(await removedAt('0')).toBe(true);
    expect(await removedAt('0.9')).toBe(true);
    expect(await removedAt('0.99')).toBe(false);
    expect(await removedAt('1')).toBe(false);
  });
});

describe('settings of the judging reach it:', () => {
  it('--strict keeps what is not word for word', async () => {
    expect((await runCommand([], { input: library })).stdout).not.toContain('openned');
    expect((await runCommand(['--strict'], { input: library })).stdout).toContain('openned');
    expect((await runCommand(['check', '--strict'], { input: library })).stdout).toBe('');
    expect((await runCommand(['--strict'], { input: ferry })).stdout).toBe(ferryClean);
  });

  it('--keep says which of equal blocks stays', async () => {
    const goneWith = async (keep: string): Promise<readonly number[]> => {
      const run = await runCommand(['--keep', keep, '-f', 'json'], { input: ferry });
      const { blocks } = JSON.parse(run.stdout) as Report;
      return blocks.filter(({ kept }) => !kept).map(({ lines }) => lines[0]);
    };
    expect(await goneWith('fullest')).toEqual([9, 11]);
    expect(await goneWith('first')).toEqual([9, 11]);
    expect(await goneWith('last')).toEqual([3, 11]);
  });

  it('--granularity sentence takes sentences out of blocks that stay', async () => {
    const engine = 'The operator spent the winter on a new engine and on ramps for wheelchairs.';
    const input = ferry.replace(engine, `${engine} It paid for them itself.`).replace('Tickets', `${engine} Tickets`);
    const blocks = await runCommand([], { input });
    const sentences = await runCommand(['--granularity', 'sentence'], { input });
    expect(blocks.stdout).toContain(`\n${engine} Tickets cost`);
    expect(sentences.stdout).toBe(blocks.stdout.replace(`\n${engine} Tickets`, '\nTickets'));
  });
});

describe('a failure', () => {
  it('that the user can mend shows its stack under --debug only', async () => {
    const usual = await runCommand(['--no-summary', '--summary-only'], { input: ferry });
    const debugged = await runCommand(['--no-summary', '--summary-only', '--debug'], { input: ferry });
    expect(usual.stderr).toMatch(/^dedupe-article: [^\n]+\n$/);
    expect(debugged.stderr).toMatch(/^dedupe-article: [^\n]+\nUsageError: .+\n\s+at /);
    expect([usual.code, debugged.code]).toEqual([2, 2]);
  });

  it('that is a bug is called one, says what to do, and shows its stack under --debug only', async () => {
    // The fault is put into the runtime, so that the command meets it as it would meet a bug of its own.
    const fault = 'JSON.stringify = () => { throw new RangeError("no such luck"); };';
    const cwd = temporaryFolder({ 'fault.cjs': fault });
    const environment = { NODE_OPTIONS: `--require ${join(cwd, 'fault.cjs')}` };
    const usual = await runCommand(['-f', 'json'], { cwd, input: ferry, environment });
    const debugged = await runCommand(['-f', 'json', '--debug'], { cwd, input: ferry, environment });
    expect(usual).toMatchObject({
      stdout: '',
      stderr: 'dedupe-article: a bug: no such luck; run again with --debug and report what it shows\n',
      code: 2,
    });
    expect(debugged.code).toBe(2);
    expect(debugged.stderr).toMatch(/^dedupe-article: a bug: no such luck; please report it\nRangeError: .+\n\s+at /);
  });
});
