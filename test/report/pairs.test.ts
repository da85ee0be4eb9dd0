import { describe, expect, it } from 'vitest';
import { describeShown } from '../../src/report/pairs.js';

describe('what is said below the pairs', () => {
  it.each([
    [0, 0, 'No two blocks are nearly alike: no threshold decides anything here.\n'],
    [20, 134, '20 of 134 pairs; --limit 134 shows all.\n'],
    [3, 3, ''],
  ])('of %i of %i', (shown, total, said) => {
    expect(describeShown(shown, total)).toBe(said);
  });
});
