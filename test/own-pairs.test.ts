/**
 * Nothing may get worse on the pairs that readers wrote for this project; what is better moves the bounds.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

interface Count {
  readonly pairs: number;
  readonly gone: number;
}
type Strictness = 'strict' | 'balanced' | 'loose';

const counts = JSON.parse(
  execFileSync('node', [fileURLToPath(new URL('../bench/own-pairs.js', import.meta.url)), '--json'], {
    encoding: 'utf8',
  }),
) as Readonly<Record<Strictness, Readonly<Record<string, Count>>>>;

/** Of how many pairs one may go at most, where both must stay. */
it.each([
  ['something new', 697, 53, 70, 328],
  ['another word', 660, 0, 2, 464],
  ['near synonyms', 350, 4, 219, 260],
  ['facts', 830, 1, 7, 231],
  ['facts beside noise', 236, 0, 1, 123],
])('few go of the pairs with %s', (name, pairs, strict, balanced, loose) => {
  expect(counts.balanced[name]!.pairs).toBe(pairs);
  expect(counts.strict[name]!.gone).toBeLessThanOrEqual(strict);
  expect(counts.balanced[name]!.gone).toBeLessThanOrEqual(balanced);
  expect(counts.loose[name]!.gone).toBeLessThanOrEqual(loose);
});

/** Of how many pairs one has to go at least, where nothing of substance differs. */
it.each([
  ['nothing new', 661, 398, 600, 627],
  ['synonyms', 255, 6, 207, 237],
  ['noise', 500, 356, 441, 452],
  ['copy edits', 150, 4, 89, 104],
])('most go of the pairs with %s', (name, pairs, strict, balanced, loose) => {
  expect(counts.balanced[name]!.pairs).toBe(pairs);
  expect(counts.strict[name]!.gone).toBeGreaterThanOrEqual(strict);
  expect(counts.balanced[name]!.gone).toBeGreaterThanOrEqual(balanced);
  expect(counts.loose[name]!.gone).toBeGreaterThanOrEqual(loose);
});
