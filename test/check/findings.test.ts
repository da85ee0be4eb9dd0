import { describe, expect, it } from 'vitest';
import { type CheckResult, findingsOf, isWithinBudget, type Rule } from '../../src/check/findings.js';
import { block, gone, mill, reportOf } from '../report/sample.js';

describe('findings', () => {
  it('are the blocks that went, in order, each under its rule', () => {
    const expected: readonly (readonly [Rule, string])[] = [
      ['repeated-headline', '"Mill turns again" repeats the headline, line 1'],
      ['exact-duplicate', '"The mill ground its first sack. The miller bowed." is the same as line 3'],
      [
        'near-duplicate',
        '"The mill ground its frist sack. The miller bowed." says again line 3 ("frist" here, "first" there)',
      ],
      ['contained-duplicate', '"The miller bowed." is contained in line 3 (the other says more)'],
    ];
    const findings = findingsOf(mill, 'rows.jsonl:4');
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual(expected);
    expect(findings.map(({ lines, of }) => [lines, of])).toEqual([
      [
        [5, 5],
        [1, 1],
      ],
      [
        [7, 7],
        [3, 3],
      ],
      [
        [9, 10],
        [3, 3],
      ],
      [
        [12, 12],
        [3, 3],
      ],
    ]);
    expect(new Set(findings.map(({ file, id }) => `${file} ${id}`))).toEqual(new Set(['rows.jsonl:4 raw/mill.txt']));
    expect(findings.map(({ score }) => score)).toEqual([1, 1, 0.956, 1]);
    expect(findings[1]).toMatchObject({ difference: 'nothing', differences: [] });
    expect(findings[2]).toMatchObject({
      difference: '"frist" here, "first" there',
      differences: [{ kind: 'spelling', here: 'frist', there: 'first' }],
    });
  });

  it('call a near repeat of the headline one of the headline, with the difference', () => {
    const report = reportOf([
      block('Mill turns again', 1, { kind: 'headline' }),
      block('MILL TURNS AGAIN!', 3, gone('near', 0, 1, 'only typography')),
    ]);
    expect(findingsOf(report, 'a')[0]).toMatchObject({
      rule: 'repeated-headline',
      message: '"MILL TURNS AGAIN!" repeats the headline, line 1 (only typography)',
    });
  });

  it('make one of three blocks in a row that repeat blocks in a row', () => {
    const names = ['Grain is cheap.', 'Flour is dear.', 'Bread is sold out.'];
    const original = names.map((text, at) => block(text, 1 + 2 * at));
    const again = names.map((text, at) => block(text, 9 + 2 * at, gone('near', at, 0.9 + at / 100, 'only typography')));
    expect(findingsOf(reportOf([...original, ...again]), 'a')).toEqual([
      {
        file: 'a',
        id: 'raw/mill.txt',
        lines: [9, 13],
        rule: 'repeated-run',
        message: '3 blocks in a row from "Grain is cheap." on repeat lines 1–5',
        of: [1, 5],
        score: 0.9,
        difference: 'only typography',
        differences: [],
      },
    ]);
    const rulesOf = (...blocks: typeof again): Rule[] =>
      findingsOf(reportOf([...original, ...blocks]), 'a').map(({ rule }) => rule);
    const two: readonly Rule[] = ['near-duplicate', 'near-duplicate'];
    expect(rulesOf(...again.slice(0, 2))).toEqual(two);
    expect(rulesOf(again[1]!, again[2]!, again[0]!)).toEqual([...two, 'near-duplicate']);
    expect(rulesOf(again[0]!, block('New.', 10), again[1]!, again[2]!)).toEqual([...two, 'near-duplicate']);
  });

  it('number blocks that share a line', () => {
    const report = reportOf([block('Grain.', 1), block('Grain.', 1, gone('exact', 0, 1, 'nothing'))]);
    expect(findingsOf(report, 'a')[0]?.message).toBe('"Grain." is the same as line 1 (block 1)');
  });

  it('quote the beginning of a long block', () => {
    const long = 'grain '.repeat(60).trim();
    const report = reportOf([block(long, 1), block(long, 3, gone('exact', 0, 1, 'nothing'))]);
    expect(findingsOf(report, 'a')[0]?.message).toMatch(/^"grain [grain ]{1,53}…" is the same as line 1$/);
  });

  it('are none where blocks stay beside look-alikes', () => {
    expect(findingsOf(reportOf(mill.blocks.filter(({ kept }) => kept)), 'a')).toEqual([]);
  });
});

describe('the budget', () => {
  const findings = findingsOf(mill, 'a');
  const isWithin = (more: Partial<CheckResult>): boolean =>
    isWithinBudget({ articles: 1, findings, repeated: 0.1, budget: 0, errors: [], ...more });

  it('of nothing allows no finding, however small', () => {
    expect(isWithin({ repeated: 0 })).toBe(false);
    expect(isWithin({ findings: [], repeated: 0 })).toBe(true);
  });

  it('allows its share, and no more', () => {
    expect(isWithin({ budget: 0.1 })).toBe(true);
    expect(isWithin({ budget: 0.0999 })).toBe(false);
    expect(isWithin({ budget: 1, repeated: 1 })).toBe(true);
  });
});
