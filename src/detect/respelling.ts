/**
 * Words of a gap that are one word in two spellings: a typo, a misread letter, an inflection, an abbreviation,
 * a number in another notation.
 */
import { areSameInAscii, haveOtherAccents } from '../language/accents.js';
import { endsAsNoun, standsAsNoun } from '../language/german-noun.js';
import { isNegation } from '../language/negation.js';
import { powerOf } from '../language/number-words.js';
import { areOpposites } from '../language/opposites.js';
import { digitsValue } from '../language/quantity.js';
import { compareSpelling, isShuffled, lookAlikeUnspaced } from '../language/spelling.js';
import { TokenFlag } from '../language/tokens.js';
import { isOtherNumber } from '../language/written-number.js';
import type { Gap } from './gaps.js';
import { languagesOf } from './pair-languages.js';
import { type BlockWords, flagsOf, foldedWord, hashOf, type PairWords, textOfWord } from './pair-words.js';
import { isSplitNumber } from './split-numbers.js';

/** Letters of a capitalised word that may have two endings. */
const fewestLetters = 5;
/** Letters of a negation that may be misspelled; shorter ones are other words then. */
const fewestSlipped = 3;

/** The outcome of pairing the words of a gap. Words are offsets into their block. */
export interface Respelling {
  /** Pairs of words that are one word in two spellings, in order. */
  readonly pairs: readonly (readonly [here: number, there: number])[];
  /** Words without a counterpart. */
  readonly here: readonly number[];
  readonly there: readonly number[];
  /** The folded words of `here` and `there`. */
  readonly hereFolded: readonly string[];
  readonly thereFolded: readonly string[];
}

/**
 * Pairs the words of a gap with words [bFrom, bTo) of the partner, in order, each with the first that is its like.
 * @param moved words of here that stand elsewhere in the partner and need no counterpart
 */
export function pairRespelled(
  pair: PairWords,
  gap: Gap,
  bFrom: number,
  bTo: number,
  moved: Int32Array | null,
): Respelling {
  const there: string[] = [];
  for (let other = bFrom; other < bTo; other++) there.push(foldedWord(pair, pair.there, other));
  const pairs: [number, number][] = [];
  const left: number[] = [];
  const leftFolded: string[] = [];
  let next = bFrom;
  for (let at = gap.aFrom; at < gap.aTo; at++) {
    if (moved && moved[at]! >= 0) continue;
    const folded = foldedWord(pair, pair.here, at);
    let found = next;
    while (found < bTo && !isRespelled(pair, at, folded, found, there[found - bFrom]!)) found++;
    if (found < bTo) {
      pairs.push([at, found]);
      next = found + 1;
    } else {
      left.push(at);
      leftFolded.push(folded);
    }
  }
  const leftThere: number[] = [];
  const thereFolded: string[] = [];
  let taken = 0;
  for (let other = bFrom; other < bTo; other++) {
    if (pairs[taken]?.[1] === other) taken++;
    else {
      leftThere.push(other);
      thereFolded.push(there[other - bFrom]!);
    }
  }
  return { pairs, here: left, there: leftThere, hereFolded: leftFolded, thereFolded };
}

/** Whether two words of a pair are one word: a typo occurs nowhere else in the article, a name keeps its letters. */
function isRespelled(pair: PairWords, at: number, here: string, other: number, there: string): boolean {
  const hereFlags = flagsOf(pair, pair.here, at);
  const thereFlags = flagsOf(pair, pair.there, other);
  if (isCutNumber(pair, at, other)) return true;
  if (here === there && haveOtherAccents(textOfWord(pair, pair.here, at), textOfWord(pair, pair.there, other)))
    return false;
  if (!(hereFlags & thereFlags & TokenFlag.Letter))
    return sameValue(here, there, hereFlags & thereFlags) && !isSplitNumber(pair, at, other);
  if ((hereFlags | thereFlags) & TokenFlag.Unspaced) return lookAlikeUnspaced(here, there);
  if (isAbbreviation(pair, pair.here, at, here, there) || isAbbreviation(pair, pair.there, other, there, here))
    return true;
  const relation = compareSpelling(here, there);
  if (relation === 'same') return true;
  // Folded, a letter typed as two is one more.
  const mayBeTyped = here.length !== there.length && here[0] === there[0];
  if (mayBeTyped && areSameInAscii(textOfWord(pair, pair.here, at), textOfWord(pair, pair.there, other))) return true;
  if (relation === 'other') return false;
  if (areOpposites(here, there) || isOtherNumber(here, there)) return false;
  const isSlip =
    Math.min(here.length, there.length) >= fewestSlipped && (relation === 'misread' || isShuffled(here, there));
  // Only the slip of a negation, or of "million", is the same word; and of two such words neither is a slip.
  if (isNegation(here) ? isNegation(there) || !isSlip : isNegation(there) && !isSlip) return false;
  const [power, otherPower] = [powerOf(here), powerOf(there)];
  if (power !== otherPower && ((power !== undefined && otherPower !== undefined) || !isSlip)) return false;
  if ((hereFlags & thereFlags & TokenFlag.Digit) !== 0) return false;
  const { isRare } = pair.frequency;
  const [hash, otherHash] = [hashOf(pair, pair.here, at), hashOf(pair, pair.there, other)];
  if (relation !== 'inflection' && !isRare(hash) && !isRare(otherHash)) return isInflected(here, there);
  const isCapital = (hereFlags & thereFlags & TokenFlag.Capital) !== 0;
  const mayBeName = isCapital && !(isSlipOfHand(here, there) && areGermanNouns(pair, at, here, other, there));
  if (!mayBeName || (relation === 'misread' && !isOtherVowel(here, there))) return true;
  if (relation === 'inflection' && Math.min(here.length, there.length) < fewestLetters) return false;
  // A name misspelled once is known by its other places; two names that stand once each are two.
  return !(isRare(hash) && isRare(otherHash)) && here[here.length - 1] === there[there.length - 1];
}

const doubled = /(.)\1/g;
/** Whether two words differ in letters swapped, or typed twice, which hardly ever makes another: not "Leistung", "Leitung". */
const isSlipOfHand = (here: string, there: string): boolean =>
  isShuffled(here, there) || here.replace(doubled, '$1') === there.replace(doubled, '$1');

/** Whether two words with a capital are nouns of German, which have one whatever they say. */
function areGermanNouns(pair: PairWords, at: number, here: string, other: number, there: string): boolean {
  if (!languagesOf(pair).includes('de')) return false;
  if (endsAsNoun(here) && endsAsNoun(there)) return true;
  const before = (side: BlockWords, word: number): string[] =>
    [3, 2, 1].filter((distance) => distance <= word).map((distance) => textOfWord(pair, side, word - distance));
  return standsAsNoun(here, before(pair.here, at)) && standsAsNoun(there, before(pair.there, other));
}

/** Whether two words differ in vowels only, which a scanner may take for each other, and names differ in: "Hansen", "Hanson". */
const isOtherVowel = (here: string, there: string): boolean =>
  here.length === there.length && here.replace(/[eo]/g, 'e') === there.replace(/[eo]/g, 'e');

/** Whether a word is the other one cut short by a full stop: "Calif." */
function isAbbreviation(pair: PairWords, side: BlockWords, at: number, folded: string, full: string): boolean {
  if (folded.length < 3 || folded.length >= full.length || folded[0] !== full[0] || !full.startsWith(folded))
    return false;
  const end = pair.tokens.end[side.from + at]!;
  const behind = pair.tokens.texts[side.block]!.slice(end, end + 4);
  return /^[.…]|^\s?(?:…|\.\.\.|\[[.…])/.test(behind);
}

/** Whether here ends in the middle of a number of there, which was taken for the end of a sentence: "over 1." of "over 1.500". */
function isCutNumber({ tokens, here, there }: PairWords, at: number, other: number): boolean {
  const [word, last] = [here.from + at, here.to - 1];
  if (word !== last || (tokens.flags[word]! & TokenFlag.Digit) === 0) return false;
  const [text, otherText] = [tokens.texts[here.block]!, tokens.texts[there.block]!];
  const end = text.slice(tokens.start[word]!);
  return (
    /^\d+[.,]$/.test(end) &&
    otherText.startsWith(end, tokens.start[there.from + other]!) &&
    tokens.end[there.from + other]! - tokens.start[there.from + other]! > end.length
  );
}

/** Words that share their beginning and differ in a short ending. */
function isInflected(here: string, there: string): boolean {
  let prefix = 0;
  while (prefix < here.length && prefix < there.length && here[prefix] === there[prefix]) prefix++;
  const longest = Math.max(here.length, there.length);
  return prefix >= 4 && longest - prefix <= 3;
}

/** Whether both write one value in digits. */
function sameValue(here: string, there: string, flags: number): boolean {
  if ((flags & TokenFlag.Digit) === 0) return false;
  const value = digitsValue(here);
  return value !== null && value === digitsValue(there);
}
