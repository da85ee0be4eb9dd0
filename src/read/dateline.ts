/**
 * Datelines: the place, often the day and the agency, at the start of a report's first paragraph or on a line of its own.
 * "DUBLIN —", "Berlin (dpa) -", "PARIS, 3 mai (AFP) –", "МОСКВА, 5 июня. /ТАСС/.", "新华社北京6月5日电", "(서울=연합뉴스)".
 */

/** Characters in which a dateline ends. */
const reach = 90;
/** Words before the dash of a dateline: a place of four, a day, a month, a year. */
const longestDateline = 7;
/** A dash as datelines have it, and what a sentence opens with. */
const dash = /^(.{2,60}?)\s*(?:—|–|--|\s-|[.)]-)\s*(?=[\p{Lu}\p{Lo}\p{Nd}"“„«‘'¿¡])/u;
/** An agency in brackets or slashes, what stands before it, and how it is closed. */
const credited =
  /^([^().!?。]{0,50}?(?:[\d\p{L}]\.)?)\s*[(（/]\s?(\p{L}[\p{L}\p{M}./& -]{1,29})\s?[)）/]\s*(?:—|–|-|=|:|\.)/u;
const eastAsian =
  /^(?:[\p{sc=Han}]{2,12}\d{1,2}月\d{1,2}日(?:电|電|讯|訊)|[(（【[][^)）】\]]{1,20}=[^)）】\]]{1,20}[)）】\]]|【[^】]{2,20}】)/u;
const particles = /^(?:de|del|della|di|da|do|la|le|les|el|am|an|der|den|upon|sur|en|и|na|nad)$/u;
const month = /^\p{Ll}[\p{L}\p{M}]{2,11}\.?,?$/u;

/** Whether words are a place, perhaps with a day: each with a capital, a number, a particle, or a month behind a number. */
function isPlaceAndDay(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length > longestDateline || !/^[\p{Lu}\p{Lo}]/u.test(text) || /[!?:;"“”«»]/.test(text)) return false;
  return words.every(
    (word, at) =>
      /^[\p{Lu}\p{Lo}\p{Nd}]/u.test(word) ||
      particles.test(word) ||
      (month.test(word) && /^\d/.test(words[at - 1] ?? '')),
  );
}

/** Whether a paragraph opens with a dateline. A place before a colon is none: so does any sentence open. */
export function opensWithDateline(text: string): boolean {
  const head = text.slice(0, reach);
  if (eastAsian.test(head)) return true;
  const agency = credited.exec(head);
  if (agency) return agency[1] === '' || isPlaceAndDay(agency[1]!.replace(/[,.]$/, ''));
  const place = dash.exec(head);
  return place !== null && /^\p{Lu}/u.test(head) && isPlaceAndDay(place[1]!.replace(/[,.(]+$/, ''));
}

/** Whether a line is a dateline and nothing else: "HARSUND —". */
export function isDateline(text: string): boolean {
  const bare = /^(.{2,60}?)\s*(?:\([^)]{2,30}\))?\s*[—–-]$/u.exec(text);
  return bare !== null && /^\p{Lu}/u.test(text) && isPlaceAndDay(bare[1]!);
}
