/**
 * The verdict on a candidate pair: similarity found the partners, the difference decides.
 */
import type { Block, ScoredPair, Strictness, WordDifference } from '../model.js';
import { mayBeRefrain } from '../read/refrain-line.js';
import { isCodeLine } from './code-line.js';
import {
  type Comparison,
  compareBlocks,
  isMutual,
  isSetApart,
  isVerbatim,
  reportedPassage,
  turn,
} from './comparison.js';
import { findLoss } from './difference.js';
import { isHeadOf, namesOther } from './heading.js';
import type { JudgeContext } from './judge-context.js';
import { isFact, type Loss } from './loss.js';
import { mutualDifferences } from './mutual-differences.js';
import { isKicker } from './noise.js';
import { isNote } from './note.js';
import type { PairWords } from './pair-words.js';
import { diceCoefficient } from './score.js';
import { isAsShortAsStatement, isOfArticle } from './sections.js';

/**
 * Weight of words without a counterpart that a block may lose: one in eight of the block's, and next to nothing in a
 * phrase, where any one of them may be the point. Measured: docs/accuracy.md.
 */
const lossPerWord = 1 / 8;
const phrase = 8;
const lossOfPhrase = 0.5;
/** The same at most, however long the block, in all and in one place: a clause always says something. */
const mostLost = 6;
const mostLostInOnePlace = 4;
/** How many times as much may be lost when the caller is impatient. */
const looseFactor = 2.5;
/** Share of the smaller block's words that match, from which two blocks are variants of one sentence. */
const variantShare = 0.6;
/** The larger block says more, and is not just worded otherwise, from this many extra words and this share. */
const moreWords = 3;
const moreShare = 0.12;
/** Blocks from a short line to its like, at most; further apart it heads or lists something else. */
export const refrainReach = 2;

/** What a pair allows: which of the two may go, or why both stay. */
export interface PairVerdict {
  readonly pair: ScoredPair;
  /** Whether the smaller (`pair.here`) may go because `pair.there` holds its content. */
  readonly hereMayGo: boolean;
  /** The same pair seen from the other block, when that may go: instead, or as well as this one but not both. */
  readonly reverse: ScoredPair | null;
}

/** Weight of unmatched words a block of `size` words may lose. */
const allowedLoss = (size: number): number => (size < phrase ? lossOfPhrase : size * lossPerWord);

/** Whether a block of `size` words may go at this loss. */
function isAllowed(loss: Loss, size: number, strictness: Strictness): boolean {
  if (loss.facts > 0) return false;
  if (strictness === 'strict') return loss.differences.every(({ kind }) => kind === 'typography');
  if (strictness === 'balanced' && loss.exchanged > 0) return false;
  const factor = strictness === 'loose' ? looseFactor : 1;
  return (
    loss.words + loss.respelled <= allowedLoss(size) * factor &&
    loss.words <= mostLost * factor &&
    loss.inOnePlace <= mostLostInOnePlace * factor
  );
}

/** Whether all that the larger block has more is a note behind it, such as "Read more", and a kicker before it. */
function addsLabels(pair: PairWords, comparison: Comparison): boolean {
  if (comparison.gaps.length === 0 || comparison.gaps.length > 2) return false;
  const turned = { ...pair, here: pair.there, there: pair.here };
  return turn(comparison).gaps.every((gap) => isNote(turned, gap, comparison.thereSize) || isKicker(turned, gap));
}

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The pair of two blocks with the same words. */
export function judgeSameWords(blocks: readonly Block[], here: number, there: number): ScoredPair {
  const [text, other] = [blocks[here]!.text, blocks[there]!.text];
  const isExact = text === other || collapse(text) === collapse(other);
  const differences: WordDifference[] = isExact ? [] : [{ kind: 'typography', here: text, there: other }];
  const score = isExact ? 1 : diceCoefficient(text, other);
  return { here, there, verdict: isExact ? 'exact' : 'near', score, differences };
}

/** The pair of two blocks with the same words that both stay, because each says them of something else. */
export const judgeStatements = (blocks: readonly Block[], here: number, there: number): PairVerdict => ({
  pair: { ...judgeSameWords(blocks, here, there), verdict: 'overlap', staysBy: 'place' },
  hereMayGo: false,
  reverse: null,
});

/**
 * Aligns two blocks and decides.
 * @param smaller index of the block with fewer shingles; `larger` of the other
 * @returns null when the two only have words in common
 */
export function judgePair(context: JudgeContext, smaller: number, larger: number): PairVerdict | null {
  const { blocks, tokens, frequency, settings } = context;
  const { threshold, strictness, keep } = settings;
  const comparison = compareBlocks(tokens, frequency, smaller, larger);
  if (!comparison) return null;
  const { here, there, hereSize, thereSize, shape, shared } = comparison;
  const share = round(shared / hereSize);
  const pair = { tokens, here, there, frequency };
  let extra = thereSize - hereSize;
  for (const { aFrom, aTo, bFrom, bTo } of comparison.restated) extra -= bTo - bFrom - (aTo - aFrom);
  const saysMore = extra >= Math.max(moreWords, thereSize * moreShare) && !addsLabels(pair, comparison);
  const isAlike = thereSize < hereSize * 2;
  const isHeading = saysMore && isHeadOf(context, comparison);
  const isApart =
    Math.abs(context.placeOf(here.block) - context.placeOf(there.block)) > refrainReach &&
    blocks[there.block]!.kind !== 'headline';
  const isCopy =
    !isHeading && !(isApart && mayBeRefrain(blocks[here.block]!, hereSize)) && !isCodeLine(tokens.texts[here.block]!);
  const isReversible = isAlike && isMutual(comparison);
  const mayVary = share >= variantShare && isAlike;
  const isNotable = shape.longest >= reportedPassage && !isHeading;
  const isTold = mayVary || isNotable;
  // Whatever would be lost, there is nothing to say of the pair.
  if (!isCopy && !isTold) return null;
  const loss = findLoss(
    pair,
    comparison,
    isTold || isReversible ? undefined : (soFar) => !isAllowed(soFar, hereSize, strictness),
  );
  const mayRepeat = isCopy && (saysMore || !namesOther(context, comparison, loss));
  const held = shared / (hereSize - loss.noted);
  let alike = -1;
  // Of a short text the Dice coefficient falls low where who says so changed its place.
  const score = (): number => {
    if (alike < 0) alike = Math.max(diceCoefficient(blocks[here.block]!.text, blocks[there.block]!.text), round(held));
    return alike;
  };
  const mayGoIf = (allowed: Strictness): boolean =>
    mayRepeat && isAllowed(loss, hereSize, allowed) && (saysMore ? held : score()) >= threshold;
  const isHeld = mayGoIf(strictness);
  const isOfOwn = isHeld && isOfOwnPlace(context, comparison);
  const mayGo = isHeld && !isOfOwn;
  // Of two alike the longer is the fuller, unless all that it has more is a note, such as "Read more".
  const isFuller = mayGo && keep === 'fullest' && hereSize !== thereSize;
  let reverse: ScoredPair | null = null;
  let isNoted = false;
  if (mayRepeat && isReversible && !isOfOwn && (!mayGo || !saysMore) && !replacesFact(loss)) {
    const mayLose = (lost: Loss): boolean => isAllowed(lost, thereSize, strictness);
    const turned = { ...pair, here: there, there: here };
    const differing = turn(comparison);
    const lost = findLoss(turned, differing, (soFar) => !mayLose(soFar) || (isFuller && soFar.words > 0));
    if (mayLose(lost) && score() >= threshold) {
      isNoted = lost.words === 0 && lost.differences.some(({ kind }) => kind === 'label');
      if (isNoted || (!isFuller && !isLargerOfOwnPlace(context, comparison)))
        reverse = {
          here: there.block,
          there: here.block,
          verdict: 'near',
          score: score(),
          differences: mutualDifferences(turned, differing, lost),
        };
    }
  }
  const staysBy = (): Pick<ScoredPair, 'staysBy'> => {
    if (isOfOwn) return { staysBy: 'place' };
    return strictness === 'strict' && mayGoIf('balanced') ? { staysBy: 'strictness' } : {};
  };
  const stays = mayVary && standsAgainst(loss) ? 'variant' : 'overlap';
  if (!mayGo && !reverse && stays === 'overlap' && !isNotable) return null;
  return {
    pair: {
      here: here.block,
      there: there.block,
      verdict: mayGo ? (saysMore ? 'contained' : 'near') : stays,
      score: mayGo && !saysMore ? score() : share,
      differences: mayGo && !saysMore ? mutualDifferences(pair, comparison, loss) : loss.differences,
      ...(mayGo || reverse ? {} : staysBy()),
    },
    hereMayGo: mayGo && !isNoted,
    reverse,
  };
}

/** Whether the smaller block says of its own section or list what the larger says of another, and is no part of that. */
function isOfOwnPlace(context: JudgeContext, comparison: Comparison): boolean {
  const { blocks, tokens, standingOf, isOfOwnList, placeOf } = context;
  const { here, there } = comparison;
  const [one, other] = [placeOf(here.block), placeOf(there.block)];
  if (isOfOwnList(one, other)) return true;
  const standing = standingOf(one, other);
  if (standing === null) return false;
  // A pull quote, or a teaser, is a sentence of the other, or a passage of a longer text.
  const isQuoted = (): boolean =>
    isAsShortAsStatement(blocks[there.block]!) ? isSetApart(tokens, comparison) : isVerbatim(comparison);
  return (standing === 'led-to' || !isQuoted()) && isOfArticle(blocks[here.block]!);
}

/** Whether the larger block of two alike says of its own section or list what the smaller says of another. */
function isLargerOfOwnPlace(
  { blocks, standingOf, isOfOwnList, placeOf }: JudgeContext,
  { here, there }: Comparison,
): boolean {
  const [one, other] = [placeOf(there.block), placeOf(here.block)];
  return isOfOwnList(one, other) || (standingOf(one, other) !== null && isOfArticle(blocks[there.block]!));
}

/** Whether a fact of one block stands against another fact of its partner: then neither may go. */
const replacesFact = ({ differences }: Loss): boolean =>
  differences.some((difference) => difference.there !== '' && isFact(difference));

/** Facts that turn a sentence round by themselves. */
const turning: ReadonlySet<WordDifference['kind']> = new Set(['negation', 'term']);

/** Whether a word stands against another, or turns the other block round; what only one has is its own. */
const standsAgainst = ({ exchanged, differences }: Loss): boolean =>
  exchanged > 0 ||
  differences.some((difference) => isFact(difference) && (difference.there !== '' || turning.has(difference.kind)));

const round = (value: number): number => Math.round(value * 10_000) / 10_000;
