/**
 * How often the words of an article occur: what tells a typo, which occurs nowhere else, from a term.
 */
import { hasAccents } from '../language/accents.js';
import { TokenFlag, type Tokens, wordAt } from '../language/tokens.js';
import type { CandidatePair } from './candidates.js';

/** What is known of a word, given by its hash, from the whole article. */
export interface WordFrequency {
  /** Whether it occurs once at most: a typo occurs nowhere else. */
  readonly isRare: (hash: number) => boolean;
  /** Whether it occurs in several places and in none of them in lower case: a name does. */
  readonly isName: (hash: number) => boolean;
  /** Whether it occurs in a block that no other looks like, which stays whatever goes: then the article speaks of it. */
  readonly isSpokenOf: (hash: number) => boolean;
  /** Whether its language is one that writes accents; in others they are of names and foreign words, and often left out. */
  readonly writesAccents: () => boolean;
}

/**
 * Questions of which the answer may be another when some blocks have gone, and let a pair go that stayed. Not whether a
 * word is spoken of: the blocks no other looks like stay, and more may be so then.
 */
const changing = ['isRare', 'isName', 'writesAccents'] as const;

/** A question that was asked about a word, and its answer. */
export interface Answer {
  readonly question: (typeof changing)[number];
  readonly hash: number;
  readonly answer: boolean;
}

/** Occurrences of a word, at most, that may be of a pair of copies alone. */
const mostInCopies = 2;

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
  const counts = once(() => countAll(tokens, blocks, candidates));
  return {
    isRare: (hash) => counts().count(hash) <= 1,
    isName: (hash) => counts().count(hash) > mostInCopies && !counts().isLower(hash),
    isSpokenOf: (hash) => counts().isSpokenOf(hash),
    writesAccents: once(() => haveAccents(tokens, blocks)),
  };
}

function once<T>(work: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: work() };
    return made.value;
  };
}

/** The same answers; `told` has each that may change, in the order of the questions. */
export function recordAnswers(frequency: WordFrequency): { readonly asked: WordFrequency; readonly told: Answer[] } {
  const told: Answer[] = [];
  const asked = { ...frequency };
  for (const question of changing) {
    const tell = (hash = 0): boolean => {
      const answer = frequency[question](hash);
      told.push({ question, hash, answer });
      return answer;
    };
    asked[question] = tell;
  }
  return { asked, told };
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

interface Counts {
  readonly count: (hash: number) => number;
  /** Whether a word also occurs in lower case. */
  readonly isLower: (hash: number) => boolean;
  /** Whether it occurs in a block that is of no pair. */
  readonly isSpokenOf: (hash: number) => boolean;
}

/** How the words occur, in a hash table with open addressing. */
function countAll(tokens: Tokens, blocks: readonly number[], pairs: readonly CandidatePair[]): Counts {
  const { hash: hashes, flags, first } = tokens;
  let words = 0;
  for (const block of blocks) words += first[block + 1]! - first[block]!;
  let capacity = 64;
  while (capacity < words * 2) capacity *= 2;
  // A slot is two numbers side by side: the hash, and what is known of the word, 0 when the slot is free.
  const table = new Int32Array(capacity * 2);
  const placeOf = (hash: number): number => {
    let slot = hash & (capacity - 1);
    while (table[2 * slot + 1] !== 0 && table[2 * slot] !== hash) slot = (slot + 1) & (capacity - 1);
    return 2 * slot + 1;
  };
  const paired = new Uint8Array(first.length);
  for (const { smaller, larger } of pairs) paired[smaller] = paired[larger] = 1;
  // Locals, because the compiler re-reads a module's constants at every turn of a loop.
  const { Lower, SpokenOf, Occurrence } = Mark;
  const capital = TokenFlag.Capital;
  for (const block of blocks) {
    const mark = paired[block] ? 0 : SpokenOf;
    for (let at = first[block]!, end = first[block + 1]!; at < end; at++) {
      const hash = hashes[at]!;
      let slot = hash & (capacity - 1);
      while (table[2 * slot + 1] !== 0 && table[2 * slot] !== hash) slot = (slot + 1) & (capacity - 1);
      table[2 * slot] = hash;
      table[2 * slot + 1] = (table[2 * slot + 1]! + Occurrence) | mark | (flags[at]! & capital ? 0 : Lower);
    }
  }
  const isMarked = (hash: number, mark: number): boolean => (table[placeOf(hash)]! & mark) !== 0;
  return {
    count: (hash) => Math.floor(table[placeOf(hash)]! / Mark.Occurrence),
    isLower: (hash) => isMarked(hash, Mark.Lower),
    isSpokenOf: (hash) => isMarked(hash, Mark.SpokenOf),
  };
}

/** What is known of a word: two marks, and above them how often it occurs. */
const Mark = { Lower: 1, SpokenOf: 2, Occurrence: 4 } as const;
