/**
 * The difference of two aligned blocks: what each has in places where the other has something else or nothing,
 * and what of it would be lost if the block went.
 */
import { haveOtherAccents } from '../language/accents.js';
import { isHedge } from '../language/hedges.js';
import { isNegation } from '../language/negation.js';
import { isWrittenNumber } from '../language/number-words.js';
import type { WordDifference } from '../model.js';
import type { Differing } from './comparison.js';
import type { Gap } from './gaps.js';
import { insertedFact } from './inserted-fact.js';
import { insertedHedge } from './inserted-hedge.js';
import { insertedNegations, unspacedNegation } from './inserted-negations.js';
import { insertedVerb } from './inserted-verb.js';
import { countLeft } from './moved.js';
import {
  isAttribution,
  isCaptionLabel,
  isGalleryPlace,
  isListNumber,
  isMoved,
  isNote,
  quotedWords,
  sameLetters,
} from './noise.js';
import { isNumber, isTitleCased, type PairWords, spanOf, textOfWord } from './pair-words.js';
import { pairRespelled, type Respelling } from './respelling.js';
import type { Restated } from './restated.js';
import { findExchangedRoles, findRoleChange } from './role-change.js';
import { synonymFinder } from './synonymous.js';
import { type GapContext, lossOfWord, shortBlock, toldAnewWeight } from './word-loss.js';

/** What would be lost if one block of a pair went and the other stayed. */
export interface Loss {
  /** Numbers, names, negations, opposites, terms: any one of them keeps the block. */
  readonly facts: number;
  /** Weight of other words without a counterpart; a short word weighs less than 1. */
  readonly words: number;
  /** The same in the one place that loses most. */
  readonly inOnePlace: number;
  /** Weight of respelled words. */
  readonly respelled: number;
  /** Words that stand for one other where each may be the point: only the impatient lose them. */
  readonly exchanged: number;
  /** Words of notes, labels and credits, which no partner needs to hold. */
  readonly noted: number;
  readonly differences: readonly WordDifference[];
}

/** Words of here that moved or that there states in another notation, as `moved` has them: a place in there, or -1. */
function settle(moved: Int32Array | null, restated: readonly Restated[], size: number): Int32Array | null {
  if (restated.length === 0) return moved;
  const settled = moved?.slice() ?? new Int32Array(size).fill(-1);
  for (const { aFrom, aTo, bFrom } of restated) settled.fill(bFrom, aFrom, aTo);
  return settled;
}

/** A pairing without the words that the other block says in another way. */
function without({ pairs, here, there, hereFolded, thereFolded }: Respelling, said: readonly Restated[]): Respelling {
  const isLeft = (_: unknown, place: number): boolean =>
    !said.some(({ aFrom, aTo }) => aFrom <= here[place]! && here[place]! < aTo);
  const isLeftThere = (_: unknown, place: number): boolean =>
    !said.some(({ bFrom, bTo }) => bFrom <= there[place]! && there[place]! < bTo);
  return {
    pairs,
    here: here.filter(isLeft),
    there: there.filter(isLeftThere),
    hereFolded: hereFolded.filter(isLeft),
    thereFolded: thereFolded.filter(isLeftThere),
  };
}

type DifferenceKind = WordDifference['kind'];
const factKinds: ReadonlySet<DifferenceKind> = new Set(['number', 'name', 'negation', 'opposite', 'term']);
/** Whether a difference is one in a fact, which keeps both blocks. */
export const isFact = ({ kind }: WordDifference): boolean => factKinds.has(kind);

/** Words beyond the matched stretch that are read for a counterpart. */
const edgeReach = 3;
/** Weight of a respelled word or a synonym, and in a block of fewer words, where it may be another word. */
const respelledWeight = 0.25;
const shortSize = 8;
const respelledWeightInShort = 0.5;
/** Words of a gap compared one by one; longer gaps are content. */
const longestComparedGap = 24;

/**
 * Whether more than synonyms differ within what two blocks share: then a short block is told anew, and who did what to whom,
 * or when, may have turned. "The firm sued the city" and "the company was sued by the city".
 * @param respelled weight of the synonyms
 */
const isToldAnew = ({ words, respelled: all }: Loss, gaps: readonly Gap[], respelled: number): boolean =>
  words > 0 || all > respelled || gaps.some(({ edge, aFrom, aTo }) => edge === null && aFrom === aTo);

/**
 * What would be lost if `here` went and `there` stayed.
 * @param differing where the alignment of here's words to there's breaks
 * @param isTooMuch whether what is lost so far is enough to know: then the rest is left out
 */
export function findLoss(
  pair: PairWords,
  { gaps, moved, restated }: Differing,
  isTooMuch: (loss: Loss) => boolean = () => false,
): Loss {
  const { here, there } = pair;
  const size = here.to - here.from;
  const inTitle = isTitleCased(pair, here);
  const findSynonyms = synonymFinder(pair, inTitle);
  const exchanges: WordDifference[] = [];
  let synonymous = 0;
  const weightOfRespelled = size < shortSize ? respelledWeightInShort : respelledWeight;
  const differences: WordDifference[] = [];
  const loss = { facts: 0, words: 0, inOnePlace: 0, respelled: 0, exchanged: 0, noted: 0, differences };
  let quoted: Uint8Array | null | undefined;
  const add = (kind: DifferenceKind, hereText: string, thereText: string): WordDifference => {
    const difference = { kind, here: hereText, there: thereText };
    differences.push(difference);
    if (isFact(difference)) loss.facts++;
    return difference;
  };
  const addNegations = (inserted: readonly number[]): void => {
    for (const at of inserted) add('negation', '', textOfWord(pair, there, at));
  };
  const addHedge = (at: number): void => {
    if (at >= 0) add('term', '', textOfWord(pair, there, at));
  };

  const settled = settle(moved, restated, size);
  const isRestatedThere = (at: number): boolean => restated.some(({ bFrom, bTo }) => bFrom <= at && at < bTo);
  for (const { aFrom, aTo, bFrom, bTo } of restated) {
    const [hereText, thereText] = [spanOf(pair, here, aFrom, aTo), spanOf(pair, there, bFrom, bTo)];
    if (hereText === thereText) add('moved', hereText, '');
    else add('spelling', hereText, thereText);
  }

  const lose = (weight: number): void => {
    loss.words += weight;
    loss.inOnePlace = Math.max(loss.inOnePlace, weight);
  };

  for (const gap of gaps) {
    if (isTooMuch(loss)) return loss;
    const unspaced = unspacedNegation(pair, gap);
    if (unspaced) add('negation', ...unspaced);
    if (gap.aFrom === gap.aTo) {
      addNegations(insertedNegations(pair, gap, gaps));
      addHedge(insertedHedge(pair, gap));
      const isRestated = isRestatedThere(gap.bFrom) && isRestatedThere(gap.bTo - 1);
      const fact = insertedFact(pair, gap);
      if (fact === 'term' || (fact && !isRestated)) add(fact, '', spanOf(pair, there, gap.bFrom, gap.bTo));
      continue;
    }
    // Beyond the ends of a quoted passage the longer block just goes on: only the words next to it are counterparts.
    const reach = gap.aTo - gap.aFrom + edgeReach;
    const goesOn = gap.edge !== null && gap.bTo - gap.bFrom > reach;
    const bFrom = gap.edge === 'start' ? Math.max(gap.bFrom, gap.bTo - reach) : gap.bFrom;
    const bTo = gap.edge === 'end' ? Math.min(gap.bTo, gap.bFrom + reach) : gap.bTo;
    const hereText = spanOf(pair, here, gap.aFrom, gap.aTo);
    const thereText = spanOf(pair, there, bFrom, bTo);
    if (countLeft(moved, gap) < gap.aTo - gap.aFrom) add('moved', hereText, '');
    const unsettled = countLeft(settled, gap);
    if (unsettled === 0) continue;
    if (sameLetters(hereText, thereText) && !haveOtherAccents(hereText, thereText)) {
      add('typography', hereText, thereText);
      continue;
    }
    if (
      isListNumber(pair, gap) ||
      isCaptionLabel(pair, gap) ||
      isGalleryPlace(pair, gap) ||
      isNote(pair, gap, size) ||
      (gap.bFrom === gap.bTo && isMoved(pair, gap, gaps))
    ) {
      add('label', hereText, '');
      loss.noted += unsettled;
      continue;
    }
    if (unsettled > longestComparedGap) {
      add('content', hereText, gap.edge ? '' : thereText);
      lose(unsettled);
      continue;
    }
    const paired = pairRespelled(pair, gap, bFrom, bTo, settled);
    let left = restated.length > 0 ? without(paired, restated) : paired;
    for (const [at, other] of left.pairs) add('spelling', textOfWord(pair, here, at), textOfWord(pair, there, other));
    loss.respelled += left.pairs.length * weightOfRespelled;
    if (left.here.length > 0 && quoted === undefined) quoted = quotedWords(pair, here);
    const attributes = left.here.length > 0 && !!quoted && isAttribution(pair, gap, quoted);
    if (left.here.length > 0 && left.there.length > 0) {
      const synonyms = findSynonyms({ ...gap, bFrom, bTo }, left);
      for (const { aFrom, aTo, bFrom: from, bTo: to } of synonyms) {
        const exchange = add('wording', spanOf(pair, here, aFrom, aTo), spanOf(pair, there, from, to));
        if (!attributes) exchanges.push(exchange);
      }
      synonymous += synonyms.length;
      loss.respelled += synonyms.length * weightOfRespelled;
      if (synonyms.length > 0) left = without(left, synonyms);
    }
    if (!left.hereFolded.some(isNegation)) addNegations(insertedNegations(pair, gap, gaps, left.there).slice(0, 1));
    if (!left.hereFolded.some((word) => isHedge(word, false))) addHedge(insertedHedge(pair, gap, left.there));
    if (left.here.length === 0) {
      const verb = insertedVerb(pair, gap, left);
      if (verb) add('term', '', spanOf(pair, there, ...verb));
      continue;
    }
    const statesNumber = left.there.some(
      (at, place) => isNumber(pair, there, at) || isWrittenNumber(left.thereFolded[place]!),
    );
    const isReplaced = left.there.length > 0 && !goesOn;
    const context: GapContext = {
      pair,
      gap,
      gaps,
      left,
      statesNumber,
      isReplaced,
      attributes,
      hasMoved: moved !== null,
      inTitle,
    };
    const counterpart = isReplaced ? thereText : '';
    let hasFacts = false;
    let isOther = false;
    let weight = 0;
    left.here.forEach((at, place) => {
      const lost = lossOfWord(context, at, place);
      if (typeof lost === 'number') weight += lost;
      else if (lost === 'wording') {
        loss.exchanged++;
        isOther = true;
        weight += toldAnewWeight;
      } else {
        hasFacts = true;
        add(lost, textOfWord(pair, here, at), lost === 'negation' ? '' : counterpart);
      }
    });
    lose(weight);
    if (!hasFacts) {
      const isPart = unsettled < gap.aTo - gap.aFrom || left.here.length < paired.here.length;
      const rest = isPart ? left.here.map((at) => textOfWord(pair, here, at)).join(' ') : hereText;
      add(attributes && !isOther ? 'label' : isReplaced ? 'wording' : 'extra', rest, counterpart);
    }
  }
  if (size < shortBlock && exchanges.length > 0 && isToldAnew(loss, gaps, synonymous * weightOfRespelled))
    loss.exchanged++;
  const roles = findRoleChange(differences) ?? findExchangedRoles(exchanges);
  if (roles) add('term', roles.here, roles.there);
  return loss;
}
