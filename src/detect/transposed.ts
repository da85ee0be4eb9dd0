/**
 * Words that change places within a clause: "the cook hit the guest", "the guest hit the cook".
 */
import { TokenFlag } from '../language/tokens.js';
import { standsAlone } from './comparison.js';
import type { Gap } from './gaps.js';
import { flagsOf, foldedWord, hashOf, type PairWords, spanOf } from './pair-words.js';
import { areFreeEntries } from './turned-entries.js';

/** Words that changed places with others, and that stand between the two places, at most: a passage moved is longer. */
const mostTransposed = 4;
/** Endings of adverbs, which stand before a verb or behind it. */
const adverb = /(?:ly|mente|ment|weise)$/;

/** Words [aFrom, aTo) of here stand in another order as [bFrom, bTo) of there. */
type Region = Omit<Gap, 'edge'>;

/**
 * Whether the words of here alone in one gap are those of there alone in the other: one, or several in another order. In
 * the same order they are a phrase that moved, such as a time.
 */
function areTransposed(pair: PairWords, { aFrom, aTo, edge }: Gap, { bFrom, bTo, edge: otherEdge }: Gap): boolean {
  const length = aTo - aFrom;
  if (length === 0 || length !== bTo - bFrom || length > mostTransposed) return false;
  // Characters of unspaced words: `findSplitWords` has read them.
  if ((flagsOf(pair, pair.here, aFrom) & TokenFlag.Unspaced) !== 0) return false;
  const words = Array.from({ length }, (_, at) => hashOf(pair, pair.here, aFrom + at));
  const others = Array.from({ length }, (_, at) => hashOf(pair, pair.there, bFrom + at));
  const isInOrder = words.every((word, at) => word === others[at]);
  // At the start a verb and a time change places.
  if (isInOrder || length === 1) return isInOrder && length === 1 && edge !== 'start' && otherEdge !== 'start';
  return String(words.sort()) === String(others.sort());
}

/** Whether a single word stands before others here and behind them there, as who speaks does, or an adverb. */
function isFree(pair: PairWords, mine: Gap, { aFrom, aTo, bFrom, bTo }: Region): boolean {
  if (mine.aTo - mine.aFrom > 1) return false;
  if (adverb.test(foldedWord(pair, pair.here, mine.aFrom))) return true;
  return (
    standsAlone(pair.tokens, pair.here, { aFrom, aTo }) &&
    standsAlone(pair.tokens, pair.there, { aFrom: bFrom, aTo: bTo })
  );
}

/**
 * What stands here and there where words have changed places; entries of a list may stand in any order.
 * @param settled see `GapReader`
 */
export function findTransposed(
  pair: PairWords,
  gaps: readonly Gap[],
  settled: Int32Array | null,
): { readonly here: string; readonly there: string } | undefined {
  for (let index = 0; index + 1 < gaps.length; index++) {
    const [gap, next] = [gaps[index]!, gaps[index + 1]!];
    if (next.aFrom - gap.aTo > mostTransposed) continue;
    const [mine, other] = gap.bFrom === gap.bTo ? [gap, next] : [next, gap];
    if (mine.bFrom < mine.bTo || other.aFrom < other.aTo || !areTransposed(pair, mine, other)) continue;
    if (settled && settled[mine.aFrom]! >= 0) continue;
    const region = { aFrom: gap.aFrom, aTo: next.aTo, bFrom: gap.bFrom, bTo: next.bTo };
    if (areFreeEntries(pair, region) || isFree(pair, mine, region)) continue;
    const { here, there } = pair;
    return { here: spanOf(pair, here, gap.aFrom, next.aTo), there: spanOf(pair, there, gap.bFrom, next.bTo) };
  }
  return undefined;
}
