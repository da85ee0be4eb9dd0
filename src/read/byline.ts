/**
 * Bylines: "By Jane Roe and John Doe", "Von …", "Par …", "文／…", agency credits.
 */
import { endsSentence } from '../language/sentences.js';
import { readStatedDate } from './stated-date.js';

/** What opens a byline, by language, in lower case; up to three words. */
const openers = new Set(
  [
    'by|words by|written by|story by|text by|reported by',
    'von|text von|ein beitrag von|autor|autorin|autoren',
    'par|propos recueillis par|texte de',
    'por|texto de|redacción',
    'di|a cura di|testo di|de|door',
    'av|af|tekst|text|texte',
    'przez|autor|autorka|napsal|napsala|autoři',
    'автор|автори|авторы|от|текст|подготовил|подготовила|беседовал|беседовала',
    'yazan|haber|oleh|penulis|tác giả|szerző|írta',
    'كتب|كتبت|بقلم|إعداد|מאת|نویسنده|लेखक|द्वारा',
    '文|作者|記者|记者|撰文|執筆|글|기자',
  ].flatMap((list) => list.split('|')),
);
const longestOpener = 3;
const openerSeparator = /^(?:\s*[:：/／|]\s*|\s+)(?=\S)/;

/** Length of what opens the line as a byline, its separator included; 0 when nothing does. Longest opener first. */
function openerLength(line: string): number {
  let end = 0;
  let found = 0;
  for (let words = 0; words < longestOpener; words++) {
    const word = /^\s?[^\s:：/／|]+/.exec(line.slice(end, end + 40));
    if (!word) break;
    end += word[0].length;
    const separator = openers.has(line.slice(0, end).toLowerCase()) ? openerSeparator.exec(line.slice(end)) : null;
    if (separator) found = end + separator[0].length;
  }
  return found;
}

const separators = /\s*(?:,|;|、|，|\||\s(?:and|und|et|y|e|en|og|och|i|a|и|ve|dan|with|mit|&)\s)\s*/iu;
const nameWord =
  /^(?:[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}.'’\-‐]*|(?:de|da|do|di|del|della|van|von|der|den|la|le|bin|al|el|ibn|zu|dos|das|af|av|y|und)|dpa|kicker|online|[\p{L}\d-]+\.[a-z]{2,6}|[a-z]{2,4}\/[a-z]{2,4}|[A-Z]+)$/u;
const tail = /\s*(?:[|•·–—]|\(|\d|,?\s(?:published|updated|posted|veröffentlicht|aktualisiert)\b).*$/iu;
/** Words in a name; more is a sentence that happens to open with "by" or "von". */
const longestName = 6;

/** Whether a piece between separators reads as the name of a person or an agency. */
function isName(piece: string, sure: boolean, alone: boolean): boolean {
  const words = piece.split(/\s+/);
  if (piece.length < 2 || piece.length > 60 || words.length > longestName || /[!?:;"“”«»]/.test(piece)) return false;
  if (sure) return !/\.\s*$/.test(piece) || words.length < 4;
  const others = words.filter((word) => !nameWord.test(word)).length;
  return others === 0 || (alone && others * 3 <= words.length);
}

/** Whether what stands behind the names carries on a sentence: "84 places are left.", but not a date or a time. */
const isSentenceWithNumber = (behind: string): boolean =>
  /^\s*\d/.test(behind) && endsSentence(behind) && behind.trim().split(/\s+/).length > 2 && !readStatedDate(behind);

/**
 * The authors a line names when the line is a byline, in order; null when it is not one.
 * @param line one block of text
 */
export function readByline(line: string): string[] | null {
  if (line.length > 200) return null;
  const opener = openerLength(line);
  if (opener === 0) return null;
  const rest = line.slice(opener);
  const named = rest.replace(tail, '');
  if (isSentenceWithNumber(rest.slice(named.length))) return null;
  const names = named
    .split(separators)
    .map((piece) => piece.trim())
    .filter(Boolean);
  const first = names[0];
  if (!first || !/^[\p{Lu}\p{Lo}]/u.test(first) ? !first || names.length > 1 || first.includes(' ') : false)
    return null;
  const sure = /[:：/／|]\s*$/.test(line.slice(0, opener));
  return names.every((name) => isName(name, sure, names.length === 1)) ? names : null;
}
