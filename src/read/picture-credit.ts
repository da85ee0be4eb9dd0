/**
 * Lines that close as captions do, with who took the picture: "… Photo: Jane Roe", "… (AP Photo/Jane Roe)", "© Jane Roe".
 */
import { captionWords } from './plain-text.js';

const longestLine = 250;
const longestCopyright = 120;
const longestCredit = 70;
const closing = (): RegExp => /(?:^|[\s([（/。])([\p{L}\p{M}]{1,12})\s?[:：/]\s?\p{L}[^:：.!?]{1,50}[)\]）]?\.?$/u;
const copyright = /^(?:©|\(c\)|copyright\b)/i;

const betweenWords = /[\s・:：/]/;

/** Whether a text begins with the word that opens a caption: "Photo Jane Roe". */
export const opensAsCaption = (text: string): boolean =>
  captionWords.has(text.toLowerCase().split(betweenWords, 1)[0]!);

/** Whether a line is a caption by its end, or nothing but a note of copyright. */
export function isPictureCredit(line: string): boolean {
  if (line.length <= longestCopyright && copyright.test(line)) return true;
  if (line.length > longestLine) return false;
  const end = line.slice(-longestCredit);
  // Asked for first, because the pattern takes long to compile.
  const credit = /[:：/]/.test(end) ? closing().exec(end) : null;
  return credit !== null && captionWords.has(credit[1]!.toLowerCase());
}
