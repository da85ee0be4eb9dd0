/**
 * The difference of two aligned blocks: what each has in places where the other has something else or nothing,
 * and what of it would be lost if the block went.
 */
import { isNegation } from '../language/negation.js';
import { isWrittenNumber, quantities } from '../language/quantity.js';
import { foldText, TokenFlag } from '../language/tokens.js';
import type { WordDifference } from '../model.js';
import { findGaps } from './gaps.js';
import { isAttribution, isMoved, isNote, sameLetters } from './noise.js';
import {
  flagsOf,
  foldedWord,
  hashOf,
  hasWord,
  isCapitalised,
  isName,
  isReplacedName,
  type PairWords,
  spanOf,
  textOfWord,
} from './pair-words.js';
import { pairRespelled } from './respelling.js';

/** What would be lost if one block of a pair went and the other stayed. */
export interface Loss {
  /** Numbers, names, negations: any one of them keeps the block. */
  readonly facts: number;
  /** Weight of other words without a counterpart; a short or inflected word weighs half. */
  readonly words: number;
  readonly differences: readonly WordDifference[];
}

/** Words beyond the matched stretch that are read for a counterpart. */
const edgeReach = 3;
/** A word in place of another weighs more than one that is only left out. */
const replacedWeight = 2;
/** In a block of fewer words a respelled word may be another word. */
const shortSize = 8;
/** Words of a gap compared one by one; longer gaps are content. */
const longestComparedGap = 24;

/**
 * What would be lost if `here` went and `there` stayed.
 * @param matches the alignment of here's words to there's, see `alignWords`
 */
export function findLoss(pair: PairWords, matches: Int32Array): Loss {
  const { here, there } = pair;
  const size = here.to - here.from;
  const differences: WordDifference[] = [];
  let facts = 0;
  let words = 0;
  const capitalsMeanNothing = isCapitalised(pair, here);
  const add = (kind: WordDifference['kind'], hereText: string, thereText: string): void => {
    differences.push({ kind, here: hereText, there: thereText });
    if (kind === 'number' || kind === 'negation' || kind === 'name') facts++;
  };
  const gaps = findGaps(matches, there.to - there.from);

  for (const gap of gaps) {
    // Beyond the ends of a quoted passage the longer block just goes on: only the words next to it are counterparts.
    const reach = gap.aTo - gap.aFrom + edgeReach;
    const goesOn = gap.edge !== null && gap.bTo - gap.bFrom > reach;
    const bFrom = gap.edge === 'start' ? Math.max(gap.bFrom, gap.bTo - reach) : gap.bFrom;
    const bTo = gap.edge === 'end' ? Math.min(gap.bTo, gap.bFrom + reach) : gap.bTo;
    if (gap.aFrom === gap.aTo) {
      for (let at = bFrom; gap.edge === null && at < bTo; at++) {
        if (isNegation(foldedWord(pair, there, at))) add('negation', '', textOfWord(pair, there, at));
      }
      continue;
    }
    const hereText = spanOf(pair, here, gap.aFrom, gap.aTo);
    const thereText = spanOf(pair, there, bFrom, bTo);
    if (sameLetters(hereText, thereText)) {
      add('typography', hereText, thereText);
      continue;
    }
    if (isNote(pair, gap, matches.length) || (gap.bFrom === gap.bTo && isMoved(pair, gap, gaps))) {
      add('label', hereText, '');
      continue;
    }
    if (gap.aTo - gap.aFrom > longestComparedGap) {
      add('content', hereText, gap.edge ? '' : thereText);
      words += gap.aTo - gap.aFrom;
      continue;
    }
    const left = pairRespelled(pair, gap, bFrom, bTo);
    for (const [at, other] of left.pairs) add('spelling', textOfWord(pair, here, at), textOfWord(pair, there, other));
    words += left.pairs.length * (size < shortSize ? 1 : 0.25);
    if (left.here.length === 0) {
      const negated = gap.edge === null ? left.there.filter((at) => isNegation(foldedWord(pair, there, at))) : [];
      if (negated.length > 0) add('negation', '', textOfWord(pair, there, negated[0]!));
      continue;
    }
    const thereValues = quantities(left.there.map((at) => foldText(textOfWord(pair, there, at))));
    const hereValues = quantities(left.hereFolded);
    const sameValues = hereValues.length > 0 && hereValues.every((value) => thereValues.includes(value));
    const negates = left.hereFolded.some(isNegation);
    const negated =
      gap.edge === null && !negates ? left.there.filter((at) => isNegation(foldedWord(pair, there, at))) : [];
    if (negated.length > 0) add('negation', '', textOfWord(pair, there, negated[0]!));
    const isReplaced = left.there.length > 0 && !goesOn;
    const attributes = isAttribution(pair, gap);
    const before = facts;
    left.here.forEach((at, index) => {
      const word = textOfWord(pair, here, at);
      const folded = left.hereFolded[index]!;
      const flags = flagsOf(pair, here, at);
      const counterpart = isReplaced ? thereText : '';
      if (sameValues && (quantities([folded]).length > 0 || index > 0)) return;
      if (flags & (TokenFlag.Digit | TokenFlag.Symbol) || (isWrittenNumber(folded) && thereValues.length > 0)) {
        add('number', word, counterpart);
      } else if (isNegation(folded)) add('negation', word, '');
      else if (attributes) {
        if (isName(pair, here, at, false) && !hasWord(pair, there, hashOf(pair, here, at)))
          add('name', word, counterpart);
      } else if (isName(pair, here, at, capitalsMeanNothing) || (isReplaced && isReplacedName(pair, at, left.there))) {
        add('name', word, counterpart);
      } else
        words += (folded.length <= 3 && !(flags & TokenFlag.Unspaced) ? 0.5 : 1) * (isReplaced ? replacedWeight : 1);
    });
    if (facts === before)
      add(attributes ? 'label' : isReplaced ? 'wording' : 'extra', hereText, isReplaced ? thereText : '');
  }
  return { facts, words, differences };
}
