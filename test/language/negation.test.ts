import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/language/fold-text.js';
import { isNegation } from '../../src/language/negation.js';

describe('isNegation', () => {
  it.each([
    'not',
    'Never',
    'without',
    'nicht',
    'keine',
    'weder',
    'jamais',
    'guère',
    'también no'.split(' ')[1]!,
    'ningún',
    'jamás',
    'não',
    'senza',
    'né',
    'niet',
    'inte',
    'nie',
    'żaden',
    'не',
    'нельзя',
    'değil',
    'hiç',
    'ΧΩΡΙΣ',
    'χωρίς',
    'κανένας',
    'δεν',
    'ليس',
    'لم',
    'לא',
    'नहीं',
    'না',
    'নেই',
    'نہیں',
    'نیست',
    'هیچ',
    'nu',
    'fără',
    'nav',
    'நான் இல்லை'.split(' ')[1]!,
    'არ',
    'tidak',
    'không',
    '않았다',
    '아닐',
    '마세요',
    '없으며',
    'ekki',
    'nincs',
    'առանց',
    'nuk',
    '不',
    '未',
  ])('%s turns a statement round', (word) => {
    expect(isNegation(foldText(word))).toBe(true);
  });

  it.each(['ferry', 'knot', 'nothing-like', 'note', 'нет-нет', 'da', '是', 'نعم', ''])('%j does not', (word) => {
    expect(isNegation(foldText(word))).toBe(false);
  });
});
