import { describe, expect, it } from 'vitest';
import { describePlace } from '../../src/clean/place.js';
import { block } from '../report/sample.js';

describe('a place', () => {
  const blocks = [block('a', 1), block('b', 3, { lines: [3, 4] }), block('c', 6), block('d', 6), block('e', 6)];

  it('is the lines of a block, or of several', () => {
    expect(describePlace(blocks, 0)).toBe('line 1');
    expect(describePlace(blocks, 1)).toBe('lines 3–4');
    expect(describePlace(blocks, 0, 1)).toBe('lines 1–4');
  });

  it('has the numbers of blocks that share a line with others', () => {
    expect([2, 3, 4].map((at) => describePlace(blocks, at))).toEqual([
      'line 6 (block 3)',
      'line 6 (block 4)',
      'line 6 (block 5)',
    ]);
    expect(describePlace(blocks, 2, 3)).toBe('line 6 (blocks 3–4)');
    expect(describePlace(blocks, 2, 4)).toBe('line 6');
  });
});
