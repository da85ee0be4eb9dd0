/**
 * Short notes behind a text that say nothing of it: prompts such as "Read more", credits, the name of the site.
 */
import { isNegation } from '../language/negation.js';
import { TokenFlag } from '../language/tokens.js';
import { isAgency } from '../read/agencies.js';
import { isNotice, isPrompt } from '../read/notice.js';
import { isPagePiece, isSiteName, isTimeOrDate } from '../read/page-piece.js';
import { isPictureCredit, opensAsCaption } from '../read/picture-credit.js';
import type { Gap } from './gaps.js';
import { closedSentence } from './inserted-negations.js';
import { flagsOf, foldedWord, type PairWords } from './pair-words.js';

/** Words of a prompt, a credit or the name of a site, at most. */
const longestSpaced = 4;
/** The same of a note, in pieces; also in scripts where each character counts as a word. */
export const longestNote = 14;
/** Characters of a note with the signs before it, at most: what stands in a longer tail takes the square of it to part. */
const longestTail = 200;
/** What ends a sentence before a note, or cuts it. */
const sentenceBefore = /[.!?…。！？।۔؟]["”’'»)\]]*\s*$/;
const initialBefore = (): RegExp => /^\s?\.\s?\p{Lu}\.?$/u;
/** What sets a credit off from a sentence: "… the harbour. © Jane Roe", ". /Photo Jane Roe". */
const creditMark = /[©/|]\s*$/;
const beforeNote = /^[\s.!?…。！？।۔؟"”’'»()[\]]+/;
const notWords = /^[\s©/|]+/;
const opensBracket = /[([（【]\s*$/;
/** What parts the pieces of a note from each other and from the text. */
const betweenPieces = /\s*[|·•()（）【】»→▸›\n]\s*|\s+[–—-]\s+/;

/** What stands around a piece. */
const aroundPiece = /^[\s"“”[\]©/–—-]+|[\s"“”[\].…]+$/g;
/** The end of a text that was cut short, and a sign that sets off what stands behind it. */
const isCutBefore = (before: string): boolean => /…|\.\.\.|\[[….]+\]/.test(before);
const setOff = /(?:[|·•(（【]|[–—-]\s)\s*$/;
const signs = /[|·•()（）【】©/–—\s-]+$/;
const longestCredit = 8;
/** Who took the picture, or wrote it, in Chinese, Japanese and Korean. */
const byline = /(?:摄|攝|撮影|촬영|기자|記者)$/;
/** Initials of who wrote it: "mhe/dpa". */
const initials = /^\p{L}{2,4}(?:\/\p{L}{2,5})+$/u;

/** The text from the end of the word before the gap on. */
const tailOf = ({ tokens, here }: PairWords, { aFrom }: Gap): string =>
  tokens.texts[here.block]!.slice(tokens.end[here.from + aFrom - 1]!);
/** What stands between that word and the gap. */
const signsBefore = ({ tokens, here }: PairWords, { aFrom }: Gap): string =>
  tokens.texts[here.block]!.slice(tokens.end[here.from + aFrom - 1]!, tokens.start[here.from + aFrom]!);

/** Whether a piece says nothing of the text: a prompt, a credit, or what a page counts. */
function isPiece(piece: string): boolean {
  if (isPagePiece(piece)) return true;
  const words = piece.split(/\s+/).length;
  if (words <= longestSpaced && (isNotice(piece) || initials.test(piece))) return true;
  return (
    words <= longestCredit &&
    !/\d/.test(piece) &&
    (isPictureCredit(piece) || opensAsCaption(piece) || byline.test(piece))
  );
}

/** Whether the text behind a cut, or a sentence, is nothing but such pieces, or the name of a site that a sign sets off. */
function arePieces(pair: PairWords, gap: Gap): boolean {
  const { tokens, here } = pair;
  const before = signsBefore(pair, gap);
  const isCut = isCutBefore(before);
  if (!isCut && !sentenceBefore.test(before.replace(signs, ''))) return false;
  const text = tokens.texts[here.block]!.trimEnd();
  // "Subscribe to our newsletter." is a sentence, which the fuller copy has.
  if (closedSentence.test(text.slice(-8))) return false;
  const mayBeSite = /[|·]\s*$/.test(before) || (isCut && setOff.test(before));
  const pieces = text
    .slice(tokens.start[here.from + gap.aFrom]!)
    .split(betweenPieces)
    .map((piece) => piece.replace(aroundPiece, ''))
    .filter(Boolean);
  const mayBeAgency = isCut || opensBracket.test(before);
  return pieces.every(
    (piece) =>
      isPiece(piece) ||
      (isCut && isTimeOrDate(piece)) ||
      (mayBeAgency && isAgency(piece)) ||
      (mayBeSite && isSiteName(piece)),
  );
}

/** Whether a note that no sign sets off from the text is a prompt, with a capital or in brackets. */
const isPromptBehind = (before: string, note: string): boolean =>
  (opensBracket.test(before) || /^\p{Lu}/u.test(note)) && isPrompt(note.toLowerCase().replace(/[^\p{L}\p{M}]+$/u, ''));

/**
 * A short note at the very end, which says nothing of the text: a prompt or a credit behind a sentence, such as "Read more"; the
 * name of the site behind a bar; what the page counts; or several of these.
 */
export function isNote(pair: PairWords, gap: Gap, size: number): boolean {
  const length = gap.aTo - gap.aFrom;
  if (gap.edge !== 'end' || gap.aTo !== size || length > longestNote || gap.aFrom === 0) return false;
  const { here } = pair;
  const tail = tailOf(pair, gap);
  if (tail.length > longestTail) return false;
  const before = signsBefore(pair, gap);
  // Nothing sets it off: it may be a prompt with a capital.
  if (length > longestSpaced && before.trim() === '') return false;
  for (let at = gap.aFrom; at < gap.aTo; at++) if (isNegation(foldedWord(pair, here, at))) return false;
  if (before.trim() !== '' && arePieces(pair, gap)) return true;
  for (let at = gap.aFrom; at < gap.aTo; at++) if (flagsOf(pair, here, at) & TokenFlag.Digit) return false;
  const between = before.replace(creditMark, '');
  const note = tail.replace(beforeNote, '').trimEnd();
  const end = note.slice(-8);
  const isUnspaced = (flagsOf(pair, here, gap.aFrom) & TokenFlag.Unspaced) !== 0;
  if (length > (isUnspaced ? longestNote : longestSpaced) || closedSentence.test(end)) return false;
  const words = note.replace(notWords, '');
  if (!sentenceBefore.test(between)) return isPromptBehind(before, words);
  if (initialBefore().test(between)) return false;
  return isNotice(note) || isPictureCredit(note) || (between !== before && opensAsCaption(words));
}

/** Whether the words of a gap are set off behind a cut: what stands there is no part of the text that was cut. */
export const isSetOff = (pair: PairWords, gap: Gap): boolean =>
  gap.edge === 'end' &&
  gap.aFrom > 0 &&
  isCutBefore(signsBefore(pair, gap)) &&
  setOff.test(signsBefore(pair, gap).slice(-longestTail));

/** What stands before a note: the end of a sentence, a bracket, a bar, the dash of a source. */
const mayStandBefore = /[.!?…。！？।۔؟"”’'»)\]([（【©/|·•–—\n-]/;

/** The first word of a note that ends here, see `isNote`; the number of its words when none does. */
export function startOfNote(pair: PairWords): number {
  const { tokens, here } = pair;
  const size = here.to - here.from;
  const text = tokens.texts[here.block]!;
  for (let at = Math.max(1, size - longestNote); at < size; at++) {
    const word = here.from + at;
    const isCapital = size - at <= longestSpaced && (tokens.flags[word]! & TokenFlag.Capital) !== 0;
    if (!isCapital && !mayStandBefore.test(text.slice(tokens.end[word - 1]!, tokens.start[word]!))) continue;
    if (isNote(pair, { aFrom: at, aTo: size, bFrom: 0, bTo: 0, edge: 'end' }, size)) return at;
  }
  return size;
}
