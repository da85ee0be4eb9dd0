/**
 * Quantities as values, so that 450,000 and 450.000, 1.6bn and 1.6 billion, "$5m" and "5 million dollars", 5 p.m. and
 * 17:00 are one fact, and 12 and 14 are two.
 */
import { ideographicNumber } from './ideographic-number.js';
import { powerOf } from './number-words.js';
import { placeOf } from './ordinals.js';
import { romanValue, startsRoman } from './roman.js';
import { inMinutes, isHalfHour } from './span-of-time.js';
import {
  clockOf,
  easternTimeOfDay,
  fullHours,
  halfDay,
  halfDayAt,
  isBeforeClock,
  isClockWord,
  mayFollowHour,
  timeOf,
  twelveHourTime,
} from './time-of-day.js';
import { mayStartUnit, readUnit } from './units.js';
import { halfBehind, readWrittenNumber, startsWrittenNumber } from './written-number.js';

/** The value of a number in digits as a reader of some language may take it, and the index of the word behind it. */
interface NumberReading {
  readonly values: readonly string[];
  readonly to: number;
}

/** A quantity in a run of words. */
export interface Quantity {
  /** Its words are [from, to). */
  readonly from: number;
  readonly to: number;
  /** What it may state: a value and a unit, or the time of a day. Two quantities are one when they share a reading. */
  readonly readings: readonly string[];
  /** Whether it is in milliards, or in billions, which are as many in English only; null for other quantities. */
  readonly scale: 'billion' | 'milliard' | null;
}

/** A word as read, folded, and what stands between it and the word before. */
export interface NumberWord {
  readonly text: string;
  readonly folded: string;
  readonly before: string;
}

/**
 * The value of a number as written in digits, grouping and decimal points told apart; null for another word. Zeros behind
 * a point stay: version 2.10 is not 2.1.
 */
export function digitsValue(word: string): string | null {
  if (!/^\d[\d.,٫٬]*$/.test(word)) return null;
  const grouped =
    /^\d{1,3}([.,٬])\d{3}(?:\1\d{3})*$/.test(word) || /^\d{1,2}([.,])\d{2}(?:\1\d{2})*\1\d{3}$/.test(word);
  const plain = grouped ? word.replace(/\D/g, '') : word.replace(/[,٫]/g, '.');
  return plain.includes('.') ? plain : plain.replace(/^0+(?=\d)/, '');
}

/** A value times a power of ten. */
function shiftPoint(value: string, power: number): string {
  const [whole = '', fraction = ''] = value.split('.');
  const digits = whole + fraction.padEnd(power, '0').slice(0, power);
  const rest = fraction.slice(power).replace(/0+$/, '');
  return (digits.replace(/^0+(?=\d)/, '') || '0') + (rest ? `.${rest}` : '');
}

const fraction = /^(\d*)(\d)⁄(\d{1,2})$/;
const glued = /^(\d[\d.,٫٬]*)(\p{L}+)$/u;
/** Endings of an order, which a number without one may state too: "May 3rd"; a lone "e" may be a house's. */
const ordinalEnding = /^(?:st|nd|rd|th|er|re|eme|nde)$/;
const hourAndMinutes = /^(\d{1,2})[hu](\d{2})$/;
const groupSpace = /^[ \u00a0\u2009\u202f'’]$/;
const largestDenominator = 16;
/** The value of "½" or "2½", folded; null for another word. */
function fractionOf(word: string): number | null {
  const sign = fraction.exec(word);
  return sign && Number(sign[1]) + Number(sign[2]) / Number(sign[3]);
}

/** A fraction at a word: "½", or "1/2" that is no day of a month. */
function readFraction(
  words: readonly NumberWord[],
  folded: readonly string[],
  from: number,
): { readonly value: number; readonly to: number } | null {
  const sign = fractionOf(folded[from] ?? '');
  if (sign !== null) return { value: sign, to: from + 1 };
  if (words[from + 1]?.before !== '/' || words[from + 2]?.before === '/') return null;
  const [part, whole] = [Number(folded[from]), Number(folded[from + 1])];
  return part > 0 && part < whole && whole <= largestDenominator ? { value: part / whole, to: from + 2 } : null;
}

/** A number in digits at a word, with what is glued to it, groups of thousands, a fraction. */
function readDigits(words: readonly NumberWord[], folded: readonly string[], from: number): NumberReading | null {
  const word = folded[from]!;
  const next = words[from + 1];
  const sign = fractionOf(word);
  if (sign !== null) return { values: [String(sign)], to: from + 1 };
  const inHours = hourAndMinutes.exec(word);
  if (inHours) return { values: timeOf(Number(inHours[1]), Number(inHours[2])), to: from + 1 };
  const parts = glued.exec(word);
  if (parts) {
    const value = digitsValue(parts[1]!)!;
    const ending = parts[2]!;
    const power = powerOf(ending);
    if (ordinalEnding.test(ending)) return { values: [value, `${value}e`], to: from + 1 };
    const units = readUnit([ending], 0, 'behind')?.units ?? [];
    const values = units.map((unit) => `${value} ${unit}`);
    if (power !== undefined) values.push(shiftPoint(value, power));
    if (/^[ap]m$/.test(ending)) values.push(...halfDay(...clockOf(value), ending));
    return { values: values.length > 0 ? values : [value + ending], to: from + 1 };
  }
  const value = digitsValue(word);
  if (value === null) return null;
  const part = /^\d+$/.test(value) ? readFraction(words, folded, from + 1) : null;
  if (part && /^ ?$/.test(next!.before)) return { values: [String(Number(value) + part.value)], to: part.to };
  if (next?.before === ':' && /^\d{2}$/.test(next.folded)) {
    const ending = halfDayAt(folded, from + 2);
    const [hours, minutes] = [Number(value), Number(next.folded)];
    if (timeOf(hours, minutes).length > 0)
      return {
        values: ending ? halfDay(hours, minutes, ending.folded) : timeOf(hours, minutes),
        to: ending?.to ?? from + 2,
      };
  }
  const alone = readFraction(words, folded, from);
  if (alone) return { values: [String(alone.value)], to: alone.to };
  if (/^\d{1,3}$/.test(word)) {
    let to = from + 1;
    let groups = word;
    while (groupSpace.test(words[to]?.before ?? '') && /^\d{3}$/.test(words[to]!.folded)) groups += words[to++]!.folded;
    if (to > from + 1) return { values: [groups.replace(/^0+(?=\d)/, '')], to };
  }
  const ending = halfDayAt(folded, from + 1);
  // "Rang 5. Am Samstag".
  if (ending && next!.before === ' ') return { values: halfDay(...clockOf(value), ending.folded), to: ending.to };
  const behind = halfBehind(folded, from + 1);
  if (behind > from + 1) return { values: [`${value}.5`], to: behind };
  return { values: value.includes('.') ? [value, ...timeOf(...clockOf(value))] : [value], to: from + 1 };
}

/** What joins a number to its unit: "1,6 milliard d'euros". */
const particle = /^(?:d|de|di|of)$/;
/** The first sign that stands for a digit in Chinese, Japanese and Korean. */
const firstIdeograph = 0x3007;
function readNumber(words: readonly NumberWord[], folded: readonly string[], from: number): NumberReading | null {
  if (from >= words.length) return null;
  const code = folded[from]!.charCodeAt(0);
  const isDigit = code >= 0x30 && code <= 0x39;
  const time = isDigit || code >= firstIdeograph ? easternTimeOfDay(folded, from) : null;
  if (time) return time;
  const inDigits = isDigit ? readDigits(words, folded, from) : null;
  const ideographic = isDigit || code >= firstIdeograph ? ideographicNumber(folded, from) : null;
  if (ideographic && ideographic.to >= (inDigits?.to ?? 0)) return ideographic;
  if (inDigits) return inDigits;
  if (isHalfHour(folded[from]!)) return { values: ['30 min'], to: from + 1 };
  const written = readWrittenNumber(folded, from);
  if (written) return { values: [String(written.value)], to: written.to };
  const place = placeOf(folded[from]!);
  if (place) return { values: [`${place}e`], to: from + 1 };
  const value = romanValue(words[from]!.text);
  return value === null ? null : { values: [String(value), `${value}e`], to: from + 1 };
}

/** Words that were asked about, and letters of one, at most: of the same ones most texts are made. */
const mostAsked = 4096;
const longestAsked = 40;
const asked = new Map<string, boolean>();

/** Whether a quantity may start at a word, whatever follows. */
function mayStart({ text, folded }: NumberWord): boolean {
  const code = folded.charCodeAt(0);
  if ((code >= 0x30 && code <= 0x39) || code >= firstIdeograph || startsRoman(text)) return true;
  let answer = asked.get(folded);
  if (answer === undefined) {
    answer = isHalfHour(folded) || mayStartUnit(folded) || startsWrittenNumber(folded) || placeOf(folded) !== undefined;
    if (asked.size >= mostAsked) asked.clear();
    if (folded.length <= longestAsked) asked.set(folded, answer);
  }
  return answer;
}

/** The quantity that starts at a word: a number with its magnitude and its unit, which may stand before it. */
function readQuantity(words: readonly NumberWord[], folded: readonly string[], from: number): Quantity | null {
  const prefix = readUnit(folded, from, 'before');
  // The dollars of "A$5" are not any dollars.
  const isGlued = prefix !== null && words[from]!.before === '' && /\p{Lu}$/u.test(words[from - 1]?.text ?? '');
  const number = isGlued ? null : readNumber(words, folded, prefix?.to ?? from);
  if (!number) return null;
  let { values, to } = number;
  const isPlain = (value: string): boolean => /^\d+(?:\.\d+)?$/.test(value);
  const time = twelveHourTime(values, folded, to);
  if (time) return { from, to: time.to, readings: time.values, scale: null };
  const suffix = readUnit(folded, to, 'behind');
  const power = powerOf(folded[to] ?? '');
  if (power !== undefined && (prefix || !suffix)) {
    values = values.filter(isPlain).map((value) => shiftPoint(value, power));
    to++;
  }
  const behind = readUnit(folded, particle.test(folded[to] ?? '') ? to + 1 : to, 'behind');
  if (isClockWord(folded[to])) {
    const times = fullHours(values);
    const hours = folded[to] === 'uhr' ? [] : values.filter(isPlain).map((value) => `${value} h`);
    values = [...values.filter((value) => !isPlain(value)), ...times, ...hours];
    to++;
  } else if ((behind || prefix) && values.some(isPlain)) {
    const units = [...(prefix?.units ?? []), ...(behind?.units ?? [])];
    values = values.filter(isPlain).flatMap((value) => units.map((unit) => `${value} ${unit}`));
    to = behind?.to ?? to;
  }
  if (to === from + 1 && isBeforeClock(folded[from - 1])) values = [...values, ...fullHours(values)];
  const magnitude = folded.slice(from, to).join(' ');
  const scale = /billion/.test(magnitude) ? 'billion' : /m[iy]l+[iy]?[ao]rd/.test(magnitude) ? 'milliard' : null;
  return values.length > 0 ? { from, to, readings: [...values, ...inMinutes(values)], scale } : null;
}

/** Whether a folded word behind a number may be a part of the quantity. */
export const mayFollowNumber = (folded: string): boolean =>
  powerOf(folded) !== undefined ||
  readUnit([folded], 0, 'behind') !== null ||
  isClockWord(folded) ||
  mayFollowHour(folded) ||
  particle.test(folded) ||
  /^(?:per|pour|por|[ap]m?|u|[年月日])$/.test(folded);

/**
 * The quantities of a run of words, in order and apart.
 * @param last the word that the last of them may start at
 */
export function readQuantities(words: readonly NumberWord[], last = words.length - 1): Quantity[] {
  const folded = words.map((word) => word.folded);
  const found: Quantity[] = [];
  for (let at = 0; at <= last && at < words.length; ) {
    const quantity = mayStart(words[at]!) ? readQuantity(words, folded, at) : null;
    if (quantity) found.push(quantity);
    at = quantity?.to ?? at + 1;
  }
  return found;
}

/** Whether two quantities may state the same. */
export const isSameQuantity = (a: Quantity, b: Quantity): boolean =>
  !(a.scale && b.scale && a.scale !== b.scale) && a.readings.some((reading) => b.readings.includes(reading));
