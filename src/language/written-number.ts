/**
 * Numbers of one word or several, written out: "two hundred and five", "einundzwanzig", "half a million".
 */
import { joinsNumbers } from './joints.js';
import { isHalf, isOne, numberWords, powerOf } from './number-words.js';
import { placeOf } from './ordinals.js';

/** Words that make tens of the digit before them, "empat puluh", "ba mươi", and the digits that may follow. */
const tens = /^(?:puluh|muoi)$/;
const digitBehindTens =
  /^(?:mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)$/;
/** The word that makes a number from 12 to 19 of the digit before it: "lima belas". */
const teen = 'belas';
/** A thousand in Turkish, which needs no "one" before it, and is another word elsewhere. */
const turkishThousand = 'bin';
/** Ten in Turkish, before the digit of its teens, which are two words. */
const turkishTen = 'on';
const turkishDigit = /^(?:bir|iki|uc|dort|bes|alti|yedi|sekiz|dokuz)$/;
/** Letters of a number of several words written as one, at least and at most. */
const shortestGlued = 6;
const longestGlued = 60;
/** Letters by which most other words are told apart from such numbers, and those that numbers begin with. */
const beginning = 3;
let beginnings: ReadonlySet<string> | undefined;
/** Pieces of such a number that are no number by themselves; "en" is one at the end and a joint elsewhere. */
const pieces = new Map([
  ['ein', 1],
  ['eins', 1],
  ['een', 1],
  ['en', 0],
  ['und', 0],
  ['og', 0],
  ['einhalb', 0.5],
  ['half', 0.5],
  ['veinti', 20],
  ['sataa', 100],
]);

/** A thousand, without a digit before it: "tausendfünfhundert". */
const thousands = ['tausend', 'duizend', 'tusen', 'tuhat'];
/** Digits of French and Catalan before their hundreds; "six cents" are coins elsewhere. */
const beforeCents = /^(?:deux|trois|quatre|cinq|sept|huit|neuf|dos|tres|cinc|set|vuit|nou)$/;

/** One and a half, in one word. */
const oneAndHalf =
  /^(?:anderthalb|anderhalve?|halvanden|halvannan|halvannen|полтора|полторы|півтора|masfel|puolitoista)$/;

/** A value written out in words, and the index of the word behind it. */
export interface WrittenNumber {
  readonly value: number;
  readonly to: number;
}

const writtenValue = (word: string): number | undefined => numberWords().get(word);

/** Whether a value may be added to what stands before it: "twenty" "one", "soixante" "dix", "hundred" "and" "five". */
const fits = (before: number, value: number): boolean =>
  before % 100 === 0 ||
  (value < 10 && before % 100 >= 20 && before % 10 === 0) ||
  (value > 6 && value < 10 && before % 100 === 10) ||
  (value >= 10 && value < 20 && (before % 100 === 60 || before % 100 === 80));

/** The value of a number of several words written as one, "einundzwanzig", "zwölftausend"; undefined for another word. */
function gluedValue(word: string): number | undefined {
  if (word.length < shortestGlued || word.length > longestGlued) return undefined;
  beginnings ??= new Set(
    [...numberWords().keys(), ...pieces.keys(), ...thousands].map((key) => key.slice(0, beginning)),
  );
  if (!beginnings.has(word.slice(0, beginning)) && !beginnings.has(word.slice(0, beginning - 1))) return undefined;
  let total = 0;
  let current = 0;
  for (let from = 0; from < word.length; ) {
    let to = word.length;
    const read = (): { value: number | undefined; power: number | undefined } => {
      const piece = word.slice(from, to);
      return { value: writtenValue(piece) ?? pieces.get(piece), power: piece.length > 2 ? powerOf(piece) : undefined };
    };
    let { value, power } = read();
    while (value === undefined && power === undefined && --to > from) ({ value, power } = read());
    if (to === from) return undefined;
    if (power !== undefined) {
      total += (current || 1) * 10 ** power;
      current = 0;
    } else if (value === 100) current = (current || 1) * 100;
    else if (to === word.length && word.slice(from) === 'en') {
      // "tjugoen", but not the ending of "zweien".
      if (current < 20 || current >= 100 || current % 10 !== 0) return undefined;
      current++;
    } else current += value!;
    from = to;
  }
  return total + current;
}

/** Whether a number written out may start with a folded word. */
export const startsWrittenNumber = (word: string): boolean =>
  isHalf(word) ||
  isOne(word) ||
  oneAndHalf.test(word) ||
  word === turkishThousand ||
  writtenValue(word) !== undefined ||
  gluedValue(word) !== undefined;

/**
 * The number that starts at a word and is written out, of one word or several: "two hundred and five", "half a million",
 * "two and a half", "quatre vingt dix"; null when none does.
 */
export function readWrittenNumber(words: readonly string[], from: number): WrittenNumber | null {
  let total = 0;
  let current = 0;
  let to = from;
  const wordAt = (at: number): string => words[at] ?? '';
  if (oneAndHalf.test(wordAt(to))) return { value: 1.5, to: to + 1 };
  if (isHalf(wordAt(to))) {
    current = 0.5;
    to += isOne(wordAt(to + 1)) ? 2 : 1;
  } else if (isOne(wordAt(to)) && halfBehind(words, to + 1) > to + 1) {
    return { value: 1.5, to: halfBehind(words, to + 1) };
  } else if (isOne(wordAt(to)) && (powerOf(wordAt(to + 1)) !== undefined || writtenValue(wordAt(to + 1)) === 100)) {
    current = 1;
    to++;
  }
  for (let at = to; ; at = to) {
    if (to > from && joinsNumbers(wordAt(at))) at++;
    const word = wordAt(at);
    if (tens.test(wordAt(at - 1)) && at > from && !digitBehindTens.test(word)) break;
    const value = writtenValue(word) ?? gluedValue(word) ?? (to > from && isOne(word) ? 1 : undefined);
    const power = powerOf(word);
    const isTeen = current === 10 && wordAt(at - 1) === turkishTen && turkishDigit.test(word);
    if (value !== undefined && value !== 100 && value < 1000 && !tens.test(word) && (isTeen || fits(current, value)))
      current += value;
    else if (current > 1 && current < 10 && tens.test(word)) current *= 10;
    else if (current > 1 && current < 10 && word === teen) current += 10;
    else if (word === 'cents' && beforeCents.test(wordAt(at - 1)) && at > from) {
      // The digit has been added to "mille" or stands alone.
      current *= 100;
    } else if (value === 100 && current < 100) current = (current || 1) * 100;
    else if (value === 20 && current === 4) current = 80;
    else if (value !== undefined && value >= 1000 && to === from) total = value;
    else if (word === turkishThousand && to === from && (writtenValue(wordAt(at + 1)) ?? 1000) < 1000) total = 1000;
    else if (power !== undefined && word.length > 1 && to > from && at === to) {
      total += current * 10 ** power;
      current = 0;
    } else break;
    to = at + 1;
  }
  if (to === from) return null;
  const behind = halfBehind(words, to);
  return { value: total + current + (behind > to ? 0.5 : 0), to: behind };
}

/** The index behind "and a half" at a word, or that word's when something else stands there. */
export function halfBehind(words: readonly string[], from: number): number {
  let at = from;
  if (joinsNumbers(words[at] ?? '')) at++;
  if (isOne(words[at] ?? '')) at++;
  return at > from && isHalf(words[at] ?? '') ? at + 1 : from;
}

/** A place in an order as a number that counts nothing: the eleventh is not eleven. */
const otherThanCounted = (word: string): number | undefined => {
  const place = placeOf(word);
  return place && -place;
};

/** Whether two folded words are numbers written out, and not the same one: "fourteen" and "forty" are no slips. */
export function isOtherNumber(a: string, b: string): boolean {
  const read = (word: string): number | undefined => writtenValue(word) ?? gluedValue(word) ?? otherThanCounted(word);
  const value = read(a);
  const other = value === undefined ? undefined : read(b);
  return other !== undefined && value !== other;
}
