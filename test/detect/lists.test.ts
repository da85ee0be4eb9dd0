/**
 * Items that several lists have in the same words: each list says them of its own subject.
 */
import { expect, it } from 'vitest';
import { readArticle, reportOn } from '../../src/pipeline.js';

const intro =
  'We wore both coats for a month, on the pier and in the town, and wrote down what we found out about each of them.';
const items = {
  seams: '- The seams are taped on the inside and have not let in a drop of water since the first of the storms',
  hood: '- The hood folds away into the collar',
  pockets: '- Four pockets, one of which holds a folded newspaper and a pair of gloves at the same time',
  lining: '- The lining can be taken out and washed by hand in lukewarm water',
  buttons: '- The buttons are of horn and have been sewn on twice by somebody who knew how to',
  weight: '- It weighs as much as a small dog when it is wet',
};
const shorter = '- The seams are taped on the inside and have not let in a drop of water';

const gone = (...lines: readonly string[]): string[] =>
  reportOn(readArticle('', 'text', ['Two coats for the coast', intro, ...lines].join('\n\n')))
    .blocks.filter(({ kept }) => !kept)
    .map(({ text }) => text);

const first = [items.seams, items.hood, items.pockets];

it.each([
  ['word for word', items.seams],
  ['in fewer words', shorter],
])('keeps an item of a list that has others of its own: %s', (_, item) => {
  const second = [items.lining, item, items.buttons, items.weight];
  expect(gone('The grey coat', ...first, 'The green coat', ...second)).toEqual([]);
  expect(gone(...first, 'The other coat is heavier and costs twice as much as the first.', ...second)).toEqual([]);
});

it('takes an item that a list has twice', () => {
  expect(gone('The grey coat', ...first, items.lining, items.seams)).toEqual([items.seams]);
});

it('takes a list that another has as a whole', () => {
  const aside = 'Neither of the two is made on the island any more, as the seller told us when we asked for a receipt.';
  expect(gone(...first, items.lining, aside, ...first, items.lining)).toEqual([...first, items.lining]);
});

it('takes the key points that the text has word for word', () => {
  const points = ['The quay stays closed until Friday', 'Nobody was hurt when the crane fell on the shed'];
  const text = points.map((point) => `${point}.`);
  expect(
    gone('Key points', ...points.map((point) => `- ${point}.`), 'The harbour', intro, text[0]!, 'The crane', text[1]!),
  ).toHaveLength(2);
});

it('keeps the short items between two short lines that another section has', () => {
  const shared = ['Free entry.', '- Toilets', '- Parking', 'Open daily.'];
  const castles = ['A castle on a rock above the river.', 'A castle in the wood behind the mill.'];
  expect(
    gone(castles[0]!, ...shared, intro.replace('coats', 'castles'), 'Burg Arras:', castles[1]!, ...shared),
  ).toEqual(expect.not.arrayContaining(['- Toilets', '- Parking']));
});
