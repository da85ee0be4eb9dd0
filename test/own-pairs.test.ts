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
type Set = 'something new' | 'nothing new' | 'another word' | 'synonyms' | 'near synonyms';
type Counts = Readonly<Record<string, Readonly<Record<Set, Count>>>>;

const counts = JSON.parse(
  execFileSync('node', [fileURLToPath(new URL('../bench/own-pairs.js', import.meta.url)), '--json'], {
    encoding: 'utf8',
  }),
) as Counts;

it.each([
  ['strict', 55, 398, 0, 6, 4],
  ['balanced', 84, 598, 5, 199, 222],
  ['loose', 346, 631, 466, 238, 263],
])(
  '%s lets few go that differ in what they say, and most that do not',
  (strictness, lost, gone, other, synonyms, near) => {
    const all = counts[strictness]!;
    expect(Object.values(all).map(({ pairs }) => pairs)).toEqual([697, 661, 660, 255, 350]);
    expect(all['something new'].gone).toBeLessThanOrEqual(lost);
    expect(all['nothing new'].gone).toBeGreaterThanOrEqual(gone);
    expect(all['another word'].gone).toBeLessThanOrEqual(other);
    expect(all.synonyms.gone).toBeGreaterThanOrEqual(synonyms);
    expect(all['near synonyms'].gone).toBeLessThanOrEqual(near);
  },
);
