/**
 * A word that only the partner has and by which another does what the two tell: "hit the guest", "hit by the guest".
 */
import type { Gap } from './gaps.js';
import { foldedWord, type PairWords } from './pair-words.js';

/** What stands before who does it in a passive, folded. */
const agents =
  /^(?:by|par|von|vom|por|pelo|pela|pelos|pelas|da|dal|dalla|dai|dalle|dallo|av|af|door|przez|tarafindan)$/;

/**
 * The place in there of such a word, right before a word that the two share; -1 for none.
 * @param words the words of the gap without a counterpart
 */
export function insertedAgent(pair: PairWords, { edge, bTo }: Gap, words: readonly number[]): number {
  if (edge === 'end' || words.at(-1) !== bTo - 1) return -1;
  return agents.test(foldedWord(pair, pair.there, bTo - 1)) ? bTo - 1 : -1;
}
