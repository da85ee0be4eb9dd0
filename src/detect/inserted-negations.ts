/**
 * Negations a partner has in a place where a block has nothing: "is on" against "is not on".
 */
import { countUnspacedHedges } from '../language/hedges.js';
import { countUnspacedNegations, isNegation } from '../language/negation.js';
import { TokenFlag } from '../language/tokens.js';
import type { Gap } from './gaps.js';
import { type BlockWords, flagsOf, foldedWord, type PairWords, spanOf } from './pair-words.js';

/** Words between two shared words beyond which the partner has gone on to something else. */
export const longestInsertion = 8;
/** In a longer insertion a negation so close to the shared words still turns them round. */
export const reach = 3;
/** The end of a text that ends with a sentence and is not cut short. */
export const closedSentence = /(?<!\.\.)[.!?。！？؟।]["”’'»)\]]*$/;
/** A sign that ends a sentence. */
export const sentenceEnd = /[.!?…。！？؟।۔]/;

/** Words in a row that the two share at an end; fewer may have matched by chance. */
const shortestRun = 3;
/** What parts a word before or behind the shared passage from it. */
export const edgeBreak = /[.!?…。！？؟।:;,،、，"“”„«»()–—]/;

/**
 * Negations at the ends of the passage that the two share: next to it, with nothing but words between, and behind it only
 * when here is no text cut short.
 */
function negationsAtEdge(pair: PairWords, gap: Gap, gaps: readonly Gap[]): number[] {
  const { tokens, here, there } = pair;
  const isStart = gap.edge === 'start';
  const beside = isStart ? gaps[1] : gaps[gaps.length - 2];
  const size = here.to - here.from;
  const run = isStart ? (beside?.aFrom ?? size) - gap.aTo : gap.aFrom - (beside?.aTo ?? 0);
  if (run < Math.min(shortestRun, size)) return [];
  const text = tokens.texts[there.block]!;
  if (!isStart && !closedSentence.test(tokens.texts[here.block]!)) return [];
  const found: number[] = [];
  // In place of words of here any of those up to a sign turns round what follows: "Nobody was hurt", "Two people were hurt".
  const furthest = isStart && gap.aFrom < gap.aTo ? longestInsertion : reach;
  for (let distance = 0; distance < Math.min(furthest, gap.bTo - gap.bFrom); distance++) {
    const at = isStart ? gap.bTo - 1 - distance : gap.bFrom + distance;
    const [before, behind] = isStart ? [at, at + 1] : [at - 1, at];
    if (edgeBreak.test(text.slice(tokens.end[there.from + before]!, tokens.start[there.from + behind]!))) break;
    // A capital within the partner opens a sentence that nothing else shows, as behind a headline glued on.
    const opens = isStart && distance > 0 && (flagsOf(pair, there, gap.bTo) & TokenFlag.Capital) !== 0;
    if (!opens && isNegation(foldedWord(pair, there, at))) found.push(at);
  }
  return found;
}

/**
 * The words [from, to) of the partner that negate what the two share: in a short insertion any, in a long one and at the
 * ends of what they share those next to the shared words, unless a sentence ends between.
 */
export function insertedNegations(
  pair: PairWords,
  gap: Gap,
  gaps: readonly Gap[],
  candidates?: readonly number[],
): number[] {
  const { there } = pair;
  if (gap.edge !== null) {
    const atEdge = negationsAtEdge(pair, gap, gaps);
    return candidates ? atEdge.filter((at) => candidates.includes(at)) : atEdge;
  }
  const isLong = gap.bTo - gap.bFrom > longestInsertion;
  const turnsRound = (at: number): boolean => {
    if (!isNegation(foldedWord(pair, there, at))) return false;
    if (!isLong) return true;
    if (at - gap.bFrom < reach) return !sentenceEnd.test(spanOf(pair, there, gap.bFrom, at));
    return gap.bTo - at <= reach && !sentenceEnd.test(spanOf(pair, there, at, gap.bTo));
  };
  if (candidates) return candidates.filter(turnsRound);
  const found: number[] = [];
  for (let at = gap.bFrom; at < gap.bTo; at++) if (turnsRound(at)) found.push(at);
  return found;
}

/** Characters of a hedge that ends or opens a sentence, at most. */
const longestEnding = 6;
/** Words read on both sides of a gap: a negation of several characters may stand across its edge. */
const margin = 2;

/**
 * In scripts without spaces, where each character is a word: the stretches of here and there around a gap, when one
 * negates, or hedges, and the other does not; else null.
 */
export function unspacedNegation(pair: PairWords, gap: Gap): readonly [here: string, there: string] | null {
  const { here, there } = pair;
  const isUnspaced = (side: BlockWords, at: number): boolean =>
    at >= 0 && at < side.to - side.from && (flagsOf(pair, side, at) & TokenFlag.Unspaced) !== 0;
  const [hereAt, thereAt] = [
    Math.min(gap.aFrom, here.to - here.from - 1),
    Math.min(gap.bFrom, there.to - there.from - 1),
  ];
  if (!isUnspaced(here, hereAt) && !isUnspaced(there, thereAt)) return null;
  const isEnding = gap.edge !== null && gap.aFrom === gap.aTo;
  if (gap.edge !== null && gap.bTo - gap.bFrom > (isEnding ? longestEnding : longestInsertion)) return null;
  if (gap.bTo - gap.bFrom > longestInsertion * 2) return null;
  const around = (side: BlockWords, from: number, to: number): string =>
    spanOf(pair, side, Math.max(0, from - margin), Math.min(side.to - side.from, to + margin));
  const [hereText, thereText] = [around(here, gap.aFrom, gap.aTo), around(there, gap.bFrom, gap.bTo)];
  const counts = isEnding ? [countUnspacedHedges] : [countUnspacedNegations, countUnspacedHedges];
  return counts.every((count) => count(hereText) === count(thereText)) ? null : [hereText, thereText];
}
