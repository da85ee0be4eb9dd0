/**
 * Nothing may get worse on the articles that readers wrote and labelled for this project; what is better moves the bounds.
 */
import { expect, it } from 'vitest';
import { countsOf } from './counts-of.js';

interface Count {
  readonly articles: number;
  readonly needed: number;
  readonly lost: number;
  readonly shortened: number;
  readonly noise: number;
  readonly left: number;
}

const counts = countsOf<Count>('own-articles.js');

/**
 * Of how many lines that are needed where they stand some may go at most, or lose a sentence when these are looked at too,
 * and of how many of noise some may stay.
 */
it.each([
  ['strict', 'sections', 160, 4832, 23, 7, 1077, 246],
  ['strict', 'sections unseen', 40, 1357, 14, 1, 248, 90],
  ['balanced', 'sections', 160, 4832, 23, 8, 1077, 239],
  ['balanced', 'sections unseen', 40, 1357, 14, 1, 248, 83],
  ['loose', 'sections', 160, 4832, 26, 8, 1077, 239],
  ['loose', 'sections unseen', 40, 1357, 14, 1, 248, 83],
] as const)(
  '%s keeps what sections say of their own: %s',
  (strictness, name, articles, needed, lost, shortened, noise, left) => {
    const count = counts[strictness][name]!;
    expect(count).toMatchObject({ articles, needed, noise });
    expect(count.lost).toBeLessThanOrEqual(lost);
    expect(count.shortened).toBeLessThanOrEqual(shortened);
    expect(count.left).toBeLessThanOrEqual(left);
  },
);
