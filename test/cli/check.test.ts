/**
 * `dedupe-article check`: findings, exit code, budget.
 */
import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../src/check/findings.js';
import { runCommand } from '../run-command.js';
import { ferry, library, orchard, row } from '../stories.js';
import { temporaryFolder } from '../temporary-folder.js';

const ferryFindings = (file: string): string =>
  `${file}:9  exact-duplicate  "The island ferry sailed again on Monday after four months i…" is the same as line 3
${file}:11  repeated-headline  "Ferry line reopens after winter repairs" repeats the headline, line 1
`;

const resultIn = (json: string): CheckResult & { readonly version: number } =>
  JSON.parse(json) as CheckResult & { readonly version: number };

describe('findings', () => {
  it('are lines of place, rule and message; exit 1', async () => {
    const cwd = temporaryFolder({ 'raw/ferry.txt': ferry, 'raw/orchard.txt': orchard });
    expect(await runCommand(['check', 'raw'], { cwd })).toEqual({
      stdout: ferryFindings('raw/ferry.txt'),
      stderr: '',
      code: 1,
      signal: null,
    });
  });

  it('are none, and silent, for an article that says nothing twice; exit 0', async () => {
    expect(await runCommand(['check'], { input: orchard })).toEqual({ stdout: '', stderr: '', code: 0, signal: null });
  });

  it('name standard input, ranges of lines, and rows by the line of their file', async () => {
    const wrapped = ferry.replace(/^.{60,}$/gm, (line) => line.replace(/(.{30,45}) /g, '$1\n'));
    expect((await runCommand(['check', '-'], { input: wrapped })).stdout).toMatch(
      /^stdin:13-15 {2}exact-duplicate {2}".*" is the same as lines 3–5\n/,
    );
    const cwd = temporaryFolder({ 'rows.jsonl': row({ id: 'a', text: orchard }) + row({ id: 'b', text: ferry }) });
    const run = await runCommand(['check', 'rows.jsonl'], { cwd });
    expect(run).toMatchObject({ stdout: ferryFindings('rows.jsonl:2'), code: 1 });
  });

  it('do not end at an input that cannot be read; exit 2', async () => {
    const cwd = temporaryFolder({ 'raw/a.txt': '', 'raw/b.txt': 'GIF\0', 'raw/ferry.txt': ferry });
    const run = await runCommand(['check', 'raw', 'missing.txt'], { cwd });
    expect(run).toMatchObject({ stdout: ferryFindings('raw/ferry.txt'), code: 2 });
    expect(run.stderr.trimEnd().split('\n')).toEqual([
      'dedupe-article: raw/a.txt: empty, there is no article to clean',
      expect.stringMatching(/^dedupe-article: raw\/b\.txt: binary/),
      'dedupe-article: missing.txt: no such file or folder',
    ]);
  });

  it('as JSON are one document with what was checked, found, and not read', async () => {
    const cwd = temporaryFolder({ 'a.txt': ferry, 'b.txt': orchard });
    const run = await runCommand(['check', '-f', 'json', 'a.txt', 'b.txt', 'missing.txt'], { cwd });
    expect(run.code).toBe(2);
    expect(resultIn(run.stdout)).toEqual({
      version: 1,
      articles: 2,
      findings: [
        {
          file: 'a.txt',
          id: 'a.txt',
          lines: [9, 9],
          rule: 'exact-duplicate',
          message: '"The island ferry sailed again on Monday after four months i…" is the same as line 3',
          of: [3, 3],
          score: 1,
          difference: 'nothing',
          differences: [],
        },
        {
          file: 'a.txt',
          id: 'a.txt',
          lines: [11, 11],
          rule: 'repeated-headline',
          message: '"Ferry line reopens after winter repairs" repeats the headline, line 1',
          of: [1, 1],
          score: 1,
          difference: 'nothing',
          differences: [],
        },
      ],
      repeated: expect.closeTo(0.2, 1),
      budget: 0,
      errors: ['missing.txt: no such file or folder'],
    });
  });

  it('as JSON are a document also when there are none', async () => {
    const run = await runCommand(['check', '-f', 'json'], { input: orchard });
    expect(run).toMatchObject({ stderr: '', code: 0 });
    expect(resultIn(run.stdout)).toEqual({
      version: 1,
      articles: 1,
      findings: [],
      repeated: 0,
      budget: 0,
      errors: [],
    });
  });

  it('are sentences within blocks too, when asked', async () => {
    const said = 'The ferry sails at nine from the old quay.';
    const input = `${said} The crew is new this year.\n\nThe harbour was quiet. ${said} Few passengers came.\n`;
    expect(await runCommand(['check'], { input })).toMatchObject({ stdout: '', code: 0 });
    expect(await runCommand(['check', '--granularity', 'sentence'], { input })).toMatchObject({
      stdout: `stdin:3  repeated-sentence  the sentence "${said}" repeats line 1\n`,
      code: 1,
    });
  });

  it('depend on the threshold', async () => {
    const below = await runCommand(['check', '-t', '0.9'], { input: library });
    expect(below.stdout).toMatch(/^stdin:7 {2}near-duplicate {2}"The town library openned .*" says again line 3 \(/);
    expect(below.code).toBe(1);
    expect(await runCommand(['check', '-t', '0.99'], { input: library })).toMatchObject({ stdout: '', code: 0 });
  });
});

describe('--max-repeated', () => {
  // 138 of 424 characters are repeated: 32.5 %.
  it.each([
    ['0.32', 1],
    ['0.33', 0],
    ['1', 0],
    ['0', 1],
  ])('%s ends the check of a third with %i', async (budget, code) => {
    const run = await runCommand(['check', '--max-repeated', budget], { input: ferry });
    expect(run.code).toBe(code);
    expect(run.stdout).toBe(ferryFindings('stdin'));
  });

  it('is beside what was found on stderr', async () => {
    const run = await runCommand(['check', '--max-repeated', '0.25'], { input: ferry });
    expect(run.stderr).toBe('1 article checked: 2 repeats, 32.5 % of the text (budget 25 %)\n');
  });

  it('is of all inputs together, not of each', async () => {
    const cwd = temporaryFolder({ 'a.txt': ferry, 'b.txt': orchard });
    expect((await runCommand(['check', 'a.txt', '--max-repeated', '0.25'], { cwd })).code).toBe(1);
    expect((await runCommand(['check', 'a.txt', 'b.txt', '--max-repeated', '0.25'], { cwd })).code).toBe(0);
  });

  it('does not pardon an input that cannot be read', async () => {
    const run = await runCommand(['check', 'missing.txt', '--max-repeated', '1']);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('0 articles checked: nothing to remove (budget 100 %) · 1 not read');
  });
});
