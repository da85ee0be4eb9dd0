/**
 * Words that change places between two blocks: who did what to whom is another then.
 */
import { foldText } from '../language/fold-text.js';
import { compareSpelling } from '../language/spelling.js';
import type { WordDifference } from '../model.js';

/** Synonyms of a pair that are compared with each other, at most; more are too many to tell. */
const mostExchanges = 32;

/** The first of two words that stand each where the partner has the other: who did what to whom has changed. */
export function findRoleChange(differences: readonly WordDifference[]): WordDifference | undefined {
  if (differences.length < 2) return undefined;
  const turned = new Set(differences.map(({ here, there }) => `${there}\n${here}`));
  return differences.find(({ kind, here, there }) => kind === 'wording' && turned.has(`${here}\n${there}`));
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
