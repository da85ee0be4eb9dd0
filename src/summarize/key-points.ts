/**
 * Key points: the sentences that say most of an article, with nothing said twice.
 *
 * MEAD (Radev, Jing, Styś, Tam 2004): a sentence scores by how much it has of the words the article is about (its
 * centroid), by its place, and by what it shares with the headline; the best are taken one by one, each only if it does
 * not repeat one taken before. Cost grows linearly with the words.
 */
import { splitSentences } from '../language/sentences.js';
import { TokenFlag, type Tokens, tokenize } from '../language/tokens.js';
import type { JudgedBlock } from '../model.js';

/** Words of a key point; shorter sentences say little, longer ones are lists. */
const fewestWords = 6;
const mostWords = 60;
/** The same in characters of scripts without spaces, which are words of their own. */
const unspacedFactor = 2;
/** What each part adds to a score whose centroid part is at most 1. Measured on deks: `bench/summary.js`. */
const placeWeight = 3;
const headlineWeight = 1;
/** Share of its words that a sentence may have in common with one taken before. */
const mostShared = 0.5;

interface Sentence {
  readonly text: string;
  /** Distinct words of substance. */
  readonly words: ReadonlySet<number>;
  readonly size: number;
}

/** Hashes of the words of text `index`, without the commonest: those that say little in any language are short. */
function wordsOf(tokens: Tokens, index: number): Set<number> {
  const words = new Set<number>();
  for (let at = tokens.first[index]!; at < tokens.first[index + 1]!; at++) {
    const isUnspaced = (tokens.flags[at]! & TokenFlag.Unspaced) !== 0;
    if (isUnspaced || tokens.end[at]! - tokens.start[at]! > 3 || tokens.flags[at]! & TokenFlag.Digit)
      words.add(tokens.hash[at]!);
  }
  return words;
}

function readSentences(blocks: readonly JudgedBlock[]): Sentence[] {
  const texts = blocks
    .filter(({ kept, kind }) => kept && (kind === 'paragraph' || kind === 'quote'))
    .flatMap((block) => splitSentences(block.cleaned ?? block.text));
  const tokens = tokenize(texts);
  return texts.map((text, index) => {
    const from = tokens.first[index]!;
    const size = tokens.first[index + 1]! - from;
    const isUnspaced = size > 0 && (tokens.flags[from]! & TokenFlag.Unspaced) !== 0;
    return { text, words: wordsOf(tokens, index), size: isUnspaced ? size / unspacedFactor : size };
  });
}

/** In how many sentences each word stands. */
function countSentences(sentences: readonly Sentence[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { words } of sentences) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const shareOf = (words: ReadonlySet<number>, others: ReadonlySet<number>): number => {
  let shared = 0;
  for (const word of words) if (others.has(word)) shared++;
  return words.size === 0 ? 0 : shared / words.size;
};

/**
 * The `count` sentences that say most, in the order of the article; fewer when it has not so many worth telling.
 * @param headline its words are what the article is about; null for none
 */
export function findKeyPoints(blocks: readonly JudgedBlock[], headline: string | null, count: number): string[] {
  if (count <= 0) return [];
  const sentences = readSentences(blocks);
  const counts = countSentences(sentences);
  const title = headline === null ? new Set<number>() : wordsOf(tokenize([headline]), 0);
  // A word counts by how many sentences have it: once says nothing about the whole, in all of them it is no news.
  const weightOf = (word: number): number => {
    const share = counts.get(word)! / sentences.length;
    return counts.get(word)! > 1 ? Math.log2(1 + counts.get(word)!) * (1 - share) : 0;
  };
  const centroid = sentences.map(({ words }) => {
    let sum = 0;
    for (const word of words) sum += weightOf(word);
    return words.size === 0 ? 0 : sum / Math.sqrt(words.size);
  });
  const highest = Math.max(...centroid, Number.MIN_VALUE);
  const scores = sentences.map(({ words }, index) => {
    const place = 1 / Math.sqrt(1 + index);
    return centroid[index]! / highest + placeWeight * place + headlineWeight * shareOf(title, words);
  });
  const best = sentences
    .map((_, index) => index)
    .filter((index) => sentences[index]!.size >= fewestWords && sentences[index]!.size <= mostWords)
    .sort((a, b) => scores[b]! - scores[a]! || a - b);
  const taken: number[] = [];
  for (const index of best) {
    if (taken.length === count) break;
    const { words } = sentences[index]!;
    if (taken.every((other) => shareOf(words, sentences[other]!.words) <= mostShared)) taken.push(index);
  }
  return taken.sort((a, b) => a - b).map((index) => sentences[index]!.text);
}
