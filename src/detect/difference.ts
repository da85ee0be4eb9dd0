/**
 * The difference of two aligned blocks: what each has in places where the other has something else or nothing,
 * and what of it would be lost if the block went.
 */
import { isNegation } from '../language/negation.js';
import { isWrittenNumber, quantities } from '../language/quantity.js';
import { compareSpelling } from '../language/spelling.js';
import { foldText, TokenFlag, type Tokens, wordAt } from '../language/tokens.js';
import type { WordDifference } from '../model.js';

/** The words of one block and the facts the difference needs about them. */
export interface BlockWords {
  readonly block: number;
  /** Index of the first word in the tokens. */
  readonly from: number;
  readonly to: number;
}

/** What would be lost if one block of a pair went and the other stayed. */
export interface Loss {
  /** Numbers, names, negations: any one of them keeps the block. */
  readonly facts: number;
  /** Weight of other words without a counterpart; a short or inflected word weighs half. */
  readonly words: number;
  readonly differences: readonly WordDifference[];
}

/** A place where the alignment breaks: words [aFrom, aTo) of one block against [bFrom, bTo) of the other. */
interface Gap {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
  /** Before the first match or behind the last. */
  readonly edge: 'start' | 'end' | null;
}

/** The gaps of an alignment, in order. `matches[i]` is the word of b that word i of a matches, or -1. */
export function findGaps(matches: Int32Array, bLength: number): Gap[] {
  const gaps: Gap[] = [];
  let a = 0;
  let b = 0;
  let seen = false;
  for (let at = 0; at <= matches.length; at++) {
    const match = at < matches.length ? matches[at]! : bLength;
    if (at < matches.length && match < 0) continue;
    if (at > a || match > b) {
      const edge = !seen ? 'start' : at === matches.length ? 'end' : null;
      gaps.push({ aFrom: a, aTo: at, bFrom: b, bTo: match, edge });
    }
    seen = true;
    a = at + 1;
    b = match + 1;
  }
  return gaps;
}

/** Counts how often each word occurs in the article, to tell a typo (nowhere else) from a word. */
export type WordFrequency = (hash: number) => number;

/** Words beyond the matched stretch that are read for a counterpart. */
const edgeReach = 3;
/** A word in place of another weighs more than one that is only left out. */
const replacedWeight = 2;
/** In a block of fewer words a respelled word may be another word. */
const shortSize = 8;
/** Words of a gap compared one by one; longer gaps are content. */
const longestComparedGap = 24;

/** What stands before a word that opens a sentence: a terminator, or the start, then perhaps an opening quote or bracket. */
const sentenceBreak = /(?:^|[.!?…:;。！？|\n–—•*])["'“”„«»‘’(\[\s-]*$/;
const openingQuote = /["“„«「『]/;
const quoteMark = /["“”„«»「」『』]/g;
/** A note behind a full stop or an ellipsis, such as "Read more" or a credit, has at most this many words. */
const longestNote = 4;
/** Words outside the quotation marks of a quotation that only say who speaks. */
const longestAttribution = 6;

export interface PairWords {
  readonly tokens: Tokens;
  readonly here: BlockWords;
  readonly there: BlockWords;
  readonly frequency: WordFrequency;
}

const textOfWord = (pair: PairWords, side: BlockWords, at: number): string =>
  wordAt(pair.tokens, side.block, side.from + at);
const flagsOf = (pair: PairWords, side: BlockWords, at: number): number => pair.tokens.flags[side.from + at]!;
const hashOf = (pair: PairWords, side: BlockWords, at: number): number => pair.tokens.hash[side.from + at]!;

/** The text of words [from, to) of a block, punctuation between them included. */
function span(pair: PairWords, side: BlockWords, from: number, to: number): string {
  if (from >= to) return '';
  const text = pair.tokens.texts[side.block]!;
  return text.slice(pair.tokens.start[side.from + from]!, pair.tokens.end[side.from + to - 1]!);
}

/** Whether a capital is there for another reason than a name: first of the block or behind a full stop or quote. */
function startsSentence(pair: PairWords, side: BlockWords, at: number): boolean {
  if (at === 0) return true;
  const text = pair.tokens.texts[side.block]!;
  const start = pair.tokens.start[side.from + at]!;
  return sentenceBreak.test(text.slice(Math.max(0, start - 4), start));
}

/** Whether most words of a block are capitalised: then capitals say nothing about names. */
function isCapitalised(pair: PairWords, side: BlockWords): boolean {
  let capitals = 0;
  for (let at = side.from; at < side.to; at++) if (pair.tokens.flags[at]! & TokenFlag.Capital) capitals++;
  return capitals * 2 > side.to - side.from;
}

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
        if (isNegation(hashOf(pair, there, at))) add('negation', '', textOfWord(pair, there, at));
      }
      continue;
    }
    const hereText = span(pair, here, gap.aFrom, gap.aTo);
    const thereText = span(pair, there, bFrom, bTo);
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
    const left = pairUp(pair, gap, bFrom, bTo, add);
    words += left.spelled * (size < shortSize ? 1 : 0.25);
    if (left.here.length === 0) {
      const negated = gap.edge === null ? left.there.filter((at) => isNegation(hashOf(pair, there, at))) : [];
      if (negated.length > 0) add('negation', '', textOfWord(pair, there, negated[0]!));
      continue;
    }
    const hereWords = left.here.map((at) => foldText(textOfWord(pair, here, at)));
    const thereValues = quantities(left.there.map((at) => foldText(textOfWord(pair, there, at))));
    const hereValues = quantities(hereWords);
    const sameValues = hereValues.length > 0 && hereValues.every((value) => thereValues.includes(value));
    const negates = left.here.some((at) => isNegation(hashOf(pair, here, at)));
    const negated = gap.edge === null && !negates ? left.there.filter((at) => isNegation(hashOf(pair, there, at))) : [];
    if (negated.length > 0) add('negation', '', textOfWord(pair, there, negated[0]!));
    const isReplaced = left.there.length > 0 && !goesOn;
    const attributes = isAttribution(pair, gap);
    const before = facts;
    left.here.forEach((at, index) => {
      const word = textOfWord(pair, here, at);
      const folded = hereWords[index]!;
      const flags = flagsOf(pair, here, at);
      const counterpart = isReplaced ? thereText : '';
      if (sameValues && (quantities([folded]).length > 0 || index > 0)) return;
      if (flags & (TokenFlag.Digit | TokenFlag.Symbol) || (isWrittenNumber(folded) && thereValues.length > 0)) {
        add('number', word, counterpart);
      } else if (isNegation(hashOf(pair, here, at))) add('negation', word, '');
      else if (attributes) {
        if (isName(pair, here, at, false) && !hasWord(pair, there, hashOf(pair, here, at))) add('name', word, counterpart);
      } else if (isName(pair, here, at, capitalsMeanNothing) || isReplacedName(pair, at, left.there, isReplaced)) {
        add('name', word, counterpart);
      } else words += (folded.length <= 3 && !(flags & TokenFlag.Unspaced) ? 0.5 : 1) * (isReplaced ? replacedWeight : 1);
    });
    if (facts === before) add(attributes ? 'label' : isReplaced ? 'wording' : 'extra', hereText, isReplaced ? thereText : '');
  }
  return { facts, words, differences };
}

/** A short note behind a full stop or an ellipsis at the very end, without digits: "Read more", a credit. */
function isNote(pair: PairWords, gap: Gap, size: number): boolean {
  if (gap.edge !== 'end' || gap.aTo !== size || gap.aTo - gap.aFrom > longestNote || gap.aFrom === 0) return false;
  const { tokens, here } = pair;
  const between = tokens.texts[here.block]!.slice(
    tokens.end[here.from + gap.aFrom - 1]!,
    tokens.start[here.from + gap.aFrom]!,
  );
  for (let at = gap.aFrom; at < gap.aTo; at++) if (flagsOf(pair, here, at) & TokenFlag.Digit) return false;
  return /[.!?…。！？]["”’»)\]]*\s*[(\[]?\s*$/.test(between) && !/^\s?\.\s?\p{Lu}\.?$/u.test(between);
}

/** Whether the words of a gap stand in one piece in another gap of the partner: an attribution or a time moved. */
function isMoved(pair: PairWords, gap: Gap, gaps: readonly Gap[]): boolean {
  const length = gap.aTo - gap.aFrom;
  return gaps.some((other) => {
    if (other === gap || other.aFrom !== other.aTo) return false;
    for (let start = other.bFrom; start + length <= other.bTo; start++) {
      let same = 0;
      while (same < length && hashOf(pair, pair.here, gap.aFrom + same) === hashOf(pair, pair.there, start + same)) same++;
      if (same === length) return true;
    }
    return false;
  });
}

/** Whether the words of a gap stand outside the quotation marks of a block that is mostly quotation. */
function isAttribution(pair: PairWords, gap: Gap): boolean {
  const { tokens, here } = pair;
  if (gap.aTo - gap.aFrom > longestAttribution) return false;
  const text = tokens.texts[here.block]!;
  if (!openingQuote.test(text)) return false;
  const before = text.slice(0, tokens.start[here.from + gap.aFrom]!).match(quoteMark)?.length ?? 0;
  const inside = span(pair, here, gap.aFrom, gap.aTo).match(quoteMark)?.length ?? 0;
  const total = text.match(quoteMark)?.length ?? 0;
  return before % 2 === 0 && inside === 0 && (total % 2 === 0 || before === total) && here.to - here.from >= shortSize;
}

function hasWord(pair: PairWords, side: BlockWords, hash: number): boolean {
  for (let at = side.from; at < side.to; at++) if (pair.tokens.hash[at] === hash) return true;
  return false;
}

/** Whether a capitalised word stands where the partner has another capitalised one: names, even at the start. */
function isReplacedName(pair: PairWords, at: number, others: readonly number[], isReplaced: boolean): boolean {
  const isLongCapital = (side: BlockWords, index: number): boolean =>
    (flagsOf(pair, side, index) & TokenFlag.Capital) !== 0 && textOfWord(pair, side, index).length > 3;
  return isReplaced && isLongCapital(pair.here, at) && others.some((other) => isLongCapital(pair.there, other));
}

/** Whether two stretches have the same letters and digits, spaces and punctuation aside. */
function sameLetters(here: string, there: string): boolean {
  if (Math.abs(here.length - there.length) > 12) return false;
  const tight = (text: string): string => foldText(text).replace(/ /g, '');
  const letters = tight(here);
  return letters.length > 0 && letters === tight(there) && !/\d[.,]\d/.test(here + there);
}

/** Whether a block is written in capitals throughout. */
function isUpperCase(pair: PairWords, side: BlockWords): boolean {
  const text = pair.tokens.texts[side.block]!;
  return text === text.toUpperCase();
}

/** Whether a word reads as a name: a capital within a sentence, or in a title an acronym or a lone letter. */
function isName(pair: PairWords, side: BlockWords, at: number, capitalsMeanNothing: boolean): boolean {
  const flags = flagsOf(pair, side, at);
  if ((flags & TokenFlag.Capital) === 0) return false;
  const word = textOfWord(pair, side, at);
  if (capitalsMeanNothing) return word === word.toUpperCase() && !isUpperCase(pair, side);
  return !startsSentence(pair, side, at) || pair.frequency(hashOf(pair, side, at)) > 2;
}

interface LeftOver {
  /** Words of the gap without a counterpart, as offsets into each block. */
  readonly here: readonly number[];
  readonly there: readonly number[];
  /** How many words found a counterpart in another spelling. */
  readonly spelled: number;
}

/** Pairs the words of a gap that are one word in two spellings, in order, and reports them. */
function pairUp(
  pair: PairWords,
  gap: Gap,
  bFrom: number,
  bTo: number,
  add: (kind: WordDifference['kind'], here: string, there: string) => void,
): LeftOver {
  const here: number[] = [];
  const taken = new Set<number>();
  let next = bFrom;
  let spelled = 0;
  for (let at = gap.aFrom; at < gap.aTo; at++) {
    let found = -1;
    for (let other = next; other < bTo && found < 0; other++) {
      if (isRespelled(pair, at, other)) found = other;
    }
    if (found < 0) here.push(at);
    else {
      add('spelling', textOfWord(pair, pair.here, at), textOfWord(pair, pair.there, found));
      taken.add(found);
      spelled++;
      next = found + 1;
    }
  }
  const there: number[] = [];
  for (let other = bFrom; other < bTo; other++) if (!taken.has(other)) there.push(other);
  return { here, there, spelled };
}

/** Whether two words of a pair are one word: a typo occurs nowhere else in the article, a name keeps its letters. */
function isRespelled(pair: PairWords, at: number, other: number): boolean {
  const hereHash = hashOf(pair, pair.here, at);
  const thereHash = hashOf(pair, pair.there, other);
  if (isNegation(hereHash) || isNegation(thereHash)) return false;
  const hereFlags = flagsOf(pair, pair.here, at);
  const thereFlags = flagsOf(pair, pair.there, other);
  if (!(hereFlags & thereFlags & TokenFlag.Letter)) {
    return digitsAlike(textOfWord(pair, pair.here, at), textOfWord(pair, pair.there, other), hereFlags, thereFlags);
  }
  if ((hereFlags | thereFlags) & TokenFlag.Unspaced) return false;
  const here = foldText(textOfWord(pair, pair.here, at));
  const there = foldText(textOfWord(pair, pair.there, other));
  if (isAbbreviation(pair, pair.here, at, there) || isAbbreviation(pair, pair.there, other, here)) return true;
  const relation = compareSpelling(here, there);
  if (relation === 'same') return true;
  if (relation === 'other') return false;
  if ((hereFlags & thereFlags & TokenFlag.Digit) !== 0) return false;
  const rare = Math.min(pair.frequency(hereHash), pair.frequency(thereHash));
  if (relation !== 'inflection' && rare > 1) return isInflected(here, there);
  const capital = (hereFlags & TokenFlag.Capital) !== 0 && (thereFlags & TokenFlag.Capital) !== 0;
  if (!capital || relation === 'misread') return true;
  return Math.min(here.length, there.length) >= 5 && here[here.length - 1] === there[there.length - 1];
}

/** Whether a word is the other one cut short by a full stop: "Calif." */
function isAbbreviation(pair: PairWords, side: BlockWords, at: number, full: string): boolean {
  const folded = foldText(textOfWord(pair, side, at));
  if (folded.length < 3 || folded.length >= full.length || !full.startsWith(folded)) return false;
  return /[.…]/.test(pair.tokens.texts[side.block]![pair.tokens.end[side.from + at]!] ?? '');
}

/** Words that share their beginning and differ in a short ending. */
function isInflected(here: string, there: string): boolean {
  let prefix = 0;
  while (prefix < here.length && prefix < there.length && here[prefix] === there[prefix]) prefix++;
  const longest = Math.max(here.length, there.length);
  return prefix >= 4 && longest - prefix <= 3;
}

/** Whether one side is digits a scanner read for letters, or both write one value. */
function digitsAlike(here: string, there: string, hereFlags: number, thereFlags: number): boolean {
  if (hereFlags & thereFlags & TokenFlag.Digit) {
    const value = quantities([here])[0];
    return value !== undefined && value === quantities([there])[0];
  }
  return false;
}
