/**
 * Words one block has and its partner lacks that say nothing new: typography, moved words, attributions, labels.
 */
import { foldText } from '../language/fold-text.js';
import { isNegation } from '../language/negation.js';
import { isCaption } from '../read/plain-text.js';
import type { Gap } from './gaps.js';
import { sentenceEnd } from './inserted-negations.js';
import { type BlockWords, foldedWord, hashOf, type PairWords, spanOf, textOfWord } from './pair-words.js';

/** Words of the partner before what the two share, from which these stand in no one's place. */
const farAhead = 2;
/** The number of a list item at the start of a block. */
const listNumber = /^[^\p{L}\p{N}]{0,4}\d{1,2}[.)]\s|^#\d{1,2}\s/u;
/** Words outside the quotation marks of a quotation that only say who speaks. */
const longestAttribution = 6;
/** Share of its words a quotation holds between its quotation marks. */
const quotedShare = 0.6;
/** One or two words that change places may change who did what, or how much. */
const fewestMoved = 3;
/** In a block of fewer words a word that moved may say something else. */
const fewestWords = 8;
const openingQuote = /["“„«「『]/;
const quoteMark = /["“”„«»「」『』]/g;

/** The runs of digits of a text, in order: "5–6" and "56" are other numbers. */
const numbersOf = (text: string): string => (text.match(/\d+/g) ?? []).join(' ');

/** Whether the first letters of two stretches are others, of ASCII, which nothing folds to another one: a quick no for most. */
function startOtherwise(here: string, there: string): boolean {
  const [code, other] = [here.charCodeAt(0) | 0x20, there.charCodeAt(0) | 0x20];
  return code !== other && code >= 0x61 && code <= 0x7a && other >= 0x61 && other <= 0x7a;
}

/** Whether two stretches have the same letters and digits, spaces and punctuation aside. */
export function sameLetters(here: string, there: string): boolean {
  if (Math.abs(here.length - there.length) > 12 || startOtherwise(here, there)) return false;
  // Thai's ae looks like two of its e, and is often typed so.
  const tight = (text: string): string => foldText(text).replaceAll(' ', '').replaceAll('เเ', 'แ');
  const letters = tight(here);
  return letters.length > 0 && letters === tight(there) && numbersOf(here) === numbersOf(there);
}

/** Whether the words of a gap stand in one piece in another gap of the partner: an attribution or a time moved. */
export function isMoved(pair: PairWords, gap: Gap, gaps: readonly Gap[]): boolean {
  const length = gap.aTo - gap.aFrom;
  if (length < fewestMoved || pair.here.to - pair.here.from < fewestWords) return false;
  return gaps.some((other) => {
    if (other === gap || other.aFrom !== other.aTo) return false;
    for (let start = other.bFrom; start + length <= other.bTo; start++) {
      let same = 0;
      while (same < length && hashOf(pair, pair.here, gap.aFrom + same) === hashOf(pair, pair.there, start + same))
        same++;
      if (same === length) return true;
    }
    return false;
  });
}

/** For each word of a block whether it stands between quotation marks, when most of them do; else null. */
export function quotedWords({ tokens }: PairWords, { block, from, to }: BlockWords): Uint8Array | null {
  const text = tokens.texts[block]!;
  if (to - from < fewestWords || !openingQuote.test(text)) return null;
  const quoted = new Uint8Array(to - from);
  let isQuoted = false;
  let count = 0;
  let end = 0;
  for (let at = from; at < to; at++) {
    const marks = text.slice(end, tokens.start[at]!).match(quoteMark)?.length ?? 0;
    if (marks % 2 === 1) isQuoted = !isQuoted;
    if (isQuoted) {
      quoted[at - from] = 1;
      count++;
    }
    end = tokens.start[at]!;
  }
  return count >= (to - from) * quotedShare ? quoted : null;
}

/** The end of a sentence, and of no initial, with another behind it. */
const sentenceWithin = (): RegExp => /[\p{Ll}\p{Lo}]{2}[.!?…。！？।]\s/u;

/**
 * Whether the words of a gap stand outside the quotation marks of a block that is mostly quotation.
 * @param quoted see `quotedWords`
 */
export function isAttribution(pair: PairWords, gap: Gap, quoted: Uint8Array): boolean {
  if (gap.aTo - gap.aFrom > longestAttribution) return false;
  for (let at = gap.aFrom; at < gap.aTo; at++) if (quoted[at] === 1) return false;
  const { tokens, here } = pair;
  const words = spanOf(pair, here, gap.aFrom, gap.aTo);
  if (words.match(quoteMark) !== null || sentenceWithin().test(words)) return false;
  // A sentence before a quotation says more than who speaks.
  const behind = here.from + gap.aTo;
  const isBefore = behind < here.to && quoted[gap.aTo] === 1;
  return !(
    isBefore && sentenceEnd.test(tokens.texts[here.block]!.slice(tokens.end[behind - 1]!, tokens.start[behind]!))
  );
}

/** Whether a gap is the number of a list item, and the partner has none. */
export function isListNumber(pair: PairWords, gap: Gap): boolean {
  const { tokens, here, there } = pair;
  return (
    gap.aFrom === 0 &&
    gap.aTo === 1 &&
    (gap.bFrom === gap.bTo || gap.bTo > farAhead) &&
    listNumber.test(tokens.texts[here.block]!) &&
    !/^[^\p{L}\d]*\d/u.test(tokens.texts[there.block]!)
  );
}

/** The place of a picture in a gallery, glued to its caption: "2of4A shopper …", "2of4" in any language. */
const galleryPlace = (): RegExp => /^\d{1,3}(\p{Ll}{1,4}\d{1,3}\p{Lu}\p{Ll}*)$/u;

/** Whether a gap is the place in a gallery, in a caption that has another place there. */
export function isGalleryPlace(pair: PairWords, gap: Gap): boolean {
  if (gap.edge !== 'start' || gap.aTo !== 1 || gap.bTo !== 1) return false;
  const [here, there] = [textOfWord(pair, pair.here, 0), textOfWord(pair, pair.there, 0)];
  const place = galleryPlace().exec(here);
  return place !== null && place[1] === galleryPlace().exec(there)?.[1];
}

/** Whether a gap is the word that opens a caption: "Photo:". */
export function isCaptionLabel(pair: PairWords, gap: Gap): boolean {
  if (gap.aFrom !== 0 || gap.aTo !== 1) return false;
  return isCaption(pair.tokens.texts[pair.here.block]!);
}

/** What stands between a kicker and its text; a colon, or a dash, before a quotation is behind who speaks. */
const behindKicker = /^\s?(?:[:：–—]\s*|[|•·]\s*["'“„«‘‚「]?)$/;
/** Words by which a kicker says when, or not, its text holds. */
const conditional = /^(?:if|unless|avoid|when|until|before|after|wenn|falls|si|se|als|om|hvis|jesli|jezeli|если|якщо)$/;
/** Words of a kicker, at most. */
const longestKicker = 3;

/** Whether a gap is a kicker in capitals: "BREAKING NEWS: …". One with a name says who speaks, or where. */
export function isKicker(pair: PairWords, gap: Gap): boolean {
  const { tokens, here } = pair;
  if (gap.edge !== 'start' || gap.aTo > longestKicker || here.from + gap.aTo >= here.to) return false;
  // Another kicker there is another.
  if (gap.bFrom < gap.bTo && !sentenceEnd.test(spanOf(pair, pair.there, gap.bTo - 1, gap.bTo + 1))) return false;
  const next = here.from + gap.aTo;
  if (!behindKicker.test(tokens.texts[here.block]!.slice(tokens.end[next - 1]!, tokens.start[next]!))) return false;
  const kicker = spanOf(pair, here, 0, gap.aTo);
  if (kicker !== kicker.toUpperCase() || kicker === kicker.toLowerCase() || /\d/.test(kicker)) return false;
  for (let at = 0; at < gap.aTo; at++)
    if (
      isNegation(foldedWord(pair, here, at)) ||
      conditional.test(foldedWord(pair, here, at)) ||
      pair.frequency.isName(hashOf(pair, here, at))
    )
      return false;
  return textOfWord(pair, here, gap.aTo) !== textOfWord(pair, here, gap.aTo).toUpperCase();
}
