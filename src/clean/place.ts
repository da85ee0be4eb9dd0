/**
 * Where blocks stand, in words: by their lines, and by their number where a line has several.
 */
import type { JudgedBlock } from '../model.js';

const range = (name: string, [first, last]: readonly [number, number]): string =>
  first === last ? `${name} ${first}` : `${name}s ${first}–${last}`;

/** "line 4", "lines 4–6", or "line 1 (block 3)": the blocks from one to another, both included. Blocks count from 1 here. */
export function describePlace(blocks: readonly JudgedBlock[], first: number, last = first): string {
  const lines = [blocks[first]!.lines[0], blocks[last]!.lines[1]] as const;
  const isShared = blocks[first - 1]?.lines[1] === lines[0] || blocks[last + 1]?.lines[0] === lines[1];
  return isShared ? `${range('line', lines)} (${range('block', [first + 1, last + 1])})` : range('line', lines);
}
