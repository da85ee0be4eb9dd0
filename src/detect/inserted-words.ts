/**
 * What only the partner has in a gap, and by which what the two share says another thing: it is told, and keeps both.
 */
import { isHedge } from '../language/hedges.js';
import { isNegation } from '../language/negation.js';
import type { Differing } from './comparison.js';
import type { Gap } from './gaps.js';
import { insertedAgent } from './inserted-agent.js';
import { insertedFact } from './inserted-fact.js';
import { insertedHedge } from './inserted-hedge.js';
import { insertedNegations, unspacedNegation } from './inserted-negations.js';
import { insertedVerb } from './inserted-verb.js';
import type { LossTally } from './loss.js';
import { type PairWords, spanOf, textOfWord } from './pair-words.js';
import type { Respelling } from './respelling.js';

function tellNegations(pair: PairWords, inserted: readonly number[], tally: LossTally): void {
  for (const at of inserted) tally.add('negation', '', textOfWord(pair, pair.there, at));
}

/** Tells a word that only there has, unless there is none. */
function tellTerm(pair: PairWords, at: number, tally: LossTally): void {
  if (at >= 0) tally.add('term', '', textOfWord(pair, pair.there, at));
}

/** Tells a negation that is no word of its own because words are not spaced. */
export function tellUnspacedNegation(pair: PairWords, gap: Gap, tally: LossTally): void {
  const unspaced = unspacedNegation(pair, gap);
  if (unspaced) tally.add('negation', ...unspaced);
}

/**
 * Tells the facts of a gap in which only there has words.
 * @param restatedThere see `GapReader`
 */
export function tellInserted(
  pair: PairWords,
  gap: Gap,
  gaps: readonly Gap[],
  restatedThere: Uint8Array | null,
  tally: LossTally,
): void {
  tellUnspacedNegation(pair, gap, tally);
  tellNegations(pair, insertedNegations(pair, gap, gaps), tally);
  tellTerm(pair, insertedHedge(pair, gap), tally);
  tellTerm(pair, insertedAgent(pair, gap), tally);
  const isRestated = (at: number): boolean => restatedThere?.[at] === 1;
  const fact = insertedFact(pair, gap);
  if (fact && !(isRestated(gap.bFrom) && isRestated(gap.bTo - 1)))
    tally.add(fact, '', spanOf(pair, pair.there, gap.bFrom, gap.bTo));
}

/**
 * Tells the facts that there has beside words of here in a gap.
 * @param left the words of the gap without a counterpart
 */
export function tellInsertedBeside(
  pair: PairWords,
  gap: Gap,
  { gaps }: Differing,
  left: Respelling,
  tally: LossTally,
): void {
  if (!left.hereFolded.some(isNegation))
    tellNegations(pair, insertedNegations(pair, gap, gaps, left.there).slice(0, 1), tally);
  if (!left.hereFolded.some((word) => isHedge(word, false)))
    tellTerm(pair, insertedHedge(pair, gap, left.there), tally);
  if (left.here.length > 0 || left.there.length === 0) return;
  tellTerm(pair, insertedAgent(pair, gap, left.there.at(-1)), tally);
  const verb = insertedVerb(pair, gap, left);
  if (verb) tally.add('term', '', spanOf(pair, pair.there, ...verb));
}
