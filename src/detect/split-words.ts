/**
 * Characters that an alignment took out of two words: 東京 and 京都 are other cities, not one with a sign before or behind.
 * In scripts without spaces each character counts as a word, and a word may be of several.
 */
import { TokenFlag, type Tokens } from '../language/tokens.js';
import type { Gap } from './gaps.js';
import { type BlockWords, hasIdeograph, isTellingIdeograph, isUnchanging, spanOf } from './pair-words.js';

/** Characters of such a word that the two have in common, and that each has besides, at most. */
const mostShared = 2;
const mostOther = 4;
/** Characters of both gaps and what is between them, at most: more are no word. */
const longestWord = 20;

/** Whether words [from, to) of a block are characters of one unspaced run. */
function isRun({ flags, start, end }: Tokens, block: BlockWords, from: number, to: number): boolean {
  for (let at = block.from + from; at < block.from + to; at++) {
    if ((flags[at]! & TokenFlag.Unspaced) === 0) return false;
    if (at > block.from + from && start[at] !== end[at - 1]) return false;
  }
  return true;
}

/** Whether two words of ideographs are others: each has one besides the shared, and one of these means something by itself. */
function areOtherIdeographs(tokens: Tokens, here: BlockWords, there: BlockWords, mine: Gap, other: Gap): boolean {
  if (mine.bFrom < mine.bTo || other.aFrom < other.aTo) return false;
  if (mine.aTo - mine.aFrom > mostOther || other.bTo - other.bFrom > mostOther) return false;
  const only = spanOf({ tokens }, here, mine.aFrom, mine.aTo);
  const onlyThere = spanOf({ tokens }, there, other.bFrom, other.bTo);
  // 都 is "all" by itself, and part of the name of a city.
  return hasIdeograph(only) && hasIdeograph(onlyThere) && [...only, ...onlyThere].some(isTellingIdeograph);
}

/** Whether each of two words has letters of its own besides the shared, and they are not the same two exchanged by a slip. */
const areOtherLetters = (a: string, b: string, shared: number): boolean =>
  Math.min(a.length, b.length) > shared && [...a].sort().join('') !== [...b].sort().join('');

/**
 * The matched words of here that stand between ideographs, or letters of Katakana, Thai or Lao, of which some only here has and some only
 * there: with these they make two other words.
 */
export function findSplitWords(tokens: Tokens, here: BlockWords, there: BlockWords, gaps: readonly Gap[]): number[] {
  const found: number[] = [];
  for (let index = 0; index + 1 < gaps.length; index++) {
    const [gap, next] = [gaps[index]!, gaps[index + 1]!];
    const shared = next.aFrom - gap.aTo;
    if (shared > mostShared || next.bFrom - gap.bTo !== shared) continue;
    if ((tokens.flags[here.from + gap.aTo]! & TokenFlag.Unspaced) === 0) continue;
    if (next.aTo - gap.aFrom > longestWord || next.bTo - gap.bFrom > longestWord) continue;
    if (!isRun(tokens, here, gap.aFrom, next.aTo) || !isRun(tokens, there, gap.bFrom, next.bTo)) continue;
    const [mine, other] = gap.bFrom === gap.bTo ? [gap, next] : [next, gap];
    const isSplit = [...spanOf({ tokens }, here, gap.aTo, next.aFrom)].every(isUnchanging)
      ? areOtherLetters(
          spanOf({ tokens }, here, gap.aFrom, next.aTo),
          spanOf({ tokens }, there, gap.bFrom, next.bTo),
          shared,
        )
      : areOtherIdeographs(tokens, here, there, mine, other);
    if (isSplit) for (let at = gap.aTo; at < next.aFrom; at++) found.push(at);
  }
  return found;
}
