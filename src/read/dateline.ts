/**
 * Datelines: the place, often the day and the agency, at the start of a report's first paragraph or on a line of its own.
 * "DUBLIN —", "Berlin (dpa) -", "PARIS, 3 mai (AFP) –", "МОСКВА, 5 июня. /ТАСС/.", "新华社北京6月5日电", "(서울=연합뉴스)".
 */

import { CharacterClass, characterEntry, classOf, isUpper } from '../language/characters.js';

/** Characters in which a dateline ends. */
const reach = 90;
/** Words before the dash of a dateline: a place of four, a day, a month, a year. */
const longestDateline = 7;
/** A dash as datelines have it, and what a sentence may open with before its first letter. */
const dash = /\s*(?:—|–|--|\s-|[.)]-)\s*/g;
const openingSign = /^["“„«‘'¿¡]/;
/** Characters before the dash. */
const longestPlace = 60;
const shortestPlace = 2;
/** An agency in brackets or slashes, what stands before it, and how it is closed. */
const credited = (): RegExp =>
  /^([^().!?。]{0,50}?(?:[\d\p{L}]\.)?)\s*[(（/]\s?(\p{L}[\p{L}\p{M}./& -]{1,29})\s?[)）/]\s*(?:—|–|-|=|:|\.)/u;
const eastAsian = (): RegExp =>
  /^(?:[\p{sc=Han}]{2,12}\d{1,2}月\d{1,2}日(?:电|電|讯|訊)|[(（【[][^)）】\]]{1,20}=[^)）】\]]{1,20}[)）】\]]|【[^】]{2,20}】)/u;
const particles = /^(?:de|del|della|di|da|do|la|le|les|el|am|an|der|den|upon|sur|en|и|na|nad)$/u;
const month = (): RegExp => /^\p{Ll}[\p{L}\p{M}]{2,11}\.?,?$/u;

/** Whether a text opens with a letter that is no small one, or with a digit; by tables, which load faster than patterns. */
function opensLarge(text: string): boolean {
  const kind = classOf(characterEntry(text.charCodeAt(0)));
  return kind !== CharacterClass.Separator && kind !== CharacterClass.Symbol && text[0] === text[0]?.toUpperCase();
}

/** What stands before the first dash that a sentence follows; null when there is none close to the start. */
function placeBefore(head: string): string | null {
  for (const { 0: found, index } of head.matchAll(dash)) {
    if (index > longestPlace) return null;
    const behind = head.slice(index + found.length);
    if (index >= shortestPlace && (openingSign.test(behind) || opensLarge(behind))) return head.slice(0, index);
  }
  return null;
}

const isCapital = (text: string): boolean => isUpper(characterEntry(text.charCodeAt(0)));

/** Whether words are a place, perhaps with a day: each with a capital, a number, a particle, or a month behind a number. */
function isPlaceAndDay(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length > longestDateline || !opensLarge(text) || /^\d|[!?:;"“”«»]/.test(text)) return false;
  return words.every(
    (word, at) => opensLarge(word) || particles.test(word) || (/^\d/.test(words[at - 1] ?? '') && month().test(word)),
  );
}

/** Whether a paragraph opens with a dateline. A place before a colon is none: so does any sentence open. */
export function opensWithDateline(text: string): boolean {
  const head = text.slice(0, reach);
  // Each pattern is asked only where its signs are: they take long to compile.
  if (/[=月】]/.test(head) && eastAsian().test(head)) return true;
  const agency = /[(（/]/.test(head) ? credited().exec(head) : null;
  if (agency) return agency[1] === '' || isPlaceAndDay(agency[1]!.replace(/[,.]$/, ''));
  const place = placeBefore(head);
  return place !== null && isCapital(head) && isPlaceAndDay(place.replace(/[,.(]+$/, ''));
}

/** Whether a line is a dateline and nothing else: "HARSUND —". */
export function isDateline(text: string): boolean {
  if (!/[—–-]$/.test(text) || !isCapital(text)) return false;
  const bare = /^(.{2,60}?)\s*(?:\([^)]{2,30}\))?\s*[—–-]$/u.exec(text);
  return bare !== null && isPlaceAndDay(bare[1]!);
}
