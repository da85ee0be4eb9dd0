/**
 * Who says so, in front in one block and behind in the other, in other words: "According to the police …", "… , the police
 * said".
 */
import { isFunctionWord } from '../language/likely-languages.js';
import { isNegation } from '../language/negation.js';
import { isSaying } from '../language/sayings.js';
import { compareSpelling } from '../language/spelling.js';
import { TokenFlag } from '../language/tokens.js';
import { standsAlone } from './comparison.js';
import type { Gap } from './gaps.js';
import { sentenceEnd } from './inserted-negations.js';
import { type BlockWords, flagsOf, foldedWord, hashOf, type PairWords, spanOf } from './pair-words.js';
import { languagesOf } from './synonymous.js';

/** Words of an attribution, at least and at most; the verb may stand beside it. */
const fewestWords = 2;
const longestAttribution = 7;

/** Words beside an attribution that change their place with it, at most: a verb, but no one who does something. */
const mostMoved = 1;

/** Gaps of a pair among which the same attribution is sought, at most. */
const mostGaps = 32;

/** Whether two words name one source: a name by the same letters, another word with any ending. */
const isSameSource = (pair: PairWords, at: number, other: number): boolean => {
  if (hashOf(pair, pair.here, at) === hashOf(pair, pair.there, other)) return true;
  if (flagsOf(pair, pair.here, at) & flagsOf(pair, pair.there, other) & TokenFlag.Capital) return false;
  return compareSpelling(foldedWord(pair, pair.here, at), foldedWord(pair, pair.there, other)) !== 'other';
};

/**
 * Whether the words of a gap, a clause or at one end of a block, say who says so, and there says the same in another place of
 * the same sentence: in an attribution there stand the same words, those of saying and little ones aside, in the same order;
 * and a verb, perhaps, that changed its place beside it.
 */
export function isMovedAttribution(pair: PairWords, gap: Gap, gaps: readonly Gap[]): boolean {
  const { here, there } = pair;
  const { aFrom, aTo } = gap;
  if (aTo - aFrom < fewestWords || aTo - aFrom > longestAttribution || gaps.length > mostGaps) return false;
  const isAtEnd = aFrom === 0 || aTo === here.to - here.from;
  if (!isAtEnd && !standsAlone(pair.tokens, here, gap)) return false;
  const places = placesFrom(aFrom, aTo);
  if (!places.some((at) => isSaying(foldedWord(pair, here, at)))) return false;
  const languages = languagesOf(pair);
  const isContent = (side: BlockWords, at: number): boolean =>
    !isSaying(foldedWord(pair, side, at)) &&
    !languages.some((language) => isFunctionWord(hashOf(pair, side, at), language));
  return gaps.some((other) => {
    if (other === gap || other.bTo - other.bFrom > longestAttribution) return false;
    const others = placesFrom(other.bFrom, other.bTo);
    if (!others.some((at) => isSaying(foldedWord(pair, there, at)))) return false;
    if (
      [...others.map((at) => foldedWord(pair, there, at)), ...places.map((at) => foldedWord(pair, here, at))].some(
        isNegation,
      )
    )
      return false;
    const [from, to] = other.bFrom < gap.bFrom ? [other.bTo - 1, gap.bFrom + 1] : [gap.bTo, other.bFrom + 1];
    if (sentenceEnd.test(spanOf(pair, there, from, Math.min(to, there.to - there.from)))) return false;
    const sources = others.filter((at) => isContent(there, at));
    const mine = places.filter((at) => isContent(here, at));
    let next = 0;
    const moved = mine.filter((at) => {
      if (next < sources.length && isSameSource(pair, at, sources[next]!)) next++;
      else return true;
      return false;
    });
    const isElsewhere = (at: number): boolean =>
      gaps.some(
        (each) =>
          each !== other &&
          placesFrom(each.bFrom, each.bTo).some((word) => hashOf(pair, there, word) === hashOf(pair, here, at)),
      );
    return sources.length > 0 && next === sources.length && moved.length <= mostMoved && moved.every(isElsewhere);
  });
}

/** The words [from, to). */
const placesFrom = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
