/**
 * Refrains that lost what stood between them: a heading above nothing, followed by itself.
 */
import type { Judged } from '../detect/judge.js';
import { judgeSameWords } from '../detect/verdict.js';
import type { Block, ScoredPair } from '../model.js';

/** Each refrain that follows its copy at once, now that the blocks between them went, against that copy. */
export function idleRefrains(
  blocks: readonly Block[],
  { leader, refrains }: Judged,
  removal: ReadonlyMap<number, ScoredPair>,
): ScoredPair[] {
  const idle: ScoredPair[] = [];
  let before = -1;
  for (let here = 0; here < blocks.length && refrains.size > 0; here++) {
    if (removal.has(here)) continue;
    if (before >= 0 && refrains.has(here) && leader[before] === leader[here])
      idle.push(judgeSameWords(blocks, here, before));
    else before = here;
  }
  return idle;
}
