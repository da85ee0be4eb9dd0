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
type Set = 'something new' | 'nothing new' | 'near synonyms' | 'synonyms';
type Counts = Readonly<Record<string, Readonly<Record<Set, Count>>>>;

const counts = JSON.parse(
  execFileSync('node', [fileURLToPath(new URL('../bench/own-pairs.js', import.meta.url)), '--json'], {
    encoding: 'utf8',
  }),
) as Counts;

it.each([
  ['strict', 55, 398, 4, 6],
  ['balanced', 89, 597, 222, 206],
  ['loose', 346, 628, 261, 236],
])('%s lets few go that differ in what they say, and most that do not', (strictness, lost, gone, near, synonyms) => {
  const all = counts[strictness]!;
  expect(Object.values(all).map(({ pairs }) => pairs)).toEqual([697, 661, 350, 255]);
  expect(all['something new'].gone).toBeLessThanOrEqual(lost);
  expect(all['nothing new'].gone).toBeGreaterThanOrEqual(gone);
  expect(all['near synonyms'].gone).toBeLessThanOrEqual(near);
  expect(all.synonyms.gone).toBeGreaterThanOrEqual(synonyms);
});
