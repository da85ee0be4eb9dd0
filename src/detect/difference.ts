/**
 * The difference of two aligned blocks: what each has in places where the other has something else or nothing,
 * and what of it would be lost if the block went.
 */
import type { Differing } from './comparison.js';
import { type GapReader, weighGap } from './gap-loss.js';
import type { Gap } from './gaps.js';
import { tellInserted } from './inserted-words.js';
import { insertsLittleWord } from './little-words.js';
import { type Loss, LossTally } from './loss.js';
import { isTitleCased, type PairWords, spanOf } from './pair-words.js';
import type { Restated } from './restated.js';
import { findExchangedRoles, findRoleChange, findTurnedCases } from './role-change.js';
import { synonymFinder } from './synonymous.js';
import { findTransposed } from './transposed.js';
import { shortBlock } from './word-loss.js';

/** Words of here that moved or that there states in another notation, as `moved` has them: a place in there, or -1. */
function settle(moved: Int32Array | null, restated: readonly Restated[], size: number): Int32Array | null {
  if (restated.length === 0) return moved;
  const settled = moved?.slice() ?? new Int32Array(size).fill(-1);
  for (const { aFrom, aTo, bFrom } of restated) settled.fill(bFrom, aFrom, aTo);
  return settled;
}

/** The words of there, marked by 1, that here states in another notation; null for none. */
function markRestated(restated: readonly Restated[], size: number): Uint8Array | null {
  if (restated.length === 0) return null;
  const marks = new Uint8Array(size);
  for (const { bFrom, bTo } of restated) marks.fill(1, bFrom, bTo);
  return marks;
}

/** Tells what there states in another notation or in another place. */
function tellRestated(pair: PairWords, restated: readonly Restated[], tally: LossTally): void {
  for (const { aFrom, aTo, bFrom, bTo } of restated) {
    const [here, there] = [spanOf(pair, pair.here, aFrom, aTo), spanOf(pair, pair.there, bFrom, bTo)];
    if (here === there) tally.add('moved', here, '');
    else tally.add('spelling', here, there);
  }
}

/** Whether two blocks differ in one place, beyond whose ends the longer just goes on. */
function isOnePlace(gaps: readonly Gap[]): boolean {
  let count = 0;
  for (const { aFrom, aTo, edge } of gaps) if ((aFrom < aTo || edge === null) && ++count > 1) return false;
  return count === 1;
}

/**
 * Whether more than synonyms differ within what two blocks share: words that only here has, other endings, or little words
 * that only there has. Then a short block is told anew, and who did what to whom, or when, may have turned. A typo turns
 * nothing, nor do longer words that only there has.
 * @param words weight of the words lost
 */
const isToldAnew = ({ pair, differing, restatedThere, isTurned }: GapReader, words: number): boolean =>
  words > 0 || isTurned || insertsLittleWord(pair, differing, restatedThere);

/**
 * What would be lost if `here` went and `there` stayed.
 * @param differing where the alignment of here's words to there's breaks
 * @param isTooMuch whether what is lost so far is enough to know: then the rest is left out
 */
export function findLoss(
  pair: PairWords,
  differing: Differing,
  isTooMuch: (loss: Loss) => boolean = () => false,
): Loss {
  const { gaps, moved, restated } = differing;
  const size = pair.here.to - pair.here.from;
  const inTitle = isTitleCased(pair, pair.here);
  const tally = new LossTally();
  const restatedThere = markRestated(restated, pair.there.to - pair.there.from);
  const reader: GapReader = {
    pair,
    differing,
    settled: settle(moved, restated, size),
    restatedThere,
    inTitle,
    isOnlyPlace: isOnePlace(gaps),
    findSynonyms: synonymFinder(pair, inTitle),
    quoted: undefined,
    isTurned: false,
    exchanges: [],
  };
  tellRestated(pair, restated, tally);
  for (const gap of gaps) {
    if (isTooMuch(tally)) return tally;
    if (gap.aFrom === gap.aTo) tellInserted(pair, gap, gaps, restatedThere, tally);
    else weighGap(reader, gap, tally);
  }
  const { exchanges } = reader;
  if (size < shortBlock && exchanges.length > 0 && isToldAnew(reader, tally.words)) tally.exchanged++;
  if (tally.facts > 0) return tally;
  const roles =
    findTransposed(pair, gaps, reader.settled) ??
    findRoleChange(tally.differences) ??
    findTurnedCases(tally.differences) ??
    findExchangedRoles(exchanges);
  if (roles) tally.add('term', roles.here, roles.there);
  return tally;
}
