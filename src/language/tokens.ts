/**
 * Text to words, once, as numbers: every later step compares 32-bit hashes of folded words and goes back to
 * the text only to show a difference.
 */
import { hasAccents } from './accents.js';
import {
  CharacterClass,
  characterEntry,
  characterTable,
  classOf,
  encodedBit,
  expansionOf,
  isDigitAt,
  isNumberPoint,
  isPictograph,
  isUpper,
  upperBit,
} from './characters.js';
import { CodeUnits } from './code-units.js';
import { isGlued } from './glued-words.js';
import { spellOut } from './spelled-out.js';
import { TokenColumns } from './token-columns.js';

/** Bits of a word's flags. */
export const TokenFlag = {
  /** Starts with an upper-case letter. */
  Capital: 1,
  /** Holds a digit. */
  Digit: 2,
  /** One character of a script written without spaces. */
  Unspaced: 4,
  /** A currency, percent or arithmetic sign. */
  Symbol: 8,
  /** Holds a letter. */
  Letter: 16,
} as const;

/** The words of several texts, end to end. Text i owns words `first[i]` up to, not including, `first[i + 1]`. */
export interface Tokens {
  /** The texts as tokenized, which is what `start` and `end` count in: as read, but for what `spellOut` does. */
  readonly texts: readonly string[];
  readonly first: Uint32Array;
  /** Hash of the folded word. Equal words have equal hashes; unequal ones share one in about 4 of 10^9 pairs. */
  readonly hash: Int32Array;
  /** Offset of the word's first code unit in its text. */
  readonly start: Uint32Array;
  /** Offset behind the word's last code unit. */
  readonly end: Uint32Array;
  readonly flags: Uint8Array;
  /** Whether there are accents in a text; found out when first asked. */
  readonly isAccented: (text: number) => boolean;
}

const fnvOffset = 0x811c9dc5;
const fnvPrime = 0x01000193;
const point = 0x2e;
const hyphen = 0x2d;
const minus = 0x2212;

/** Hyphens and the en dash, which stand for a minus before a number. */
const isDash = (code: number): boolean => code === hyphen || (code >= 0x2010 && code <= 0x2013);
const isBreak = (code: number): boolean => classOf(characterEntry(code)) === CharacterClass.Separator;
/** Whether a digit comes next, signs that are as if not there passed over. */
function isDigitAhead(text: string, at: number): boolean {
  let next = at;
  while (next < text.length && classOf(characterEntry(text.charCodeAt(next))) === CharacterClass.Ignorable) next++;
  return isDigitAt(text, next);
}

const addToHash = (hash: number, code: number): number => Math.imul(hash ^ code, fnvPrime);
/** Spreads FNV's weak low bits; the finaliser of MurmurHash3. */
function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** What is asked of texts by their index, kept: 0 not asked, 1 no, 2 yes. */
function memoized(texts: readonly string[], ask: (text: string) => boolean): (text: number) => boolean {
  const answers = new Uint8Array(texts.length);
  return (text) => {
    if (answers[text] === 0) answers[text] = ask(texts[text]!) ? 2 : 1;
    return answers[text] === 2;
  };
}

/** Characters of an article whose columns are built in the same memory as those of the article before. */
const largestScratch = 1 << 18;
const scratch = new TokenColumns(1 << 12);
const reader = new CodeUnits();

/**
 * The words of each text, in order, in one pass over the characters.
 * A word is a run of letters and digits; a decimal or thousands point between digits stays inside its number;
 * a character of an unspaced script and a sign that states a fact are words of their own.
 */
export function tokenize(texts: readonly string[]): Tokens {
  let length = 0;
  for (const text of texts) length += text.length;
  const columns = length <= largestScratch ? scratch : new TokenColumns(length >>> 2);
  columns.count = 0;
  const first = new Uint32Array(texts.length + 1);
  const spelledOut = texts.map((text, index) => {
    const spelled = tokenizeInto(columns, text) ? spellOut(text) : text;
    if (spelled !== text) {
      columns.count = first[index]!;
      tokenizeInto(columns, spelled);
    }
    first[index + 1] = columns.count;
    return spelled;
  });
  const { count } = columns;
  // What was built in the scratch memory is copied out of it.
  const own = columns === scratch ? 'slice' : 'subarray';
  return {
    texts: spelledOut,
    first,
    hash: columns.hash[own](0, count),
    start: columns.start[own](0, count),
    end: columns.end[own](0, count),
    flags: columns.flags[own](0, count),
    isAccented: memoized(spelledOut, hasAccents),
  };
}

/**
 * Appends the words of a text; returns whether there is something to spell out in it. One loop on numbers: it sees every
 * character of every article.
 */
function tokenizeInto(columns: TokenColumns, text: string): boolean {
  columns.reserve(text.length);
  // Locals, because the compiler re-reads a module's constants at every turn of a loop.
  const table = characterTable;
  const { Separator, Letter, Digit, Unspaced, Ignorable, Expanded } = CharacterClass;
  const sign = CharacterClass.Symbol;
  const prime = fnvPrime;
  const letterFlag = TokenFlag.Letter;
  const { hash: hashes, start: starts, end: ends, flags: allFlags } = columns;
  const length = text.length;
  const units = reader.read(text);
  let count = columns.count;
  let met = 0;
  let at = 0;
  while (at < length) {
    const from = at;
    let code = units[at++]!;
    let entry = table[code] || characterEntry(code);
    let kind = entry & 7;
    met |= entry;
    if (kind === Ignorable) continue;
    let hash = fnvOffset;
    let flags: number;
    if (kind === Separator) {
      if (isPictograph(code)) at++;
      const isMinus = isDash(code) && isDigitAt(text, at) && (from === 0 || isBreak(units[from - 1]!));
      if (!isMinus) continue;
      hash = addToHash(hash, minus);
      flags = TokenFlag.Symbol;
    } else if (kind === sign || kind === Unspaced) {
      hash = Math.imul(hash ^ (entry >>> 8), prime);
      flags = kind === sign ? TokenFlag.Symbol : TokenFlag.Unspaced | TokenFlag.Letter;
    } else {
      flags = isUpper(entry) ? TokenFlag.Capital : 0;
      let before = kind;
      for (;;) {
        if (kind === Letter) {
          if ((entry & upperBit) !== 0 && at > from + 2 && isGlued(text, at - 1, from)) break;
          hash = Math.imul(hash ^ (entry >>> 8), prime);
          flags |= letterFlag;
          // Most characters of most texts pass here: lower-case letters behind a letter.
          while (at < length) {
            const next = table[units[at]!]!;
            if ((next & 31) !== Letter) break;
            hash = Math.imul(hash ^ (next >>> 8), prime);
            at++;
          }
        } else if (kind === Digit) {
          if (before === Letter && isGlued(text, at - 1, from)) break;
          hash = Math.imul(hash ^ (entry >>> 8), prime);
          flags |= TokenFlag.Digit;
        } else if (kind === Expanded) {
          const expansion = expansionOf(code);
          for (let index = 0; index < expansion.length; index++) hash = addToHash(hash, expansion.charCodeAt(index));
          flags |= /\p{L}/u.test(expansion) ? TokenFlag.Letter : TokenFlag.Digit;
        } else if (kind !== Ignorable) {
          if (before !== Digit || !isNumberPoint(code) || !isDigitAhead(text, at)) break;
          hash = addToHash(hash, point);
        }
        if (kind !== Ignorable) before = kind;
        if (at === length) {
          at++;
          break;
        }
        code = units[at++]!;
        entry = table[code] || characterEntry(code);
        kind = entry & 7;
        met |= entry;
      }
      at--;
    }
    hashes[count] = finish(hash);
    starts[count] = from;
    ends[count] = at;
    allFlags[count] = flags;
    count++;
  }
  columns.count = count;
  return (met & encodedBit) !== 0;
}

/** The text of word `index`, of text `owner`, as read. */
export function wordAt(tokens: Tokens, owner: number, index: number): string {
  return tokens.texts[owner]!.slice(tokens.start[index]!, tokens.end[index]!);
}
