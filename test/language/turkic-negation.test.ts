import { expect, it } from 'vitest';
import { foldText } from '../../src/language/fold-text.js';
import { areVerbAndNegation } from '../../src/language/turkic-negation.js';

it.each([
  ['açıkladı', 'açıklamadı'],
  ['gördü', 'görmedi'],
  ['yaptılar', 'yapmadılar'],
  ['gitmiş', 'gitmemiş'],
  ['gelecek', 'gelmeyecek'],
  ['bulunuyor', 'bulunmuyor'],
  ['bekliyor', 'beklemiyor'],
  ['katılan', 'katılmayan'],
  ['verir', 'vermez'],
  ['ediyor', 'etmiyor'],
  ['gidecek', 'gitmeyecek'],
  ['жариялады', 'жарияламады'],
  ['бекітті', 'бекітпеді'],
  ['берди', 'бербеди'],
  ['aytgan', 'aytmagan'],
  ['ödemek', 'ödememek'],
  ['ödenmesi', 'ödenmemesi'],
  ['yapılmalı', 'yapılmamalı'],
  ['açıklasa', 'açıklamasa'],
  ['olduğu', 'olmadığı'],
  ['tasdiqladi', 'tasdiqlamadi'],
])('tells %s from %s, either way', (verb, negated) => {
  expect(areVerbAndNegation(foldText(verb), foldText(negated))).toBe(true);
  expect(areVerbAndNegation(foldText(negated), foldText(verb))).toBe(true);
});

it.each([
  ['açıkladı', 'açıklandı'],
  ['geldi', 'geldiler'],
  ['açıklamadı', 'açıklamadılar'],
  ['programm', 'programme'],
  ['coma', 'comadi'],
  ['format', 'formats'],
  ['stima', 'stimata'],
  ['socialie tikli', 'socialie mediji'],
  ['m', 'mm'],
  ['', ''],
])('takes %s and %s for no such pair', (one, other) => {
  expect(areVerbAndNegation(foldText(one), foldText(other))).toBe(false);
});
