/**
 * What the loss of a single word is: a fact, which keeps its block, or a weight.
 */
import { haveOtherAccents, isToneMark } from '../language/accents.js';
import { isApproximation } from '../language/approximations.js';
import { isHedge } from '../language/hedges.js';
import { isNegation } from '../language/negation.js';
import { isWrittenNumber, powerOf } from '../language/number-words.js';
import { areOpposites } from '../language/opposites.js';
import { isPersonal } from '../language/pronouns.js';
import { editDistance, isHangul, isReversed } from '../language/spelling.js';
import { TokenFlag, wordAt } from '../language/tokens.js';
import { readUnit } from '../language/units.js';
import type { WordDifference } from '../model.js';
import type { Gap } from './gaps.js';
import { sentenceEnd } from './inserted-negations.js';
import { isFunctionWordOf } from './pair-languages.js';
import {
  type BlockWords,
  flagsOf,
  foldedWord,
  hashOf,
  hasWord,
  isAmount,
  isName,
  isNamedThere,
  isNumber,
  isReplacedCaseless,
  isReplacedName,
  lettersOfSyllable,
  type PairWords,
  placesOf,
  spanOf,
  textOfWord,
} from './pair-words.js';
import { meansAnother } from './pronoun.js';
import type { Respelling } from './respelling.js';

/** A word with a counterpart longer by more words than this is told anew, and weighs more than one left out. */
const longerCounterpart = 2;
/** The same in characters, where words are not spaced. */
const longerUnspaced = 8;
export const toldAnewWeight = 2;
/** Words of a block in fewer of which two slips in one word make another. */
export const shortBlock = 40;
/** Letters of the longer of two such words, at least: "old" for "new", but not "of" for "in". */
const fewestExchanged = 3;
/** Letters with accents, which make words of two letters tell: "êm" and "ồn". */
const accentedLatin = /[\u00c0-\u024f\u1e00-\u1eff]/;
/** Letters of a word that carries little by itself in most languages, and its weight. */
const shortWord = 3;
const shortWordWeight = 0.5;

/** One gap under inspection: the words of here in it, and the words of there that may stand for them. */
export interface GapContext {
  readonly pair: PairWords;
  readonly gap: Gap;
  /** All gaps of the pair, this one among them. */
  readonly gaps: readonly Gap[];
  /** The words of here and there without a counterpart. */
  readonly left: Respelling;
  /** Whether the words of there state a number. */
  readonly statesNumber: boolean;
  /** Whether here's words stand in place of there's, and not at an end beyond which there just goes on. */
  readonly isReplaced: boolean;
  /** Whether here's words only say who speaks. */
  readonly attributes: boolean;
  /** Whether the two blocks differ in this place only. */
  readonly isOnlyPlace: boolean;
  /** Whether passages changed places, so that a name may stand elsewhere. */
  readonly hasMoved: boolean;
  /** Whether here is capitalised throughout, so that capitals do not make names. */
  readonly inTitle: boolean;
}

/** What the loss of one word is: a fact of this kind, `wording` where it stands for one other word, or a weight. */
export function lossOfWord(context: GapContext, at: number, place: number): WordDifference['kind'] | number {
  const { pair, left, isReplaced, inTitle } = context;
  const { here, there } = pair;
  const folded = left.hereFolded[place]!;
  const flags = flagsOf(pair, here, at);
  if (flags & (TokenFlag.Digit | TokenFlag.Symbol)) return 'number';
  if (context.statesNumber && isWrittenNumber(folded)) return 'number';
  if (isReplaced && standsForOtherPower(context, folded)) return 'number';
  if (isNegation(folded)) return 'negation';
  if (isApproximation(folded) && isAmount(pair, here, at + 1) && !left.thereFolded.includes(folded)) return 'number';
  if (isToneMark(folded)) return 'term';
  if (losesHedge(context, at, folded)) return 'term';
  if (isReplaced && left.thereFolded.some((other) => areOpposites(folded, other) || isTurned(folded, other)))
    return 'opposite';
  if (isReplaced && hasOtherAccents(context, at, folded)) return flags & TokenFlag.Capital ? 'name' : 'term';
  if (isReplaced && place === 0 && isCounted(pair, at)) return isSameUnit(folded, left.thereFolded) ? 0 : 'number';
  if (context.attributes && !isReplaced)
    return isName(pair, here, at, false) && !hasWord(pair, there, hashOf(pair, here, at)) ? 'name' : 0;
  if (isName(pair, here, at, inTitle) || (!inTitle && isNamedThere(pair, at))) {
    const isOther = isReplaced && left.there.some((other) => flagsOf(pair, there, other) & TokenFlag.Capital);
    const hash = hashOf(pair, here, at);
    const isSaid =
      !isReplaced && context.hasMoved
        ? hasWord(pair, there, hash)
        : !isOther && !(isReplaced && left.thereFolded.some(isPersonal)) && isSaidApart(context, hash);
    return isSaid ? 1 : 'name';
  }
  if (isReplaced && isReplacedName(pair, at, left.there, inTitle)) return 'name';
  const longer = flags & TokenFlag.Unspaced ? longerUnspaced : longerCounterpart;
  const isSlot = isReplaced && left.there.length <= left.here.length + longer;
  if (isSlot && isReplacedCaseless(pair, at, left.here)) return 'name';
  if (isSlot && isTerm(pair, here, at) && left.there.some((other) => isTerm(pair, there, other))) return 'term';
  const weight = weightOf(context, folded, flags);
  if (!isReplaced) return weight;
  if (isExchanged(context, at)) return 'wording';
  return left.there.length > left.here.length + longerCounterpart ? weight * toldAnewWeight : weight;
}

/** Whether a word hedges, and nothing of there does in its place or says it elsewhere. */
function losesHedge({ pair, left }: GapContext, at: number, folded: string): boolean {
  const isCapital = (side: BlockWords, word: number): boolean => (flagsOf(pair, side, word) & TokenFlag.Capital) !== 0;
  return (
    isHedge(folded, isCapital(pair.here, at)) &&
    !left.there.some((other, place) => isHedge(left.thereFolded[place]!, isCapital(pair.there, other))) &&
    !hasWord(pair, pair.there, hashOf(pair, pair.here, at))
  );
}

/** Whether there has the letters of a word with other accents. */
const hasOtherAccents = ({ pair, left }: GapContext, at: number, folded: string): boolean =>
  left.there.some(
    (other, place) =>
      left.thereFolded[place] === folded &&
      haveOtherAccents(textOfWord(pair, pair.here, at), textOfWord(pair, pair.there, other)),
  );

/** Letters of a word that a prefix of several letters turns round; in shorter ones it may be by chance. */
const fewestTurned = 4;

/** Whether one word is the other turned round by a prefix: "safe" and "unsafe". */
const isTurned = (word: string, other: string): boolean =>
  Math.min(word.length, other.length) >= fewestTurned &&
  Math.abs(word.length - other.length) > 1 &&
  isReversed(word, other);

/**
 * Whether a word stands for one other, no two particles, where each may be the point: "dog" for "bicycle"; or for a phrase
 * of other words, "hire" for "lay off".
 */
function isExchanged({ pair, gap, isOnlyPlace, left, attributes }: GapContext, at: number): boolean {
  const { tokens, here, there } = pair;
  const lengthOf = (side: BlockWords, word: number): number => {
    const text = wordAt(tokens, side.block, side.from + word);
    if (isHangul(text)) return text.length * lettersOfSyllable;
    return text.length + (accentedLatin.test(text) ? 1 : 0);
  };
  if (meansAnother(pair, left)) return here.to - here.from < shortBlock || !areTwoSlips(left);
  const others = left.there.map((other) => lengthOf(there, other));
  if (left.there.length === left.here.length) {
    if (Math.max(lengthOf(here, at), ...others) < fewestExchanged) return false;
  } else {
    const isTelling = (length: number): boolean => length >= shortWord;
    if (!others.some(isTelling) || !left.here.some((word) => isTelling(lengthOf(here, word)))) return false;
    // Who speaks is another however many words say it.
    if (!attributes && !isOnlyPlace && left.here.length > left.there.length + longerCounterpart) return false;
    // "The governor" for a name, and no "the half" of something.
    const isCapital = (other: number): boolean => (flagsOf(pair, there, other) & TokenFlag.Capital) !== 0;
    if (left.there.some(isCapital) && !isFollowedByLittleWord(pair, gap)) return false;
  }
  return here.to - here.from < shortBlock || !areTwoSlips(left);
}

/** Whether a little word stands behind a gap, as "of" does behind "half". */
const isFollowedByLittleWord = (pair: PairWords, { bTo }: Gap): boolean =>
  pair.there.from + bTo < pair.there.to && isFunctionWordOf(pair, pair.there, bTo);

/** Letters of a word that two slips may have hit. */
const fewestSlipped = 4;

/** Whether one word may be the other with two slips in it: "apaartmment". */
const areTwoSlips = ({ hereFolded: [word = '', ...more], thereFolded: [other = '', ...others] }: Respelling): boolean =>
  more.length + others.length === 0 &&
  Math.min(word.length, other.length) >= fewestSlipped &&
  editDistance(word, other, 2) <= 2;

/**
 * Whether there says a word apart from this place: where here has it too, or in a sentence before or behind all that here
 * says. In another place than these it may have changed roles with a word of here.
 */
function isSaidApart({ pair, gaps }: GapContext, hash: number): boolean {
  for (const place of placesOf(pair, pair.there, hash)) {
    const gap = gapAt(gaps, place);
    if (!gap) return true;
    const [from, to] = gap.edge === 'start' ? [place, gap.bTo + 1] : [gap.bFrom - 1, place + 1];
    if (gap.edge !== null && sentenceEnd.test(spanOf(pair, pair.there, from, to))) return true;
  }
  return false;
}

/** The gap that holds a word of there, by halving: the gaps are in order. */
function gapAt(gaps: readonly Gap[], place: number): Gap | undefined {
  let [low, high] = [0, gaps.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (gaps[middle]!.bTo <= place) low = middle + 1;
    else high = middle;
  }
  const gap = gaps[low];
  return gap && gap.bFrom <= place ? gap : undefined;
}

/** Whether a word stands right behind a number: what is counted, or the unit, belongs to the number. */
const isCounted = (pair: PairWords, at: number): boolean =>
  at > 0 && (isNumber(pair, pair.here, at - 1) || isWrittenNumber(foldedWord(pair, pair.here, at - 1)));

/** Whether a word and the only other are one unit: "three km", "three kilometres". */
function isSameUnit(folded: string, [other = '', ...more]: readonly string[]): boolean {
  if (more.length > 0) return false;
  const units = readUnit([other], 0, 'behind')?.units ?? [];
  return readUnit([folded], 0, 'behind')?.units.some((unit) => units.includes(unit)) ?? false;
}

/** Whether a word of magnitude stands where there has one of another: "million" for "billion". */
function standsForOtherPower({ left }: GapContext, folded: string): boolean {
  const power = powerOf(folded);
  if (power === undefined) return false;
  const others = left.thereFolded.map(powerOf);
  return others.some((other) => other !== undefined && other !== power);
}

/** Whether the article speaks of a word in other places: then it is a term of its own, and no other wording. */
function isTerm({ tokens, frequency }: PairWords, side: BlockWords, at: number): boolean {
  const word = side.from + at;
  return tokens.end[word]! - tokens.start[word]! > shortWord && frequency.isSpokenOf(tokens.hash[word]!);
}

/** A short word weighs less, unless it stands for a longer one. */
function weightOf({ pair, left }: GapContext, folded: string, flags: number): number {
  const isShort = (word: string, wordFlags: number): boolean =>
    word.length <= shortWord && (wordFlags & TokenFlag.Unspaced) === 0;
  if (!isShort(folded, flags)) return 1;
  const [counterpart, ...others] = left.there;
  if (counterpart === undefined || others.length > 0) return shortWordWeight;
  const isLike = isShort(left.thereFolded[0]!, flagsOf(pair, pair.there, counterpart));
  return isLike ? shortWordWeight : 1;
}
