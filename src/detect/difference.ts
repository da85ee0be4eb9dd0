/**
 * The difference of two aligned blocks: what each has in places where the other has something else or nothing,
 * and what of it would be lost if the block went.
 */
import { isNegation } from '../language/negation.js';
import { areOpposites } from '../language/opposites.js';
import { isWrittenNumber, powerOf, quantities } from '../language/quantity.js';
import { TokenFlag } from '../language/tokens.js';
import type { WordDifference } from '../model.js';
import type { Gap } from './gaps.js';
import { insertedNegations, sentenceEnd, unspacedNegation } from './inserted-negations.js';
import { countLeft } from './moved.js';
import { isAttribution, isCaptionLabel, isGalleryPlace, isListNumber, isMoved, isNote, sameLetters } from './noise.js';
import {
  type BlockWords,
  flagsOf,
  foldedWord,
  hashOf,
  hasWord,
  isName,
  isReplacedCaseless,
  isReplacedName,
  isTitleCased,
  type PairWords,
  spanOf,
  textOfWord,
} from './pair-words.js';
import { pairRespelled, type Respelling } from './respelling.js';

/** What would be lost if one block of a pair went and the other stayed. */
export interface Loss {
  /** Numbers, names, negations, opposites, terms: any one of them keeps the block. */
  readonly facts: number;
  /** Weight of other words without a counterpart; a short word weighs less than 1. */
  readonly words: number;
  /** The same in the one place that loses most. */
  readonly inOnePlace: number;
  /** Weight of respelled words. */
  readonly respelled: number;
  readonly differences: readonly WordDifference[];
}

type DifferenceKind = WordDifference['kind'];
const factKinds: ReadonlySet<DifferenceKind> = new Set(['number', 'name', 'negation', 'opposite', 'term']);
/** Whether a difference is one in a fact, which keeps both blocks. */
export const isFact = ({ kind }: WordDifference): boolean => factKinds.has(kind);

/** Words beyond the matched stretch that are read for a counterpart. */
const edgeReach = 3;
/** A word with a counterpart longer by more words than this is told anew, and weighs more than one left out. */
const longerCounterpart = 2;
const toldAnewWeight = 2;
/** Letters of a word that carries little by itself in most languages, and its weight. */
const shortWord = 3;
const shortWordWeight = 0.5;
/** Weight of a respelled word, and in a block of fewer words, where it may be another word. */
const respelledWeight = 0.25;
const shortSize = 8;
const respelledWeightInShort = 0.5;
/** Words of a sentence in which one word for another says something else: "arrested" for "released". */
const shortSentence = 17;
/** Words of a gap compared one by one; longer gaps are content. */
const longestComparedGap = 24;

/** One gap under inspection: the words of here in it, and the words of there that may stand for them. */
interface GapContext {
  readonly pair: PairWords;
  readonly gap: Gap;
  /** All gaps of the pair, this one among them. */
  readonly gaps: readonly Gap[];
  /** The words of here and there without a counterpart. */
  readonly left: Respelling;
  /** Values stated by the words of there. */
  readonly thereValues: readonly string[];
  /** Whether all values of here stand in there too. */
  readonly sameValues: boolean;
  /** Whether here's words stand in place of there's, and not at an end beyond which there just goes on. */
  readonly isReplaced: boolean;
  /** Whether here's words only say who speaks. */
  readonly attributes: boolean;
  /** Whether passages changed places, so that a name may stand elsewhere. */
  readonly hasMoved: boolean;
  /** Whether here is a sentence so short that one other word may be the point. */
  readonly isShort: boolean;
  /** Whether here is capitalised throughout, so that capitals do not make names. */
  readonly inTitle: boolean;
}

/** What the loss of one word is: a fact of this kind, or a weight. */
function lossOfWord(context: GapContext, at: number, place: number): DifferenceKind | number {
  const { pair, left, isReplaced, inTitle } = context;
  const { here, there } = pair;
  const folded = left.hereFolded[place]!;
  const flags = flagsOf(pair, here, at);
  if (context.sameValues && (quantities([folded]).length > 0 || powerOf(folded) !== undefined)) return 0;
  if (flags & (TokenFlag.Digit | TokenFlag.Symbol)) return 'number';
  if (isWrittenNumber(folded) && context.thereValues.length > 0) return 'number';
  if (isReplaced && standsForOtherPower(context, folded)) return 'number';
  if (isNegation(folded)) return 'negation';
  if (isReplaced && left.there.some((other) => areOpposites(folded, foldedWord(pair, there, other)))) return 'opposite';
  if (isReplaced && place === 0 && isCounted(pair, at)) return 'number';
  const stands = hasWord(pair, there, hashOf(pair, here, at));
  if (context.attributes) {
    if (isName(pair, here, at, false) && !stands) return 'name';
    return isReplaced ? weightOf(context, folded, flags) : 0;
  }
  if (isName(pair, here, at, inTitle)) {
    const isOther = isReplaced && left.there.some((other) => flagsOf(pair, there, other) & TokenFlag.Capital);
    const isSaid = !isReplaced && context.hasMoved ? stands : !isOther && isSaidApart(context, hashOf(pair, here, at));
    return isSaid ? 1 : 'name';
  }
  if (isReplaced && isReplacedName(pair, at, left.there, inTitle)) return 'name';
  const isSlot = isReplaced && left.there.length <= left.here.length + longerCounterpart;
  if (isSlot && isReplacedCaseless(pair, at, left.here)) return 'name';
  if (isSlot && isTerm(pair, here, at) && left.there.some((other) => isTerm(pair, there, other))) return 'term';
  const isToldAnew =
    isReplaced &&
    (left.there.length > left.here.length + longerCounterpart ||
      (context.isShort && left.there.length === left.here.length && folded.length > shortWord));
  return weightOf(context, folded, flags) * (isToldAnew ? toldAnewWeight : 1);
}

/**
 * Whether there says a word apart from this place: where here has it too, or in a sentence before or behind all that here
 * says. In another place than these it may have changed roles with a word of here.
 */
function isSaidApart({ pair, gaps }: GapContext, hash: number): boolean {
  const { tokens, there } = pair;
  for (let at = there.from; at < there.to; at++) {
    if (tokens.hash[at] !== hash) continue;
    const place = at - there.from;
    const gap = gaps.find(({ bFrom, bTo }) => bFrom <= place && place < bTo);
    if (!gap || (gap.edge !== null && sentenceEnd.test(spanOf(pair, there, gap.bFrom, gap.bTo)))) return true;
  }
  return false;
}

/** Whether the partner has a sign more, such as a minus or a currency: it belongs to the number beside it. */
const isSign = (pair: PairWords, { bFrom, bTo, edge }: Gap): boolean =>
  edge === null && bTo - bFrom === 1 && (flagsOf(pair, pair.there, bFrom) & TokenFlag.Symbol) !== 0;

/** Whether the partner has more between two numbers: the list that here makes of them is another. */
const isListed = (pair: PairWords, { aFrom, bFrom, bTo, edge }: Gap): boolean =>
  edge === null &&
  isNumber(pair, pair.here, aFrom - 1) &&
  isNumber(pair, pair.here, aFrom) &&
  (isNumber(pair, pair.there, bFrom) || isNumber(pair, pair.there, bTo - 1));

const isNumber = (pair: PairWords, side: BlockWords, at: number): boolean =>
  (flagsOf(pair, side, at) & TokenFlag.Digit) !== 0;

/** Whether a word stands right behind a number: what is counted, or the unit, belongs to the number. */
const isCounted = (pair: PairWords, at: number): boolean =>
  at > 0 && (isNumber(pair, pair.here, at - 1) || isWrittenNumber(foldedWord(pair, pair.here, at - 1)));

/** Whether a word of magnitude stands where there has one of another: "million" for "billion". */
function standsForOtherPower({ pair, left }: GapContext, folded: string): boolean {
  const power = powerOf(folded);
  if (power === undefined) return false;
  const others = left.there.map((at) => powerOf(foldedWord(pair, pair.there, at)));
  return others.some((other) => other !== undefined && other !== power);
}

/** Whether the article speaks of a word apart from these two blocks: then it is a term of its own, and no other wording. */
function isTerm({ tokens, here, there, frequency }: PairWords, side: BlockWords, at: number): boolean {
  const word = side.from + at;
  if (tokens.end[word]! - tokens.start[word]! <= shortWord) return false;
  const hash = tokens.hash[word]!;
  let others = frequency.count(hash);
  for (const { from, to } of [here, there])
    for (let index = from; index < to && others > 0; index++) if (tokens.hash[index] === hash) others--;
  return others > 0;
}

/** A short word weighs less, unless it stands for a longer one. */
function weightOf({ pair, left }: GapContext, folded: string, flags: number): number {
  const isShort = (word: string, wordFlags: number): boolean =>
    word.length <= shortWord && (wordFlags & TokenFlag.Unspaced) === 0;
  if (!isShort(folded, flags)) return 1;
  const [counterpart, ...others] = left.there;
  if (counterpart === undefined || others.length > 0) return shortWordWeight;
  const isLike = isShort(foldedWord(pair, pair.there, counterpart), flagsOf(pair, pair.there, counterpart));
  return isLike ? shortWordWeight : 1;
}

/**
 * What would be lost if `here` went and `there` stayed.
 * @param gaps where the alignment of here's words to there's breaks, see `findGaps`
 * @param moved words of here that only changed their place, see `findMoved`
 */
export function findLoss(pair: PairWords, gaps: readonly Gap[], moved: Int32Array | null): Loss {
  const { here, there } = pair;
  const size = here.to - here.from;
  const inTitle = isTitleCased(pair, here);
  const differences: WordDifference[] = [];
  let words = 0;
  let inOnePlace = 0;
  let respelled = 0;
  const add = (kind: DifferenceKind, hereText: string, thereText: string): void => {
    differences.push({ kind, here: hereText, there: thereText });
  };
  const addNegations = (inserted: readonly number[]): void => {
    for (const at of inserted) add('negation', '', textOfWord(pair, there, at));
  };

  const lose = (weight: number): void => {
    words += weight;
    inOnePlace = Math.max(inOnePlace, weight);
  };

  for (const gap of gaps) {
    const unspaced = unspacedNegation(pair, gap);
    if (unspaced) add('negation', ...unspaced);
    if (gap.aFrom === gap.aTo) {
      addNegations(insertedNegations(pair, gap));
      if (isSign(pair, gap) || isListed(pair, gap)) add('number', '', spanOf(pair, there, gap.bFrom, gap.bTo));
      continue;
    }
    // Beyond the ends of a quoted passage the longer block just goes on: only the words next to it are counterparts.
    const reach = gap.aTo - gap.aFrom + edgeReach;
    const goesOn = gap.edge !== null && gap.bTo - gap.bFrom > reach;
    const bFrom = gap.edge === 'start' ? Math.max(gap.bFrom, gap.bTo - reach) : gap.bFrom;
    const bTo = gap.edge === 'end' ? Math.min(gap.bTo, gap.bFrom + reach) : gap.bTo;
    const hereText = spanOf(pair, here, gap.aFrom, gap.aTo);
    const thereText = spanOf(pair, there, bFrom, bTo);
    const unmoved = countLeft(moved, gap);
    if (unmoved < gap.aTo - gap.aFrom) add('moved', hereText, '');
    if (unmoved === 0) continue;
    if (sameLetters(hereText, thereText)) {
      add('typography', hereText, thereText);
      continue;
    }
    if (
      isListNumber(pair, gap) ||
      isCaptionLabel(pair, gap) ||
      isGalleryPlace(pair, gap) ||
      isNote(pair, gap, size) ||
      (gap.bFrom === gap.bTo && isMoved(pair, gap, gaps))
    ) {
      add('label', hereText, '');
      continue;
    }
    if (unmoved > longestComparedGap) {
      add('content', hereText, gap.edge ? '' : thereText);
      lose(unmoved);
      continue;
    }
    const left = pairRespelled(pair, gap, bFrom, bTo, moved);
    for (const [at, other] of left.pairs) add('spelling', textOfWord(pair, here, at), textOfWord(pair, there, other));
    respelled += left.pairs.length * (size < shortSize ? respelledWeightInShort : respelledWeight);
    if (!left.hereFolded.some(isNegation)) addNegations(insertedNegations(pair, gap, left.there).slice(0, 1));
    if (left.here.length === 0) continue;
    const thereValues = quantities(left.there.map((at) => foldedWord(pair, there, at)));
    const hereValues = quantities(left.hereFolded);
    const sameValues = hereValues.length > 0 && hereValues.every((value) => thereValues.includes(value));
    const isReplaced = left.there.length > 0 && !goesOn;
    const attributes = isAttribution(pair, gap);
    const [hasMoved, isShort] = [moved !== null, size < shortSentence];
    const context = {
      pair,
      gap,
      gaps,
      left,
      thereValues,
      sameValues,
      isReplaced,
      attributes,
      hasMoved,
      isShort,
      inTitle,
    };
    const counterpart = isReplaced ? thereText : '';
    let hasFacts = false;
    let weight = 0;
    left.here.forEach((at, place) => {
      const lost = lossOfWord(context, at, place);
      if (typeof lost === 'number') weight += lost;
      else {
        hasFacts = true;
        add(lost, textOfWord(pair, here, at), lost === 'negation' ? '' : counterpart);
      }
    });
    lose(weight);
    if (!hasFacts) {
      const rest =
        unmoved < gap.aTo - gap.aFrom ? left.here.map((at) => textOfWord(pair, here, at)).join(' ') : hereText;
      add(attributes ? 'label' : isReplaced ? 'wording' : 'extra', rest, counterpart);
    }
  }
  return { facts: differences.filter(isFact).length, words, inOnePlace, respelled, differences };
}
