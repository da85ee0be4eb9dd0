/**
 * Two blocks side by side: which words they share, where the alignment breaks, and what only changed its place.
 */
import type { Tokens } from '../language/tokens.js';
import { alignWords } from './align.js';
import { candidateShare } from './candidates.js';
import { findGaps, type Gap } from './gaps.js';
import { invertMatches, type MatchShape, shapeOf } from './match-shape.js';
import { findMoved } from './moved.js';
import { longestNote, startOfNote } from './note.js';
import { findOtherAccents } from './other-accents.js';
import { type BlockWords, type PairWords, wordsOf } from './pair-words.js';
import { findRestated, type Restated } from './restated.js';
import { findSplitNumbers } from './split-numbers.js';
import { findSplitWords } from './split-words.js';
import { markTurnedEntries } from './turned-entries.js';
import type { WordFrequency } from './word-frequency.js';

/** A passage of this many words in a row, said twice, is worth reporting. */
export const reportedPassage = 8;
/** Mean number of words that match in a row; fewer is vocabulary in common. */
const shortestRun = 2.2;
/** Share of the smaller block's words that match, below which only a passage they have in common is of interest. */
const fewestShared = 0.5;

/** Where two aligned blocks differ, seen from one of them, and what of it only changed its place or its notation. */
export type Differing = Pick<Comparison, 'gaps' | 'moved' | 'restated'>;

/** A pair of blocks aligned. Words and matches are offsets into their block. */
export interface Comparison {
  /** The block with fewer words; of equals the one asked about first. */
  readonly here: BlockWords;
  readonly there: BlockWords;
  readonly hereSize: number;
  readonly thereSize: number;
  /** For each word of `here` the word of `there` it matches, in order, or -1. */
  readonly matches: Int32Array;
  readonly shape: MatchShape;
  /** Words of `here` that stand in `there`, in order, moved or restated. */
  readonly shared: number;
  readonly gaps: readonly Gap[];
  /** For each word of `here` that moved the word of `there` it stands for, or -1; null when nothing moved. */
  readonly moved: Int32Array | null;
  /** Quantities of `here` that `there` states in another notation; their words count as shared. */
  readonly restated: readonly Restated[];
}

/** Punctuation of ASCII and of common typography, asked for first: the pattern of all of it takes long to compile. */
const plainBoundary = /[!-/:-@[-`{-~\u2010-\u2027]/;
const boundary = (): RegExp => /[^\s\p{L}\p{N}]/u;

/** Whether there is punctuation in what stands between two words. */
function hasBoundary(between: string): boolean {
  const signs = between.trim();
  return signs !== '' && (plainBoundary.test(signs) || boundary().test(signs));
}

/** Whether the words [aFrom, aTo) of a block are a clause or more: punctuation, or an end of the block, on both sides. */
export function standsAlone(
  { texts, start, end }: Tokens,
  { block, from, to }: BlockWords,
  { aFrom, aTo }: Pick<Gap, 'aFrom' | 'aTo'>,
): boolean {
  const text = texts[block]!;
  const before = aFrom === 0 || hasBoundary(text.slice(end[from + aFrom - 1]!, start[from + aFrom]!));
  return before && (from + aTo === to || hasBoundary(text.slice(end[from + aTo - 1]!, start[from + aTo]!)));
}

/** Aligns two blocks; null when they only have words in common. */
export function compareBlocks(
  tokens: Tokens,
  frequency: WordFrequency,
  first: number,
  second: number,
): Comparison | null {
  let here = wordsOf(tokens, first);
  let there = wordsOf(tokens, second);
  if (here.to - here.from > there.to - there.from) [here, there] = [there, here];
  const hereHashes = tokens.hash.subarray(here.from, here.to);
  const thereHashes = tokens.hash.subarray(there.from, there.to);
  const matches = alignWords(hereHashes, thereHashes);
  const otherAccents = findOtherAccents(tokens, here, there, (word) => matches[word]!);
  if (otherAccents.length > 0 && frequency.writesAccents()) for (const at of otherAccents) matches[at] = -1;
  for (const at of findSplitNumbers(tokens, here, there, matches)) matches[at] = -1;
  dropNote({ tokens, here, there, frequency }, matches);
  let shape = shapeOf(matches);
  if (shape.matched < shape.runs * shortestRun) return null;
  if (shape.matched < hereHashes.length * fewestShared && shape.longest < reportedPassage) return null;
  let gaps = findGaps(matches, thereHashes.length);
  const splitWords = findSplitWords(tokens, here, there, gaps);
  if (splitWords.length > 0) {
    for (const at of splitWords) matches[at] = -1;
    gaps = findGaps(matches, thereHashes.length);
    shape = shapeOf(matches);
  }
  const isClause = (gap: Gap): boolean => standsAlone(tokens, here, gap);
  const clauses = findMoved(hereHashes, thereHashes, gaps.some(isClause) ? gaps : [], isClause);
  const moved = markTurnedEntries({ tokens, here, there, frequency }, gaps, clauses);
  if (countNeighbours(matches, moved) < (hereHashes.length - 1) * candidateShare && shape.longest < reportedPassage)
    return null;
  const mayRepeat = shape.matched >= hereHashes.length * fewestShared;
  const restated = mayRepeat ? findRestated(tokens, here, there, gaps) : [];
  let shared = shape.matched;
  if (moved) for (const place of moved) if (place >= 0) shared++;
  for (const { aFrom, aTo } of restated) for (let at = aFrom; at < aTo; at++) if (matches[at]! < 0) shared++;
  const [hereSize, thereSize] = [hereHashes.length, thereHashes.length];
  return { here, there, hereSize, thereSize, matches, shape, shared, gaps, moved, restated };
}

/** Parts the words of a note at the end of here from those of there that happen to be the same: "… Read more", "more". */
function dropNote(pair: PairWords, matches: Int32Array): void {
  if (matches.indexOf(-1, Math.max(0, matches.length - longestNote)) < 0) return;
  const note = matches.subarray(startOfNote(pair));
  if (note.includes(-1)) note.fill(-1);
}

/** How many words of here stand in front of the same word as in there: shingles that the two share, as candidates do. */
function countNeighbours(matches: Int32Array, moved: Int32Array | null): number {
  const placeOf = (at: number): number => (matches[at]! >= 0 || !moved ? matches[at]! : moved[at]!);
  let count = 0;
  for (let at = 0; at + 1 < matches.length; at++) if (placeOf(at) >= 0 && placeOf(at + 1) === placeOf(at) + 1) count++;
  return count;
}

/** Whether most of the larger block stands in the smaller one too. */
export const isMutual = ({ shape, thereSize }: Comparison): boolean => shape.matched >= thereSize * fewestShared;

/** Whether words [from, to) of the smaller block, which are all of it unless told, stand in the larger one in one piece. */
export function isVerbatim({ matches, hereSize }: Comparison, from = 0, to = hereSize): boolean {
  const first = matches[from]!;
  if (first < 0 || matches[to - 1]! - first !== to - 1 - from) return false;
  for (let at = from + 1; at < to; at++) if (matches[at]! < 0) return false;
  return true;
}

/** Whether the smaller block stands in the larger one in one piece with punctuation, or nothing, on both sides of it. */
export function isSetApart(tokens: Tokens, comparison: Comparison): boolean {
  const { there, matches } = comparison;
  // The first word may be the number of a list item.
  const from = matches[0]! < 0 ? 1 : 0;
  if (!isVerbatim(comparison, from)) return false;
  return standsAlone(tokens, there, { aFrom: matches[from]!, aTo: matches[matches.length - 1]! + 1 });
}

/** The gaps and moved words of a comparison seen from the larger block. */
export function turn({ gaps, moved, restated, thereSize }: Comparison): Differing {
  const swap = <T extends Restated>(place: T): T => ({
    ...place,
    aFrom: place.bFrom,
    aTo: place.bTo,
    bFrom: place.aFrom,
    bTo: place.aTo,
  });
  return { gaps: gaps.map(swap), moved: moved && invertMatches(moved, thereSize), restated: restated.map(swap) };
}
