/**
 * Words and signs that join, folded as `foldText` folds.
 */

import type { Language } from './likely-languages.js';

/** "And" in languages that have it within numbers: "hundred and five", "treinta y dos". */
const inNumbers = /^(?:and|und|et|e|y|i|og|och|en|si|και|и|с|z|ja)$/;

/** Whether a folded word may stand between the parts of a number. */
export const joinsNumbers = (word: string): boolean => inNumbers.test(word);

/** What joins two entries of a list, by language: a word of one is another word in others, as "a" and "in" are. */
const ofLanguages: Partial<Record<Language, RegExp>> = {
  en: /^(?:and|or)$/,
  de: /^(?:und|oder)$/,
  nl: /^(?:en|of)$/,
  da: /^(?:og|eller)$/,
  sv: /^(?:och|eller)$/,
  no: /^(?:og|eller)$/,
  fr: /^(?:et|ou)$/,
  es: /^(?:y|e|o|u)$/,
  ca: /^(?:i|o)$/,
  it: /^(?:e|ed|o)$/,
  pt: /^(?:e|ou)$/,
  ro: /^(?:si|sau)$/,
  pl: /^(?:i|oraz|lub)$/,
  cs: /^(?:a|nebo)$/,
  sk: /^(?:a|alebo)$/,
  hr: /^(?:i|ili)$/,
  sl: /^(?:in|ali)$/,
  fi: /^(?:ja|tai)$/,
  hu: /^(?:es|vagy)$/,
  et: /^(?:ja|voi)$/,
  lv: /^(?:un|vai)$/,
  lt: /^(?:ir|ar)$/,
  tr: /^(?:ve|veya)$/,
  id: /^(?:dan|atau)$/,
  vi: /^(?:va|hoac)$/,
  ru: /^(?:и|или)$/,
  uk: /^(?:і|и|та|або)$/,
  bg: /^(?:и|или)$/,
  sr: /^(?:и|или)$/,
  el: /^(?:και|η)$/,
  ar: /^(?:و|او)$/,
  fa: /^(?:و|يا)$/,
  he: /^(?:או)$/,
  hi: /^(?:और|या)$/,
};

/** Whether a folded word joins two entries of a list in one of some languages. */
export const joinsEntriesIn = (word: string, languages: readonly Language[]): boolean =>
  languages.some((language) => ofLanguages[language]?.test(word));

/** The sign between two entries of a list. */
export const listComma = /[,;，、،]/;
