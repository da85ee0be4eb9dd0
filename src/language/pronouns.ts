/**
 * Personal pronouns of the third person: they say no more than the noun that stands in their place in a fuller copy.
 */
import type { Language } from './likely-languages.js';

/**
 * By language, folded as `foldText` folds; from general knowledge of the languages. None that is an article or a
 * possessive too, as "her" and "lo" are, and none of languages that leave the subject out.
 */
const pronouns: Partial<Record<Language, string>> = {
  en: 'he she it they him them',
  de: 'er sie es ihn ihm ihnen',
  nl: 'hij zij ze hem hen',
  da: 'han hun ham hende dem',
  sv: 'han hon honom henne dem',
  no: 'han hun ham henne dem',
  fr: 'il elle ils elles lui',
  pt: 'ele ela eles elas',
  pl: 'on ona ono oni one',
  cs: 'on ona ono oni ony',
  sk: 'on ona ono oni ony',
  fi: 'han he',
  et: 'tema ta nemad nad',
  lv: 'vins vina vini vinas',
  lt: 'jis ji jie jos',
  tr: 'onlar',
  id: 'dia ia mereka',
  hu: 'o ok',
  it: 'lui lei',
  es: 'ella ellos ellas',
  el: 'αυτοσ αυτη αυτοι',
  ru: 'он она оно они',
  uk: 'він вона воно вони',
  bg: 'тои тя те',
  sr: 'он она оно они',
  hi: 'वह वे',
  he: 'הוא היא הם הן',
  ar: 'هو هي هم',
  fa: 'او انها',
};

/** Pronouns of the first and second person, which mean another than any of these; so folded. */
const speakers: ReadonlySet<string> = new Set(
  'i we you us me ich wir du uns mich mir dich dir ik wij we jij ons jeg vi meg mig oss dig deg du jag je nous vous tu moi toi yo nosotros nosotras usted ustedes eu nos voce voces io noi voi ja my wy ty mina sina me te meie teie es mes jus tu ben biz sen siz aku saya kami kita kamu anda я мы ты вы ми ти ви аз ние вие मैं हम तुम आप אני אנחנו אתה את انا نحن انت من ما شما'.split(
    ' ',
  ),
);

/** Whether a folded word is a pronoun of the first or second person in some language. */
export const isSpeaker = (folded: string): boolean => speakers.has(folded);

let read: ReadonlyMap<string, readonly Language[]> | undefined;

/** The languages in which a folded word is a personal pronoun of the third person. */
export function languagesOfPronoun(folded: string): readonly Language[] {
  if (!read) {
    const found = new Map<string, Language[]>();
    for (const [language, words] of Object.entries(pronouns) as [Language, string][])
      for (const word of words.split(' ')) found.set(word, [...(found.get(word) ?? []), language]);
    read = found;
  }
  return read.get(folded) ?? [];
}
