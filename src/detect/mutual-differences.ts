/**
 * What differs between two blocks that are alike, seen from one of them: also what only the other has.
 */
import { foldText } from '../language/fold-text.js';
import type { WordDifference } from '../model.js';
import type { Differing } from './comparison.js';
import type { Loss } from './loss.js';
import { type PairWords, spanOf } from './pair-words.js';

/** What the other of two alike has in places where this one has nothing; no loss, but what differs. */
function onlyThere(pair: PairWords, { gaps, moved, restated }: Differing): WordDifference[] {
  const isMoved = new Set(moved);
  const isRestated = new Set(
    restated.flatMap(({ bFrom, bTo }) => Array.from({ length: bTo - bFrom }, (_, at) => bFrom + at)),
  );
  return gaps
    .filter(({ aFrom, aTo, bFrom }) => aFrom === aTo && !isRestated.has(bFrom) && !isMoved.has(bFrom))
    .map(({ bFrom, bTo }) => ({ kind: 'extra', here: '', there: spanOf(pair, pair.there, bFrom, bTo) }));
}

/** Differences in which words that each of the two has in another place are told once, as moved. */
function withMoved(differences: readonly WordDifference[]): WordDifference[] {
  const extra = (side: 'here' | 'there'): Set<string> =>
    new Set(differences.flatMap((each) => (each.kind === 'extra' && each[side] ? [foldText(each[side])] : [])));
  const [here, there] = [extra('here'), extra('there')];
  return differences.flatMap((each): WordDifference[] => {
    if (each.kind !== 'extra') return [each];
    if (each.there && here.has(foldText(each.there))) return [];
    return [each.here && there.has(foldText(each.here)) ? { ...each, kind: 'moved' } : each];
  });
}

/** The differences of a loss, and what the partner has besides. */
export const mutualDifferences = (pair: PairWords, differing: Differing, { differences }: Loss): WordDifference[] =>
  withMoved([...differences, ...onlyThere(pair, differing)]);
