/**
 * What each UTF-16 code unit means to the tokenizer, as one number per unit.
 * The table fills itself as units are met: nothing is computed for scripts a run does not see.
 */
import { maySpellOut } from './spelled-out.js';

/** Classes of code units; a unit belongs to exactly one. */
export const CharacterClass = {
  /** Not looked at yet. */
  Unknown: 0,
  /** White space and punctuation: ends a word. */
  Separator: 1,
  /** Part of a word of a script that writes spaces. */
  Letter: 2,
  /** A decimal digit, folded to ASCII. */
  Digit: 3,
  /** A word of its own: Han, Kana, Thai, Lao, Khmer, Burmese. */
  Unspaced: 4,
  /** Currency, percent, degree and arithmetic signs: a word of its own, because it is a fact. */
  Symbol: 5,
  /** Soft hyphens, zero-width and direction marks, accents: as if not there. */
  Ignorable: 6,
  /** A unit that stands for several, such as a ligature; see {@link expansionOf}. */
  Expanded: 7,
} as const;

/** The bit of an entry that says upper case. */
export const upperBit = 8;
/** The bit of an entry of a unit that may be part of something to be spelled out, see `spellOut`. */
export const encodedBit = 16;
/** The entry of every UTF-16 code unit met so far, 0 for the rest: hot loops read it and call {@link characterEntry} on 0. */
export const characterTable = new Uint32Array(65536);
const expansions = new Map<number, string>();

/** First and last unit of each range that is as if not there: accents, vowel points, joiners, direction marks. */
const ignorableRanges = [
  [0x0300, 0x036f],
  [0x055b, 0x055c],
  [0x055e, 0x055e],
  [0x0591, 0x05bd],
  [0x05bf, 0x05bf],
  [0x05c1, 0x05c2],
  [0x05c4, 0x05c5],
  [0x05c7, 0x05c7],
  [0x0610, 0x061a],
  [0x0640, 0x0640],
  [0x064b, 0x0655],
  [0x0670, 0x0670],
  [0x093c, 0x093c],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0x00ad, 0x00ad],
] as const;

/** With the signs that Hiragana and Katakana share, such as the mark of a long vowel. */
const firstUnspaced = 0x0e00;
const unspaced = (): RegExp =>
  /[\p{Script=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const symbol = (): RegExp => /[\p{Sc}%‰٪°+=<>×÷±−]/u;
/** Korean writes its middle dot as a letter of old, and Ukrainian its apostrophe as one that is a letter by name. */
const letter = (): RegExp => /(?![\u02bc\u318d])[\p{L}\p{M}\p{N}\uff70]/u;
const decimal = (): RegExp => /\p{Nd}/u;
/** Letters that lose their difference in capitals or in other typography, which no decomposition knows of. */
const foldedLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'ss',
  ı: 'i',
  ς: 'σ',
  œ: 'oe',
  Œ: 'oe',
  æ: 'ae',
  Æ: 'ae',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
  ø: 'o',
  Ø: 'o',
  // Persian's own forms of kaf and yeh, and those of Arabic that many of its texts are typed with.
  ک: 'ك',
  ی: 'ي',
  // The vowel am of Thai and Lao is one letter, whatever its compatibility decomposition.
  '\u0e33': '\u0e33',
  '\u0eb3': '\u0eb3',
};

/** Raised and lowered digits: 10⁶ is not 106. */
const isRaised = (code: number): boolean =>
  code === 0xb2 || code === 0xb3 || code === 0xb9 || (code >= 0x2070 && code <= 0x2089);

/** Value of a decimal digit of any script: digits stand in runs of ten, in order. */
function digitValue(code: number): number {
  let zero = code;
  while (code - zero < 9 && decimal().test(String.fromCharCode(zero - 1))) zero--;
  return code - zero;
}

/** The everyday units, without a regular expression: an English article meets no others. */
function describeCommon(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return CharacterClass.Letter | (code << 8);
  if (code >= 0x41 && code <= 0x5a) return CharacterClass.Letter | upperBit | ((code + 32) << 8);
  if (code >= 0x30 && code <= 0x39) return CharacterClass.Digit | (code << 8);
  if (code === 0x24 || code === 0x25 || code === 0x2b || (code >= 0x3c && code <= 0x3e))
    return CharacterClass.Symbol | (code << 8);
  const isDashOrQuote = code >= 0x2010 && code <= 0x2027;
  return code < 0x80 || isDashOrQuote ? CharacterClass.Separator : CharacterClass.Unknown;
}

function describe(code: number): number {
  const common = describeCommon(code);
  if (common !== CharacterClass.Unknown) return common;
  const unit = String.fromCharCode(code);
  if (ignorableRanges.some(([first, last]) => code >= first && code <= last)) return CharacterClass.Ignorable;
  if (code >= 0xd800 && code <= 0xdfff) return describeSurrogate(code);
  if (isRaised(code)) return CharacterClass.Symbol | (code << 8);
  if (decimal().test(unit) && code < 0xff00) return CharacterClass.Digit | ((48 + digitValue(code)) << 8);
  const plain = unit
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0653-\u0655\u093c]/g, '')
    .normalize('NFC')
    .toLowerCase();
  const folded = foldedLetters[unit] ?? plain;
  if (folded.length > 1 && letter().test(unit)) {
    expansions.set(code, folded);
    return CharacterClass.Expanded;
  }
  const target = folded.length === 1 ? folded.charCodeAt(0) : code;
  if (decimal().test(folded) && folded.length === 1) return CharacterClass.Digit | (target << 8);
  if (code >= firstUnspaced && unspaced().test(unit) && letter().test(unit))
    return CharacterClass.Unspaced | (target << 8);
  if (symbol().test(folded)) return CharacterClass.Symbol | (target << 8);
  if (!letter().test(unit)) return CharacterClass.Separator;
  return CharacterClass.Letter | (unit !== unit.toLowerCase() ? upperBit : 0) | (target << 8);
}

/** Halves of a pair: ideographs beyond the first plane count as unspaced, pictographs as separators, the rest as letters. */
function describeSurrogate(code: number): number {
  if (code >= 0xd83c && code <= 0xd83e) return CharacterClass.Separator;
  if (code >= 0xd840 && code <= 0xd888) return CharacterClass.Unspaced | (code << 8);
  return CharacterClass.Letter | (code << 8);
}

/** The entry of a UTF-16 code unit: class in the low three bits, two bits more, from the eighth bit on the folded unit. */
export function characterEntry(code: number): number {
  const known = characterTable[code]!;
  if (known !== CharacterClass.Unknown) return known;
  const described = describe(code) | (maySpellOut(code) ? encodedBit : 0);
  characterTable[code] = described;
  return described;
}

/** The bits of an entry that hold its class. */
export const classMask = 7;
/** The class in an entry, one of {@link CharacterClass}. */
export const classOf = (entry: number): number => entry & classMask;
/** Whether an entry is of an upper-case letter. */
export const isUpper = (entry: number): boolean => (entry & upperBit) !== 0;
/** The folded code unit in an entry: lower case, no accent, width and digits unified. */
export const foldedUnit = (entry: number): number => entry >>> 8;
/** What a unit of class `Expanded` stands for, folded; empty for other units. */
export const expansionOf = (code: number): string => expansions.get(code) ?? '';

/** Whether a code unit may stand within a number, as its decimal point or between its thousands. */
export const isNumberPoint = (code: number): boolean =>
  code === 0x2e || code === 0x2c || code === 0x66b || code === 0x66c;
/** First half of a pair that shows a picture; the second half is none by itself. */
export const isPictograph = (code: number): boolean => code >= 0xd83c && code <= 0xd83e;
/** Whether there is a digit at a place of a text. */
export const isDigitAt = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && classOf(characterEntry(text.charCodeAt(at))) === CharacterClass.Digit;
