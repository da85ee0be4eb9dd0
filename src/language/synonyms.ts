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

/** What else joins the words of an entry, which are apart in a text, than the joint of a phrase. */
const otherJoints = /['·-]/g;

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

/** The lines of a list that have an entry, as offsets before their ends; undefined when none has. */
function lineFinder(list: string): (entry: string) => readonly number[] | undefined {
  const entries = new Set(list.split(/[ \n]/));
  const known = new Map<string, readonly number[]>();
  const isEnd = (at: number): boolean => at < 0 || at >= list.length || list[at] === ' ' || list[at] === '\n';
  return (entry) => {
    if (!entries.has(entry)) return undefined;
    let lines = known.get(entry);
    if (!lines) {
      const found: number[] = [];
      for (let at = list.indexOf(entry); at >= 0; at = list.indexOf(entry, at + 1))
        if (isEnd(at - 1) && isEnd(at + entry.length)) found.push(list.lastIndexOf('\n', at));
      lines = found;
      known.set(entry, lines);
    }
    return lines;
  };
}

/** Questions that are answered before it pays to know the hashes of all words. */
const fewQuestions = 500;
/** Bits of a hash that tell words apart well enough for a quick no: a list has two thousand words at most. */
const filterBits = 16;

/** Answers whether a list may have a word: by the word itself at first, which is quick to begin with, then by its hash. */
function wordFilter(list: string, lower: (text: string) => string): Synonyms['mayHaveWord'] {
  const words = new Set(list.split(/[ \n_]/));
  if (unspaced.test(list)) for (const character of list) words.add(character);
  let asked = 0;
  let listed: Uint8Array | undefined;
  return (hash, word) => {
    if (listed) return listed[hash & (listed.length - 1)] === 1;
    if (++asked < fewQuestions) return words.has(lower(word().replace(arabicMarks, '')));
    listed = new Uint8Array(1 << filterBits);
    for (const known of tokenize([list]).hash) listed[known & (listed.length - 1)] = 1;
    return listed[hash & (listed.length - 1)] === 1;
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
    const list = readList(language).replace(otherJoints, '_').replace(arabicMarks, '');
    const lower = (text: string): string =>
      ownCase.has(language) ? text.toLocaleLowerCase(language) : text.toLowerCase();
    const lowered = lower(list);
    const linesOf = lineFinder(list);
    let linesInAnyCase: ReturnType<typeof lineFinder> | undefined;
    const groupsOf = (marked: string, place: PhrasePlace): readonly number[] | undefined => {
      const phrase = marked.replace(arabicMarks, '');
      if (place === 'in a title') {
        linesInAnyCase ??= lineFinder(lowered);
        return linesInAnyCase(lower(phrase));
      }
      const found = linesOf(phrase);
      if (found || place === 'within a sentence') return found;
      return linesOf(lower(phrase.slice(0, 1)) + phrase.slice(1));
    };
    synonyms = { groupsOf, mayHaveWord: wordFilter(lowered, lower) };
    read.set(language, synonyms);
  }
  return synonyms;
}
