/**
 * How often the words of an article occur: what tells a typo, which occurs nowhere else, from a term.
 */
import { hasAccents } from '../language/accents.js';
import { TokenFlag, type Tokens, wordAt } from '../language/tokens.js';
import type { CandidatePair } from './candidates.js';

/** What is known of a word, given by its hash, from the whole article. */
export interface WordFrequency {
  /** How often it occurs: a typo occurs nowhere else. */
  readonly count: (hash: number) => number;
  /** Whether it also occurs in lower case: then it is no name. */
  readonly isLower: (hash: number) => boolean;
  /** Whether it occurs in a block that no other looks like, which stays whatever goes: then the article speaks of it. */
  readonly isSpokenOf: (hash: number) => boolean;
  /** Whether its language is one that writes accents; in others they are of names and foreign words, and often left out. */
  readonly writesAccents: () => boolean;
  /** How often any of this was asked. */
  readonly timesAsked: () => number;
}

/**
 * How often each word occurs; counted when first asked, because many articles never ask.
 * @param blocks the blocks that count: of copies one
 * @param candidates the pairs of them that look alike
 */
export function countWords(
  tokens: Tokens,
  blocks: readonly number[],
  candidates: readonly CandidatePair[],
): WordFrequency {
  let counted: Counts | undefined;
  let apart: Counts | undefined;
  let asked = 0;
  const all = (): Counts => {
    asked++;
    counted ??= countAll(tokens, blocks);
    return counted;
  };
  const others = (): Counts => {
    asked++;
    if (apart) return apart;
    const alike = new Set(candidates.flatMap(({ smaller, larger }) => [smaller, larger]));
    apart = countAll(
      tokens,
      blocks.filter((block) => !alike.has(block)),
    );
    return apart;
  };
  let accents: boolean | undefined;
  return {
    writesAccents: () => {
      asked++;
      accents ??= haveAccents(tokens, blocks);
      return accents;
    },
    count: (hash) => all().count(hash),
    isLower: (hash) => all().isLower(hash),
    isSpokenOf: (hash) => others().count(hash) > 0,
    timesAsked: () => asked,
  };
}

/** Share of the different words with a small letter that have accents, from which on a language writes them. */
const accentedShare = 0.01;
/** The same in all: one word may be a foreign one. */
const fewestAccented = 2;

function haveAccents(tokens: Tokens, blocks: readonly number[]): boolean {
  const [plain, accented] = [new Set<number>(), new Set<number>()];
  for (const block of blocks) {
    for (let word = tokens.first[block]!; word < tokens.first[block + 1]!; word++) {
      const flags = tokens.flags[word]!;
      if ((flags & TokenFlag.Letter) === 0 || (flags & TokenFlag.Capital) !== 0) continue;
      (hasAccents(wordAt(tokens, block, word)) ? accented : plain).add(tokens.hash[word]!);
    }
  }
  return accented.size >= Math.max(fewestAccented, (plain.size + accented.size) * accentedShare);
}

type Counts = Pick<WordFrequency, 'count' | 'isLower'>;

/** The same at once, in a hash table with open addressing. */
function countAll({ hash: hashes, flags, first }: Tokens, blocks: readonly number[]): Counts {
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
