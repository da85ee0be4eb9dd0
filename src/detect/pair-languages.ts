/**
 * The languages of a pair, and its little words in them.
 */
import { isFunctionWord, type Language, likelyLanguages } from '../language/likely-languages.js';
import type { Tokens } from '../language/tokens.js';
import { type BlockWords, hashOf, type PairWords } from './pair-words.js';

/** For each article the languages its blocks may be in, found out when first asked. */
const languagesByBlock = new WeakMap<Tokens, Map<number, readonly Language[]>>();

/** The languages that a pair may be in: those of its longer block, of equals the first. */
export function languagesOf({ tokens, here, there }: PairWords): readonly Language[] {
  const longer = here.to - here.from - (there.to - there.from) || there.block - here.block;
  const { block, from, to } = longer > 0 ? here : there;
  const known = languagesByBlock.get(tokens) ?? new Map<number, readonly Language[]>();
  languagesByBlock.set(tokens, known);
  const languages = known.get(block) ?? likelyLanguages(tokens.texts[block]!, tokens.hash.subarray(from, to));
  known.set(block, languages);
  return languages;
}

/** Whether a word of a block is a function word, "of" or "the", in a language that the pair may be in. */
export const isFunctionWordOf = (pair: PairWords, side: BlockWords, at: number): boolean =>
  languagesOf(pair).some((language) => isFunctionWord(hashOf(pair, side, at), language));
