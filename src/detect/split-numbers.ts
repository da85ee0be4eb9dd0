/**
 * Numbers that are of a time, a range or a score in one block alone: the 14 of "14:05" is not the 14 of "14 May".
 */
import { TokenFlag, type Tokens, wordAt } from '../language/tokens.js';
import { invertMatches } from './match-shape.js';
import type { BlockWords, PairWords } from './pair-words.js';

const joint = /^[:：/–-]$/;

/** Whether a sign joins a word of a block and the next, both numbers. */
function areJoined({ flags, texts, start, end }: Tokens, { block, from, to }: BlockWords, at: number): boolean {
  const word = from + at;
  return (
    at >= 0 &&
    word + 1 < to &&
    (flags[word]! & flags[word + 1]! & TokenFlag.Digit) !== 0 &&
    joint.test(texts[block]!.slice(end[word]!, start[word + 1]!))
  );
}

/**
 * The place of the number that a sign joins to one, -1 for none. Dates are of three, and read as a whole; "15:00" is 15.
 */
function partnerOf(tokens: Tokens, side: BlockWords, at: number): number {
  const [before, behind] = [areJoined(tokens, side, at - 1), areJoined(tokens, side, at)];
  if (before === behind) return -1;
  if (before) return areJoined(tokens, side, at - 2) ? -1 : at - 1;
  const isFullHour = wordAt(tokens, side.block, side.from + at + 1) === '00';
  return isFullHour || areJoined(tokens, side, at + 1) ? -1 : at + 1;
}

/** Whether a number is joined to another in one block, and not in the other. */
export const isSplitNumber = ({ tokens, here, there }: PairWords, at: number, other: number): boolean =>
  partnerOf(tokens, here, at) < 0 !== partnerOf(tokens, there, other) < 0;

/** The matched numbers of here that a sign joins, in either block, to a number that only this block has. */
export function findSplitNumbers(tokens: Tokens, here: BlockWords, there: BlockWords, matches: Int32Array): number[] {
  const found: number[] = [];
  let reverse: Int32Array | undefined;
  const isOnlyThere = (other: number): boolean => {
    reverse ??= invertMatches(matches, there.to - there.from);
    return reverse[other]! < 0;
  };
  for (let at = 0; at < matches.length; at++) {
    const other = matches[at]!;
    if (other < 0 || (tokens.flags[here.from + at]! & TokenFlag.Digit) === 0) continue;
    const [partner, otherPartner] = [partnerOf(tokens, here, at), partnerOf(tokens, there, other)];
    if ((partner >= 0 && matches[partner]! < 0) || (otherPartner >= 0 && isOnlyThere(otherPartner))) found.push(at);
  }
  return found;
}
