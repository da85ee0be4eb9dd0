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

/** Words beside an attribution that change their place with it, at most: a verb, but no one who does something. */
const mostMoved = 1;

/** Words [from, to) of a block, folded. */
const foldedWords = (pair: PairWords, side: BlockWords, from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, at) => foldedWord(pair, side, from + at));

/**
 * Whether the words of a gap, a clause or at one end of a block, say who says so, and there says the same in another place:
 * all but the words of saying, and little ones, stand in an attribution there, and a verb, perhaps, beside it.
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
    .map(({ bFrom, bTo }) => foldedWords(pair, there, bFrom, bTo));
  const attributions = others.filter((each) => each.some(isSaying)).flat();
  const elsewhere = others.filter((each) => !each.some(isSaying)).flat();
  const languages = languagesOf(pair);
  const isLittle = (at: number): boolean =>
    languages.some((language) => isFunctionWord(hashOf(pair, here, at), language));
  const has = (list: readonly string[], word: string): boolean =>
    list.some((other) => compareSpelling(word, other) !== 'other');
  let sources = 0;
  let moved = 0;
  const isSaidThere = (word: string, at: number): boolean => {
    if (isSaying(word) || isLittle(aFrom + at)) return true;
    if (has(attributions, word)) sources++;
    else if (has(elsewhere, word)) moved++;
    else return false;
    return true;
  };
  return words.every(isSaidThere) && sources > 0 && moved <= mostMoved;
}
