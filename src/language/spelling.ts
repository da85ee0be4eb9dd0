/**
 * Whether two words are one word spelled twice: a typo, a misread letter, another ending.
 */

/** Pairs of letters that optical character recognition takes for each other, folded to one. */
const lookAlikes: readonly (readonly [RegExp, string])[] = [
  [/rn|nn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
  [/[1il|!j]/g, 'l'],
  [/[0oq]/g, 'o'],
  [/[5s]/g, 's'],
  [/[8b6h]/g, 'b'],
  [/[ceo]/g, 'c'],
  [/[unv]/g, 'n'],
  [/[tf]/g, 't'],
  [/[gq9y]/g, 'g'],
  [/[2z]/g, 'z'],
];

/** A word as a poor scanner might see it: words that look alike give the same text. */
export function scannedForm(word: string): string {
  let seen = word;
  for (const [pattern, letter] of lookAlikes) seen = seen.replace(pattern, letter);
  return seen;
}

/** Longest words compared letter by letter; longer ones are not words. */
const longestWord = 60;

/**
 * Edits between two words: insertions, deletions, substitutions, swaps of neighbours (optimal string alignment,
 * Damerau 1964). Stops counting above `limit` and returns `limit + 1`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || a.length > longestWord || b.length > longestWord) return limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let value = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, beforePrevious[j - 2]! + 1);
      current.push(value);
      if (value < best) best = value;
    }
    if (best > limit) return limit + 1;
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length]!;
}

/** Prefixes that negate or reverse; a word against the same word with one of them is not a typo. */
const reversing = /^(?:un|in|im|il|ir|dis|non|anti|mis|de|dé|des|a|an|ne|nie|не|без|contra|gegen|ent|miss|o|u|i)$/;

/** What separates two spellings. */
export type SpellingRelation = 'same' | 'misread' | 'typo' | 'inflection' | 'other';

/** Whether one word is the other with a reversing prefix ("legal", "illegal"). */
function isReversed(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.endsWith(short) && reversing.test(long.slice(0, long.length - short.length));
}

/**
 * How two folded words relate. Words of three letters or fewer are only ever `same` or `misread`.
 */
export function compareSpelling(a: string, b: string): SpellingRelation {
  if (a === b) return 'same';
  if (isReversed(a, b)) return 'other';
  if (scannedForm(a) === scannedForm(b)) return 'misread';
  const shorter = Math.min(a.length, b.length);
  if (shorter <= 3) return 'other';
  const limit = shorter >= 8 ? 2 : 1;
  if (editDistance(a, b, limit) <= limit) return 'typo';
  if (editDistance(scannedForm(a), scannedForm(b), 1) <= 1 && shorter >= 5) return 'misread';
  let prefix = 0;
  while (prefix < shorter && a[prefix] === b[prefix]) prefix++;
  const longest = Math.max(a.length, b.length);
  return prefix >= 4 && prefix >= longest * 0.6 && longest - prefix <= 4 ? 'inflection' : 'other';
}
