/**
 * Lines that stand again and again between the parts of an article, and lines of the article that look like them.
 */
import { describe, expect, it } from 'vitest';
import { isButton, isPageLine } from '../../src/read/page-line.js';

describe('isButton', () => {
  it.each(['Add to basket', '» Jump to recipe «', 'Read next: How the mill was saved', 'In den Warenkorb'])(
    '%j is one',
    (line) => {
      expect(isButton(line)).toBe(true);
    },
  );

  it.each(['Book now', 'Get directions', 'Related species', 'Print quality', 'Follow us on the trail', 'Reading'])(
    '%j is none',
    (line) => {
      expect(isButton(line)).toBe(false);
    },
  );
});

describe('isPageLine', () => {
  it.each([
    // buttons
    'Add to basket',
    'In den Warenkorb',
    'Ajouter au panier',
    'Ver oferta',
    'Scarica la mappa',
    'Зберегти рецепт',
    'Sepete ekle',
    'احفظ الوصفة',
    '加入购物车',
    'このレシピを保存する',
    '장바구니 담기',
    // prompts of any length
    'Sign up for the harbour letter and get the tides every Friday before breakfast',
    'Read also: How the mill on the hill was saved by its neighbours in the end',
    // what readers are asked to take
    'Jeden Freitag neu: der Newsletter vom Hafen.',
    'Каждую пятницу приливы в нашей рассылке.',
    '毎週金曜日、メルマガで潮の時刻をお届けします。',
    // addresses, menus, credits
    'Questions? Write to quay@varn.example',
    'Opening times | Prices | How to find us',
    'The old crane at dawn. Photo: Ida Vogel',
  ])('%j is one', (line) => {
    expect(isPageLine(line)).toBe(true);
  });

  it.each([
    'Add to the bowl and stir',
    'Dodaj sól i pieprz',
    'Print quality',
    'The app is free on iOS.',
    'Back to the oven',
    'Contact: Jane Roe',
    'Visa requirements',
    'Add the butter and stir until it has melted.',
    'Saved by its neighbours',
    'Minimum term: 24 months',
    'Year: 1931 | Tonnage: 400 | Crew: 9',
    'The shop is open on Mondays.',
    'Votes for: 12. Votes against: 2.',
    'Hunde fahren kostenlos mit.',
    'Собаки едут бесплатно.',
    '犬は無料で乗れる。',
    'Apples, pears and plums',
  ])('%j is none', (line) => {
    expect(isPageLine(line)).toBe(false);
  });

  it('takes no longer over a line of a million characters', () => {
    for (const character of ['a', '|', '| ', 'a | b c ', '@', ' ', '\u3000', '中', 'a|b.', 'a|']) {
      const start = performance.now();
      isPageLine(character.repeat(1_000_000 / character.length));
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });
});
