/**
 * A hedge that only the partner has: "left" against "allegedly left". One that belongs to what else the partner says, a
 * clause set off or one that goes on, is no difference of what the two share.
 */
import { isHedge } from '../language/hedges.js';
import { TokenFlag } from '../language/tokens.js';
import type { Gap } from './gaps.js';
import { edgeBreak, longestInsertion, reach, sentenceEnd } from './inserted-negations.js';
import { flagsOf, foldedWord, hashOf, hasWord, type PairWords } from './pair-words.js';

/** Words of an insertion that is nothing but a hedge: ", perhaps,". */
const longestHedge = 2;

/** What stands between two words of the partner that are neighbours. */
function between({ tokens, there }: PairWords, before: number, behind: number): string {
  const text = tokens.texts[there.block]!;
  const from = before < 0 ? 0 : tokens.end[there.from + before]!;
  return text.slice(from, there.from + behind < there.to ? tokens.start[there.from + behind]! : text.length);
}

/** Whether nothing but words stands between the words from one to another, both included. */
function isUnbroken(pair: PairWords, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (edgeBreak.test(between(pair, at, at + 1))) return false;
  return true;
}

/** Whether a hedge is of the passage that the two share. */
function isOfShared(pair: PairWords, { bFrom, bTo, edge }: Gap, at: number): boolean {
  const { there } = pair;
  if (edge === 'end')
    return (
      at - bFrom < longestHedge &&
      sentenceEnd.test(`${between(pair, at, at + 1)}${at === there.to - there.from - 1 ? '.' : ''}`)
    );
  if (edge === null && bTo - bFrom <= longestHedge) return true;
  if (edge === null) return isUnbroken(pair, bFrom - 1, bTo);
  // A capital within the partner opens a sentence that nothing else shows, as behind a prompt glued on.
  const opens = bTo - at > 1 && (flagsOf(pair, there, bTo) & TokenFlag.Capital) !== 0;
  return !opens && isUnbroken(pair, at, bTo);
}

/**
 * The place of a hedge that the partner has in a gap, and here nowhere; -1 for none.
 * @param candidates the words of the partner to look at; all of the gap unless told
 */
export function insertedHedge(pair: PairWords, gap: Gap, candidates?: readonly number[]): number {
  const { here, there } = pair;
  const { bFrom, bTo, edge } = gap;
  if (edge === null && bTo - bFrom > longestInsertion) return -1;
  const from = edge === 'start' ? Math.max(bFrom, bTo - reach) : bFrom;
  const to = edge === 'end' ? Math.min(bTo, bFrom + longestHedge) : bTo;
  for (let at = from; at < to; at++) {
    if (candidates && !candidates.includes(at)) continue;
    const isCapital = (flagsOf(pair, there, at) & TokenFlag.Capital) !== 0;
    if (!isHedge(foldedWord(pair, there, at), isCapital)) continue;
    if (isOfShared(pair, gap, at) && !hasWord(pair, here, hashOf(pair, there, at))) return at;
  }
  return -1;
}
