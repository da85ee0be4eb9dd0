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
 * @param last the last word of the gap without a counterpart
 */
export const insertedAgent = (pair: PairWords, { edge, bTo }: Gap, last = bTo - 1): number =>
  edge !== 'end' && last === bTo - 1 && agents.test(foldedWord(pair, pair.there, last)) ? last : -1;
