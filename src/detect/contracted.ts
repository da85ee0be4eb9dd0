/**
 * Contractions of a pair that stand beside their full words: "won't" and "will not".
 */
import { areSameContracted, isContraction, mayStandBeforeIs } from '../language/contractions.js';
import { foldText } from '../language/fold-text.js';
import { type Tokens, wordAt } from '../language/tokens.js';
import type { Gap } from './gaps.js';
import type { BlockWords } from './pair-words.js';

/** Words of a contraction, or of what it stands for, at most. */
const longest = 2;

/** The first words of a gap when those of one side are a contraction of those of the other; else null. */
export function findContracted(
  tokens: Tokens,
  here: BlockWords,
  there: BlockWords,
  { aFrom, aTo, bFrom, bTo }: Omit<Gap, 'edge'>,
): Omit<Gap, 'edge'> | null {
  if (aFrom === aTo || bFrom === bTo) return null;
  const hasContraction = ({ from }: BlockWords, first: number, last: number): boolean =>
    isContraction(tokens.hash[from + first]!) || (first + 1 < last && isContraction(tokens.hash[from + first + 1]!));
  if (!hasContraction(here, aFrom, aTo) && !hasContraction(there, bFrom, bTo)) return null;
  const wordsOf = ({ block, from }: BlockWords, first: number, last: number): string[] =>
    Array.from({ length: Math.min(last - first, longest) }, (_, at) =>
      foldText(wordAt(tokens, block, from + first + at)),
    );
  const [words, others] = [wordsOf(here, aFrom, aTo), wordsOf(there, bFrom, bTo)];
  // "The mayor's" may be whose something is.
  const isPossessive = (side: BlockWords, first: number, [word]: readonly string[]): boolean =>
    word === 's' && !(first > 0 && mayStandBeforeIs(foldText(wordAt(tokens, side.block, side.from + first - 1))));
  if (isPossessive(here, aFrom, words) || isPossessive(there, bFrom, others)) return null;
  for (let size = words.length; size > 0; size--)
    for (let other = others.length; other > 0; other--)
      if (areSameContracted(words.slice(0, size), others.slice(0, other)))
        return { aFrom, aTo: aFrom + size, bFrom, bTo: bFrom + other };
  return null;
}
