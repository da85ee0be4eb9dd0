/**
 * How the matches of an alignment lie: in long runs, as in a repeat, or scattered, as in vocabulary in common.
 */

export interface MatchShape {
  /** Words that match. */
  readonly matched: number;
  /** Words of the longest run of matches. */
  readonly longest: number;
  /** Runs of words that match in a row on both sides. */
  readonly runs: number;
}

/** The shape of an alignment, see `alignWords`. */
export function shapeOf(matches: Int32Array): MatchShape {
  let matched = 0;
  let longest = 0;
  let runs = 0;
  let run = 0;
  for (let at = 0; at < matches.length; at++) {
    if (matches[at]! < 0) {
      run = 0;
      continue;
    }
    matched++;
    const carriesOn = run > 0 && matches[at] === matches[at - 1]! + 1;
    if (!carriesOn) runs++;
    run = carriesOn ? run + 1 : 1;
    if (run > longest) longest = run;
  }
  return { matched, longest, runs };
}

/** The same matches seen from the other side, which has `length` words. */
export function invertMatches(matches: Int32Array, length: number): Int32Array {
  const inverse = new Int32Array(length).fill(-1);
  for (let at = 0; at < matches.length; at++) if (matches[at]! >= 0) inverse[matches[at]!] = at;
  return inverse;
}
