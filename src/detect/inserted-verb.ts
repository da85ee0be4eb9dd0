/**
 * A verb that only the partner has, before another form of a shared one: "resigned" against "refused to resign".
 */
import type { Gap } from './gaps.js';
import { type PairWords, textOfWord } from './pair-words.js';
import type { Respelling } from './respelling.js';

/** Letters of the particle between two verbs, at most: "to", "de", "zu", "att". */
const longestParticle = 3;

/**
 * The words [from, to) of there that are such a verb with its particle, where nothing of here is left in a gap; null for
 * none. The form of the shared word differs, as a rule only in its ending.
 */
export function insertedVerb(
  pair: PairWords,
  { edge, bFrom }: Pick<Gap, 'edge' | 'bFrom'>,
  { pairs, there }: Respelling,
): [from: number, to: number] | null {
  const to = pairs[0]?.[1];
  if (to === undefined || edge !== null) return null;
  const lengthOf = (at: number): number => textOfWord(pair, pair.there, at).length;
  const inserted = there.filter((at) => at < to);
  const isVerb = inserted.length === to - bFrom && inserted.slice(0, -1).some((at) => lengthOf(at) > longestParticle);
  return isVerb && lengthOf(to - 1) <= longestParticle ? [bFrom, to] : null;
}
