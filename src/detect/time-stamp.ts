/**
 * The time, or the date, at which a text was published, in front of its teaser: "10:32 – The council has …".
 */
import { isDateLine } from '../read/stated-date.js';
import { isCutOff } from './cut-off.js';
import type { Gap } from './gaps.js';
import { lengthInWords, type PairWords } from './pair-words.js';

/** Words of a teaser behind such a stamp, at least: an entry of a programme is shorter, and begins at its time. */
const fewestWords = 6;
/** Characters of a stamp, at most. */
const longestStamp = 40;
const time =
  /^\W{0,3}(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:[:.][0-5]\d)?\s?(?:uhr|hrs|h|[ap]\.?m\.?|ч)?[\s–—|·•:,-]{1,5}["'“„«‘‚「(]?$/i;
/** A date that begins with its day, its year or its month, and what sets it off. */
const date = /^\W{0,3}(\d|\p{L}{3,12}\.?\s\d{1,2},?\s\d{4}).*\s?[–—|·•:-]\s*["'“„«‘‚「(]?$/u;

/**
 * Whether the words of a gap are such a stamp, and the partner opens with what stands behind it. In front of a text that is not
 * cut short, as in a live ticker, the time is part of what it says.
 */
export function isTimeStamp(pair: PairWords, { edge, aTo, bTo }: Gap): boolean {
  const { tokens, here } = pair;
  if (edge !== 'start' || bTo > 0 || lengthInWords(tokens, here.block) - aTo < fewestWords) return false;
  const text = tokens.texts[here.block]!;
  const stamp = text.slice(0, tokens.start[here.from + aTo]!);
  return (
    stamp.length <= longestStamp &&
    isCutOff(text) &&
    (time.test(stamp) || (date.test(stamp) && isDateLine(stamp.replace(/[\s"'“„«‘‚「(–—|·•:-]+$/, ''))))
  );
}
