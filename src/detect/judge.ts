/**
 * Blocks to judged pairs: every pair of an article that looks like a repeat, with its verdict.
 */
import { TokenFlag, type Tokens, tokenize } from '../language/tokens.js';
import type { Block, ScoredPair } from '../model.js';
import { findCandidates } from './candidates.js';
import { findExactGroups } from './exact-groups.js';
import type { WordFrequency } from './pair-words.js';
import { findRefrains } from './refrains.js';
import { countStructures } from './structure.js';
import { type JudgeSettings, judgePair, judgeSameWords, type PairVerdict } from './verdict.js';

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
  /** Judged pairs of blocks whose words differ. */
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
  const frequency = countWords(tokens, leaders);
  const context = { blocks, tokens, frequency, structures: countStructures(blocks), settings };
  const verdicts: PairVerdict[] = [];
  for (const { smaller, larger } of candidates) {
    const verdict = judgePair(context, smaller, larger);
    if (verdict) verdicts.push(verdict);
  }
  return { leader, refrains, sizes, copies, verdicts };
}

/** How often each word occurs in the given blocks; counted when first asked, because many articles never ask. */
function countWords({ hash: hashes, flags, first }: Tokens, blocks: readonly number[]): WordFrequency {
  let capacity = 64;
  while (capacity < hashes.length * 2) capacity *= 2;
  let words: Uint32Array | undefined;
  let counts = new Uint32Array(0);
  let lower = new Uint8Array(0);
  const slotOf = (hash: number, table: Uint32Array): number => {
    let slot = hash & (capacity - 1);
    while (counts[slot] !== 0 && table[slot] !== hash) slot = (slot + 1) & (capacity - 1);
    return slot;
  };
  const prepare = (): Uint32Array => {
    const table = new Uint32Array(capacity);
    counts = new Uint32Array(capacity);
    lower = new Uint8Array(capacity);
    for (const block of blocks) {
      for (let at = first[block]!; at < first[block + 1]!; at++) {
        const slot = slotOf(hashes[at]!, table);
        table[slot] = hashes[at]!;
        counts[slot]!++;
        if ((flags[at]! & TokenFlag.Capital) === 0) lower[slot] = 1;
      }
    }
    words = table;
    return table;
  };
  return {
    count: (hash) => counts[slotOf(hash, words ?? prepare())]!,
    isLower: (hash) => lower[slotOf(hash, words ?? prepare())] === 1,
  };
}
