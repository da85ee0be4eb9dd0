/**
 * Words that change places between two blocks: who did what to whom is another then.
 */
import { foldText } from '../language/fold-text.js';
import { joinsNumbers } from '../language/joints.js';
import { compareSpelling } from '../language/spelling.js';
import { TokenFlag } from '../language/tokens.js';
import type { WordDifference } from '../model.js';
import { standsAlone } from './comparison.js';
import type { Gap } from './gaps.js';
import { flagsOf, hashOf, type PairWords, spanOf } from './pair-words.js';

/** Synonyms of a pair that are compared with each other, at most; more are too many to tell. */
const mostExchanges = 32;

/** The first of two words that stand each where the partner has the other: who did what to whom has changed. */
export function findRoleChange(differences: readonly WordDifference[]): WordDifference | undefined {
  if (differences.length < 2) return undefined;
  const turned = new Set(differences.map(({ here, there }) => `${there}\n${here}`));
  return differences.find(({ kind, here, there }) => kind === 'wording' && turned.has(`${here}\n${there}`));
}

/** Words that changed places with others, and that stand between the two places, at most: a passage moved is longer. */
const mostTransposed = 4;
const listComma = /[,;，、،]/;

/**
 * Whether the words of here alone in one gap are those of there alone in the other: one, or several in another order. In
 * the same order they are a phrase that moved, such as a time.
 */
function areTransposed(pair: PairWords, { aFrom, aTo, edge }: Gap, { bFrom, bTo, edge: otherEdge }: Gap): boolean {
  const length = aTo - aFrom;
  if (length === 0 || length !== bTo - bFrom || length > mostTransposed) return false;
  // Characters of unspaced words: `findSplitWords` has read them.
  if ((flagsOf(pair, pair.here, aFrom) & TokenFlag.Unspaced) !== 0) return false;
  const words = Array.from({ length }, (_, at) => hashOf(pair, pair.here, aFrom + at));
  const others = Array.from({ length }, (_, at) => hashOf(pair, pair.there, bFrom + at));
  const isInOrder = words.every((word, at) => word === others[at]);
  // At the start a verb and a time change places.
  if (isInOrder || length === 1) return isInOrder && length === 1 && edge !== 'start' && otherEdge !== 'start';
  return String(words.sort()) === String(others.sort());
}

/** What stands here and there where words have changed places: "the cook hit the guest", "the guest hit the cook". */
export function findTransposed(pair: PairWords, gaps: readonly Gap[]): { here: string; there: string } | undefined {
  for (let index = 0; index + 1 < gaps.length; index++) {
    const [gap, next] = [gaps[index]!, gaps[index + 1]!];
    if (next.aFrom - gap.aTo > mostTransposed) continue;
    const [mine, other] = gap.bFrom === gap.bTo ? [gap, next] : [next, gap];
    if (mine.bFrom < mine.bTo || other.aFrom < other.aTo || !areTransposed(pair, mine, other)) continue;
    const here = spanOf(pair, pair.here, gap.aFrom, next.aTo);
    // Entries of a list may stand in any order, and who speaks before or behind the verb.
    if (listComma.test(here) || foldText(here).split(' ').some(joinsNumbers)) continue;
    const isSpeaker = mine.aTo - mine.aFrom === 1;
    if (isSpeaker && standsAlone(pair.tokens, pair.here, { aFrom: gap.aFrom, aTo: next.aTo })) continue;
    return { here, there: spanOf(pair, pair.there, gap.bFrom, next.bTo) };
  }
  return undefined;
}

/** Letters of a stem, at least, and of an ending, at most. */
const fewestOfStem = 3;
const longestEnding = 3;

const latin = /[a-z]/;
const beyondLatin = /[\u0370-\uffff]/;

/** The endings of a word here and there; null where more than an ending differs, or a slip of the pen or the scanner. */
function endingsOf({ here, there }: WordDifference): readonly [here: string, there: string] | null {
  const [a, b] = [foldText(here), foldText(there)];
  let stem = 0;
  while (stem < a.length && stem < b.length && a[stem] === b[stem]) stem++;
  const endings = [a.slice(stem), b.slice(stem)] as const;
  const longest = Math.max(...endings.map(({ length }) => length));
  // A slip leaves the letters behind it as they were.
  const isSlip = endings[0] !== '' && endings[0].at(-1) === endings[1].at(-1);
  if (stem < fewestOfStem || longest > longestEnding || isSlip || a === b) return null;
  const isMixed = latin.test(a + b) && beyondLatin.test(a + b);
  return isMixed || /[\s\d]/.test(a + b) || compareSpelling(a, b) === 'misread' ? null : endings;
}

/**
 * The first of two words of which one has the longer ending here and the other has not: in languages with cases who did
 * what to whom may have turned, "kelner oblał prezesa" and "kelnera oblał prezes". Where a number changes all grow alike.
 */
export function findTurnedCases(differences: readonly WordDifference[]): WordDifference | undefined {
  let first: WordDifference | undefined;
  let growth = 0;
  const turned = new Set<string>();
  for (const difference of differences) {
    const endings = difference.kind === 'spelling' ? endingsOf(difference) : null;
    if (!endings) continue;
    const [here, there] = endings;
    const growsHere = Math.sign(here.length - there.length);
    if (first && (growsHere !== growth || turned.has(`${here}/${there}`))) return first;
    first ??= difference;
    growth = growsHere;
    turned.add(`${there}/${here}`);
  }
  return undefined;
}

/**
 * The first of two synonyms of which one stands for a word that the other is: "the firm sued the company", "the company
 * sued the firm", in whatever form.
 */
export function findExchangedRoles(synonyms: readonly WordDifference[]): WordDifference | undefined {
  if (synonyms.length < 2) return undefined;
  if (synonyms.length > mostExchanges) return synonyms[0];
  const isSame = (one: string, other: string): boolean => compareSpelling(foldText(one), foldText(other)) !== 'other';
  return synonyms.find((one, index) =>
    synonyms.some((other, place) => place !== index && isSame(one.here, other.there)),
  );
}
