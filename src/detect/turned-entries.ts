/**
 * Entries of a list in another order: "nurses and firefighters", "firefighters and nurses".
 */
import { joinsEntries, listComma } from '../language/joints.js';
import { isFunctionWord } from '../language/likely-languages.js';
import { TokenFlag } from '../language/tokens.js';
import type { Gap } from './gaps.js';
import { sentenceEnd } from './inserted-negations.js';
import { type BlockWords, flagsOf, foldedWord, hashOf, type PairWords, spanOf } from './pair-words.js';
import { languagesOf } from './synonymous.js';

/** Words [aFrom, aTo) of here stand in another order as [bFrom, bTo) of there. */
type Region = Omit<Gap, 'edge'>;

/** Words of two entries and what joins them, at most. */
const longestRegion = 9;
const slash = /^\s?\/\s?$/;
const possessive = /['’]s$/;
/** A score, whose numbers are in the order of those that played. */
const score = /\d\s?[-:–]\s?\d/;

/** Two entries that change places. */
interface TurnedEntries {
  /** For each word of here where it stands in there. */
  readonly places: Int32Array;
  /** The word that joins them, folded; the empty one where a sign does. */
  readonly joint: string;
}

/** The entries of a region when a sign, or a word such as "or", joins what stands before and behind it; else null. */
export function turnedEntries(pair: PairWords, { aFrom, aTo, bFrom, bTo }: Region, sign: RegExp): TurnedEntries | null {
  const { here, there } = pair;
  const length = aTo - aFrom;
  if (length !== bTo - bFrom || length > longestRegion) return null;
  for (let first = 1; first < length; first++) {
    const word = foldedWord(pair, here, aFrom + first);
    const joint = joinsEntries(word) ? 1 : 0;
    const last = length - first - joint;
    const isJoined =
      joint === 1 ||
      (sign.test(signBefore(pair, here, aFrom + first)) && sign.test(signBefore(pair, there, bFrom + last)));
    if (last < 1 || !isJoined) continue;
    // The words behind the joint are the first of there, and those before it the last.
    const places = Int32Array.from({ length }, (_, at) =>
      at < first ? last + joint + at : at < first + joint ? last : at - first - joint,
    );
    if (places.every((place, at) => hashOf(pair, here, aFrom + at) === hashOf(pair, there, bFrom + place)))
      return { places: places.map((place) => bFrom + place), joint: joint === 1 ? word : '' };
  }
  return null;
}

/** What stands between a word and the one before it. */
const signBefore = ({ tokens }: PairWords, { block, from }: BlockWords, at: number): string =>
  tokens.texts[block]!.slice(tokens.end[from + at - 1]!, tokens.start[from + at]!);

/** Whether a word before entries is of the first alone: a number, or a title, but no "The". */
const isTitle = (pair: PairWords, side: BlockWords, at: number): boolean =>
  (flagsOf(pair, side, at) & (TokenFlag.Digit | TokenFlag.Capital)) !== 0 &&
  !languagesOf(pair).some((language) => isFunctionWord(hashOf(pair, side, at), language));

/**
 * Whether entries may change places and say the same: not where another list of the sentence is in the same order,
 * "gold and silver went to Anna and Berta"; where a number or a title before them is of the first alone; or what stands
 * behind them of the last, as in "Anna and Berta's".
 */
function mayTurn(pair: PairWords, side: BlockWords, from: number, to: number, joint: string): boolean {
  if (score.test(pair.tokens.texts[side.block]!)) return false;
  for (let at = from; at < to; at++) if (flagsOf(pair, side, at) & TokenFlag.Digit) return false;
  const before = from > 0 ? signBefore(pair, side, from) : '';
  // The support of two names for one thing is told by a slash.
  const isTitled = from > 0 && joint !== '' && isTitle(pair, side, from - 1);
  if (listComma.test(before) || (isTitled && !sentenceEnd.test(before))) return false;
  if (to < side.to - side.from && possessive.test(spanOf(pair, side, to - 1, to + 1))) return false;
  return !hasOtherList(pair, side, from, to, joint);
}

/** Whether the sentence of words [from, to) joins others by the same word, or by a slash. */
function hasOtherList(pair: PairWords, side: BlockWords, from: number, to: number, joint: string): boolean {
  const size = side.to - side.from;
  const joins = (at: number): boolean => foldedWord(pair, side, at) === joint || slash.test(signBefore(pair, side, at));
  const endsBefore = (at: number): boolean => sentenceEnd.test(signBefore(pair, side, at));
  for (let at = from; at > 0 && !endsBefore(at); at--) if (joins(at - 1)) return true;
  for (let at = to; at < size && !endsBefore(at); at++) if (joins(at)) return true;
  return false;
}

/** Marks the words of such entries in what moved: a place in there, or -1. Who is named may change places too. */
export function markTurnedEntries(pair: PairWords, gaps: readonly Gap[], moved: Int32Array | null): Int32Array | null {
  const { here, there } = pair;
  let marked = moved;
  for (let index = 0; index + 1 < gaps.length; index++) {
    const [gap, next] = [gaps[index]!, gaps[index + 1]!];
    if (next.aTo - gap.aFrom > longestRegion || next.bTo - gap.bFrom > longestRegion) continue;
    // An article before the first entry has matched.
    for (const before of [0, 1]) {
      const region = { aFrom: gap.aFrom - before, aTo: next.aTo, bFrom: gap.bFrom - before, bTo: next.bTo };
      if (Math.min(region.aFrom, region.bFrom) < 0) break;
      const turned = turnedEntries(pair, region, slash);
      if (
        !turned ||
        !mayTurn(pair, here, region.aFrom, region.aTo, turned.joint) ||
        !mayTurn(pair, there, region.bFrom, region.bTo, turned.joint)
      )
        continue;
      marked ??= new Int32Array(here.to - here.from).fill(-1);
      for (const { aFrom, aTo } of [gap, next])
        for (let at = aFrom; at < aTo; at++) marked[at] = turned.places[at - region.aFrom]!;
      break;
    }
  }
  return marked;
}
