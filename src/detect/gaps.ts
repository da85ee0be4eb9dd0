/**
 * The places where an alignment breaks.
 */

/** Words [aFrom, aTo) of one block stand against [bFrom, bTo) of the other; either may be empty, not both. */
export interface Gap {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
  /** Before the first match, or behind the last. */
  readonly edge: 'start' | 'end' | null;
}

/** The gaps of an alignment, in order. `matches[i]` is the word of b that word i of a matches, or -1. */
export function findGaps(matches: Int32Array, bLength: number): Gap[] {
  const gaps: Gap[] = [];
  let a = 0;
  let b = 0;
  let seen = false;
  for (let at = 0; at <= matches.length; at++) {
    const match = at < matches.length ? matches[at]! : bLength;
    if (at < matches.length && match < 0) continue;
    if (at > a || match > b) {
      const edge = !seen ? 'start' : at === matches.length ? 'end' : null;
      gaps.push({ aFrom: a, aTo: at, bFrom: b, bTo: match, edge });
    }
    seen = true;
    a = at + 1;
    b = match + 1;
  }
  return gaps;
}

/**
 * A gap without the words of b that cannot be counterparts of a's: beyond the ends of what the two share the longer block
 * just goes on, and only as many words as a has, and so many more, are of interest.
 */
export function clipGap({ aFrom, aTo, bFrom, bTo, edge }: Gap, more: number): Gap {
  const reach = aTo - aFrom + more;
  return {
    aFrom,
    aTo,
    bFrom: edge === 'start' ? Math.max(bFrom, bTo - reach) : bFrom,
    bTo: edge === 'end' ? Math.min(bTo, bFrom + reach) : bTo,
    edge,
  };
}
