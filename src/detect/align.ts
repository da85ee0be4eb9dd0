/**
 * Alignment of two word sequences: which words of one stand, in order, in the other.
 * Longest common subsequence by dynamic programming (Needleman & Wunsch 1970) with a premium on words that match in a
 * row, so that stray small words do not pair up across the text. Common ends are cut off first; pairs too large for
 * one table are split at the words both have exactly once (patience diff, Cohen).
 */

/** Cells of one table, at most: 2 MB of scratch. Larger gaps between anchors are left unmatched, which keeps both. */
const largestTable = 1 << 20;
const matchPoints = 4;
const rowPoints = 1;

let scratch = new Uint16Array(1 << 14);

/**
 * For each word of `a`, the index in `b` of the word it matches, or -1. Matches ascend in both.
 */
export function alignWords(a: Int32Array, b: Int32Array): Int32Array {
  const matches = new Int32Array(a.length).fill(-1);
  alignRange(a, 0, a.length, b, 0, b.length, matches, true);
  return matches;
}

function alignRange(
  a: Int32Array,
  aFrom: number,
  aTo: number,
  b: Int32Array,
  bFrom: number,
  bTo: number,
  matches: Int32Array,
  mayAnchor: boolean,
): void {
  let head = 0;
  while (aFrom + head < aTo && bFrom + head < bTo && a[aFrom + head] === b[bFrom + head]) head++;
  if (head >= 4 || head === aTo - aFrom) for (; head > 0; head--) matches[aFrom++] = bFrom++;
  let tail = 0;
  while (aFrom < aTo - tail && bFrom < bTo - tail && a[aTo - 1 - tail] === b[bTo - 1 - tail]) tail++;
  if (tail >= 4 || tail === aTo - aFrom) for (; tail > 0; tail--) matches[--aTo] = --bTo;
  if (aFrom === aTo || bFrom === bTo) return;
  if ((aTo - aFrom + 1) * (bTo - bFrom + 1) <= largestTable && (aTo - aFrom) * (matchPoints + rowPoints) < 65536) {
    fillTable(a, aFrom, aTo, b, bFrom, bTo, matches);
    return;
  }
  if (!mayAnchor) return;
  let previousA = aFrom;
  let previousB = bFrom;
  for (const [anchorA, anchorB] of findAnchors(a, aFrom, aTo, b, bFrom, bTo)) {
    alignRange(a, previousA, anchorA, b, previousB, anchorB, matches, false);
    matches[anchorA] = anchorB;
    previousA = anchorA + 1;
    previousB = anchorB + 1;
  }
  alignRange(a, previousA, aTo, b, previousB, bTo, matches, false);
}

function fillTable(
  a: Int32Array,
  aFrom: number,
  aTo: number,
  b: Int32Array,
  bFrom: number,
  bTo: number,
  matches: Int32Array,
): void {
  const rows = aTo - aFrom;
  const width = bTo - bFrom + 1;
  const cells = (rows + 1) * width;
  if (scratch.length < cells) scratch = new Uint16Array(Math.max(cells, scratch.length * 2));
  const table = scratch;
  table.fill(0, rows * width, cells);
  for (let i = rows - 1; i >= 0; i--) {
    const row = i * width;
    table[row + width - 1] = 0;
    const word = a[aFrom + i];
    const nextWord = i + 1 < rows ? a[aFrom + i + 1] : -1;
    for (let j = width - 2; j >= 0; j--) {
      let best = Math.max(table[row + width + j]!, table[row + j + 1]!);
      if (word === b[bFrom + j]) {
        const inRow = nextWord === b[bFrom + j + 1] && j + 1 < width - 1 ? rowPoints : 0;
        best = Math.max(best, table[row + width + j + 1]! + matchPoints + inRow);
      }
      table[row + j] = best;
    }
  }
  let i = 0;
  let j = 0;
  while (i < rows && j < width - 1) {
    const here = table[i * width + j]!;
    const isMatch = a[aFrom + i] === b[bFrom + j];
    const inRow = isMatch && i + 1 < rows && j + 1 < width - 1 && a[aFrom + i + 1] === b[bFrom + j + 1] ? rowPoints : 0;
    if (isMatch && here === table[(i + 1) * width + j + 1]! + matchPoints + inRow) {
      matches[aFrom + i] = bFrom + j;
      i++;
      j++;
    } else if (here === table[(i + 1) * width + j]!) i++;
    else j++;
  }
}

/** Pairs of words that occur once in each range, in an order that ascends on both sides. */
function findAnchors(
  a: Int32Array,
  aFrom: number,
  aTo: number,
  b: Int32Array,
  bFrom: number,
  bTo: number,
): [number, number][] {
  const once = (words: Int32Array, from: number, to: number): Map<number, number> => {
    const places = new Map<number, number>();
    for (let at = from; at < to; at++) places.set(words[at]!, places.has(words[at]!) ? -1 : at);
    return places;
  };
  const placesInB = once(b, bFrom, bTo);
  const common: [number, number][] = [];
  for (const [word, place] of once(a, aFrom, aTo)) {
    const other = placesInB.get(word) ?? -1;
    if (place >= 0 && other >= 0) common.push([place, other]);
  }
  common.sort((left, right) => left[0] - right[0]);
  return longestAscending(common);
}

/** The longest run of pairs whose second members ascend (patience sorting). */
function longestAscending(pairs: readonly [number, number][]): [number, number][] {
  const tails: number[] = [];
  const previous = new Int32Array(pairs.length).fill(-1);
  for (let index = 0; index < pairs.length; index++) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tails[middle]!]![1] < pairs[index]![1]) low = middle + 1;
      else high = middle;
    }
    if (low > 0) previous[index] = tails[low - 1]!;
    tails[low] = index;
  }
  const chain: [number, number][] = [];
  for (let at = tails[tails.length - 1] ?? -1; at >= 0; at = previous[at]!) chain.push(pairs[at]!);
  return chain.reverse();
}
