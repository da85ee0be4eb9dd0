/**
 * Who says so, in front in one block and behind in the other, in other words: "According to the police …", "… , the police
 * said".
 */
import { isFunctionWord } from '../language/likely-languages.js';
import { isNegation } from '../language/negation.js';
import { isSaying } from '../language/sayings.js';
import { compareSpelling } from '../language/spelling.js';
import { standsAlone } from './comparison.js';
import type { Gap } from './gaps.js';
import { type BlockWords, foldedWord, hashOf, type PairWords } from './pair-words.js';
import { languagesOf } from './synonymous.js';

/** Words of an attribution, at least and at most; the verb may stand beside it. */
const fewestWords = 2;
const longestAttribution = 7;

/** Words [from, to) of a block, folded. */
const foldedWords = (pair: PairWords, side: BlockWords, from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, at) => foldedWord(pair, side, from + at));

/**
 * Whether the words of a gap, a clause or at one end of a block, say who says so, and there says the same in another place: all but the
 * words of saying, and little ones, stand in there where here has nothing like them.
 */
export function isMovedAttribution(pair: PairWords, gap: Gap, gaps: readonly Gap[]): boolean {
  const { here, there } = pair;
  const { aFrom, aTo } = gap;
  const length = aTo - aFrom;
  if (length < fewestWords || length > longestAttribution) return false;
  const isAtEnd = aFrom === 0 || aTo === here.to - here.from;
  if (!isAtEnd && !standsAlone(pair.tokens, here, gap)) return false;
  const words = foldedWords(pair, here, aFrom, aTo);
  if (!words.some(isSaying) || words.some(isNegation)) return false;
  const others = gaps
    .filter(({ bFrom, bTo }) => bTo - bFrom <= longestAttribution)
    .flatMap(({ bFrom, bTo }) => foldedWords(pair, there, bFrom, bTo));
  if (!others.some(isSaying)) return false;
  const languages = languagesOf(pair);
  const isLittle = (at: number): boolean =>
    languages.some((language) => isFunctionWord(hashOf(pair, here, at), language));
  let sources = 0;
  const isSaidThere = (word: string, at: number): boolean => {
    if (isSaying(word)) return true;
    if (others.every((other) => compareSpelling(word, other) === 'other')) return isLittle(aFrom + at);
    if (!isLittle(aFrom + at)) sources++;
    return true;
  };
  return words.every(isSaidThere) && sources > 0;
}
