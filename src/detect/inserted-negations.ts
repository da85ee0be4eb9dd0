/**
 * Negations a partner has in a place where a block has nothing: "is on" against "is not on".
 */
import { isNegation } from '../language/negation.js';
import type { Gap } from './gaps.js';
import { foldedWord, type PairWords, spanOf } from './pair-words.js';

/** Words between two shared words beyond which the partner has gone on to something else. */
const longestInsertion = 8;
/** In a longer insertion a negation so close to the shared words still turns them round. */
const reach = 3;
const sentenceEnd = /[.!?…。！？؟।]/;

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
