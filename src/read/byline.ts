/**
 * Bylines: "By Jane Roe and John Doe", "Von …", "Par …", "文／…", agency credits.
 */
import { endsSentence } from '../language/sentences.js';
import { isAgency } from './agencies.js';
import { readStatedDate } from './stated-date.js';

/** What opens a byline, by language, in lower case; up to three words. */
const openers = new Set(
  [
    'by|words by|written by|story by|text by|reported by|reporting by|analysis by|opinion by|interview by',
    'von|text von|ein beitrag von|ein kommentar von|eine analyse von|ein gastbeitrag von|interview von|autor|autorin|autoren',
    'par|propos recueillis par|texte de|por|texto de|redacción|di|a cura di|testo di|de|door',
    'av|af|tekst|text|texte|teksti|kirjoittaja',
    'przez|autor|autorka|autorzy|napsal|napsala|autoři|autori|autorka|spracoval|spracovala|szerző|szerzők|írta|autoare',
    'автор|автори|авторы|от|текст|подготовил|подготовила|беседовал|беседовала|της|του|των|γράφει|γράφουν|συντάκτης',
    'yazan|yazar|haber|oleh|penulis|tác giả|โดย|เรื่อง|ผู้เขียน',
    'كتب|كتبت|بقلم|إعداد|מאת|נכתב על ידי|نویسنده|نویسندگان|به قلم|लेखक|द्वारा|লেখক|লিখেছেন|প্রতিবেদক',
    '文|作者|記者|记者|本报记者|新华社记者|撰文|執筆|글|기자',
  ].flatMap((list) => list.split('|')),
);
const longestOpener = 3;
/** The first words of all, asked for first: most lines open with another. */
const firstWords = new Set(Array.from(openers, (opener) => opener.split(' ')[0]!));
const openerSeparator = /^(?:\s*[:：/／|]\s*|\s+)(?=\S)/;

/** Length of what opens the line as a byline, its separator included; 0 when nothing does. Longest opener first. */
function openerLength(line: string): number {
  let end = 0;
  let found = 0;
  for (let words = 0; words < longestOpener; words++) {
    const word = /^\s?[^\s:：/／|]+/.exec(line.slice(end, end + 40));
    if (!word) break;
    end += word[0].length;
    if (words === 0 && !firstWords.has(line.slice(0, end).toLowerCase())) break;
    const separator = openers.has(line.slice(0, end).toLowerCase()) ? openerSeparator.exec(line.slice(end)) : null;
    if (separator) found = end + separator[0].length;
  }
  return found;
}

const separators =
  /\s*(?:,|;|、|，|\||\s(?:and|und|et|y|e|en|og|och|i|a|и|й|та|ve|dan|with|mit|&|ja|és|și|και|và|และ|و|और|ও|এবং|및)\s(?:του\s|της\s)?)\s*/iu;
/** "And" written as one word with the name behind it, as Arabic and Hebrew do: only between names of two words. */
const gluedAnd = (): RegExp => /^(\S+\s\S+(?:\s\S+)?)\s[وו]-?([\p{sc=Arab}\p{sc=Hebr}]+\s\S.*)$/u;
/** "윤서진 기자", "山田太郎記者": who reports stands before what he is. */
const reporter = (): RegExp => /^([\p{sc=Hang}\p{sc=Han}]{2,5})\s?(?:기자|특파원|記者|记者)$/u;
/** What names are set off with from an agency where no "by" opens the line. */
const creditSeparator = /\s*[,/|–—(（]\s*/;
const nameWord = (): RegExp =>
  /^(?:[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}.'’\-‐]*|(?:de|da|do|di|del|della|van|von|der|den|la|le|bin|al|el|ibn|zu|dos|das|af|av|y|und)|dpa|kicker|online|[\p{L}\d-]+\.[a-z]{2,6}|[a-z]{2,4}\/[a-z]{2,4}|[A-Z]+)$/u;
const tail = /\s*(?:[|•·–—]|\(|\d|,?\s(?:published|updated|posted|veröffentlicht|aktualisiert)\b).*$/iu;
/** What one of several had a share in: "Jane Roe (text) and John Doe". */
const share = (): RegExp => /\s\([^()]{1,30}\)(?=\s*[,;&、，]|\s\p{L}{1,4}\s)/gu;
/** Characters of a credit without "by", and words of the person in it, at most. */
const longestCredit = 60;
const longestPerson = 3;
/** Words in a name; more is a sentence that happens to open with "by" or "von". */
const longestName = 6;

/** Whether a piece between separators reads as the name of a person or an agency. */
function isName(piece: string, sure: boolean, alone: boolean): boolean {
  const words = piece.split(/\s+/);
  if (piece.length < 2 || piece.length > 60 || words.length > longestName || /[!?:;"“”«»]/.test(piece)) return false;
  if (sure) return !/\.\s*$/.test(piece) || words.length < 4;
  const others = words.filter((word) => !nameWord().test(word)).length;
  return others === 0 || (alone && others * 3 <= words.length);
}

/** Whether what stands behind the names carries on a sentence: "84 places are left.", but not a date or a time. */
const isSentenceWithNumber = (behind: string): boolean =>
  /^\s*\d/.test(behind) && endsSentence(behind) && behind.trim().split(/\s+/).length > 2 && !readStatedDate(behind);

const splitNames = (text: string): string[] =>
  text
    .split(separators)
    .flatMap((piece) => gluedAnd().exec(piece)?.slice(1) ?? [piece])
    .map((piece) => piece.trim())
    .filter(Boolean);

/** The authors of a line that no "by" opens: an agency's credit, "Jane Roe, Reuters", "윤서진 기자". */
function readCredit(line: string): string[] | null {
  if (line.length > longestCredit) return null;
  const names = /[자원者]$/.test(line) ? reporter().exec(line) : null;
  if (names) return [names[1]!];
  const pieces = line
    .split(creditSeparator)
    .map((piece) => piece.replace(/^[([（【]+|[)\]）】]+$/g, '').trim())
    .filter(Boolean);
  const last = pieces[pieces.length - 1];
  if (last === undefined || !isAgency(last)) return null;
  const persons = pieces.filter((piece) => !isAgency(piece));
  const arePersons = persons.every((piece) => {
    const words = piece.split(/\s+/);
    return words.length > 1 && words.length <= longestPerson && words.every((word) => nameWord().test(word));
  });
  return persons.length <= 1 && arePersons ? pieces : null;
}

/** Whether a line is the credit of an agency that no "by" opens: below an article its author, below a picture whose it is. */
export const isAgencyCredit = (line: string): boolean =>
  line.length <= longestCredit && openerLength(line) === 0 && (readCredit(line)?.some(isAgency) ?? false);

/**
 * The authors a line names when the line is a byline, agencies too, in order; null when it is not one.
 * @param line one block of text
 */
export function readByline(line: string): string[] | null {
  if (line.length > 200) return null;
  const opener = openerLength(line);
  if (opener === 0) return readCredit(line);
  const shared = line.slice(opener).replace(share(), '');
  const named = shared.replace(tail, '');
  if (isSentenceWithNumber(shared.slice(named.length))) return null;
  const names = splitNames(named);
  const first = names[0];
  if (!first || !/^[\p{Lu}\p{Lo}]/u.test(first) ? !first || names.length > 1 || first.includes(' ') : false)
    return null;
  const sure = /[:：/／|]\s*$/.test(line.slice(0, opener));
  return names.every((name) => isName(name, sure, names.length === 1)) ? names : null;
}
