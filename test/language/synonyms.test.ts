import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/language/fold-text.js';
import type { Language } from '../../src/language/likely-languages.js';
import { isNegation } from '../../src/language/negation.js';
import { isWrittenNumber } from '../../src/language/number-words.js';
import { areOpposites } from '../../src/language/opposites.js';
import { synonymsOf } from '../../src/language/synonyms.js';
import { tokenize } from '../../src/language/tokens.js';

const folder = fileURLToPath(new URL('../../src/language/synonym-groups', import.meta.url));
const languages = readdirSync(folder).map((file) => file.replace('.txt', '') as Language);
const groupsOf = (language: Language): readonly (readonly string[])[] =>
  readFileSync(`${folder}/${language}.txt`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' '));
const areSynonyms = (language: Language, one: string, other: string): boolean => {
  const { groupsOf: groups } = synonymsOf(language);
  return (
    groups(one.replaceAll(' ', '_'), 'within a sentence')?.some((group) =>
      groups(other.replaceAll(' ', '_'), 'within a sentence')?.includes(group),
    ) ?? false
  );
};

it('every language that a text may be told to be of has a list', () => {
  const source = readFileSync(`${folder}/../likely-languages.ts`, 'utf8');
  const told = [...source.matchAll(/^ {2}([a-z]{2}): /gm)].map(([, code]) => code);
  expect(told.length).toBeGreaterThan(30);
  expect([...languages].sort()).toEqual(told.sort());
});

describe.each(languages)('the list of %s', (language) => {
  const groups = groupsOf(language);
  const unspaced = new Set(['ja', 'th', 'zh']);

  it('has groups of entries written as they are looked up', () => {
    expect(groups.length).toBeGreaterThan(40);
    for (const group of groups) {
      expect(new Set(group).size, group.join(' ')).toBe(group.length);
      expect(group.length, group.join(' ')).toBeGreaterThan(1);
      for (const entry of group) {
        expect(entry).toBe(entry.normalize('NFC'));
        expect(entry).toMatch(/^[\p{L}\p{M}\u200c]+(?:_[\p{L}\p{M}\u200c]+)*$/u);
        expect(entry).not.toMatch(/[\u0640\u064b-\u0652]/);
      }
    }
  });

  it('has a form in lower case of the same length, so that groups are told by where they stand', () => {
    for (const entry of groups.flat()) expect(entry.toLocaleLowerCase(language), entry).toHaveLength(entry.length);
  });

  it('has a word with capitals within as a name and in capitals too, as the first look asks for it', () => {
    const words = new Set(groups.flat().flatMap((entry) => entry.split('_')));
    const locale = language === 'tr' || language === 'lt' ? language : 'en';
    for (const word of words) {
      const small = word.toLocaleLowerCase(locale);
      const forms = [
        small,
        small.slice(0, 1).toLocaleUpperCase(locale) + small.slice(1),
        small.toLocaleUpperCase(locale),
      ];
      if (!forms.includes(word)) expect(words.has(forms[1]!) && words.has(forms[2]!), word).toBe(true);
    }
  });

  it('has phrases that are short enough to be found', () => {
    for (const entry of groups.flat()) {
      const words = tokenize([entry.replace(/_/g, ' ')]).hash.length;
      expect(words, entry).toBeLessThanOrEqual(unspaced.has(language) ? 20 : 4);
    }
  });

  it('joins nothing that other lists tell apart', () => {
    for (const group of groups) {
      const folded = group.map((entry) => foldText(entry.replace(/_/g, ' ')));
      for (const one of folded)
        for (const other of folded) expect(areOpposites(one, other), `${one} ${other}`).toBe(false);
      const words = folded.filter((entry) => !entry.includes(' '));
      expect(words.some(isNegation) && !words.every(isNegation), group.join(' ')).toBe(false);
      expect(words.some(isWrittenNumber), group.join(' ')).toBe(false);
    }
  });
});

it.each<[Language, string, string]>([
  ['en', 'because of', 'due to'],
  ['en', 'chief', 'head'],
  ['en', 'sign up', 'subscribe'],
  ['en', 'say', 'said'],
  ['de', 'obwohl', 'obgleich'],
  ['fr', 'film', 'long métrage'],
  ['es', 'comenzó', 'empezó'],
  ['sv', 'dessutom', 'därtill'],
  ['fi', 'heti', 'välittömästi'],
  ['pl', 'rozpoczął', 'zaczął'],
  ['ru', 'однако', 'но'],
  ['tr', 'fakat', 'ancak'],
  ['ar', 'بدأت', 'انطلقت'],
  ['ar', 'أيضًا', 'كذلك'],
  ['zh', '但是', '不过'],
  ['ja', 'しかし', 'だが'],
  ['ko', '그러나', '하지만'],
])('%s: "%s" and "%s" say the same', (language, one, other) => {
  expect(areSynonyms(language, one, other)).toBe(true);
});

it.each<[Language, string, string]>([
  ['en', 'arrested', 'detained'],
  ['en', 'said', 'claimed'],
  ['en', 'many', 'several'],
  ['en', 'murder', 'killing'],
  ['en', 'minister', 'secretary'],
  ['de', 'viele', 'mehrere'],
  ['fr', 'mort', 'blessé'],
  ['es', 'detenido', 'condenado'],
  ['ru', 'многие', 'некоторые'],
  ['zh', '死亡', '受伤'],
])('%s: "%s" and "%s" do not', (language, one, other) => {
  expect(areSynonyms(language, one, other)).toBe(false);
});

describe('capitals', () => {
  const { groupsOf: groups } = synonymsOf('de');
  const within = groups('Firma', 'within a sentence');

  it('are those of the language within a sentence', () => {
    expect(within).toBeDefined();
    expect(groups('firma', 'within a sentence')).toBeUndefined();
    expect(groups('Schnell', 'within a sentence')).toBeUndefined();
    expect(areSynonyms('en', 'US', 'United States')).toBe(true);
    expect(areSynonyms('en', 'us', 'United States')).toBe(false);
  });

  it('may stand at the start of a sentence', () => {
    expect(groups('Schnell', 'at the start of one')).toEqual(groups('schnell', 'within a sentence'));
    expect(groups('Firma', 'at the start of one')).toEqual(within);
  });

  it('say nothing in a title', () => {
    expect(groups('FIRMA', 'in a title')).toEqual(within);
    expect(groups('Schnell', 'in a title')).toEqual(groups('schnell', 'within a sentence'));
  });
});

it('answers alike whatever was asked before', () => {
  const asked = 'Firma FIRMA firma Mwst MWST wifi Wifi'.split(' ');
  const hashes = tokenize([asked.join(' ')]).hash;
  const { mayHaveWord } = synonymsOf('de');
  const ask = (): boolean[] => asked.map((word, at) => mayHaveWord(hashes[at]!, () => word));
  const first = ask();
  for (let time = 0; time < 20; time++) ask();
  expect(ask()).toEqual(first);
});

it('knows most words of a language not to be listed', () => {
  const { mayHaveWord } = synonymsOf('en');
  const words = 'chief harbour lighthouse cello embankment lime stake quay waltz'.split(' ');
  const hashes = tokenize([words.join(' ')]).hash;
  const ask = (): boolean[] => words.map((word, at) => mayHaveWord(hashes[at]!, () => word.toUpperCase()));
  const answers = ask();
  expect(answers.filter(Boolean).length).toBeLessThan(4);
  expect(answers[0]).toBe(true);
  // Asked often, it answers by hashes.
  for (let time = 0; time < 100; time++) expect(ask()).toEqual(answers);
});
