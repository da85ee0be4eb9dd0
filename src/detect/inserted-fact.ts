/**
 * A word that only the partner has in a place, and by which what stands beside it is another thing.
 */
import { isToneMark } from '../language/accents.js';
import { isApproximation } from '../language/approximations.js';
import { ideographicNumber } from '../language/ideographic-number.js';
import { isHalf, isOne } from '../language/number-words.js';
import { isOrdinal } from '../language/ordinals.js';
import { TokenFlag } from '../language/tokens.js';
import { monthOf } from '../read/stated-date.js';
import type { Gap } from './gaps.js';
import { flagsOf, foldedWord, isAmount, isNumber, type PairWords, textOfWord } from './pair-words.js';

const hyphen = /^[-‐‑]$/;
/** Characters of the number of a product; a year has more. */
const longestModel = 3;
/** Words of an approximation, at most: "at the least". */
const longestApproximation = 3;

/** Whether the words are signs, such as a minus, a currency, or those of "C++": they belong to what is beside them. */
function areSigns(pair: PairWords, { bFrom, bTo }: Gap): boolean {
  for (let at = bFrom; at < bTo; at++) if ((flagsOf(pair, pair.there, at) & TokenFlag.Symbol) === 0) return false;
  return true;
}

/** Whether they stand between two numbers: the list that here makes of these is another. */
const areListed = (pair: PairWords, { aFrom, bFrom, bTo }: Gap): boolean =>
  isNumber(pair, pair.here, aFrom - 1) &&
  isNumber(pair, pair.here, aFrom) &&
  (isNumber(pair, pair.there, bFrom) || isNumber(pair, pair.there, bTo - 1));

/**
 * Whether a word makes another of a shared one: joined to it by a hyphen, or by nothing, as "second-oldest" and
 * "JavaScript" are others than "oldest" and "Java", or behind the number of a product, as in "Brixphone 15 Pro".
 */
function isCompounded(pair: PairWords, at: number): boolean {
  const { tokens, there } = pair;
  const text = tokens.texts[there.block]!;
  const behind = (word: number): string =>
    text.slice(tokens.end[there.from + word]!, tokens.start[there.from + word + 1]!);
  if (hyphen.test(behind(at)) && !hyphen.test(behind(at - 1))) return true;
  if (behind(at - 1) === '') return (flagsOf(pair, there, at) & TokenFlag.Unspaced) === 0;
  const isName = (word: number): boolean => word > 0 && /\p{Lu}/u.test(textOfWord(pair, there, word));
  const isModel = isNumber(pair, there, at - 1) && textOfWord(pair, there, at - 1).length <= longestModel;
  // Behind a date stands a title and a name: "On March 12 Mayor Lind".
  const isDate = isName(at + 1) || monthOf(textOfWord(pair, there, at - 2)) > 0;
  return behind(at - 1) === ' ' && isModel && isName(at) && isName(at - 2) && !isDate;
}

/** Whether the words make another amount of the number behind them: "about", "at least". */
function areOfAmount(pair: PairWords, { bFrom, bTo }: Gap): boolean {
  if (bTo - bFrom > longestApproximation || !isAmount(pair, pair.there, bTo)) return false;
  return isApproximation(foldedWord(pair, pair.there, bTo - 1));
}

/** "One" is an article as well. */
const ideographicOne = '一';

/** Whether the words make another unit of the number before them, in a script without spaces: "元" and "美元". */
function areOfUnit(pair: PairWords, { bFrom, bTo }: Gap): boolean {
  const { there } = pair;
  if ((flagsOf(pair, there, bFrom) & flagsOf(pair, there, bTo) & TokenFlag.Unspaced) === 0) return false;
  const before = foldedWord(pair, there, bFrom - 1);
  return isNumber(pair, there, bFrom - 1) || (before !== ideographicOne && ideographicNumber([before], 0) !== null);
}

const isNumeral = (pair: PairWords, at: number): boolean =>
  isNumber(pair, pair.there, at) || ideographicNumber([foldedWord(pair, pair.there, at)], 0) !== null;

/** Whether the words are numerals and make another number of one beside them: "六" and "十六". */
function areOfNumeral(pair: PairWords, { bFrom, bTo }: Gap): boolean {
  if ((flagsOf(pair, pair.there, bFrom) & TokenFlag.Unspaced) === 0) return false;
  for (let at = bFrom; at < bTo; at++) if (!isNumeral(pair, at)) return false;
  return isNumeral(pair, bFrom - 1) || isNumeral(pair, bTo);
}

/** Amounts that an article makes another: "few" and "a few", "peu" and "un peu". */
const scant = /^(?:few|little|wenig|weinig|peu|poco|pouco|poc)$/;

/** Whether the word is an article that makes more of the word behind it. */
const makesMore = (pair: PairWords, { bFrom, bTo }: Gap): boolean =>
  isOne(foldedWord(pair, pair.there, bFrom)) &&
  pair.there.from + bTo < pair.there.to &&
  scant.test(foldedWord(pair, pair.there, bTo));

/** What kind of fact the words are that only the partner has in a gap; null when they are none, or stand at an end. */
export function insertedFact(pair: PairWords, gap: Gap): 'number' | 'term' | null {
  if (gap.bTo - gap.bFrom === 1 && makesMore(pair, gap)) return 'term';
  if (gap.edge !== null) return null;
  if (areSigns(pair, gap) || areListed(pair, gap) || areOfAmount(pair, gap) || areOfNumeral(pair, gap)) return 'number';
  if (areOfUnit(pair, gap)) return 'term';
  if (gap.bTo - gap.bFrom !== 1) return null;
  const folded = foldedWord(pair, pair.there, gap.bFrom);
  if (isHalf(folded) || isOrdinal(folded)) return 'number';
  return isToneMark(folded) || isCompounded(pair, gap.bFrom) ? 'term' : null;
}
