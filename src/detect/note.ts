/**
 * Short notes behind a text that say nothing of it: prompts such as "Read more", credits, the name of the site.
 */
import { columns } from '../language/columns.js';
import { isNegation } from '../language/negation.js';
import { TokenFlag } from '../language/tokens.js';
import { isAgency } from '../read/agencies.js';
import { isNotice, opensWithPrompt } from '../read/notice.js';
import { isPictureCredit, opensAsCaption } from '../read/picture-credit.js';
import type { Gap } from './gaps.js';
import { closedSentence } from './inserted-negations.js';
import { flagsOf, foldedWord, type PairWords, textOfWord } from './pair-words.js';

/** A note behind a full stop or an ellipsis, such as "Read more" or a credit, has at most this many words. */
const longestSpaced = 4;
/** In brackets a note may be longer. */
const longestBracketed = 8;
/** The same of any, also in scripts where each character counts as a word. */
export const longestNote = 12;
/** What ends a sentence before a note. */
const sentenceBefore = /[.!?…。！？।۔؟]["”’'»)\]]*\s*$/;
const initialBefore = (): RegExp => /^\s?\.\s?\p{Lu}\.?$/u;
/** What sets a credit off from a sentence: "… the harbour. © Jane Roe", ". /Photo Jane Roe". */
const creditMark = /[©/|]\s*$/;
const beforeNote = /^[\s.!?…。！？।"”’'»()[\]]+/;
const notWords = /^[\s©/|]+/;
const opensBracket = /[.!?…。！？]["”’'»)\]]*\s*[([（【]\s*$/;
const closesBracket = /[)\]）】]\W*$/;
const sentenceInBracket = /[.!?。！？।]["”’'»]*\s*[)\]）】]\W*$/;

/** Columns of what stands before a bar with the name of the site behind it, at least: shorter ones are cells of a table. */
const fewestBeforeSite = 30;

/** A dash behind an ellipsis, and a name: the source of a teaser. Of a quotation it is who speaks. */
const sourceBehindCut = /(?:…|\.\.\.)\s[–—-]\s(?=\p{Lu}[^"“”„«».!?…]*$)/u;

/** Letters of a word that a name may write small, at most: "Le Journal de la Baie". */
const smallWord = 3;

/** Whether the words of a gap are the name of a site, which a bar, or a dash behind an ellipsis, sets off from a text. */
function isSiteName(pair: PairWords, { aFrom, aTo }: Gap): boolean {
  const { tokens, here } = pair;
  const isCapital = (at: number): boolean => (flagsOf(pair, here, at) & TokenFlag.Capital) !== 0;
  for (let at = aFrom; at < aTo; at++)
    if (!isCapital(at) && (at === aFrom || textOfWord(pair, here, at).length > smallWord)) return false;
  const text = tokens.texts[here.block]!;
  const start = tokens.start[here.from + aFrom]!;
  const source = sourceBehindCut.exec(text);
  if (source && source.index + source[0].length === start) return !/["“”„«»「」]/.test(text);
  const bar = text.lastIndexOf('|', start);
  if (bar < 0 || text.slice(bar + 1, start).trim() !== '') return false;
  return columns(text.slice(text.lastIndexOf('|', bar - 1) + 1, bar)) >= fewestBeforeSite;
}

/** Whether a note behind a text that was cut within a sentence is a prompt with a capital or in brackets, or an agency. */
function isNoteBehindCut(before: string, words: string, end: string): boolean {
  const isBracketed = /[([（【]\s*$/.test(before) && closesBracket.test(end);
  return (
    (isBracketed && isAgency(words)) ||
    ((isBracketed || /^\p{Lu}/u.test(words)) && opensWithPrompt(words.toLowerCase()))
  );
}

/**
 * A short note at the very end, without a fact: a prompt or credit behind a sentence, such as "Read more"; one in brackets,
 * which is no sentence; the name of the site behind a bar.
 */
export function isNote(pair: PairWords, gap: Gap, size: number): boolean {
  const length = gap.aTo - gap.aFrom;
  if (gap.edge !== 'end' || gap.aTo !== size || length > longestNote || gap.aFrom === 0) return false;
  const { tokens, here } = pair;
  const text = tokens.texts[here.block]!;
  for (let at = gap.aFrom; at < gap.aTo; at++) {
    if (flagsOf(pair, here, at) & TokenFlag.Digit || isNegation(foldedWord(pair, here, at))) return false;
  }
  const before = text.slice(tokens.end[here.from + gap.aFrom - 1]!, tokens.start[here.from + gap.aFrom]!);
  const between = before.replace(creditMark, '');
  const note = text
    .slice(tokens.end[here.from + gap.aFrom - 1]!)
    .replace(beforeNote, '')
    .trimEnd();
  const end = note.slice(-8);
  const isUnspaced = (flagsOf(pair, here, gap.aFrom) & TokenFlag.Unspaced) !== 0;
  if (opensBracket.test(between) && closesBracket.test(end))
    return length <= longestBracketed && !sentenceInBracket.test(end);
  if (length > (isUnspaced ? longestNote : longestSpaced) || closedSentence.test(end)) return false;
  const words = note.replace(notWords, '');
  if (isSiteName(pair, gap)) return true;
  if (!sentenceBefore.test(between)) return isNoteBehindCut(before, words, end);
  if (initialBefore().test(between)) return false;
  return isNotice(note) || isPictureCredit(note) || (between !== before && opensAsCaption(words));
}

/** What stands before a note: the end of a sentence, a bracket, a bar, the dash of a source. */
const mayStandBefore = /[.!?…。！？।۔؟"”’'»)\]([（【©/|–—-]/;

/** The first word of a note that ends here, see `isNote`; the number of its words when none does. */
export function startOfNote(pair: PairWords): number {
  const { tokens, here } = pair;
  const size = here.to - here.from;
  const text = tokens.texts[here.block]!;
  for (let at = size - 1; at > 0 && at >= size - longestNote; at--) {
    const word = here.from + at;
    const isCapital = (tokens.flags[word]! & TokenFlag.Capital) !== 0;
    if (!isCapital && !mayStandBefore.test(text.slice(tokens.end[word - 1]!, tokens.start[word]!))) continue;
    if (isNote(pair, { aFrom: at, aTo: size, bFrom: 0, bTo: 0, edge: 'end' }, size)) return at;
  }
  return size;
}
