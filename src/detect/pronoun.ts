/**
 * Pronouns in place of what they mean: "she" for "the mayor".
 */
import { isFunctionWord } from '../language/likely-languages.js';
import { isNegation } from '../language/negation.js';
import { languagesOfPronoun } from '../language/pronouns.js';
import { type BlockWords, hashOf, type PairWords } from './pair-words.js';
import { languagesOf } from './synonymous.js';

/** Words of a block in fewer of which whom a pronoun means may be all it says. */
const fewestWords = 8;
/** A pronoun with the little words beside it, at most. */
const longestPronoun = 3;

/**
 * Whether some words are one pronoun of the third person, with at most a few little words beside it, "it was the", and others
 * that have no pronoun say whom or what it means.
 */
export function isPronounFor(
  pair: PairWords,
  side: BlockWords,
  words: readonly number[],
  folded: readonly string[],
  others: readonly string[],
): boolean {
  if (words.length > longestPronoun || pair.here.to - pair.here.from < fewestWords) return false;
  if (!folded.some((word) => languagesOfPronoun(word).length > 0) || folded.some(isNegation)) return false;
  return languagesOf(pair).some((language) => {
    const isPronoun = (word: string): boolean => languagesOfPronoun(word).includes(language);
    return (
      folded.filter(isPronoun).length === 1 &&
      words.every((at, place) => isPronoun(folded[place]!) || isFunctionWord(hashOf(pair, side, at), language)) &&
      !others.some(isPronoun)
    );
  });
}
