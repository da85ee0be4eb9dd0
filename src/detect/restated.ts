/**
 * Contractions beside their full words, and quantities that a pair states in two notations: "$5m" and "5 million dollars",
 * "12 000" and "12 тысяч", "3 May" and "May 3". An alignment of words leaves parts of them unmatched.
 */
import { foldText } from '../language/fold-text.js';
import { isPower } from '../language/ideographic-number.js';
import { isOne } from '../language/number-words.js';
import { isSameQuantity, mayFollowNumber, type Quantity, readQuantities } from '../language/quantity.js';
import { TokenFlag, type Tokens, wordAt } from '../language/tokens.js';
import { findContracted } from './contracted.js';
import { clipGap, type Gap } from './gaps.js';
import type { BlockWords } from './pair-words.js';
import { margin, numberWord, quantitiesAround } from './stated-quantities.js';

/** Words [aFrom, aTo) of one block say what [bFrom, bTo) of the other say: in another notation, or in synonyms. */
export type Restated = Omit<Gap, 'edge'>;

/** Words of a gap, at most: longer ones are content. */
const longestGap = 12;

/** Whether words [from, to) of a block hold a digit or a sign. */
function hasFigure({ flags }: Tokens, { from: first, to: last }: BlockWords, from: number, to: number): boolean {
  for (let at = Math.max(first, first + from); at < Math.min(last, first + to); at++)
    if (flags[at]! & (TokenFlag.Digit | TokenFlag.Symbol)) return true;
  return false;
}

/** Whether a gap may have quantities on both sides: figures in it, or a unit of the number before it. */
function mayRestate(tokens: Tokens, here: BlockWords, there: BlockWords, gap: Restated): boolean {
  const { aFrom, aTo, bFrom, bTo } = gap;
  const inHere = hasFigure(tokens, here, aFrom, aTo);
  const inThere = hasFigure(tokens, there, bFrom, bTo);
  const isBeside = (side: BlockWords, from: number, to: number): boolean =>
    hasFigure(tokens, side, from - 1, from) || hasFigure(tokens, side, to, to + 1);
  // Where one side has no words in the gap, its number is the one beside it.
  if (inHere || inThere)
    return (aFrom < aTo || isBeside(here, aFrom, aTo)) && (bFrom < bTo || isBeside(there, bFrom, bTo));
  const isUnit = (side: BlockWords, from: number, to: number): boolean =>
    from < to &&
    hasFigure(tokens, side, from - 1, from) &&
    mayFollowNumber(foldText(wordAt(tokens, side.block, side.from + from)));
  return isUnit(here, aFrom, aTo) || isUnit(there, bFrom, bTo);
}

/**
 * Whether a gap is "one" and the digit: as a number of its own it is seldom told from an article. A letter, or a word with a
 * capital, may be the name of a group.
 */
function isOneInDigits(tokens: Tokens, here: BlockWords, there: BlockWords, gap: Restated): boolean {
  if (gap.aTo - gap.aFrom !== 1 || gap.bTo - gap.bFrom !== 1) return false;
  const words = [
    wordAt(tokens, here.block, here.from + gap.aFrom),
    wordAt(tokens, there.block, there.from + gap.bFrom),
  ];
  const isSmallOne = (word: string): boolean => word.length > 1 && word === word.toLowerCase() && isOne(foldText(word));
  return words.includes('1') && words.some(isSmallOne);
}

/** Signs such as "½". */
const fractionSign = /[¼-¾⅐-⅞]/;

/** Whether a gap is a number in place of another: most of all gaps with numbers, and nothing to read in two ways. */
function isNumberReplaced(tokens: Tokens, here: BlockWords, there: BlockWords, gap: Restated): boolean {
  if (gap.aTo - gap.aFrom !== 1 || gap.bTo - gap.bFrom !== 1) return false;
  const isDigits = ({ block, from }: BlockWords, at: number): boolean =>
    tokens.flags[from + at] === TokenFlag.Digit && !fractionSign.test(wordAt(tokens, block, from + at));
  // "3.5亿" and "3亿5千万".
  const isCounted = ({ block, from, to }: BlockWords, at: number): boolean =>
    from + at < to && isPower(wordAt(tokens, block, from + at));
  // "19 Uhr" and "19.00 Uhr".
  const hasPoint = ({ block, from }: BlockWords, at: number): boolean => /\D/.test(wordAt(tokens, block, from + at));
  return (
    isDigits(here, gap.aFrom) &&
    isDigits(there, gap.bFrom) &&
    hasPoint(here, gap.aFrom) === hasPoint(there, gap.bFrom) &&
    !isCounted(here, gap.aTo)
  );
}

/** Whether a quantity beside a gap is written as the other is. */
function isSameWords({ hash }: Tokens, here: BlockWords, there: BlockWords, place: Restated): boolean {
  const [a, b] = [here.from + place.aFrom, there.from + place.bFrom];
  const length = place.aTo - place.aFrom;
  if (length !== place.bTo - place.bFrom) return false;
  for (let at = 0; at < length; at++) if (hash[a + at] !== hash[b + at]) return false;
  return true;
}

/** The word of one block right behind a number that the other has right before it, or the reverse: "3 May". */
function findSwapped(tokens: Tokens, here: BlockWords, there: BlockWords, gaps: readonly Gap[]): Restated[] {
  const found: Restated[] = [];
  const isSameAs = (at: number, other: number): boolean => {
    if (tokens.hash[here.from + at] === tokens.hash[there.from + other]) return true;
    const [quantity] = readQuantities([numberWord(tokens, here, at)]);
    const [another] = readQuantities([numberWord(tokens, there, other)]);
    return quantity !== undefined && another !== undefined && isSameQuantity(quantity, another);
  };
  for (let index = 0; index + 1 < gaps.length; index++) {
    const [gap, next] = [gaps[index]!, gaps[index + 1]!];
    // One matched word between the two gaps, and one word in one of each.
    const isBetween = next.aFrom === gap.aTo + 1 && next.bFrom === gap.bTo + 1;
    if (!isBetween) continue;
    const [a, b] = gap.aFrom < gap.aTo ? [gap, next] : [next, gap];
    const isOne = a.aTo - a.aFrom === 1 && a.bFrom === a.bTo && b.aFrom === b.aTo && b.bTo - b.bFrom === 1;
    // A number and a word: two numbers, or two words, that change places say something else.
    const isNumber = (at: number): boolean => (tokens.flags[here.from + at]! & TokenFlag.Digit) !== 0;
    if (isOne && isNumber(gap.aTo) !== isNumber(a.aFrom) && isSameAs(a.aFrom, b.bFrom))
      found.push({ aFrom: a.aFrom, aTo: a.aTo, bFrom: b.bFrom, bTo: b.bTo });
  }
  return found;
}

/** The quantities of a pair that stand in two notations in or beside the gaps of its alignment. */
export function findRestated(tokens: Tokens, here: BlockWords, there: BlockWords, gaps: readonly Gap[]): Restated[] {
  const found = gaps.length > 1 ? findSwapped(tokens, here, there, gaps) : [];
  const known = new Set(found.map(({ aFrom }) => aFrom));
  for (const whole of gaps) {
    const gap = clipGap(whole, margin);
    const longest = Math.max(gap.aTo - gap.aFrom, gap.bTo - gap.bFrom);
    const same = isOneInDigits(tokens, here, there, gap) ? gap : findContracted(tokens, here, there, gap);
    if (same) {
      known.add(same.aFrom);
      found.push(same);
      continue;
    }
    if (longest > longestGap || isNumberReplaced(tokens, here, there, gap)) continue;
    if (!mayRestate(tokens, here, there, gap)) continue;
    const readHere = (): Quantity[] => quantitiesAround(tokens, here, gap.aFrom, gap.aTo);
    // Read first where no figure is, because there is mostly no number.
    const quantities = hasFigure(tokens, here, gap.aFrom, gap.aTo) ? null : readHere();
    if (quantities?.length === 0) continue;
    const others = quantitiesAround(tokens, there, gap.bFrom, gap.bTo);
    if (others.length === 0) continue;
    let next = 0;
    for (const quantity of quantities ?? readHere()) {
      const isInPlace = (other: Quantity): boolean =>
        (whole.edge !== 'end' || other.from - gap.bFrom <= Math.max(0, quantity.from - gap.aFrom)) &&
        (whole.edge !== 'start' || gap.bTo - other.to <= Math.max(0, gap.aTo - quantity.to));
      const at = others.findIndex(
        (other, index) => index >= next && isSameQuantity(quantity, other) && isInPlace(other),
      );
      if (at < 0) continue;
      next = at + 1;
      const restated = { aFrom: quantity.from, aTo: quantity.to, bFrom: others[at]!.from, bTo: others[at]!.to };
      // Of two numbers written out each may be an article.
      const isStated =
        hasFigure(tokens, here, restated.aFrom, restated.aTo) || hasFigure(tokens, there, restated.bFrom, restated.bTo);
      if (!isStated || known.has(restated.aFrom) || isSameWords(tokens, here, there, restated)) continue;
      known.add(restated.aFrom);
      found.push(restated);
    }
  }
  return found;
}
