/**
 * Times of day: "5 p.m.", "seis de la tarde", "午後3時半", "오후 5시 30분".
 */
import { ideographicNumber } from './ideographic-number.js';

/** A time in hours and minutes as "17:05"; nothing when no day has it. */
export const timeOf = (hours: number, minutes: number): string[] =>
  Number.isInteger(hours) && hours < 25 && minutes < 60 ? [`${hours}:${String(minutes).padStart(2, '0')}`] : [];

const clock = /^(\d{1,2})\.(\d{2})$/;

/** The hours and minutes of "5.30", or of "5"; hours with a fraction are no time. */
export function clockOf(value: string): [hours: number, minutes: number] {
  const match = clock.exec(value);
  return match ? [Number(match[1]), Number(match[2])] : [Number(value), 0];
}

/** "am" or "pm" at a word, in one piece or two, and the index of the word behind it. */
export function halfDayAt(folded: readonly string[], at: number): { folded: string; to: number } | null {
  if (/^[ap]m$/.test(folded[at] ?? '')) return { folded: folded[at]!, to: at + 1 };
  return /^[ap]$/.test(folded[at] ?? '') && folded[at + 1] === 'm' ? { folded: `${folded[at]}m`, to: at + 2 } : null;
}

/** A time of twelve hours in those of the whole day. */
export const halfDay = (hours: number, minutes: number, ending: string): string[] =>
  hours > 12 ? [] : timeOf((hours % 12) + (ending === 'pm' ? 12 : 0), minutes);

/** A half of the day, or the night, which belongs to both. */
type HalfDay = 'am' | 'pm' | 'night';

/** What stands behind an hour in other languages, folded, its words apart by spaces. */
const halvesBehind: ReadonlyMap<string, HalfDay> = new Map<string, HalfDay>([
  ...'in the morning|de la manana|de la madrugada|da manha|da madrugada|du matin|di mattina|del mattino|del mati|morgens|vormittags|s ochtends|rano|rana|утра|ранку|το πρωι|sabah|صباحا|صبح'
    .split('|')
    .map((words) => [words, 'am'] as const),
  ...'in the afternoon|in the evening|de la tarde|da tarde|de l apres midi|du soir|del pomeriggio|di sera|de la tarda|del vespre|nachmittags|abends|s middags|s avonds|po poludniu|wieczorem|дня|вечера|вечора|το απογευμα|مساء|عصر'
    .split('|')
    .map((words) => [words, 'pm'] as const),
  ...'de la noche|da noite|de la nit|di notte|ночи|ночі|το βραδυ|شب'
    .split('|')
    .map((words) => [words, 'night'] as const),
]);
/** Hours before this one are those after midnight, where it is night. */
const firstOfNight = 6;
const longestHalf = 4;

/** "am" or "pm" as written in other languages behind an hour: "de la tarde"; and the index of the word behind it. */
function halfDayBehind(folded: readonly string[], at: number): { readonly half: HalfDay; readonly to: number } | null {
  for (let length = Math.min(longestHalf, folded.length - at); length > 0; length--) {
    const half = halvesBehind.get(folded.slice(at, at + length).join(' '));
    if (half) return { half, to: at + length };
  }
  return null;
}

/** What stands before a time of day and says that it is one, where no other word does. */
const beforeClock = /^(?:kl|klo|klockan|klokken|klokka|kello|alle|ore|godz|godzinie|saat|um)$/;
/** What stands behind a time of day and says that it is one. */
const clockWord = /^(?:uhr|h|hs|hrs|heures?|horas?|ore|uur|godz)$/;
/** Whether a folded word says that the number behind it is a time of day. */
export const isBeforeClock = (folded = ''): boolean => beforeClock.test(folded);
/** Whether one says so of the number before it. */
export const isClockWord = (folded = ''): boolean => clockWord.test(folded);

const wholeNumber = /^\d{1,2}$/;
/** The last hour that is one of the morning, or of the evening, in its name alone: twelve may be noon. */
const lastHour = 11;

/** The times of those numbers that may be full hours. */
export const fullHours = (values: readonly string[]): string[] =>
  values.flatMap((value) => (wholeNumber.test(value) ? timeOf(Number(value), 0) : []));

/** The time of an hour with its half of the day behind it, "seven in the evening", and the index of the word behind that. */
export function twelveHourTime(
  [hour = '']: readonly string[],
  folded: readonly string[],
  to: number,
): { readonly values: readonly string[]; readonly to: number } | null {
  const value = wholeNumber.test(hour) ? Number(hour) : 0;
  if (value < 1 || value > lastHour) return null;
  const behind = halfDayBehind(folded, isClockWord(folded[to]) ? to + 1 : to);
  if (!behind || (behind.half === 'night' && value < firstOfNight)) return null;
  return { values: halfDay(value, 0, behind.half === 'am' ? 'am' : 'pm'), to: behind.to };
}

/** What stands before an hour in Chinese, Japanese and Korean; those of the night do not go with twelve. */
const halves: Readonly<Record<string, HalfDay>> = {
  上午: 'am',
  午前: 'am',
  凌晨: 'am',
  早上: 'am',
  清晨: 'am',
  오전: 'am',
  아침: 'am',
  새벽: 'am',
  下午: 'pm',
  午后: 'pm',
  午後: 'pm',
  傍晚: 'pm',
  오후: 'pm',
  晚上: 'night',
  저녁: 'night',
  밤: 'night',
};
const hourSign = /^[時时点點]$/;
const minuteSign = /^分$/;
const halfSign = /^半$/;
/** What makes "3時間" a span of time, and "3点" of a game no time; the last is only read behind a half of the day. */
const spanSign = /^[間间]$/;
const pointSign = /^[点點]$/;
/** Hours and minutes of Korean, with what is glued behind them: "5시에". */
const koreanHour = /^(\d{1,2})시(?!간)(\p{L}*)$/u;
const koreanMinute = /^(\d{1,2})분(\p{L}*)$/u;
const koreanHalf = /^반(\p{L}*)$/u;

/** A number of one or two digits at a word, in figures or characters. */
function smallNumber(folded: readonly string[], at: number): { readonly value: number; readonly to: number } | null {
  const word = folded[at] ?? '';
  const { values, to } = ideographicNumber(folded, at) ?? { values: [word], to: at + 1 };
  return wholeNumber.test(values[0]!) ? { value: Number(values[0]), to } : null;
}

/**
 * The time of day that starts at a word of Chinese, Japanese or Korean; null when none does.
 * @param folded words of the text, each character of an unspaced script one
 * @returns as "17:05", and in Korean what is glued to it; and the index of the word behind it
 */
export function easternTimeOfDay(
  folded: readonly string[],
  from: number,
): { readonly values: readonly string[]; readonly to: number } | null {
  const word = folded[from]!;
  const length = halves[word] ? 1 : 2;
  const half = halves[word] ?? halves[word + (folded[from + 1] ?? '')];
  const start = half ? from + length : from;
  const read = (hours: number, minutes: number, ending: string, to: number) => {
    if (half === 'night' && (hours === 12 || hours < firstOfNight)) return null;
    const [time] = half && half !== 'am' ? halfDay(hours, minutes, 'pm') : timeOf(hours, minutes);
    // "3時" may be in the afternoon.
    const isMorning = half === 'am' && hours > 0;
    return time === undefined ? null : { values: [time + (isMorning ? ' am' : '') + ending], to };
  };
  const korean = koreanHour.exec(folded[start] ?? '');
  if (korean) {
    const hours = Number(korean[1]);
    if (korean[2]) return read(hours, 0, korean[2], start + 1);
    const next = folded[start + 1] ?? '';
    const minutes = koreanMinute.exec(next);
    if (minutes) return read(hours, Number(minutes[1]), minutes[2]!, start + 2);
    const halfHour = koreanHalf.exec(next);
    return halfHour ? read(hours, 30, halfHour[1]!, start + 2) : read(hours, 0, '', start + 1);
  }
  const hours = smallNumber(folded, start);
  const sign = hours && (folded[hours.to] ?? '');
  if (!hours || !hourSign.test(sign!) || (!half && pointSign.test(sign!))) return null;
  const behind = hours.to + 1;
  if (spanSign.test(folded[behind] ?? '')) return null;
  if (halfSign.test(folded[behind] ?? '')) return read(hours.value, 30, '', behind + 1);
  const minutes = smallNumber(folded, behind);
  return minutes && minuteSign.test(folded[minutes.to] ?? '')
    ? read(hours.value, minutes.value, '', minutes.to + 1)
    : read(hours.value, 0, '', behind);
}

/** Whether a folded word behind a number may be a part of such a time. */
export const mayFollowHour = (folded: string): boolean =>
  hourSign.test(folded) || minuteSign.test(folded) || halfSign.test(folded);
