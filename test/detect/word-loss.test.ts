/**
 * Another word says another thing, however long the text around it and whatever else differs.
 */
import { expect, it } from 'vitest';
import { removed } from './removed.js';

it.each([
  [
    'English',
    'In the old chest the children found a compass, two lanterns, a coil of rope and a spyglass. Their aunt, who had bought the house with all that was in it, let them keep what they could carry, and the rest went to the museum by the weir, where it stands behind glass next to the anchor.',
    'a spyglass',
    'a sextant',
  ],
  [
    'Polish',
    'Do skrzyni rybacy wkładali liny, latarnie, sieci i kalosze. Potem zamykali ją na klucz, a klucz wieszali pod dachem szopy, gdzie wisiał do wiosny, bo zimą nikt nie wypływał na zatokę, a dzieci bawiły się na lodzie aż do zmroku i wracały do domu z czerwonymi nosami.',
    'kalosze',
    'karmę dla psów',
  ],
  [
    'Russian',
    'В сундуке лежали верёвки, фонари, сети и рыболовные крючки. Хозяйка дома разрешила детям взять всё, что они смогут унести, а остальное отдала в музей у плотины, где вещи теперь стоят за стеклом рядом с якорем, и по воскресеньям их показывает бывший смотритель маяка.',
    'рыболовные крючки',
    'дверные замки',
  ],
])('%s', (_, text, entry, other) => {
  const otherwise = text.replace(entry, other).replace(/(\p{L})(\p{L})(?=\p{L}?\P{L}*$)/u, '$2$1');
  expect(otherwise).not.toBe(text);
  expect(removed(text, otherwise)).toBe(0);
  expect(removed(otherwise, text)).toBe(0);
});
