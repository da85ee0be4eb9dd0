/**
 * Names of weekdays. The opening paragraph of a report says on which day; a headline or a dek seldom does.
 */
import { indexBeginnings } from './beginnings.js';
import { plainWords } from './plain-words.js';

/** Beginnings that no other word has, in lower case: inflected and compound forms follow ("Montagabend", "maanantaina"). */
const beginnings = indexBeginnings(
  [
    'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
    'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag',
    'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
    'lunes|miércoles|jueves|viernes|sábado|domingo',
    'lunedì|martedì|mercoledì|giovedì|venerdì|domenica',
    'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag',
    'måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mandag|tirsdag|lørdag|søndag',
    'maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai',
    'poniedział|wtorek|wtork|czwartek|czwartk|piątek|piątk|sobot|niedziel',
    'pondělí|pondelok|úterý|utorok|středa|středu|streda|stredu|čtvrtek|štvrtok|pátek|piatok|nedele|neděl|nedeľ',
    'hétfő|kedden|szerdá|csütörtök|pénteke|szombat|vasárnap',
    'miercuri|vineri|sâmbăt|duminic',
    'понедел|вторник|четверг|пятниц|суббот|воскресень|вівтор|четвер|субот|неділ|сряда|четвъртък|петък|събота|неделя',
    'δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|κυριακή',
    'pazartesi|çarşamba|perşembe|cumartesi',
    'الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|شنبه|دوشنبه|سه‌شنبه|چهارشنبه|پنجشنبه',
    'सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार|সোমবার|মঙ্গলবার|বুধবার|বৃহস্পতিবার|শুক্রবার|শনিবার|রবিবার|রোববার',
  ].flatMap((list) => list.split('|')),
);

/** Names that begin other words too. */
const words = new Set(
  // "Segunda-feira" is two words here; the other days of Portuguese are numbers.
  'feira|martes|marți|luni|joi|środa|środę|sreda|среда|среду|среды|середа|середу|salı|pazar|cuma|senin|selasa|rabu|kamis|jumat|sabtu|minggu|جمعه'.split(
    '|',
  ),
);

/** The same where words are not spaced, or where the name is two words: Chinese, Japanese, Korean, Thai, Vietnamese, Hebrew. */
const phrases = (): RegExp =>
  /(?:星期|周|週|礼拜)[一二三四五六日天]|[月火水木金土日]曜|[월화수목금토일]요일|วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์)|(?:^|\s)(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|[בה]?יום (?:ראשון|שני|שלישי|רביעי|חמישי|שישי))(?!\p{L})/u;

/** Whether the text names a day of the week. */
export function namesWeekday(text: string): boolean {
  const named = plainWords(text).some((word) => words.has(word) || beginnings(word).length > 0);
  return named || (/[\u0590-\u1fff\u2e80-\uffff]/.test(text) && phrases().test(text.toLowerCase()));
}
