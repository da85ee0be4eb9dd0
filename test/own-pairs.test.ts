/**
 * Nothing may get worse on the pairs that readers wrote for this project; what is better moves the bounds.
 */
import { expect, it } from 'vitest';
import { countsOf } from './counts-of.js';

interface Count {
  readonly pairs: number;
  readonly gone: number;
}

const counts = countsOf<Count>('own-pairs.js');

/** Of how many pairs one may go at most, where both must stay. */
it.each([
  ['something new', 697, 53, 70, 325],
  ['another word', 660, 0, 2, 462],
  ['near synonyms', 350, 4, 219, 259],
  ['facts', 830, 1, 7, 226],
  ['facts beside noise', 236, 0, 1, 123],
  ['near facts', 410, 0, 4, 244],
  ['facts beside edits', 270, 0, 1, 67],
  ['negations', 440, 0, 0, 83],
  ['beside teasers', 200, 0, 4, 66],
])('few go of the pairs with %s', (name, pairs, strict, balanced, loose) => {
  expect(counts.balanced[name]!.pairs).toBe(pairs);
  expect(counts.strict[name]!.gone).toBeLessThanOrEqual(strict);
  expect(counts.balanced[name]!.gone).toBeLessThanOrEqual(balanced);
  expect(counts.loose[name]!.gone).toBeLessThanOrEqual(loose);
});

/** Of how many pairs one has to go at least, where nothing of substance differs. */
it.each([
  ['nothing new', 661, 401, 616, 637],
  ['synonyms', 255, 6, 220, 243],
  ['noise', 500, 356, 450, 455],
  ['copy edits', 150, 4, 94, 112],
  ['everyday edits', 605, 26, 345, 450],
  ['teasers', 300, 95, 248, 268],
])('most go of the pairs with %s', (name, pairs, strict, balanced, loose) => {
  expect(counts.balanced[name]!.pairs).toBe(pairs);
  expect(counts.strict[name]!.gone).toBeGreaterThanOrEqual(strict);
  expect(counts.balanced[name]!.gone).toBeGreaterThanOrEqual(balanced);
  expect(counts.loose[name]!.gone).toBeGreaterThanOrEqual(loose);
});
