import { describe, expect, it } from 'vitest';
import type { CheckResult, Finding } from '../../src/check/findings.js';
import { checkToJson, describeCheck, findingToLine } from '../../src/report/findings.js';
import { plainPaint } from '../../src/report/paint.js';

const finding: Finding = {
  file: 'raw/mill.txt',
  id: 'raw/mill.txt',
  lines: [9, 10],
  rule: 'near-duplicate',
  message: '"The mill" says again line 3 (only typography)',
  of: [3, 3],
  score: 0.956,
  difference: 'only typography',
  differences: [{ kind: 'typography', here: '“The mill”', there: '"The mill"' }],
};

const result = (more: Partial<CheckResult> = {}): CheckResult => ({
  articles: 2,
  findings: [finding],
  repeated: 0.123456,
  budget: 0,
  errors: [],
  ...more,
});

describe('a finding as a line', () => {
  it('is file and lines, rule and message, two spaces apart', () => {
    expect(findingToLine(finding, plainPaint)).toBe(
      'raw/mill.txt:9-10  near-duplicate  "The mill" says again line 3 (only typography)\n',
    );
    expect(findingToLine({ ...finding, lines: [9, 9] }, plainPaint)).toMatch(/^raw\/mill\.txt:9 {2}near-duplicate {2}/);
  });

  it('is painted in every piece', () => {
    const mark = (text: string): string => `<${text}>`;
    const paint = { removed: mark, kept: mark, place: mark, quiet: mark, plain: mark };
    expect(findingToLine(finding, paint)).toBe(`<raw/mill.txt:9-10>  <near-duplicate>  <${finding.message}>\n`);
  });
});

describe('the closing line', () => {
  it.each<readonly [Partial<CheckResult>, string]>([
    [{}, '2 articles checked: 1 repeat, 12.3 % of the text'],
    [{ articles: 1, findings: [finding, finding] }, '1 article checked: 2 repeats, 12.3 % of the text'],
    [{ budget: 0.05 }, '2 articles checked: 1 repeat, 12.3 % of the text (budget 5 %)'],
    [{ findings: [], repeated: 0 }, '2 articles checked: nothing to remove'],
    [{ findings: [], errors: ['a', 'b'] }, '2 articles checked: nothing to remove · 2 not read'],
  ])('of %j', (more, expected) => {
    expect(describeCheck(result(more))).toBe(expected);
  });
});

describe('a check as JSON', () => {
  it('holds the whole result, the share to four places', () => {
    const json = checkToJson(result({ errors: ['x.txt: empty'] }));
    expect(json.endsWith('}\n')).toBe(true);
    expect(JSON.parse(json)).toEqual({
      version: 1,
      articles: 2,
      findings: [finding],
      repeated: 0.1235,
      budget: 0,
      errors: ['x.txt: empty'],
    });
  });
});
