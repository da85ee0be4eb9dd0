/**
 * Text to words, once, as numbers: every later step compares 32-bit hashes of folded words and goes back to
 * the text only to show a difference.
 */
import { CharacterClass, characterEntry, classOf, expansionOf, foldedUnit, isUpper } from './characters.js';

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
  /** The texts as tokenized: composed (NFC), which is what `start` and `end` count in. */
  readonly texts: readonly string[];
  readonly first: Uint32Array;
  /** Hash of the folded word. Equal words have equal hashes; unequal ones share one in about 4 of 10^9 pairs. */
  readonly hash: Uint32Array;
  /** Offset of the word's first code unit in its text. */
  readonly start: Uint32Array;
  /** Offset behind the word's last code unit. */
  readonly end: Uint32Array;
  readonly flags: Uint8Array;
}

const decomposed = /[\u0300-\u036f\u1100-\u11ff\u3099\u309a]/;
const fnvOffset = 0x811c9dc5;
const fnvPrime = 0x01000193;
const point = 0x2e;

const isNumberPoint = (code: number): boolean => code === 0x2e || code === 0x2c || code === 0x66b || code === 0x66c;
const isSpace = (code: number): boolean => code === 0x20 || code === 0xa0 || code === 0x09 || code === 0x0a;
const isDigitAt = (text: string, at: number): boolean =>
  at < text.length && classOf(characterEntry(text.charCodeAt(at))) === CharacterClass.Digit;
const isWordClass = (kind: number): boolean =>
  kind === CharacterClass.Letter || kind === CharacterClass.Digit || kind === CharacterClass.Expanded;

const addToHash = (hash: number, code: number): number => Math.imul(hash ^ code, fnvPrime);
/** Spreads FNV's weak low bits; the finaliser of MurmurHash3. */
function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Growing columns of words; grown by doubling, cut to size at the end. */
class TokenColumns {
  count = 0;
  hash: Uint32Array;
  start: Uint32Array;
  end: Uint32Array;
  flags: Uint8Array;

  constructor(capacity: number) {
    this.hash = new Uint32Array(capacity);
    this.start = new Uint32Array(capacity);
    this.end = new Uint32Array(capacity);
    this.flags = new Uint8Array(capacity);
  }

  push(hash: number, start: number, end: number, flags: number): void {
    if (this.count === this.hash.length) this.grow();
    this.hash[this.count] = finish(hash);
    this.start[this.count] = start;
    this.end[this.count] = end;
    this.flags[this.count] = flags;
    this.count++;
  }

  private grow(): void {
    const grown = new TokenColumns(this.hash.length * 2);
    grown.hash.set(this.hash);
    grown.start.set(this.start);
    grown.end.set(this.end);
    grown.flags.set(this.flags);
    this.hash = grown.hash;
    this.start = grown.start;
    this.end = grown.end;
    this.flags = grown.flags;
  }
}

/**
 * The words of each text, in order, in one pass over the characters.
 * A word is a run of letters and digits; a decimal or thousands point between digits stays inside its number;
 * a character of an unspaced script and a sign that states a fact are words of their own.
 */
export function tokenize(texts: readonly string[]): Tokens {
  let length = 0;
  const composed = texts.map((text) => {
    length += text.length;
    return decomposed.test(text) ? text.normalize('NFC') : text;
  });
  const columns = new TokenColumns((length >>> 2) + 16);
  const first = new Uint32Array(texts.length + 1);
  for (let index = 0; index < composed.length; index++) {
    tokenizeInto(columns, composed[index]!);
    first[index + 1] = columns.count;
  }
  const { count } = columns;
  return {
    texts: composed,
    first,
    hash: columns.hash.subarray(0, count),
    start: columns.start.subarray(0, count),
    end: columns.end.subarray(0, count),
    flags: columns.flags.subarray(0, count),
  };
}

function tokenizeInto(columns: TokenColumns, text: string): void {
  const length = text.length;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const entry = characterEntry(code);
    const kind = classOf(entry);
    if (isWordClass(kind)) at = readWord(columns, text, at);
    else {
      if (kind === CharacterClass.Unspaced) {
        columns.push(addToHash(fnvOffset, foldedUnit(entry)), at, at + 1, TokenFlag.Unspaced | TokenFlag.Letter);
      } else if (kind === CharacterClass.Symbol) {
        columns.push(addToHash(fnvOffset, foldedUnit(entry)), at, at + 1, TokenFlag.Symbol);
      } else if (code === 0x2d && isDigitAt(text, at + 1) && (at === 0 || isSpace(text.charCodeAt(at - 1)))) {
        columns.push(addToHash(fnvOffset, 0x2212), at, at + 1, TokenFlag.Symbol);
      }
      at++;
    }
  }
}

/** Whether two words were glued together here: "PremiumTwo dead" is "Premium" and "Two". */
function isGlued(text: string, at: number): boolean {
  const before = characterEntry(text.charCodeAt(at - 1));
  const behind = at + 1 < text.length ? characterEntry(text.charCodeAt(at + 1)) : 0;
  return (
    classOf(before) === CharacterClass.Letter &&
    !isUpper(before) &&
    classOf(behind) === CharacterClass.Letter &&
    !isUpper(behind)
  );
}

/** Reads the word that starts at `from`; returns the offset behind it. */
function readWord(columns: TokenColumns, text: string, from: number): number {
  const length = text.length;
  let hash = fnvOffset;
  let flags = isUpper(characterEntry(text.charCodeAt(from))) ? TokenFlag.Capital : 0;
  let at = from;
  for (; at < length; at++) {
    const code = text.charCodeAt(at);
    const entry = characterEntry(code);
    const kind = classOf(entry);
    if (kind === CharacterClass.Letter) {
      if (isUpper(entry) && at > from + 1 && isGlued(text, at)) break;
      hash = addToHash(hash, foldedUnit(entry));
      flags |= TokenFlag.Letter;
    } else if (kind === CharacterClass.Digit) {
      hash = addToHash(hash, foldedUnit(entry));
      flags |= TokenFlag.Digit;
    } else if (kind === CharacterClass.Expanded) {
      const expansion = expansionOf(code);
      for (let index = 0; index < expansion.length; index++) hash = addToHash(hash, expansion.charCodeAt(index));
      flags |= /\p{L}/u.test(expansion) ? TokenFlag.Letter : TokenFlag.Digit;
    } else if (kind !== CharacterClass.Ignorable) {
      const insideNumber =
        isNumberPoint(code) &&
        isDigitAt(text, at + 1) &&
        classOf(characterEntry(text.charCodeAt(at - 1))) === CharacterClass.Digit;
      if (!insideNumber) break;
      hash = addToHash(hash, point);
    }
  }
  columns.push(hash, from, at, flags);
  return at;
}

/** The hash a lone word gets, for looking words up in lists. `word` must be one word. */
export function hashWord(word: string): number {
  return tokenize([word]).hash[0] ?? 0;
}

/** The text of word `index`, of text `owner`, as read. */
export function wordAt(tokens: Tokens, owner: number, index: number): string {
  return tokens.texts[owner]!.slice(tokens.start[index]!, tokens.end[index]!);
}

/** Folds a short text to its words joined by single spaces: case, accents, width and punctuation gone. */
export function foldText(text: string): string {
  let folded = '';
  let gap = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const entry = characterEntry(code);
    const kind = classOf(entry);
    if (kind === CharacterClass.Ignorable) continue;
    if (kind === CharacterClass.Separator) {
      gap = folded.length > 0;
      continue;
    }
    if (gap) folded += ' ';
    gap = false;
    folded += kind === CharacterClass.Expanded ? expansionOf(code) : String.fromCharCode(foldedUnit(entry));
  }
  return folded;
}
