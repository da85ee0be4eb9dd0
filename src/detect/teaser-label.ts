/**
 * What a page puts in front of a teaser: when the text was published, its section, how many comments it has: "10:32 – The
 * council has …", "Culture | 12 comments | The council has …".
 */
import { isNegation } from '../language/negation.js';
import { digits } from '../read/notice.js';
import { isPagePiece, isTimeOrDate } from '../read/page-piece.js';
import { isCutOff } from './cut-off.js';
import type { Gap } from './gaps.js';
import { foldedWord, lengthInWords, type PairWords } from './pair-words.js';

/** Words of a teaser behind it, at least: an entry of a programme is shorter, and begins at its time. */
const fewestWords = 6;
/** Characters of all of it, at most. */
const longestLabel = 80;
/** A digit, or a sign, which all of them have. */
const mayBeLabel = new RegExp(`[${digits}|·•/\\n\\u25a0-\\u2606]`);
/** What parts its pieces, or them from the teaser. */
const betweenPieces = /\s*[|·•\n]\s*|\s+[–—/-]\s+/;
/** The sign behind it, and what the teaser may open with. */
const behindLabel = /[\s–—|·•:,/-]*["'“„«‘‚「(]?$/;
/** What sets a section off, as nothing sets off a place: "Culture | The council". */
const bar = /[|/\n]\s*["'“„«‘‚「(]?$/;
const longestSection = 3;
const section = /^[\p{L}\p{M}&+ ’'-]{2,30}$/u;

/**
 * Whether the words of a gap are such pieces, and the partner opens with what stands behind them. In front of a text that is
 * not cut short, as in a live ticker, a time is part of what it says.
 */
export function isTeaserLabel(pair: PairWords, { edge, aTo, bTo }: Gap): boolean {
  if (edge !== 'start' || bTo > 0) return false;
  const { tokens, here } = pair;
  const text = tokens.texts[here.block]!;
  const label = text.slice(0, tokens.start[here.from + aTo]!);
  if (label.length > longestLabel || !mayBeLabel.test(label)) return false;
  if (lengthInWords(tokens, here.block) - aTo < fewestWords) return false;
  for (let at = 0; at < aTo; at++) if (isNegation(foldedWord(pair, here, at))) return false;
  const isCut = isCutOff(text);
  // "12:30: The train" tells what happens then.
  const isColon = /:\s*["'“„«‘‚「(]?$/.test(label);
  const isSection = (piece: string): boolean => section.test(piece) && piece.split(' ').length <= longestSection;
  const mayBeSection = isCut && bar.test(label);
  return label
    .replace(behindLabel, '')
    .split(betweenPieces)
    .filter(Boolean)
    .every(
      (piece) =>
        isPagePiece(piece) ||
        (isCut && !isColon && isTimeOrDate(piece)) ||
        (mayBeSection && (isSection(piece) || /^\d{1,2}$/.test(piece))),
    );
}
