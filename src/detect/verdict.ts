/**
 * The verdict on a candidate pair: similarity found the partners, the difference decides.
 */
import type { Tokens } from '../language/tokens.js';
import type { Block, DedupeOptions, ScoredPair, Strictness, WordDifference } from '../model.js';
import { isLeadIn, mayBeRefrain } from '../read/refrain-line.js';
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
import { findLoss, isFact, type Loss } from './difference.js';
import { mutualDifferences } from './mutual-differences.js';
import { isNote } from './noise.js';
import { lengthInWords, type PairWords } from './pair-words.js';
import { diceCoefficient } from './score.js';
import { headsText, isNaming, type StructureCount, wordsBeforeSpeaker } from './structure.js';
import type { WordFrequency } from './word-frequency.js';

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
/** Words from which a heading is told apart from a phrase, so that the same words in a longer heading repeat it. */
const fewestTitleWords = 6;
/** Words from which a passage is a repeat when a longer block holds it. */
const fewestContained = 5;
/** Blocks from a short line to its like, at most; further apart it heads or lists something else. */
export const refrainReach = 2;
/** An ellipsis, and the few words that may stand behind that of a cut text, such as "Read more". */
const ellipsis = /…|\.\.\.|\[[.…]+\]/g;
const fewWords = /^(?:\S+(?:\s|$)){0,4}$/;

/** What a pair allows: which of the two may go, or why both stay. */
export interface PairVerdict {
  readonly pair: ScoredPair;
  /** Whether the smaller (`pair.here`) may go because `pair.there` holds its content. */
  readonly hereMayGo: boolean;
  /** The same pair seen from the other block, when that may go: instead, or as well as this one but not both. */
  readonly reverse: ScoredPair | null;
}

/** The article a pair stands in, and what the caller asked for. */
export interface JudgeContext {
  readonly blocks: readonly Block[];
  readonly tokens: Tokens;
  readonly frequency: WordFrequency;
  readonly structures: StructureCount;
  readonly settings: JudgeSettings;
  /** Where a block stands among those that count. */
  readonly placeOf: (block: number) => number;
}

/** What the caller asked for, see `DedupeOptions`. */
export type JudgeSettings = Required<Pick<DedupeOptions, 'threshold' | 'strictness' | 'keep'>>;

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

/**
 * Whether a structural line goes with a larger one: the same heading with a kicker or a site's name at one end, which is
 * no lead-in of its own.
 */
function isLabelled({ blocks }: JudgeContext, comparison: Comparison): boolean {
  const { there, hereSize, thereSize, matches } = comparison;
  return (
    isVerbatim(comparison) &&
    hereSize * 2 >= thereSize &&
    (matches[0] === 0 || matches[hereSize - 1] === thereSize - 1) &&
    !isLeadIn(blocks[there.block]!)
  );
}

/** Whether the smaller block is a list item or lead-in that the larger has as one of its parts: a cell, a clause, a sentence. */
function isPartOf({ blocks, tokens }: JudgeContext, comparison: Comparison): boolean {
  const block = blocks[comparison.here.block]!;
  return (block.kind === 'list-item' || isLeadIn(block)) && isSetApart(tokens, comparison);
}

/** Whether a text ends with an ellipsis and few words behind it. */
function isCutOff(text: string): boolean {
  const last = [...text.matchAll(ellipsis)].pop();
  return last !== undefined && fewWords.test(text.slice(last.index + last[0].length).replace(/^\W+/, ''));
}

/** Whether the smaller block heads the larger, which says more, or is too short to be held by it. */
function isHeadOf(context: JudgeContext, comparison: Comparison): boolean {
  const { blocks, tokens, structures, placeOf } = context;
  const { here, there } = comparison;
  const length = lengthInWords(tokens, here.block);
  if (length < fewestContained) return true;
  const isQuoted = isVerbatim(comparison, 0, wordsBeforeSpeaker(tokens, here.block));
  return (
    headsText(blocks, tokens, structures, here.block, placeOf(there.block) - placeOf(here.block), isQuoted) &&
    !(length >= fewestTitleWords && (isLabelled(context, comparison) || isPartOf(context, comparison))) &&
    !isCutOff(blocks[here.block]!.text)
  );
}

/** Whether all that the larger block has more is a note behind it, such as "Read more". */
function addsNote(pair: PairWords, comparison: Comparison): boolean {
  if (comparison.gaps.length > 1) return false;
  const [gap] = turn(comparison).gaps;
  return isNote({ ...pair, here: pair.there, there: pair.here }, gap!, comparison.thereSize);
}

/** Whether two titles, or lead-ins, name different things: a word replaced, or put in between; of a lead-in any word more. */
function namesOther({ blocks, tokens }: JudgeContext, { here, gaps }: Comparison, loss: Loss): boolean {
  const block = blocks[here.block]!;
  if (!isNaming(block, tokens, here.block)) return false;
  return (
    loss.differences.some(({ kind }) => kind === 'wording' || (kind === 'extra' && isLeadIn(block))) ||
    gaps.some(({ aFrom, aTo, edge }) => edge === null && aFrom === aTo)
  );
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
  const saysMore = extra >= Math.max(moreWords, thereSize * moreShare) && !addsNote(pair, comparison);
  const isAlike = thereSize < hereSize * 2;
  const isHeading = saysMore && isHeadOf(context, comparison);
  const isApart =
    Math.abs(context.placeOf(here.block) - context.placeOf(there.block)) > refrainReach &&
    blocks[there.block]!.kind !== 'headline';
  const isCopy =
    !isHeading && !(isApart && mayBeRefrain(blocks[here.block]!, hereSize)) && !isCodeLine(tokens.texts[here.block]!);
  const mayVary = share >= variantShare && isAlike;
  const isNotable = shape.longest >= reportedPassage && !isHeading;
  // Whatever would be lost, there is nothing to say of the pair.
  if (!isCopy && !mayVary && !isNotable) return null;
  const loss = findLoss(pair, comparison);
  const mayRepeat = isCopy && (saysMore || !namesOther(context, comparison, loss));
  let dice = -1;
  const score = (): number => {
    if (dice < 0) dice = diceCoefficient(blocks[here.block]!.text, blocks[there.block]!.text);
    return dice;
  };
  const mayGoIf = (allowed: Strictness): boolean =>
    mayRepeat &&
    isAllowed(loss, hereSize, allowed) &&
    (saysMore ? shared / (hereSize - loss.noted) : score()) >= threshold;
  const mayGo = mayGoIf(strictness);
  let reverse: ScoredPair | null = null;
  let isNoted = false;
  const mayTurn = !mayGo || !saysMore;
  if (mayRepeat && mayTurn && isAlike && isMutual(comparison) && !replacesFact(loss)) {
    const mayLose = (lost: Loss): boolean => isAllowed(lost, thereSize, strictness);
    const turned = { ...pair, here: there, there: here };
    const lost = findLoss(turned, turn(comparison), (soFar) => !mayLose(soFar));
    if (mayLose(lost) && score() >= threshold) {
      const { differences } = lost;
      reverse = {
        here: there.block,
        there: here.block,
        verdict: 'near',
        score: score(),
        differences: mutualDifferences(turned, turn(comparison), lost),
      };
      // Of two alike the one that only has a note more, such as "Read more", is not the fuller.
      isNoted = lost.words === 0 && differences.some(({ kind }) => kind === 'label');
    }
  }
  const stays = mayVary && standsAgainst(loss) ? 'variant' : 'overlap';
  if (!mayGo && !reverse && stays === 'overlap' && !isNotable) return null;
  return {
    pair: {
      here: here.block,
      there: there.block,
      verdict: mayGo ? (saysMore ? 'contained' : 'near') : stays,
      score: mayGo && !saysMore ? score() : share,
      differences: mayGo && !saysMore ? mutualDifferences(pair, comparison, loss) : loss.differences,
      ...(!mayGo && !reverse && strictness === 'strict' && mayGoIf('balanced') ? { isOnlyStrict: true } : {}),
    },
    hereMayGo: mayGo && !isNoted,
    reverse: mayGo && !isNoted && keep === 'fullest' && hereSize !== thereSize ? null : reverse,
  };
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
