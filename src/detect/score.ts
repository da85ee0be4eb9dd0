/**
 * Scores of a pair of blocks: the Dice coefficient of letter pairs, from string-similarity.
 */
import stringSimilarity from 'string-similarity';
import { foldText } from '../language/fold-text.js';

/** Texts beyond this many characters are scored by their ends; the score is advisory there, the alignment decides. */
const longestScored = 4000;

const clip = (text: string): string =>
  text.length <= longestScored ? text : text.slice(0, longestScored / 2) + text.slice(-longestScored / 2);

/** Dice coefficient of two texts, folded, 0–1, rounded to four places. Symmetric; blind to spaces and to order. */
export function diceCoefficient(a: string, b: string): number {
  // Without spaces, which would be taken out one by one.
  const [first, second] = [foldText(clip(a)).replaceAll(' ', ''), foldText(clip(b)).replaceAll(' ', '')];
  return Math.round(stringSimilarity.compareTwoStrings(first, second) * 10_000) / 10_000;
}
