/**
 * Words and short phrases that say the same: the one kind of another wording that can be told from another fact without
 * knowing what words mean.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from './likely-languages.js';
import { tokenize } from './tokens.js';

/** Signs above and below the letters of Arabic, and its stretch, which most texts leave out. */
const arabicMarks = /[\u0640\u064b-\u0652]/g;

/** Where a phrase stands: what its capitals mean. */
export type PhrasePlace = 'within a sentence' | 'at the start of one' | 'in a title';

/** The synonyms of a language. */
export interface Synonyms {
  /**
   * The groups that a phrase is in, each by a number; undefined when it is in none.
   * @param phrase as it stands in the text, composed, its words joined by underscores, or by nothing where they are not
   * spaced
   */
  readonly groupsOf: (phrase: string, place: PhrasePlace) => readonly number[] | undefined;
  /**
   * Whether any phrase may have a word: a quick no for nearly all that none has.
   * @param hash as `tokenize` has it
   * @param word gives it as it stands in the text
   */
  readonly mayHaveWord: (hash: number, word: () => string) => boolean;
}

/** Languages whose small letters are others: "I" is "ı" in Turkish. Elsewhere it is quicker not to ask. */
const ownCase: ReadonlySet<Language> = new Set<Language>(['tr', 'lt']);

const read = new Map<Language, Synonyms>();

/** The list of a language, a group a line. Throws when a bundler has left the lists behind. */
function readList(language: Language): string {
  try {
    return readFileSync(join(import.meta.dirname, 'synonym-groups', `${language}.txt`), 'utf8').trimEnd();
  } catch (cause) {
    throw new Error('the lists of synonyms are not beside the code: keep dedupe-article out of bundles', { cause });
  }
}

/** A sign of a script whose words are not spaced: each character may be a word of a text. */
const unspaced = /[\u0e00-\u0eff\u3040-\u30ff\u4e00-\u9fff]/;

/** Questions that are answered by a look through the list, before it pays to index it. */
const fewQuestions = 64;
/** Bits of a hash that tell words apart well enough for a quick no: a list has eight thousand words at most. */
const filterBits = 18;

const byteOf = (hash: number): number => (hash & ((1 << filterBits) - 1)) >> 3;
const bitOf = (hash: number): number => 1 << (hash & 7);
const isListed = (listed: Uint8Array, hash: number): boolean => (listed[byteOf(hash)]! & bitOf(hash)) !== 0;

const lineEnd = 0x0a;
const space = 0x20;
const underscore = 0x5f;

/** The places of a text in a list that have an end on both sides: of an entry, or of a word of one too. */
function* placesOf(list: string, text: string, isWord: boolean): Generator<number> {
  const isEnd = (at: number): boolean => {
    if (at < 0 || at >= list.length) return true;
    const code = list.charCodeAt(at);
    return code === lineEnd || code === space || (isWord && code === underscore);
  };
  for (let at = list.indexOf(text); at >= 0; at = list.indexOf(text, at + 1))
    if (isEnd(at - 1) && isEnd(at + text.length)) yield at;
}

/** The lines of a list that have an entry, as offsets before their ends; undefined when none has. */
function lineFinder(list: string): (entry: string) => readonly number[] | undefined {
  const known = new Map<string, readonly number[]>();
  let asked = 0;
  let entries: ReadonlySet<string> | undefined;
  return (entry) => {
    if (++asked === fewQuestions) entries = new Set(list.split(/[ \n]/));
    if (entries?.has(entry) === false) return undefined;
    const lines = known.get(entry) ?? Array.from(placesOf(list, entry, false), (at) => list.lastIndexOf('\n', at));
    if (lines.length === 0) return undefined;
    known.set(entry, lines);
    return lines;
  };
}

/** How a language writes its letters small, and large. */
interface Casing {
  readonly lower: (text: string) => string;
  readonly upper: (text: string) => string;
}

const casingOf = (language: Language): Casing =>
  ownCase.has(language)
    ? { lower: (text) => text.toLocaleLowerCase(language), upper: (text) => text.toLocaleUpperCase(language) }
    : { lower: (text) => text.toLowerCase(), upper: (text) => text.toUpperCase() };

/**
 * Answers whether a list may have a word, in whatever case: by the word itself at first, which is quick to
 * begin with, then by its hash. Both miss none, so that no answer hangs on how many were given before. A word with capitals
 * within, "MPs", is listed as "Mps" and "MPS" too.
 */
function wordFilter(list: string, { lower, upper }: Casing): Synonyms['mayHaveWord'] {
  let asked = 0;
  let listed: Uint8Array | undefined;
  const hasWord = (word: string): boolean =>
    unspaced.test(word) ? list.includes(word) : placesOf(list, word, true).next().done === false;
  return (hash, word) => {
    if (listed) return isListed(listed, hash);
    if (++asked < fewQuestions) {
      const text = word().replace(arabicMarks, '');
      const small = lower(text);
      return [...new Set([small, text, upper(small.slice(0, 1)) + small.slice(1), upper(small)])].some(hasWord);
    }
    listed = new Uint8Array(1 << (filterBits - 3));
    for (const known of tokenize([list]).hash) listed[byteOf(known)]! |= bitOf(known);
    return isListed(listed, hash);
  };
}

/**
 * The synonyms of a language, read when first asked for, because most runs start and end without. They are files because
 * as code they would take longer to load than a small article to clean; and looked up in as they are, in what the engine
 * does of itself, because a loop over their words would too.
 */
export function synonymsOf(language: Language): Synonyms {
  let synonyms = read.get(language);
  if (!synonyms) {
    const list = readList(language);
    const casing = casingOf(language);
    const { lower } = casing;
    const linesOf = lineFinder(list);
    let linesInAnyCase: ReturnType<typeof lineFinder> | undefined;
    const groupsOf = (marked: string, place: PhrasePlace): readonly number[] | undefined => {
      const phrase = marked.replace(arabicMarks, '');
      if (place === 'in a title') {
        linesInAnyCase ??= lineFinder(lower(list));
        return linesInAnyCase(lower(phrase));
      }
      const found = linesOf(phrase);
      if (found || place === 'within a sentence') return found;
      return linesOf(lower(phrase.slice(0, 1)) + phrase.slice(1));
    };
    synonyms = { groupsOf, mayHaveWord: wordFilter(list, casing) };
    read.set(language, synonyms);
  }
  return synonyms;
}
