/**
 * Words in place of each other, and endings, that say between two blocks who did what to whom: it may be another then.
 */
import { foldText } from '../language/fold-text.js';
import { compareSpelling } from '../language/spelling.js';
import type { WordDifference } from '../model.js';

/** Synonyms of a pair that are compared with each other, at most; more are too many to tell. */
const mostExchanges = 32;

/** The first of two words that stand each where the partner has the other: who did what to whom has changed. */
export function findRoleChange(differences: readonly WordDifference[]): WordDifference | undefined {
  if (differences.length < 2 || !differences.some(({ kind }) => kind === 'wording')) return undefined;
  const turned = new Set(differences.map(({ here, there }) => `${there}\n${here}`));
  return differences.find(({ kind, here, there }) => kind === 'wording' && turned.has(`${here}\n${there}`));
}

/** Letters of a stem, at least, and of an ending, at most. */
const fewestOfStem = 3;
const longestEnding = 3;

const vowel = /[aeiouy]/;
const latin = /[a-z]/;
const beyondLatin = /[\u0370-\uffff]/;

/** The endings of a word here and there; null where more than an ending differs, or a slip of the pen or the scanner. */
function endingsOf({ here, there }: WordDifference): readonly [here: string, there: string] | null {
  const [a, b] = [foldText(here), foldText(there)];
  let stem = 0;
  while (stem < a.length && stem < b.length && a[stem] === b[stem]) stem++;
  const endings = [a.slice(stem), b.slice(stem)] as const;
  if (stem < fewestOfStem || a === b || Math.max(...endings.map(({ length }) => length)) > longestEnding) return null;
  // A slip leaves the letters behind it as they were, exchanges two, or doubles one: "centre", "fulfill".
  const isSlip =
    (endings[0] !== '' && endings[0].at(-1) === endings[1].at(-1)) ||
    [...endings[0]].sort().join('') === [...endings[1]].sort().join('') ||
    (endings.join('') === a[stem - 1] && !vowel.test(endings.join('')));
  const isMixed = latin.test(a + b) && beyondLatin.test(a + b);
  return isSlip || isMixed || /[\s\d]/.test(a + b) || compareSpelling(a, b) === 'misread' ? null : endings;
}

/**
 * The first of two words of which one has the longer ending here and the other has not: in languages with cases who did
 * what to whom may have turned, "kelner oblał prezesa" and "kelnera oblał prezes". Where a number changes all grow alike.
 */
export function findTurnedCases(differences: readonly WordDifference[]): WordDifference | undefined {
  let first: WordDifference | undefined;
  let growth = 0;
  const turned = new Set<string>();
  for (const difference of differences) {
    const endings = difference.kind === 'spelling' ? endingsOf(difference) : null;
    if (!endings) continue;
    const [here, there] = endings;
    const growsHere = Math.sign(here.length - there.length);
    if (first && (growsHere !== growth || turned.has(`${here}/${there}`))) return first;
    first ??= difference;
    growth = growsHere;
    turned.add(`${there}/${here}`);
  }
  return undefined;
}

/**
 * The first of two synonyms of which one stands for a word that the other is: "the firm sued the company", "the company
 * sued the firm", in whatever form.
 */
export function findExchangedRoles(synonyms: readonly WordDifference[]): WordDifference | undefined {
  if (synonyms.length < 2) return undefined;
  if (synonyms.length > mostExchanges) return synonyms[0];
  const isSame = (one: string, other: string): boolean => compareSpelling(foldText(one), foldText(other)) !== 'other';
  return synonyms.find((one, index) =>
    synonyms.some((other, place) => place !== index && isSame(one.here, other.there)),
  );
}
