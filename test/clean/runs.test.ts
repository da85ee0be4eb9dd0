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

  it('is a run across a block that repeats another of the first rendering, or went where that went', () => {
    const refrain = original.map(({ text }, at) => block(at === 2 ? 'Grain is cheap.' : text, at));
    const copies = refrain.map(({ text }, at) => block(text, 10 + at, gone('exact', at === 2 ? 0 : at, 1, 'nothing')));
    expect(removalsOf([...refrain, ...copies])).toMatchObject([{ first: 4, last: 7, of: [0, 3] }]);
    const first = [refrain[0]!, refrain[1]!, block('Grain is chaep.', 2, gone('near', 0, 0.9, '')), refrain[3]!];
    const [, run] = removalsOf([...first, ...copies]);
    expect(run).toMatchObject({ first: 4, last: 7, of: [0, 3] });
  });

  it('is told also of what went into a later block', () => {
    const [first, second] = [block('Grain is chaep.', 0, gone('near', 1, 0.9, '')), block('Grain is cheap.', 1)];
    expect(removalsOf([first, second])).toMatchObject([{ at: 0 }]);
    const early = original.slice(0, 3).map(({ text }, at) => block(text, at, gone('exact', at + 3, 1, 'nothing')));
    const late = original.slice(0, 3).map(({ text }, at) => block(text, 3 + at));
    expect(removalsOf([...early, ...late])).toMatchObject([{ first: 0, last: 2, of: [3, 5] }]);
  });

  it('is a run across a separator without words', () => {
    const line = (at: number) => block('___', at);
    const page = [original[0]!, line(1), original[1]!, original[2]!];
    const copies = page.map(({ text }, at) =>
      text === '___' ? line(10 + at) : block(text, 10 + at, gone('exact', at, 1, 'nothing')),
    );
    expect(removalsOf([...page, ...copies])).toMatchObject([{ first: 4, last: 7, removals: { length: 3 } }]);
  });

  it('is no run across other blocks, nor up to a variant', () => {
    expect(spans(again[0]!, stays(0), ...again.slice(2))).toEqual([4, 6, 7]);
    expect(spans(again[0]!, block('New.', 11), ...again.slice(2))).toEqual([4, 6, 7]);
    expect(spans(...again.slice(0, 3), stays(3))).toEqual([[4, 6]]);
    expect(spans(stays(0), ...again.slice(1))).toEqual([[5, 7]]);
  });
});
