/**
 * Passages that stand in another place of the partner: sentences in another order, an attribution in front instead of
 * behind. An alignment keeps order and leaves them unmatched.
 */
import { alignWords } from './align.js';
import type { Gap } from './gaps.js';

/** Words of a moved passage, at least, and in a row: single words that changed places may change who did what. */
const fewestMoved = 3;
/** Gaps of a pair that are all compared with each other; of more those that share a run of words, so many at most. */
const fewGaps = 16;
const mostPlaces = 64;
/** Words of the passages compared, at most: longer ones are sections, not sentences. */
const longestPassage = 400;

/**
 * For each word of `a` that an alignment left over, the word of `b` it stands for in another gap, or -1.
 * Null when nothing moved.
 * @param isClause whether the words of a gap are a clause: words out of one may change who did what
 */
export function findMoved(
  a: Int32Array,
  b: Int32Array,
  gaps: readonly Gap[],
  isClause: (gap: Gap) => boolean,
): Int32Array | null {
  let moved: Int32Array | null = null;
  const others = gaps.length > fewGaps ? indexRuns(b, gaps) : () => gaps;
  for (const gap of gaps) {
    const length = gap.aTo - gap.aFrom;
    const otherEnd = otherEndOf(gap, gaps);
    if ((length < fewestMoved && !otherEnd) || length > longestPassage || !isClause(gap)) continue;
    const passage = a.subarray(gap.aFrom, gap.aTo);
    const turn = otherEnd ? turnOf(passage, b.subarray(otherEnd.bFrom, otherEnd.bTo)) : null;
    if (otherEnd && turn !== null) {
      moved ??= new Int32Array(a.length).fill(-1);
      for (let at = 0; at < length; at++) moved[gap.aFrom + at] = otherEnd.bFrom + ((at + turn) % length);
      continue;
    }
    let best: Int32Array | null = null;
    let most = 0;
    let from = 0;
    for (const other of others(passage)) {
      const room = other.bTo - other.bFrom;
      if (other === gap || room < fewestMoved || room > longestPassage) continue;
      const matches = alignWords(passage, b.subarray(other.bFrom, other.bTo));
      const held = keepRuns(matches);
      if (held > most) {
        most = held;
        best = matches;
        from = other.bFrom;
      }
    }
    if (!best) continue;
    moved ??= new Int32Array(a.length).fill(-1);
    for (let at = 0; at < length; at++) if (best[at]! >= 0) moved[gap.aFrom + at] = best[at]! + from;
  }
  return moved;
}

/** The gaps that share a run of `fewestMoved` words with a passage, in order: no other can hold one that moved. */
function indexRuns(b: Int32Array, gaps: readonly Gap[]): (passage: Int32Array) => readonly Gap[] {
  const runAt = (words: Int32Array, at: number): number =>
    Math.imul(Math.imul(words[at]!, 31) + words[at + 1]!, 31) + words[at + 2]!;
  const places = new Map<number, Set<number>>();
  gaps.forEach(({ bFrom, bTo }, index) => {
    if (bTo - bFrom > longestPassage) return;
    for (let at = bFrom; at + fewestMoved <= bTo; at++) {
      const run = runAt(b, at);
      const known = places.get(run);
      if (known) known.add(index);
      else places.set(run, new Set([index]));
    }
  });
  return (passage) => {
    const found = new Set<number>();
    for (let at = 0; at + fewestMoved <= passage.length && found.size <= mostPlaces; at++)
      for (const index of places.get(runAt(passage, at)) ?? []) {
        if (found.size > mostPlaces) break;
        found.add(index);
      }
    return [...found].sort((one, other) => one - other).map((index) => gaps[index]!);
  };
}

/**
 * The gap at the other end of the partner that is as long, when nothing else stands in the two: a time or a place set in
 * front here and behind there, which may be of any length.
 */
const otherEndOf = (gap: Gap, gaps: readonly Gap[]): Gap | undefined =>
  gap.edge === null || gap.bFrom < gap.bTo
    ? undefined
    : gaps.find(
        ({ aFrom, aTo, bFrom, bTo, edge }) =>
          edge !== null && edge !== gap.edge && aFrom === aTo && bTo - bFrom === gap.aTo - gap.aFrom,
      );

/** Words of an end of which the verb may stand in front or behind, at most: "said the keeper" and "the keeper said". */
const longestTurned = 6;

/**
 * By how much the words of a passage are turned round in another one: 0 for the same order, 1 where the first of the other
 * is the last here, all but one where the last is the first; null for other words, and for any other order.
 */
function turnOf(a: Int32Array, b: Int32Array): number | null {
  const { length } = a;
  const turns = length > 2 && length <= longestTurned ? [0, 1, length - 1] : [0];
  return turns.find((turn) => a.every((word, at) => word === b[(at + turn) % length])) ?? null;
}

/** Drops matches unless a run among them is long enough; returns how many matches are left. */
function keepRuns(matches: Int32Array): number {
  let matched = 0;
  let run = 0;
  let longest = 0;
  for (let at = 0; at < matches.length; at++) {
    if (matches[at]! < 0) {
      run = 0;
      continue;
    }
    matched++;
    run = at > 0 && matches[at - 1]! >= 0 && matches[at] === matches[at - 1]! + 1 ? run + 1 : 1;
    if (run > longest) longest = run;
  }
  return longest >= fewestMoved && matched * 2 >= matches.length ? matched : 0;
}

/** Words of here in a gap that did not move. */
export function countLeft(moved: Int32Array | null, gap: Gap): number {
  let left = gap.aTo - gap.aFrom;
  if (moved) for (let at = gap.aFrom; at < gap.aTo; at++) if (moved[at]! >= 0) left--;
  return left;
}
