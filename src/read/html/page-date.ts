/**
 * Dates as pages give them to machines, to the day, in the offset they are given in.
 */
import { readStatedDate } from '../stated-date.js';

const iso = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const compact = /^\s*((?:19|20)\d{2})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?\s*$/;
/** Seconds or milliseconds since 1970, from 2001 on. */
const epoch = /^\s*(\d{10}|\d{13})\s*$/;
const dotted = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/;
const dottedYearFirst = /(?<!\d)(\d{4})\.\s?(\d{1,2})\.\s?(\d{1,2})(?!\d)/;
const slashed = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/;

/** The day as YYYY-MM-DD when there is such a day; null otherwise. */
function toDay(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * The day a value states: ISO 8601, RFC 2822, seconds since 1970, or a date written out. Null when it states none, or
 * when day and month could be either.
 */
export function readPageDate(value: string): string | null {
  const digits = iso.exec(value) ?? compact.exec(value);
  if (digits) return toDay(Number(digits[1]), Number(digits[2]), Number(digits[3]));
  const seconds = epoch.exec(value);
  if (seconds) return new Date(Number(seconds[1]) * (seconds[1]!.length === 10 ? 1000 : 1)).toISOString().slice(0, 10);
  const parts = slashed.exec(value);
  if (parts) {
    const [first, second, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
    if (first > 12) return toDay(year, second, first);
    return second > 12 || first === second ? toDay(year, first, second) : null;
  }
  const text = value.slice(0, 100);
  const days = dotted.exec(text);
  if (days) return toDay(Number(days[3]), Number(days[2]), Number(days[1]));
  const years = dottedYearFirst.exec(text);
  if (years) return toDay(Number(years[1]), Number(years[2]), Number(years[3]));
  return readStatedDate(text);
}

/** The day in the path of an address: "/2025/04/01/". */
export function readAddressDate(url: string): string | null {
  const path = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:\/|$)/.exec(url);
  return path ? toDay(Number(path[1]), Number(path[2]), Number(path[3])) : null;
}
