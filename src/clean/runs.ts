/**
 * Runs: blocks in a row that repeat blocks in a row, as on a page rendered twice.
 */
import type { JudgedBlock } from '../model.js';
import { isRemoved, type RemovedBlock } from './cause.js';

/** Blocks that went from this many on are a run. */
const shortestRun = 3;

/** A block that went, with its index. */
export interface Removal {
  readonly at: number;
  readonly block: RemovedBlock;
}

/** Blocks from `first` to `last`, both included, that repeat those from `of[0]` to `of[1]`, in order. */
export interface Run {
  readonly first: number;
  readonly last: number;
  readonly of: readonly [number, number];
  /** Those that went: fewer than the span has where one of them says something else, and stayed. */
  readonly removals: readonly Removal[];
}

/** All that went, in order: runs, and blocks that are part of none. */
export function removalsOf(blocks: readonly JudgedBlock[]): readonly (Run | Removal)[] {
  const found: (Run | Removal)[] = [];
  for (let at = 0; at < blocks.length; ) {
    const run = runFrom(blocks, at);
    if (run && run.removals.length >= shortestRun) found.push(run);
    else if (run) found.push(...run.removals);
    at = run ? run.last + 1 : at + 1;
  }
  return found;
}

/** The blocks in a row from one that went; null where it stayed. */
function runFrom(blocks: readonly JudgedBlock[], first: number): Run | null {
  const { kept, of = 0 } = blocks[first]!;
  if (kept) return null;
  const removals: Removal[] = [];
  let last = first;
  for (let at = first; at < blocks.length && isBeside(blocks, at, of + at - first); at++) {
    const block = blocks[at]!;
    if (!isRemoved(block)) continue;
    removals.push({ at, block });
    last = at;
  }
  return { first, last, of: [of, of + last - first], removals };
}

/** Whether a block stands for another: went into it or stayed beside it, or went where that one went; or has no words. */
function isBeside(blocks: readonly JudgedBlock[], at: number, other: number): boolean {
  const [block, partner] = [blocks[at]!, blocks[other]];
  if (!partner || other === at) return false;
  if (block.of === other || block.text === partner.text) return true;
  return !block.kept && !partner.kept && block.of === partner.of;
}

/** "11 blocks in a row", or "10 of 11 blocks in a row" where one of them stayed. */
export function describeRun({ first, last, removals }: Run): string {
  const span = last - first + 1;
  return `${removals.length < span ? `${removals.length} of ${span}` : span} blocks in a row`;
}
