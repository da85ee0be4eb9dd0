import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/language/fold-text.js';

describe('foldText', () => {
  it.each([
    ['  “Zoë’s”  BOAT! ', 'zoe s boat'],
    ['1,6 bn or 450.000', '1.6 bn or 450.000'],
    ['A, 5. B', 'a 5 b'],
    ['Straße', 'strasse'],
    ['R&amp;B', 'r b'],
    ['２０２４年', '2024年'],
    ['…', ''],
  ])('%j is %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it.each(['İstanbul’da ışık', 'Ο ΤΕΧΝΙΤΗΣ', 'Größe', 'ﬁnd', 'हिन्दी', '한글', 'ガ', 'œuvre', '1,5'])(
    'changes nothing the second time: %s',
    (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    },
  );
});
