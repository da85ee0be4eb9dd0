import { expect, it } from 'vitest';
import { readArticle, reportOn } from '../../src/pipeline.js';

const aside = 'Nobody came to the quay on that day, and the crane stood still until the evening.';
const kept = (...texts: readonly string[]): number => reportOn(readArticle('', 'text', texts.join('\n\n'))).stats.kept;

it.each([
  ['English', 'The slide on the coast road buried 70 cars and closed it until the evening.', '70', 'about 70'],
  [
    'English, two words',
    'The slide on the coast road buried 70 cars and closed it until evening.',
    '70',
    'at least 70',
  ],
  ['German', 'Der Erdrutsch an der Küste begrub 70 Autos unter sich und sperrte die Straße.', '70', 'rund 70'],
  ['French', 'Le glissement a enseveli 70 voitures et fermé la route de la côte hier.', '70', 'environ 70'],
  ['Spanish', 'El derrumbe sepultó 70 coches y cerró la carretera de la costa ayer.', '70', 'unos 70'],
  ['Polish', 'Osuwisko zasypało 70 samochodów i zamknęło drogę nad morzem do wieczora.', '70', 'około 70'],
  ['Russian', 'Оползень засыпал 70 машин и закрыл дорогу у моря до вечера.', '70', 'около 70'],
  ['Arabic', 'طمر الانهيار 70 سيارة وأغلق طريق الساحل حتى المساء كما قالت الشرطة.', '70', 'نحو 70'],
  ['Japanese', '崖崩れで車70台が埋まり、海岸の道路は夕方まで閉鎖された。', '70', '約70'],
  ['Chinese', '山体滑坡掩埋了70辆汽车，海岸公路关闭至傍晚。', '70', '约70'],
])('an amount and another stay: %s', (_, text, amount, other) => {
  const changed = text.replace(amount, other);
  expect(kept(text, aside, changed)).toBe(3);
  expect(kept(changed, aside, text)).toBe(3);
});

it('keeps one where the word is not of a number', () => {
  const text = 'The talks about the quay were held in the town hall and ended late.';
  expect(kept(text, aside, text.replace('talks', 'talks at last'))).toBe(2);
});
