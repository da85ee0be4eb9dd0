/**
 * Little words that turn a sentence: "the firm sued the city" and "the company was sued by the city".
 */
import type { Differing } from './comparison.js';
import { hasSaying } from './moved-attribution.js';
import { type BlockWords, type PairWords, textOfWord } from './pair-words.js';

/** Letters of the little words that turn a sentence, at most. */
const longestLittle = 4;

/** Whether a word is as short as those that turn a sentence: "was", "by", "over". */
export const isLittleWord = (pair: PairWords, side: BlockWords, at: number): boolean =>
  textOfWord(pair, side, at).length <= longestLittle;

/**
 * Whether only there has a little word in a place: one that neither moved nor is a part of a quantity.
 * @param restatedThere see `GapReader`
 */
export function insertsLittleWord(
  pair: PairWords,
  { gaps, moved }: Differing,
  restatedThere: Uint8Array | null,
): boolean {
  const isMoved = new Set(moved);
  const isLittle = (at: number): boolean =>
    !isMoved.has(at) && restatedThere?.[at] !== 1 && isLittleWord(pair, pair.there, at);
  return gaps.some(({ edge, aFrom, aTo, bFrom, bTo }) => {
    if (edge !== null || aFrom < aTo) return false;
    // Who says so turns nothing.
    if (hasSaying(pair, pair.there, bFrom, bTo)) return false;
    for (let at = bFrom; at < bTo; at++) if (isLittle(at)) return true;
    return false;
  });
}
