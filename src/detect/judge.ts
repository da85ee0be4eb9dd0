/**
 * Blocks to judged pairs: every pair of an article that looks like a repeat, with its verdict.
 */
import { tokenize } from '../language/tokens.js';
import type { Block, ScoredPair } from '../model.js';
import { type CandidatePair, findCandidates } from './candidates.js';
import { findExactGroups } from './exact-groups.js';
import { findRefrains } from './refrains.js';
import { countStructures } from './structure.js';
import { type JudgeSettings, judgePair, judgeSameWords, type PairVerdict } from './verdict.js';
import { countWords } from './word-frequency.js';

/** All that was found about the repeats of an article. Indexes point into its blocks. */
export interface Judged {
  /** For each block the first with the same words, itself included; -1 for a block without words. */
  readonly leader: Int32Array;
  /** Copies that are there on purpose. */
  readonly refrains: ReadonlySet<number>;
  /** Words of each block. */
  readonly sizes: Uint32Array;
  /** Each later block with the words of an earlier one, against that one. */
  readonly copies: readonly ScoredPair[];
  /** Pairs of blocks whose words differ that look alike: all that were judged. */
  readonly candidates: readonly CandidatePair[];
  /** Those that tell something. */
  readonly verdicts: readonly PairVerdict[];
}

/** Finds and judges the repeats of an article. */
export function judgeBlocks(blocks: readonly Block[], settings: JudgeSettings): Judged {
  const tokens = tokenize(blocks.map((block) => block.text));
  const leader = findExactGroups(tokens, blocks.length);
  const refrains = findRefrains(blocks, tokens, leader);
  const sizes = new Uint32Array(blocks.length);
  const leaders: number[] = [];
  const copies: ScoredPair[] = [];
  for (let block = 0; block < blocks.length; block++) {
    sizes[block] = tokens.first[block + 1]! - tokens.first[block]!;
    if (leader[block] === block && !refrains.has(block)) leaders.push(block);
    else if (leader[block]! >= 0 && leader[block] !== block && !refrains.has(block)) {
      copies.push(judgeSameWords(blocks, block, leader[block]!));
    }
  }
  const candidates = findCandidates(tokens, leaders);
  const frequency = countWords(tokens, leaders, candidates);
  const context = { blocks, tokens, frequency, structures: countStructures(blocks), settings };
  const verdicts: PairVerdict[] = [];
  for (const { smaller, larger } of candidates) {
    const verdict = judgePair(context, smaller, larger);
    if (verdict) verdicts.push(verdict);
  }
  return { leader, refrains, sizes, copies, candidates, verdicts };
}
