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

  it.each(['Boats, ', 'boats', 'Größe: ', 'ﷺ ', '船', 'Лодка — '])(
    'folds a long text as it folds its pieces: %s',
    (piece) => {
      const folded = foldText(`${piece}\u200b`.repeat(700));
      const [first = '', second = ''] = [foldText(piece), foldText(`${piece}${piece}`)];
      expect(folded).toBe(first + second.slice(first.length).repeat(699));
    },
  );

  it('keeps letters that look like parts of an entity, and decodes an entity behind them', () => {
    expect(foldText('Château')).toBe('chateau');
    expect(foldText('cafÃ© &eacute;t&eacute;')).toBe('cafe ete');
  });
});
