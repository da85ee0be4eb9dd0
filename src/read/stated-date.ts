/**
 * A date stated on a line of its own: "June 21, 2025", "21. Juni 2025", "2025-06-21", "2025年6月21日".
 */
import { CharacterClass, characterEntry, classOf, foldedUnit } from '../language/characters.js';
import { foldText } from '../language/fold-text.js';

/** January to December as written in dates, folded as `foldText` folds, in the languages of the fixtures and a few more. */
const months = [
  'january jan janvier janv enero ene januar janner januari gennaio gen janeiro stycznia styczen января янв січня leden ledna ocak ιανουαριου يناير जनवरी มกราคม tammikuuta januára január ianuarie януари ژانویه ינואר জানুয়ারি جانفي',
  'february feb fevrier fevr febrero februar februari febbraio fevereiro fev lutego luty февраля фев лютого unor unora subat φεβρουαριου فبراير फरवरी กุมภาพันธ์ helmikuuta februára február februarie февруари فوریه פברואר ফেব্রুয়ারি شباط فيفري',
  'march mar mars marzo marz maerz marts maart mrt marco marca marzec марта березня brezen brezna mart μαρτιου مارس मार्च มีนาคม maaliskuuta március martie март מרץ মার্চ maret آذار',
  'april apr avril avr abril abr aprile kwietnia kwiecien апреля апр квітня duben dubna nisan απριλιου أبريل अप्रैल เมษายน huhtikuuta apríla április aprilie април آوریل אפריל এপ্রিল نيسان أفريل',
  'may mai mayo maggio mag mei maio maj maja мая май травня kveten kvetna mayis μαιου مايو मई พฤษภาคม toukokuuta mája május مه מאי মে أيار ماي',
  'june jun juin junio juni giugno giu junho czerwca czerwiec июня июн червня cerven cervna haziran ιουνιου يونيو जून มิถุนายน kesäkuuta júna június iunie юни ژوئن יוני জুন حزيران جوان',
  'july jul juillet juil julio juli luglio lug julho lipca lipiec июля июл липня cervenec cervence temmuz ιουλιου يوليو जुलाई กรกฎาคม heinäkuuta júla július iulie юли ژوئیه ژوییه יולי জুলাই تموز جويلية',
  'august aug aout agosto ago augusti augustus sierpnia sierpien августа авг серпня srpen srpna agustos αυγουστου أغسطس अगस्त สิงหาคม elokuuta augusta augusztus август اوت אוגוסט আগস্ট agustus آب أوت',
  'september sep sept septembre septiembre settembre set setembro wrzesnia wrzesien сентября сен вересня zari eylul σεπτεμβριου سبتمبر सितंबर กันยายน syyskuuta septembra szeptember septembrie септември سپتامبر ספטמבר সেপ্টেম্বর أيلول',
  'october oct octobre octubre oktober okt ottobre ott outubro out pazdziernika pazdziernik октября окт жовтня rijen rijna ekim οκτωβριου أكتوبر अक्टूबर ตุลาคม lokakuuta októbra október octombrie октомври اکتبر אוקטובר অক্টোবর',
  'november nov novembre noviembre novembro listopada listopad ноября ноя листопада kasim νοεμβριου نوفمبر नवंबर พฤศจิกายน marraskuuta novembra noiembrie ноември نوامبر נובמבר নভেম্বর',
  'december dec decembre diciembre dic dezember dez dicembre dezembro grudnia grudzien декабря дек грудня prosinec prosince aralik δεκεμβριου ديسمبر दिसंबर ธันวาคม joulukuuta decembra decembrie декември دسامبر דצמבר ডিসেম্বর desember',
];

const pad = (value: number): string => String(value).padStart(2, '0');

/** Years of the Buddhist calendar, which no date of the common era will have for a while, and what they run ahead. */
const buddhistYears = [2443, 2742] as const;
const buddhistOffset = 543;

function isoDate(stated: number, month: number, day: number): string | null {
  const year = stated >= buddhistYears[0] && stated <= buddhistYears[1] ? stated - buddhistOffset : stated;
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return null;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? `${year}-${pad(month)}-${pad(day)}` : null;
}

let monthsByName: ReadonlyMap<string, number> | undefined;

/** 1–12 for the name or abbreviation of a month, 0 for another word. */
export function monthOf(word: string): number {
  monthsByName ??= new Map(
    months.flatMap((names, index) => names.split(' ').map((name) => [foldText(name), index + 1] as const)),
  );
  const folded = foldText(word);
  // Hebrew writes "in" as one word with the month.
  return monthsByName.get(folded) ?? monthsByName.get(folded.replace(/^ב/, '')) ?? 0;
}

/** The digits of other scripts as 0–9. */
const withAsciiDigits = (line: string): string =>
  line.replace(/[^\x00-\x7f]/g, (unit) => {
    const entry = characterEntry(unit.charCodeAt(0));
    return classOf(entry) === CharacterClass.Digit ? String.fromCharCode(foldedUnit(entry)) : unit;
  });

const numeric = /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
/** As Korean has it: "2024. 4. 30.". */
const spaced = /\b(\d{4})\. (\d{1,2})\. (\d{1,2})(?![\d.]\d)/;
const eastAsian = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/;
const dayFirst = (): RegExp =>
  /(?<![\d.:])(\d{1,2})(?:st|nd|rd|th|\.|er|º)?\s+(?:de\s+)?(\p{L}[\p{L}\p{M}]{1,11})\.?,?\s+(?:de\s+|พ\.ศ\.\s*)?(\d{4})(?!\d)/u;
const monthFirst = (): RegExp => /(\p{L}[\p{L}\p{M}]{2,11})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u;
/** Hungarian and others: the year first. */
const yearAndMonth = (): RegExp => /(\d{4})\.?\s+(\p{L}[\p{L}\p{M}]{1,11})\.?\s+(\d{1,2})(?!\d)/u;
const vietnamese = /(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2}),?\s+(?:năm\s+)?(\d{4})(?!\d)/iu;
const slashed = /(?<![\d/-])(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?![\d/-])/;
const dotted = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/;

/** The dates that a day and a month in either order, and a year, may be: one, two, or none. */
function bothOrders([, first, second, year]: readonly string[]): string[] {
  const dates = [
    isoDate(Number(year), Number(second), Number(first)),
    isoDate(Number(year), Number(first), Number(second)),
  ];
  return [...new Set(dates)].filter((date) => date !== null);
}

/** The dates that a short line may state where the order of its numbers is not stated: "06/05/2025", "6-5-2025". */
export function readAmbiguousDate(source: string): readonly string[] {
  const parts = slashed.exec(withAsciiDigits(source));
  return parts ? bothOrders(parts) : [];
}

/**
 * The first full date a short line states, as YYYY-MM-DD; null when it states none.
 * 21.06.2025 is day first; 06/05/2025 is left alone, because its order is not stated, as that of 06/21/2025 is.
 */
export function readStatedDate(source: string): string | null {
  const line = withAsciiDigits(source);
  if (!/\d{4}/.test(line)) return null;
  const yearFirst = numeric.exec(line) ?? spaced.exec(line) ?? eastAsian.exec(line);
  if (yearFirst) return isoDate(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const points = dotted.exec(line);
  if (points) return isoDate(Number(points[3]), Number(points[2]), Number(points[1]));
  const parts = slashed.exec(line);
  if (parts) {
    const [date, other] = bothOrders(parts);
    if (date && !other) return date;
  }
  const numbered = vietnamese.exec(line);
  if (numbered) return isoDate(Number(numbered[3]), Number(numbered[2]), Number(numbered[1]));
  const day = dayFirst().exec(line);
  if (day && monthOf(day[2]!)) return isoDate(Number(day[3]), monthOf(day[2]!), Number(day[1]));
  const month = monthFirst().exec(line);
  if (month && monthOf(month[1]!)) return isoDate(Number(month[3]), monthOf(month[1]!), Number(month[2]));
  const year = yearAndMonth().exec(line);
  if (year && monthOf(year[2]!)) return isoDate(Number(year[1]), monthOf(year[2]!), Number(year[3]));
  return null;
}

/** A full stop behind a date that ends no sentence: "2025 г.", "2025. június 21.". */
const abbreviatedYear = (): RegExp => /(?<=\d\s(?:г|р)|\d{4}\. \p{L}{3,12} \d{1,2})\.$/u;
/** Words a date line may hold beside its date: labels, weekdays, clock times, zones. */
const longestDateLine = 12;
/** A digit, or a letter of a script that may have its own: asked for first, because the pattern of all takes long to compile. */
const mayHaveDigits = /[\d\u0660-\u1fff\u2070-\uffff]/;

/** Whether a line is there to state a date and nothing else. */
export function isDateLine(line: string): boolean {
  return (
    line.length <= 100 &&
    mayHaveDigits.test(line) &&
    /\p{Nd}{4}/u.test(line) &&
    line.split(/\s+/).length <= longestDateLine &&
    readStatedDate(line) !== null &&
    !/[.!?]["”’]?$/.test(line.replace(abbreviatedYear(), ''))
  );
}
