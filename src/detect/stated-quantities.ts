/**
 * The quantities and full dates of a block around a place: "3 May 2024" and "03.05.2024" are one date.
 */
import { foldText } from '../language/fold-text.js';
import { type NumberWord, type Quantity, readQuantities } from '../language/quantity.js';
import { TokenFlag, type Tokens, wordAt } from '../language/tokens.js';
import { readAmbiguousDate, readStatedDate } from '../read/stated-date.js';
import type { BlockWords } from './pair-words.js';

/** Words read on both sides of a place: part of a quantity may have matched. */
export const margin = 6;
/** Words of a date, at most: "3 de mayo de 2024", and the characters of Chinese and Japanese. */
const longestDate = 6;
const year = /(?<!\d)\d{4}(?!\d)/;
/** Characters of a date, at most. */
const longestText = 40;
/** Years that are looked at, at most: the first may belong to no date. */
const mostYears = 3;

/** A word of a block, by its offset, as it is read for quantities. */
export function numberWord(tokens: Tokens, { block, from }: BlockWords, at: number): NumberWord {
  const text = wordAt(tokens, block, from + at);
  const before = at === 0 ? '' : tokens.texts[block]!.slice(tokens.end[from + at - 1]!, tokens.start[from + at]!);
  return { text, folded: foldText(text), before };
}

/** The first full date in words [start, end) of the tokens; null when there is none. */
function readDate(
  { texts, flags, start: starts, end: ends }: Tokens,
  block: number,
  start: number,
  end: number,
): Quantity | null {
  const text = texts[block]!;
  const isYear = (at: number): boolean =>
    (flags[at]! & TokenFlag.Digit) !== 0 &&
    ends[at]! - starts[at]! <= longestText &&
    year.test(foldText(text.slice(starts[at]!, ends[at]!)));
  let years = 0;
  for (let at = start; at < end && years < mostYears; at++) {
    if (!isYear(at)) continue;
    years++;
    // The shortest that has the year.
    for (let length = 1; length <= longestDate; length++)
      for (let from = Math.max(start, at - length + 1); from <= at && from + length <= end; from++) {
        const last = ends[from + length - 1]!;
        const stated = last - starts[from]! <= longestText ? text.slice(starts[from]!, last) : '';
        const date = readStatedDate(stated);
        const readings = date ? [date] : readAmbiguousDate(stated);
        if (readings.length > 0) return { from, to: from + length, readings, scale: null };
      }
  }
  return null;
}

/** The quantities of a block that have a word in [from, to), or touch it; a full date counts as one. */
export function quantitiesAround(tokens: Tokens, side: BlockWords, from: number, to: number): Quantity[] {
  const { block, from: first, to: last } = side;
  const start = Math.max(first, first + from - margin);
  const end = Math.min(last, first + to + margin);
  const words: NumberWord[] = [];
  for (let at = start; at < end; at++) words.push(numberWord(tokens, side, at - first));
  const shift = start - first;
  const quantities = readQuantities(words, to - shift)
    .map((quantity) => ({ ...quantity, from: quantity.from + shift, to: quantity.to + shift }))
    .filter((quantity) => quantity.to >= from);
  const read = readDate(tokens, block, start, end);
  if (!read) return quantities;
  const date = { ...read, from: read.from - first, to: read.to - first };
  if (date.to < from || date.from > to) return quantities;
  return [...quantities.filter((each) => each.to <= date.from || each.from >= date.to), date].sort(
    (one, other) => one.from - other.from,
  );
}
