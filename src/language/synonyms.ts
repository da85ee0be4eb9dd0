/**
 * Words and short phrases that say the same: the one kind of another wording that can be told from another fact without
 * knowing what words mean.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from './likely-languages.js';
import { tokenize } from './tokens.js';

/** What else joins the words of an entry, which are apart in a text, than the joint of a phrase. */
const otherJoints = /['·-]/g;

/** Where a phrase stands: what its capitals mean. */
export type PhrasePlace = 'within a sentence' | 'at the start of one' | 'in a title';

/** The synonyms of a language. */
export interface Synonyms {
  /**
   * The groups that a phrase is in, by number; undefined when it is in none.
   * @param phrase as it stands in the text, composed, its words joined by underscores, or by nothing where they are not
   * spaced
   */
  readonly groupsOf: (phrase: string, place: PhrasePlace) => readonly number[] | undefined;
  /** Whether any phrase may have a word, given by its hash as `tokenize` has it: a quick no for nearly all that none has. */
  readonly mayHaveWord: (hash: number) => boolean;
}

/** Bits of a hash that tell words apart well enough for a quick no: a list has some hundred words. */
const filterBits = 16;

const read = new Map<Language, Synonyms>();

/** The list of a language, a group a line. Throws when a bundler has left the lists behind. */
function readList(language: Language): string {
  try {
    return readFileSync(join(import.meta.dirname, 'synonym-groups', `${language}.txt`), 'utf8').trimEnd();
  } catch (cause) {
    throw new Error('the lists of synonyms are not beside the code: keep dedupe-article out of bundles', { cause });
  }
}

function add(groups: Map<string, number[]>, phrase: string, more: readonly number[]): void {
  const known = groups.get(phrase);
  if (known) known.push(...more);
  else groups.set(phrase, [...more]);
}

/**
 * The synonyms of a language, read when first asked for, because most runs start and end without. They are files because
 * as code they would take longer to load than a small article to clean.
 */
export function synonymsOf(language: Language): Synonyms {
  let synonyms = read.get(language);
  if (!synonyms) {
    const list = readList(language).replace(otherJoints, '_');
    const groups = new Map<string, number[]>();
    list.split('\n').forEach((line, group) => {
      for (const phrase of line.split(' ')) add(groups, phrase, [group]);
    });
    const listed = new Uint8Array(1 << filterBits);
    for (const hash of tokenize([list]).hash) listed[hash & (listed.length - 1)] = 1;
    const lower = (phrase: string): string => phrase.toLocaleLowerCase(language);
    let inAnyCase: Map<string, number[]> | undefined;
    const groupsOf = (phrase: string, place: PhrasePlace): readonly number[] | undefined => {
      if (place === 'in a title') {
        if (!inAnyCase) {
          inAnyCase = new Map();
          for (const [entry, found] of groups) add(inAnyCase, lower(entry), found);
        }
        return inAnyCase.get(lower(phrase));
      }
      const found = groups.get(phrase);
      if (found || place === 'within a sentence') return found;
      return groups.get(lower(phrase.slice(0, 1)) + phrase.slice(1));
    };
    synonyms = { groupsOf, mayHaveWord: (hash) => listed[hash & (listed.length - 1)] === 1 };
    read.set(language, synonyms);
  }
  return synonyms;
}
