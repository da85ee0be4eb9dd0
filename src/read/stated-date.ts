/**
 * A date stated on a line of its own: "June 21, 2025", "21. Juni 2025", "2025-06-21", "2025年6月21日".
 */

/** January to December, by the first letters that tell them apart, in the languages of the fixtures. */
const months: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen', 'janv', 'янв', 'sty', 'led', 'oca', 'gennaio', 'ιαν', 'يناير', 'जनवरी'],
  ['feb', 'fév', 'fev', 'fevr', 'фев', 'lut', 'úno', 'şub', 'φεβ', 'فبراير', 'फरवरी'],
  ['mar', 'mär', 'maa', 'mrt', 'мар', 'bře', 'μαρ', 'مارس', 'मार्च'],
  ['apr', 'avr', 'abr', 'апр', 'kwi', 'dub', 'nis', 'απρ', 'أبريل', 'ابريل', 'अप्रैल'],
  ['may', 'mai', 'mag', 'maj', 'mei', 'мая', 'май', 'kvě', 'μαΐ', 'μάι', 'مايو', 'मई'],
  ['jun', 'juin', 'giu', 'июн', 'cze', 'čvn', 'haz', 'ιουν', 'يونيو', 'जून'],
  ['jul', 'juil', 'lug', 'июл', 'lip', 'čvc', 'tem', 'ιουλ', 'يوليو', 'जुलाई'],
  ['aug', 'aoû', 'aou', 'ago', 'авг', 'sie', 'srp', 'ağu', 'αυγ', 'أغسطس', 'अगस्त'],
  ['sep', 'set', 'сен', 'wrz', 'zář', 'eyl', 'σεπ', 'سبتمبر', 'सितंबर'],
  ['oct', 'okt', 'ott', 'out', 'окт', 'paź', 'říj', 'eki', 'οκτ', 'أكتوبر', 'अक्टूबर'],
  ['nov', 'ноя', 'lis', 'kas', 'νοε', 'نوفمبر', 'नवंबर'],
  ['dec', 'dez', 'dic', 'déc', 'дек', 'gru', 'pro', 'ara', 'δεκ', 'ديسمبر', 'दिसंबर'],
];

const pad = (value: number): string => String(value).padStart(2, '0');

function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return null;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? `${year}-${pad(month)}-${pad(day)}` : null;
}

const monthsByPrefix = new Map(
  months.flatMap((prefixes, index) => prefixes.map((prefix) => [prefix, index + 1] as const)),
);
const longestPrefix = 8;

/** 1–12 for the name or abbreviation of a month, 0 for another word. The longest prefix decides. */
function monthOf(word: string): number {
  const lower = word.toLowerCase();
  for (let length = Math.min(longestPrefix, lower.length); length >= 2; length--) {
    const month = monthsByPrefix.get(lower.slice(0, length));
    if (month !== undefined) return month;
  }
  return 0;
}

const numeric = /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const eastAsian = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/;
const dayFirst =
  /(?<![\d.:])(\d{1,2})(?:st|nd|rd|th|\.|er|º)?\s+(?:de\s+)?(\p{L}[\p{L}\p{M}]{2,11})\.?,?\s+(?:de\s+)?(\d{4})(?!\d)/u;
const monthFirst = /(\p{L}[\p{L}\p{M}]{2,11})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u;
const dotted = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/;

/**
 * The first full date a short line states, as YYYY-MM-DD; null when it states none.
 * 21.06.2025 is day first; 06/21/2025 and 21/06/2025 are left alone, because the order is not stated.
 */
export function readStatedDate(line: string): string | null {
  if (!/\d{4}/.test(line)) return null;
  const yearFirst = numeric.exec(line) ?? eastAsian.exec(line);
  if (yearFirst) return isoDate(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const points = dotted.exec(line);
  if (points) return isoDate(Number(points[3]), Number(points[2]), Number(points[1]));
  const day = dayFirst.exec(line);
  if (day && monthOf(day[2]!)) return isoDate(Number(day[3]), monthOf(day[2]!), Number(day[1]));
  const month = monthFirst.exec(line);
  if (month && monthOf(month[1]!)) return isoDate(Number(month[3]), monthOf(month[1]!), Number(month[2]));
  return null;
}

/** Words a date line may hold beside its date: labels, weekdays, clock times, zones. */
const longestDateLine = 12;

/** Whether a line is there to state a date and nothing else. */
export function isDateLine(line: string): boolean {
  return (
    line.length <= 100 &&
    /\d{4}/.test(line) &&
    line.split(/\s+/).length <= longestDateLine &&
    readStatedDate(line) !== null &&
    !/[.!?]["”’]?$/.test(line)
  );
}
