/**
 * Options that decide what goes: --strict, --loose, --keep, --granularity; and `tune`, which shows what they would do.
 */
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model.js';
import { runCommand } from '../run-command.js';
import { temporaryFolder } from '../temporary-folder.js';

const first = 'The town will rent out the tower above the old fish market from the first of May on, it says.';
const second = 'The town will rent out the tower above the old fish market from the first of May on, it said.';
const third = 'THE TOWN WILL RENT OUT THE TOWER ABOVE THE OLD FISH MARKET FROM THE FIRST OF MAY ON, IT SAYS.';
const article = [first, 'Something else happened on the quay that day.', second, 'Nobody came.', third].join('\n\n');

async function keptLines(...args: string[]): Promise<number[]> {
  const { stdout, code } = await runCommand(['--format', 'json', ...args], { input: article });
  expect(code).toBe(0);
  return (JSON.parse(stdout) as Report).blocks.filter(({ kept }) => kept).map(({ lines }) => lines[0]);
}

describe('--strict and --loose', () => {
  it('differ in what they let go', async () => {
    expect(await keptLines()).toEqual([1, 3, 7]);
    expect(await keptLines('--strict')).toEqual([1, 3, 5, 7]);
    expect(await keptLines('--loose')).toEqual([1, 3, 7]);
  });

  it('are refused together', async () => {
    expect(await runCommand(['--strict', '--loose'], { input: article })).toMatchObject({
      stdout: '',
      stderr: 'dedupe-article: --strict and --loose contradict each other; give one of them\n',
      code: 2,
    });
  });

  it('hold for a check as well', async () => {
    const lines = async (...args: string[]): Promise<string[]> =>
      (await runCommand(['check', ...args], { input: article })).stdout.trimEnd().split('\n');
    expect(await lines()).toHaveLength(2);
    expect(await lines('--strict')).toHaveLength(1);
  });
});

describe('--keep', () => {
  it('names the copy that stays', async () => {
    expect(await keptLines('--keep', 'first')).toEqual([1, 3, 7]);
    expect(await keptLines('--keep', 'last')).toEqual([3, 7, 9]);
  });

  it('never lets go what says more', async () => {
    const input = `${first} Rent is due in April.\n\nNobody came.\n\n${first}`;
    const { stdout } = await runCommand(['--keep', 'last', '--no-summary'], { input });
    expect(stdout).toBe(`${first} Rent is due in April.\n\nNobody came.\n`);
  });

  it('refuses another word and says which there are', async () => {
    const { stderr, code } = await runCommand(['--keep', 'middle'], { input: article });
    expect(code).toBe(2);
    expect(stderr).toMatch(/Allowed choices are fullest, first, last/);
  });
});

describe('--granularity sentence', () => {
  const shared = 'The tower will be let from the first of May on, the town says.';
  const input = `Nobody expected it so soon. ${shared}\n\nThe fishermen heard of it on the quay. ${shared} They shrugged.\n`;

  it('takes a sentence said before out of the later block, and says so', async () => {
    const { stdout, stderr } = await runCommand(['--granularity', 'sentence', '--no-summary', '--explain'], { input });
    expect(stdout).toBe(
      `Nobody expected it so soon. ${shared}\n\nThe fishermen heard of it on the quay. They shrugged.\n`,
    );
    expect(stderr).toContain('removed 1 sentence ·');
    expect(stderr).toContain('line 3 lost a sentence: line 1 says it · word for word');
  });
});

describe('tune', () => {
  const folder = (): string => temporaryFolder({ 'raw/a.txt': article, 'raw/b.txt': '' });

  it('shows the pairs a threshold decides, and how many blocks go at each', async () => {
    const { stdout, stderr, code } = await runCommand(['tune', 'raw/a.txt'], { cwd: folder() });
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^0\.\d\d {2}near, the first goes {2}raw\/a\.txt:5 beside 1 {2}.*"said"/);
    expect(stdout).toMatch(/\nthreshold {2}blocks that go\n {2}0\.50 {2}2\n/);
    expect(stdout).toMatch(/\n {2}1\.00 {2}1\n$/);
  });

  it('prints the same as JSON, and goes on past what it cannot read', async () => {
    const { stdout, stderr, code } = await runCommand(['tune', '--format', 'json', '--limit', '1', 'raw'], {
      cwd: folder(),
    });
    const { pairs, total, thresholds } = JSON.parse(stdout) as {
      pairs: unknown[];
      total: number;
      thresholds: unknown[];
    };
    expect(total).toBe(1);
    expect(pairs).toMatchObject([{ verdict: 'near', goes: true, file: 'raw/a.txt' }]);
    expect(thresholds).toContainEqual({ threshold: 0.7, removed: 2 });
    expect(stderr).toContain('raw/b.txt: empty');
    expect(code).toBe(2);
  });

  it('shows what goes with --keep, and says when there is nothing to decide', async () => {
    const cwd = temporaryFolder({ 'a.txt': `${first}\n\n${second}\n`, 'b.txt': `${first}\n\n${first}\n` });
    const { stdout } = await runCommand(['tune', '--keep', 'last', 'a.txt'], { cwd });
    expect(stdout).toMatch(/^0\.\d\d {2}near, the first goes {2}a\.txt:1 beside 3 /);
    const { stdout: none } = await runCommand(['tune', 'b.txt'], { cwd });
    expect(none).toMatch(/^No two blocks are nearly alike: .*\n\nthreshold {2}blocks that go\n {2}0\.50 {2}1\n/);
  });

  it('refuses a limit that is no count, and options that stand before it', async () => {
    expect((await runCommand(['tune', '--limit', '0'])).stderr).toMatch(/a whole number from 1 on/);
    expect((await runCommand(['--strict', 'tune', 'raw'], { cwd: folder() })).stderr).toContain(
      '--strict stands before "tune"',
    );
  });
});
