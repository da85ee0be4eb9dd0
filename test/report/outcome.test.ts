import { describe, expect, it } from 'vitest';
import { describeOutcome, percentShorter } from '../../src/report/outcome.js';
import { block, judged, mill, reportOf, trimmed } from './sample.js';

describe('the outcome in one line', () => {
  it('counts what went by its cause', () => {
    const { charactersIn, charactersOut } = mill.stats;
    const percent = Math.round((100 * (charactersIn - charactersOut)) / charactersIn);
    expect(describeOutcome(mill)).toBe(
      `removed 4 of 7 blocks: 1 headline, 1 exact, 1 near, 1 contained · ${percent} % shorter`,
    );
  });

  it('counts sentences that were taken out of blocks, alone and beside blocks', () => {
    expect(describeOutcome(trimmed)).toMatch(/^removed 1 sentence · \d+ % shorter$/);
    const both = reportOf([...mill.blocks, ...trimmed.blocks.slice(2), ...trimmed.blocks.slice(2)]);
    expect(describeOutcome(both)).toMatch(/: 1 headline, 1 exact, 1 near, 1 contained, and 2 sentences more · /);
  });

  it('says that nothing went', () => {
    expect(describeOutcome(reportOf([block('Grain.', 1)]))).toBe('nothing said twice in 1 block');
    expect(describeOutcome(reportOf([block('Grain.', 1), block('Flour.', 3)]))).toBe('nothing said twice in 2 blocks');
    const variant = block('Flour.', 3, judged('variant', 0, 0.9, ''));
    const overlap = block('Bread.', 5, judged('overlap', 0, 0.9, ''));
    const stays = [block('Grain.', 1), variant, overlap, overlap];
    expect(describeOutcome(reportOf(stays.slice(0, 2)))).toBe('nothing to remove, 1 variant in 2 blocks');
    expect(describeOutcome(reportOf(stays))).toBe('nothing to remove, 1 variant and 2 overlaps in 4 blocks');
    expect(describeOutcome(reportOf([]))).toBe('nothing said twice in 0 blocks');
  });
});

describe('the share that went', () => {
  it.each([
    [0, 0, '0'],
    [100, 100, '0'],
    [100, 50, '50'],
    [1000, 999, '<1'],
    [1000, 985, '2'],
    [3, 0, '100'],
  ])('of %i characters with %i left is %s percent', (charactersIn, charactersOut, expected) => {
    expect(percentShorter(charactersIn, charactersOut)).toBe(expected);
  });
});
