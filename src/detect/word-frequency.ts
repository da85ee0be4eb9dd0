/**
 * How often the words of an article occur: what tells a typo, which occurs nowhere else, from a term.
 */
import { TokenFlag, type Tokens } from '../language/tokens.js';

/** What is known of a word, given by its hash, from the whole article. */
export interface WordFrequency {
  /** How often it occurs: a typo occurs nowhere else. */
  readonly count: (hash: number) => number;
  /** Whether it also occurs in lower case: then it is no name. */
  readonly isLower: (hash: number) => boolean;
}

/** How often each word occurs in the given blocks; counted when first asked, because many articles never ask. */
export function countWords(tokens: Tokens, blocks: readonly number[]): WordFrequency {
  let counted: WordFrequency | undefined;
  const frequency = (): WordFrequency => {
    counted ??= countAll(tokens, blocks);
    return counted;
  };
  return { count: (hash) => frequency().count(hash), isLower: (hash) => frequency().isLower(hash) };
}

/** The same at once, in a hash table with open addressing. */
function countAll({ hash: hashes, flags, first }: Tokens, blocks: readonly number[]): WordFrequency {
  let capacity = 64;
  while (capacity < hashes.length * 2) capacity *= 2;
  const words = new Uint32Array(capacity);
  const counts = new Uint32Array(capacity);
  const lower = new Uint8Array(capacity);
  const slotOf = (hash: number): number => {
    let slot = hash & (capacity - 1);
    while (counts[slot] !== 0 && words[slot] !== hash) slot = (slot + 1) & (capacity - 1);
    return slot;
  };
  for (const block of blocks) {
    for (let at = first[block]!; at < first[block + 1]!; at++) {
      const slot = slotOf(hashes[at]!);
      words[slot] = hashes[at]!;
      counts[slot]!++;
      if ((flags[at]! & TokenFlag.Capital) === 0) lower[slot] = 1;
    }
  }
  return { count: (hash) => counts[slotOf(hash)]!, isLower: (hash) => lower[slotOf(hash)] === 1 };
}
