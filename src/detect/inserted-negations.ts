/**
 * Negations a partner has in a place where a block has nothing: "is on" against "is not on".
 */
import { countUnspacedNegations, isNegation } from '../language/negation.js';
import { TokenFlag } from '../language/tokens.js';
import type { Gap } from './gaps.js';
import { type BlockWords, flagsOf, foldedWord, type PairWords, spanOf } from './pair-words.js';

/** Words between two shared words beyond which the partner has gone on to something else. */
const longestInsertion = 8;
/** In a longer insertion a negation so close to the shared words still turns them round. */
const reach = 3;
/** A sign that ends a sentence. */
export const sentenceEnd = /[.!?…。！？؟।]/;

/**
 * The words [from, to) of the partner that negate what the two share: in a short insertion any, in a long one those next
 * to the shared words, unless a sentence ends between. Beyond the ends of the shared passage none does.
 */
export function insertedNegations(pair: PairWords, gap: Gap, candidates?: readonly number[]): number[] {
  if (gap.edge !== null) return [];
  const { there } = pair;
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

/** Words read on both sides of a gap: a negation of several characters may stand across its edge. */
const margin = 2;

/**
 * In scripts without spaces, where each character is a word: the stretches of here and there around a gap, when one
 * negates and the other does not; else null.
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
  if (gap.edge !== null && (gap.aFrom === gap.aTo || gap.bTo - gap.bFrom > longestInsertion)) return null;
  if (gap.bTo - gap.bFrom > longestInsertion * 2) return null;
  const around = (side: BlockWords, from: number, to: number): string =>
    spanOf(pair, side, Math.max(0, from - margin), Math.min(side.to - side.from, to + margin));
  const [hereText, thereText] = [around(here, gap.aFrom, gap.aTo), around(there, gap.bFrom, gap.bTo)];
  return countUnspacedNegations(hereText) === countUnspacedNegations(thereText) ? null : [hereText, thereText];
}
