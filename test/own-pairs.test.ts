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
type Counts = Readonly<Record<string, Readonly<Record<'something new' | 'nothing new', Count>>>>;

const counts = JSON.parse(
  execFileSync('node', [fileURLToPath(new URL('../bench/own-pairs.js', import.meta.url)), '--json'], {
    encoding: 'utf8',
  }),
) as Counts;

it.each([
  ['strict', 55, 398],
  ['balanced', 89, 586],
  ['loose', 346, 624],
])('%s lets one go of few pairs that differ in what they say, and of most that do not', (strictness, lost, gone) => {
  const { 'something new': some, 'nothing new': none } = counts[strictness]!;
  expect([some.pairs, none.pairs]).toEqual([697, 661]);
  expect(some.gone).toBeLessThanOrEqual(lost);
  expect(none.gone).toBeGreaterThanOrEqual(gone);
});
