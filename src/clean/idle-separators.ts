/**
 * Separators that lost what they separate: a line without words, such as "***", between blocks that went as a run.
 */
import type { Judged } from '../detect/judge.js';
import { judgeSameWords } from '../detect/verdict.js';
import type { Block, ScoredPair } from '../model.js';

/**
 * Each line without words in a run of blocks that went, against the one that stands where the run stands first. What is no
 * text in Markdown, an image or a comment, has no words either, and stays.
 */
export function idleSeparators(
  blocks: readonly Block[],
  { sizes }: Judged,
  removal: ReadonlyMap<number, ScoredPair>,
): ScoredPair[] {
  const idle: ScoredPair[] = [];
  for (let here = 1; here < blocks.length; here++) {
    const before = removal.get(here - 1);
    if (sizes[here] !== 0 || blocks[here]!.kind === 'code' || !before) continue;
    const there = before.there + 1;
    const behind = removal.get(here + 1);
    const isWithin = here + 1 === blocks.length || behind?.there === there + 1;
    if (isWithin && there !== here && blocks[there]?.text === blocks[here]!.text && sizes[there] === 0)
      idle.push(judgeSameWords(blocks, here, there));
  }
  return idle;
}
