/**
 * The words of two blocks side by side, and what can be asked of a single one.
 */

import { columns } from '../language/columns.js';
import { foldText } from '../language/fold-text.js';
import { listComma } from '../language/joints.js';
import { isWrittenNumber } from '../language/number-words.js';
import { isHangul } from '../language/spelling.js';
import { TokenFlag, type Tokens, wordAt } from '../language/tokens.js';
import type { WordFrequency } from './word-frequency.js';

/** The words [from, to) of one block, as indexes into the tokens. */
export interface BlockWords {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

/** A pair of blocks under comparison. `here` is the one that might go. Words are offsets into their block. */
export interface PairWords {
  readonly tokens: Tokens;
  readonly here: BlockWords;
  readonly there: BlockWords;
  readonly frequency: WordFrequency;
}

/** All words of a block. */
export const wordsOf = ({ first }: Tokens, block: number): BlockWords => ({
  block,
  from: first[block]!,
  to: first[block + 1]!,
});

/** Letters of a word, on the whole, and of a syllable of Hangul: words of some languages hold what others say in two. */
const lettersOfWord = 5;
export const lettersOfSyllable = 3;

/** Columns of a word where words are not spaced: two characters of Chinese, four letters of Thai. */
const columnsOfWord = 4;

/**
 * How long a block is: its words, or how many of ordinary length its letters would make, where that is more; and how many
 * its characters make where words are not spaced.
 */
export function lengthInWords(tokens: Tokens, block: number): number {
  const { from, to } = wordsOf(tokens, block);
  let [words, letters, unspaced] = [0, 0, 0];
  for (let at = from; at < to; at++) {
    const word = wordAt(tokens, block, at);
    if (tokens.flags[at]! & TokenFlag.Unspaced) unspaced += columns(word);
    else {
      words++;
      letters += isHangul(word) ? word.length * lettersOfSyllable : word.length;
    }
  }
  return Math.max(words, Math.floor(letters / lettersOfWord)) + Math.floor(unspaced / columnsOfWord);
}

export const textOfWord = (pair: PairWords, side: BlockWords, at: number): string =>
  wordAt(pair.tokens, side.block, side.from + at);
export const foldedWord = (pair: PairWords, side: BlockWords, at: number): string =>
  foldText(textOfWord(pair, side, at));
export const flagsOf = (pair: PairWords, side: BlockWords, at: number): number => pair.tokens.flags[side.from + at]!;
export const hashOf = (pair: PairWords, side: BlockWords, at: number): number => pair.tokens.hash[side.from + at]!;

/** Whether a word holds a digit. */
export const isNumber = (pair: PairWords, side: BlockWords, at: number): boolean =>
  (flagsOf(pair, side, at) & TokenFlag.Digit) !== 0;

/** Whether a word is a number, in digits or written out. */
export const isAmount = (pair: PairWords, side: BlockWords, at: number): boolean =>
  side.from + at < side.to && (isNumber(pair, side, at) || isWrittenNumber(foldedWord(pair, side, at)));

/** The text of words [from, to) of a block, punctuation between them included; empty for no words. */
export function spanOf(pair: Pick<PairWords, 'tokens'>, side: BlockWords, from: number, to: number): string {
  if (from >= to) return '';
  const text = pair.tokens.texts[side.block]!;
  return text.slice(pair.tokens.start[side.from + from]!, pair.tokens.end[side.from + to - 1]!);
}

/** Whether a block has a word anywhere. */
export const hasWord = ({ tokens }: PairWords, { from, to }: BlockWords, hash: number): boolean => {
  for (let at = from; at < to; at++) if (tokens.hash[at] === hash) return true;
  return false;
};

/** Where a block has a word, in order. */
export function* placesOf({ tokens }: PairWords, { from, to }: BlockWords, hash: number): Generator<number> {
  for (let at = from; at < to; at++) if (tokens.hash[at] === hash) yield at - from;
}

const allListCommas = new RegExp(listComma, 'g');
/** Commas of a block that is a list of names, at least, and words between two of them, at most. */
const fewestCommas = 3;
const longestEntry = 3;

/** Whether a block lists names: in it each capital is one, however many there are. */
function isEnumeration(pair: PairWords, side: BlockWords): boolean {
  const commas = pair.tokens.texts[side.block]!.match(allListCommas)?.length ?? 0;
  return commas >= fewestCommas && side.to - side.from <= longestEntry * (commas + 1);
}

/** Whether most words of a block are capitalised, as in a title: then capitals say nothing about names. */
export function isTitleCased(pair: PairWords, side: BlockWords): boolean {
  let capitals = 0;
  for (let at = side.from; at < side.to; at++) if (pair.tokens.flags[at]! & TokenFlag.Capital) capitals++;
  return capitals * 2 > side.to - side.from && !isEnumeration(pair, side);
}

/** What stands before a word that opens a sentence: a terminator, or the start, then perhaps an opening quote or bracket. */
const sentenceBreak = /(?:^|[.!?…:;。！？|\n–—•*])["'“”„«»‘’([\s-]*$/;

/** A short word with a capital and a full stop before a name: "Dr. ", "Mrs. ", "St. ". */
const formOfAddress = /(?:^|[^\p{L}])\p{Lu}\p{Ll}{1,2}\. $/u;

/** Whether a capital is there for another reason than a name: first of the block or behind a full stop or quote. */
export function startsSentence(pair: PairWords, side: BlockWords, at: number): boolean {
  if (at === 0) return true;
  const text = pair.tokens.texts[side.block]!;
  const start = pair.tokens.start[side.from + at]!;
  return (
    sentenceBreak.test(text.slice(Math.max(0, start - 4), start)) &&
    !formOfAddress.test(text.slice(Math.max(0, start - 7), start))
  );
}

/** Whether a block is written in capitals throughout. */
function isUpperCase(pair: PairWords, side: BlockWords): boolean {
  const text = pair.tokens.texts[side.block]!;
  return text === text.toUpperCase();
}

/** Whether a word is in capitals throughout: "EU". */
export const isAcronym = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();

/** Whether a word reads as a name: a capital within a sentence, or in a title an acronym or a lone letter. */
export function isName(pair: PairWords, side: BlockWords, at: number, capitalsMeanNothing: boolean): boolean {
  if ((flagsOf(pair, side, at) & TokenFlag.Capital) === 0) return false;
  if (capitalsMeanNothing) {
    const word = textOfWord(pair, side, at);
    return word === word.toUpperCase() && !isUpperCase(pair, side);
  }
  if (!startsSentence(pair, side, at)) return true;
  return pair.frequency.isName(hashOf(pair, side, at));
}

/** Whether a capitalised word, which may only open a sentence, has its capital within a sentence of the partner. */
export function isNamedThere(pair: PairWords, at: number): boolean {
  const { here, there } = pair;
  if ((flagsOf(pair, here, at) & TokenFlag.Capital) === 0) return false;
  for (const other of placesOf(pair, there, hashOf(pair, here, at)))
    if ((flagsOf(pair, there, other) & TokenFlag.Capital) !== 0 && !startsSentence(pair, there, other)) return true;
  return false;
}

/** Whether a capitalised word stands where the partner has another capitalised one: names, even at the start. */
export function isReplacedName(pair: PairWords, at: number, others: readonly number[], inTitle: boolean): boolean {
  if (inTitle && others.length === 1)
    return (flagsOf(pair, pair.here, at) & flagsOf(pair, pair.there, others[0]!) & TokenFlag.Capital) !== 0;
  const isLongCapital = (side: BlockWords, index: number): boolean =>
    (flagsOf(pair, side, index) & TokenFlag.Capital) !== 0 && textOfWord(pair, side, index).length > 3;
  return isLongCapital(pair.here, at) && others.some((other) => isLongCapital(pair.there, other));
}

/** Characters in a row, in scripts without spaces, of which one replaced may be an ending but several are a word. */
const fewestUnspaced = 2;
/** An ideograph is a word by itself, unless it only joins others. */
const ideograph = /[\u3400-\u9fff]/;
/** Whether there is one in a text. */
export const hasIdeograph = (text: string): boolean => ideograph.test(text);
const particle = /[的地得了着過过嗎吗呢吧也都就]/;
/** Katakana, Thai and Lao: words in them have no endings that change, so that another letter is another word. */
const unchanging = /[\u30a1-\u30fa\u0e01-\u0e46\u0e81-\u0ec6]/;
/** Whether a character is of such a script. */
export const isUnchanging = (character: string): boolean => unchanging.test(character);
/** Whether a character is an ideograph that means something by itself. */
export const isTellingIdeograph = (character: string): boolean =>
  ideograph.test(character) && !particle.test(character);

/**
 * Whether a word stands where the partner has another, in a script without capitals, where nothing tells a name from
 * other words.
 * @param replaced all words that stand there, `at` among them
 */
export function isReplacedCaseless(pair: PairWords, at: number, replaced: readonly number[]): boolean {
  const word = textOfWord(pair, pair.here, at);
  if (word.toLowerCase() !== word.toUpperCase()) return false;
  return (flagsOf(pair, pair.here, at) & TokenFlag.Unspaced) === 0
    ? word.length > 1
    : replaced.length >= fewestUnspaced || isTellingIdeograph(word) || isUnchanging(word);
}
