/**
 * Who says so, in front in one block and behind in the other, in other words: "According to the police …", "… , the police
 * said".
 */
import { isNegation } from '../language/negation.js';
import { isSaying } from '../language/sayings.js';
import { compareSpelling } from '../language/spelling.js';
import { TokenFlag } from '../language/tokens.js';
import { standsAlone } from './comparison.js';
import type { Gap } from './gaps.js';
import { sentenceEnd } from './inserted-negations.js';
import { isFunctionWordOf } from './pair-languages.js';
import { type BlockWords, flagsOf, foldedWord, hashOf, type PairWords, spanOf } from './pair-words.js';

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

/** Whether one of words [from, to) of a block says that someone says so. */
export function hasSaying(pair: PairWords, side: BlockWords, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isSaying(foldedWord(pair, side, at))) return true;
  return false;
}

/** Of words [from, to) of a block those that are left without little words and words of saying; null where one negates. */
function contentOf(pair: PairWords, side: BlockWords, from: number, to: number): number[] | null {
  const content: number[] = [];
  for (let at = from; at < to; at++) {
    const word = foldedWord(pair, side, at);
    if (isNegation(word)) return null;
    if (!isSaying(word) && !isFunctionWordOf(pair, side, at)) content.push(at);
  }
  return content;
}

/** Whether the sentence in which here has the words of a gap is the one in which there has those of another. */
function isSameSentence(pair: PairWords, gap: Gap, other: Gap): boolean {
  const { there } = pair;
  const [from, to] = other.bFrom < gap.bFrom ? [other.bTo - 1, gap.bFrom + 1] : [gap.bTo, other.bFrom + 1];
  return !sentenceEnd.test(spanOf(pair, there, from, Math.min(to, there.to - there.from)));
}

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
  const mine = hasSaying(pair, here, aFrom, aTo) ? contentOf(pair, here, aFrom, aTo) : null;
  if (!mine) return false;
  return gaps.some((other) => {
    const { bFrom, bTo } = other;
    if (other === gap || bTo - bFrom > longestAttribution || !hasSaying(pair, there, bFrom, bTo)) return false;
    const sources = contentOf(pair, there, bFrom, bTo);
    if (!sources || sources.length === 0 || !isSameSentence(pair, gap, other)) return false;
    let next = 0;
    const moved = mine.filter((at) => {
      const isSource = next < sources.length && isSameSource(pair, at, sources[next]!);
      if (isSource) next++;
      return !isSource;
    });
    const isElsewhere = (at: number): boolean => gaps.some((each) => each !== other && hasThere(pair, each, at));
    return next === sources.length && moved.length <= mostMoved && moved.every(isElsewhere);
  });
}

/** Whether there has a word of here in a gap. */
function hasThere(pair: PairWords, { bFrom, bTo }: Gap, at: number): boolean {
  const hash = hashOf(pair, pair.here, at);
  for (let other = bFrom; other < bTo; other++) if (hashOf(pair, pair.there, other) === hash) return true;
  return false;
}
