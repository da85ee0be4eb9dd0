/**
 * Entries of a list in another order: "nurses and firefighters", "firefighters and nurses".
 */
import { joinsEntriesIn, listComma } from '../language/joints.js';
import { isAuxiliary, isGenitive, isRelative, tellsOrder } from '../language/junctions.js';
import { TokenFlag } from '../language/tokens.js';
import type { Gap } from './gaps.js';
import { sentenceEnd } from './inserted-negations.js';
import { isFunctionWordOf, languagesOf } from './pair-languages.js';
import { type BlockWords, flagsOf, foldedWord, hashOf, isAcronym, type PairWords, textOfWord } from './pair-words.js';

/** Words [aFrom, aTo) of here stand in another order as [bFrom, bTo) of there. */
type Region = Omit<Gap, 'edge'>;

/** Words of two entries and what joins them, at most. */
const longestRegion = 9;
const slash = /^\s?\/\s?$/;
/** Codes of currencies, of which there are pairs. */
const currency = /^(?:EUR|USD|GBP|JPY|CHF|CNY|AUD|CAD|SEK|NOK|DKK|PLN|CZK|HUF|RUB|TRY|INR|BRL|KRW|BTC|ETH)$/;
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
function turnedEntries(pair: PairWords, { aFrom, aTo, bFrom, bTo }: Region, sign: RegExp): TurnedEntries | null {
  const { here, there } = pair;
  const length = aTo - aFrom;
  if (length !== bTo - bFrom || length > longestRegion) return null;
  const languages = languagesOf(pair);
  for (let first = 1; first < length; first++) {
    const word = foldedWord(pair, here, aFrom + first);
    const joint = joinsEntriesIn(word, languages) ? 1 : 0;
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

/** Whether a word is a little one behind which, or before which, entries stand as a whole: a preposition or an article. */
const isJunction = (pair: PairWords, side: BlockWords, at: number): boolean => {
  const word = foldedWord(pair, side, at);
  return !isAuxiliary(word) && !isGenitive(word) && isFunctionWordOf(pair, side, at);
};

/**
 * Whether entries may change places and say the same: where they open their sentence, or a preposition or an article stands
 * before them and behind them such a word or the end of the sentence. What else stands there may belong to one of them:
 * "Mayor Lind and Holm", "Lind and Holm (2)", "injured women and children"; and another list of the sentence, a score, or a
 * word such as "respectively" may be in the same order.
 */
function mayTurn(pair: PairWords, side: BlockWords, from: number, to: number, joint: string): boolean {
  const text = pair.tokens.texts[side.block]!;
  if (score.test(text) || tellsOrder(text)) return false;
  for (let at = from; at < to; at++) if (flagsOf(pair, side, at) & TokenFlag.Digit) return false;
  // Two names for one thing.
  if (joint === '')
    return isTurnable(pair, side, from) && isTurnable(pair, side, to - 1) && !hasOtherList(pair, side, from, to, joint);
  const opens = from === 0 || sentenceEnd.test(signBefore(pair, side, from));
  const ends = to === side.to - side.from || sentenceEnd.test(signBefore(pair, side, to));
  if (
    !opens &&
    (listComma.test(signBefore(pair, side, from)) ||
      !(isJunction(pair, side, from) || isJunction(pair, side, from - 1)))
  )
    return false;
  if (!opens && isGenitive(foldedWord(pair, side, from - 1))) return false;
  if (
    !ends &&
    (signBefore(pair, side, to).trim() !== '' ||
      !(opens || (isJunction(pair, side, to) && !isRelative(foldedWord(pair, side, to)))))
  )
    return false;
  return !hasOtherList(pair, side, from, to, joint);
}

/** Whether a word is an acronym, and no currency, whose rate is another the other way round. */
const isTurnable = (pair: PairWords, side: BlockWords, at: number): boolean =>
  isAcronym(textOfWord(pair, side, at)) && !currency.test(textOfWord(pair, side, at));

/** Whether the sentence of words [from, to) joins others by the same word, or by a slash. */
function hasOtherList(pair: PairWords, side: BlockWords, from: number, to: number, joint: string): boolean {
  const size = side.to - side.from;
  const joins = (at: number): boolean => foldedWord(pair, side, at) === joint || slash.test(signBefore(pair, side, at));
  const endsBefore = (at: number): boolean => sentenceEnd.test(signBefore(pair, side, at));
  for (let at = from; at > 0 && !endsBefore(at); at--) if (joins(at - 1)) return true;
  for (let at = to; at < size && !endsBefore(at); at++) if (joins(at)) return true;
  return false;
}

/** Whether a region is entries of a list, whose order tells nothing unless they are names. */
export function areFreeEntries(pair: PairWords, region: Region): boolean {
  const turned = turnedEntries(pair, region, listComma);
  // "Was released and arrested": one after the other.
  return turned !== null && !(region.aFrom > 0 && isAuxiliary(foldedWord(pair, pair.here, region.aFrom - 1)));
}

const mayTurnBoth = (pair: PairWords, { aFrom, aTo, bFrom, bTo }: Region, joint: string): boolean =>
  mayTurn(pair, pair.here, aFrom, aTo, joint) && mayTurn(pair, pair.there, bFrom, bTo, joint);

/** Whether what here has in one of two gaps begins with a word that there has in the other: a quick no for nearly all. */
function mayHaveTurned(pair: PairWords, gap: Gap, next: Gap): boolean {
  if (next.aTo - gap.aFrom !== next.bTo - gap.bFrom) return false;
  const [mine, other] = gap.aFrom < gap.aTo ? [gap, next] : [next, gap];
  if (mine.aFrom === mine.aTo) return false;
  const hash = hashOf(pair, pair.here, mine.aFrom);
  for (let at = other.bFrom; at < other.bTo; at++) if (hashOf(pair, pair.there, at) === hash) return true;
  return false;
}

/** Marks the words of such entries in what moved: a place in there, or -1. Who is named may change places too. */
export function markTurnedEntries(pair: PairWords, gaps: readonly Gap[], moved: Int32Array | null): Int32Array | null {
  const { here } = pair;
  let marked = moved;
  for (let index = 0; index + 1 < gaps.length; index++) {
    const [gap, next] = [gaps[index]!, gaps[index + 1]!];
    if (next.aTo - gap.aFrom > longestRegion || !mayHaveTurned(pair, gap, next)) continue;
    // An article before the first entry has matched.
    for (const before of [0, 1]) {
      const region = { aFrom: gap.aFrom - before, aTo: next.aTo, bFrom: gap.bFrom - before, bTo: next.bTo };
      if (Math.min(region.aFrom, region.bFrom) < 0) break;
      const turned = turnedEntries(pair, region, slash);
      if (!turned || !mayTurnBoth(pair, region, turned.joint)) continue;
      marked ??= new Int32Array(here.to - here.from).fill(-1);
      for (const { aFrom, aTo } of [gap, next])
        for (let at = aFrom; at < aTo; at++) marked[at] = turned.places[at - region.aFrom]!;
      break;
    }
  }
  return marked;
}
