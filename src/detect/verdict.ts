/**
 * The verdict on a candidate pair: similarity found the partners, the difference decides.
 */
import type { Tokens } from '../language/tokens.js';
import type { Block, ScoredPair, WordDifference } from '../model.js';
import { alignWords } from './align.js';
import { findLoss, type Loss } from './difference.js';
import type { BlockWords, WordFrequency } from './pair-words.js';
import { mayBeRefrain } from './refrains.js';
import { diceCoefficient } from './score.js';

/** Words without a counterpart that a block may lose, per word of the block, and at the least. */
const lossPerWord = 0.1;
const shortBlock = 8;
/** Mean number of words that match in a row; fewer is vocabulary in common. */
const shortestRun = 2.2;
/** A passage of this many words in a row, said twice, is reported as an overlap. */
const reportedPassage = 8;
/** Share of the smaller block's words that match, below which only a passage they have in common is of interest. */
const fewestShared = 0.5;
/** Share of the smaller block's words that match, from which two blocks are variants of one sentence. */
const variantShare = 0.6;
/** The larger block says more, and is not just worded otherwise, from this many extra words and this share. */
const moreWords = 3;
const moreShare = 0.12;
/** Characters of a quotation that stands as a heading. */
const longestQuotedHeading = 90;
/** Words from which a heading is told apart from a phrase, so that the same words in a longer heading repeat it. */
const fewestTitleWords = 6;
/** Words from which a passage is a repeat when a longer block holds it. */
const fewestContained = 5;
/** Blocks between a short line and its like, at most; further apart it heads or lists something else. */
const refrainReach = 2;
/** Characters of an ellipsis at the end of a cut text. */
const cutOff = /(?:…|\.\.\.|\[[.…]+\])\W*(?:\S+\s?){0,4}$/;

/** What a pair allows: which of the two may go, or why both stay. */
export interface PairVerdict {
  readonly pair: ScoredPair;
  /** Whether the smaller (`pair.here`) may go because `pair.there` holds its content. */
  readonly hereMayGo: boolean;
  /** The same pair seen from the larger block, when it may go instead. */
  readonly reverse: ScoredPair | null;
}

export interface JudgeContext {
  readonly blocks: readonly Block[];
  readonly tokens: Tokens;
  readonly frequency: WordFrequency;
  /** 0–1, see `DedupeOptions.threshold`. */
  readonly threshold: number;
}

function invert(matches: Int32Array, length: number): Int32Array {
  const inverse = new Int32Array(length).fill(-1);
  for (let at = 0; at < matches.length; at++) if (matches[at]! >= 0) inverse[matches[at]!] = at;
  return inverse;
}

interface MatchShape {
  readonly matched: number;
  readonly longest: number;
  readonly runs: number;
}

function shapeOf(matches: Int32Array): MatchShape {
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

/** Weight of unmatched words a block of `size` words may lose. */
function allowedLoss(size: number): number {
  return size < shortBlock ? 0.5 : size * lossPerWord;
}

const isAllowed = (loss: Loss, size: number): boolean => loss.facts === 0 && loss.words <= allowedLoss(size);

/** Whether a block heads, lists or leads in: a line that may well use the words of the text it stands for. */
function isStructural(block: Block): boolean {
  if (block.kind === 'list-item' || block.kind === 'headline') return true;
  const { text } = block;
  return (
    block.kind === 'heading' ||
    text.endsWith(':') ||
    (/^["“„«「『‘'].*["”»“」』’']$/.test(text) && text.length <= longestQuotedHeading)
  );
}

/** Whether a structural line goes with a larger one: the same heading with a kicker or a site's name at one end. */
function isLabelled(matches: Int32Array, thereSize: number): boolean {
  const last = matches[matches.length - 1]!;
  const inOnePiece = matches[0]! >= 0 && last - matches[0]! === matches.length - 1;
  return (
    inOnePiece &&
    matches.length >= fewestTitleWords &&
    matches.length * 2 >= thereSize &&
    (matches[0] === 0 || last === thereSize - 1)
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
  const { blocks, tokens, frequency } = context;
  const wordsOf = (block: number): BlockWords => ({ block, from: tokens.first[block]!, to: tokens.first[block + 1]! });
  let here = wordsOf(smaller);
  let there = wordsOf(larger);
  if (here.to - here.from > there.to - there.from) [here, there] = [there, here];
  const hereSize = here.to - here.from;
  const thereSize = there.to - there.from;
  const matches = alignWords(tokens.hash.subarray(here.from, here.to), tokens.hash.subarray(there.from, there.to));
  const shape = shapeOf(matches);
  if (shape.matched < shape.runs * shortestRun) return null;

  const share = shape.matched / hereSize;
  if (share < fewestShared && shape.longest < reportedPassage) return null;
  const loss = findLoss({ tokens, here, there, frequency }, matches);
  const saysMore = thereSize - hereSize >= Math.max(moreWords, thereSize * moreShare);
  const headingOfText =
    saysMore &&
    (hereSize < fewestContained ||
      (isStructural(blocks[here.block]!) && !isLabelled(matches, thereSize) && !cutOff.test(blocks[here.block]!.text)));
  const isApart = Math.abs(here.block - there.block) > refrainReach && blocks[there.block]!.kind !== 'headline';
  const mayRecur = isApart && mayBeRefrain(blocks[here.block]!, hereSize);
  const isAlike = thereSize < hereSize * 2;
  const contained = round(share);
  let dice = -1;
  const score = (): number => {
    if (dice < 0) dice = diceCoefficient(blocks[here.block]!.text, blocks[there.block]!.text);
    return dice;
  };
  const mayGo =
    isAllowed(loss, hereSize) && !headingOfText && !mayRecur && (saysMore ? contained : score()) >= context.threshold;
  const mayTurn =
    !mayGo &&
    isAlike &&
    !headingOfText &&
    !mayRecur &&
    shape.matched >= thereSize * fewestShared &&
    !replacesFact(loss);
  const reverseLoss = mayTurn
    ? findLoss({ tokens, here: there, there: here, frequency }, invert(matches, thereSize))
    : null;
  const reverse: ScoredPair | null =
    reverseLoss && isAllowed(reverseLoss, thereSize) && score() >= context.threshold
      ? { here: there.block, there: here.block, verdict: 'near', score: score(), differences: reverseLoss.differences }
      : null;
  const stays = loss.facts > 0 && share >= variantShare && isAlike ? 'variant' : 'overlap';
  if (!mayGo && !reverse && stays === 'overlap' && (shape.longest < reportedPassage || headingOfText)) return null;
  return {
    pair: {
      here: here.block,
      there: there.block,
      verdict: mayGo ? (saysMore ? 'contained' : 'near') : stays,
      score: mayGo && !saysMore ? score() : contained,
      differences: loss.differences,
    },
    hereMayGo: mayGo,
    reverse,
  };
}

/** Whether a fact of one block stands against another fact of its partner: then neither may go. */
const replacesFact = (loss: Loss): boolean =>
  loss.differences.some(
    ({ kind, there }) => there !== '' && (kind === 'number' || kind === 'name' || kind === 'negation'),
  );

const round = (value: number): number => Math.round(value * 10_000) / 10_000;
