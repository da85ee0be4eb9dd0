/**
 * What is to be said of a text beside the block that holds its content in the end, when the one it went into went too.
 */
import type { ScoredPair, WordDifference } from '../model.js';

/** What is said of a pair, whichever blocks it is made of. */
type Said = Pick<ScoredPair, 'verdict' | 'score' | 'differences'>;

/**
 * A text judged against a block that was judged against another: what to say of the text against the other.
 * @param text what only the block has is no difference of it
 */
export function judgedThrough(text: string, first: Said, next: Said): Said {
  if (next.verdict === 'exact') return first;
  const isExact = first.verdict === 'exact';
  const isContained = first.verdict === 'contained' || next.verdict === 'contained';
  const verdict = isContained ? 'contained' : 'near';
  const onwards = new Map(next.differences.map((each) => [each.here, each]));
  const differences: WordDifference[] = [];
  for (const each of first.differences) {
    const further = each.there ? onwards.get(each.there) : undefined;
    if (further) onwards.delete(each.there);
    const there = further ? further.there : each.there;
    // Of two alike save for typography the whole texts are the difference, which says nothing of the third.
    if (each.kind !== 'typography' && each.here !== there) differences.push({ ...each, there });
  }
  for (const each of onwards.values())
    if ((isExact || each.kind !== 'typography') && text.includes(each.here)) differences.push(each);
  return { verdict, score: Math.min(first.score, next.score), differences };
}
