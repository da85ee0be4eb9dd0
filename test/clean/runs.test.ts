import { describe, expect, it } from 'vitest';
import { describeRun, removalsOf } from '../../src/clean/runs.js';
import { block, gone, judged } from '../report/sample.js';

const original = ['Grain is cheap.', 'Flour is dear.', 'Bread is out.', 'Salt is not.'].map((text, at) =>
  block(text, at),
);
const again = original.map(({ text }, at) => block(text, 10 + at, gone('exact', at, 1, 'nothing')));
const stays = (of: number) => block('Flour is free.', 11, judged('variant', of, 0.8, ''));

/** First and last block of each removal. */
const spans = (...blocks: typeof again) =>
  removalsOf([...original, ...blocks]).map((found) => ('removals' in found ? [found.first, found.last] : found.at));

describe('what went', () => {
  it('is a run from three blocks in a row on', () => {
    expect(spans(...again)).toEqual([[4, 7]]);
    expect(spans(...again.slice(1))).toEqual([[4, 6]]);
    expect(spans(...again.slice(2))).toEqual([4, 5]);
  });

  it('is a run across a variant of the block that stands there', () => {
    expect(spans(again[0]!, stays(1), ...again.slice(2))).toEqual([[4, 7]]);
    const [run] = removalsOf([...original, again[0]!, stays(1), ...again.slice(2)]);
    expect(run).toMatchObject({ of: [0, 3], removals: [{ at: 4 }, { at: 6 }, { at: 7 }] });
    expect(run && 'removals' in run && describeRun(run)).toBe('3 of 4 blocks in a row');
  });

  it('is no run across other blocks, nor up to a variant', () => {
    expect(spans(again[0]!, stays(0), ...again.slice(2))).toEqual([4, 6, 7]);
    expect(spans(again[0]!, block('New.', 11), ...again.slice(2))).toEqual([4, 6, 7]);
    expect(spans(...again.slice(0, 3), stays(3))).toEqual([[4, 6]]);
    expect(spans(stays(0), ...again.slice(1))).toEqual([[5, 7]]);
  });
});
