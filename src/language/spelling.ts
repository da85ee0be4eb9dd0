/**
 * Whether two words are one word spelled twice: a typo, a misread letter, another ending.
 */

/** Letters that optical character recognition takes for each other: each group is read as its last letter. */
const lookAlikes = ['1i|!jl', '0oqec', '5s', '86hb', 'uvn', 'ft', 'q9yg', '2z'];
/** Two letters that look like one. */
const fusedLetters: Readonly<Record<string, string>> = { rn: 'm', nn: 'm', vv: 'w', cl: 'd' };

/** Signs that a scanner puts for the stroke of an l. */
const strokes: ReadonlySet<string> = new Set('1|!');

const seenAs = new Map<string, string>(
  lookAlikes.flatMap((group) => [...group].map((letter): [string, string] => [letter, group[group.length - 1]!])),
);

/** A word as a poor scanner might see it: words that look alike give the same text. */
export function scannedForm(word: string): string {
  let seen = '';
  for (let at = 0; at < word.length; at++) {
    const next = word[at + 1] ?? '';
    const fused = fusedLetters[word[at]! + (strokes.has(next) ? 'l' : next)];
    seen += fused ?? seenAs.get(word[at]!) ?? word[at];
    if (fused) at++;
  }
  return seen;
}

/** Characters of Japanese that look like another one; none that are told apart in names, as ソ and ン are. */
const unspacedLookAlikes: ReadonlySet<string> = new Set(
  'ロ口 カ力 ニ二 ハ八 エ工 タ夕 ト卜 ー一 オ才 ヘへ ベべ ペぺ リり'.split(' '),
);

/** Whether two characters of a script without spaces look alike. */
export const lookAlikeUnspaced = (a: string, b: string): boolean =>
  unspacedLookAlikes.has(a + b) || unspacedLookAlikes.has(b + a);

/** Longest words compared letter by letter; longer ones are not words. */
const longestWord = 60;

/**
 * Edits between two words: insertions, deletions, substitutions, swaps of neighbours (optimal string alignment,
 * Damerau 1964). Stops counting above `limit` and returns `limit + 1`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || a.length > longestWord || b.length > longestWord) return limit + 1;
  let from = 0;
  let aTo = a.length;
  let bTo = b.length;
  while (from < aTo && from < bTo && a.charCodeAt(from) === b.charCodeAt(from)) from++;
  while (aTo > from && bTo > from && a.charCodeAt(aTo - 1) === b.charCodeAt(bTo - 1)) {
    aTo--;
    bTo--;
  }
  // Behind the common ends a single edit leaves at most one letter, or two swapped ones.
  if (limit === 1 && Math.max(aTo, bTo) - from > 2) return limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: bTo - from + 1 }, (_, index) => index);
  for (let i = from + 1; i <= aTo; i++) {
    const current = [i - from];
    let best = i - from;
    for (let j = from + 1; j <= bTo; j++) {
      const column = j - from;
      const same = a[i - 1] === b[j - 1];
      let value = Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + (same ? 0 : 1));
      const isSwap = i > from + 1 && column > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) value = Math.min(value, beforePrevious[column - 2]! + 1);
      current.push(value);
      if (value < best) best = value;
    }
    if (best > limit) return limit + 1;
    beforePrevious = previous;
    previous = current;
  }
  return Math.min(previous[bTo - from]!, limit + 1);
}

/** Prefixes that negate or reverse; a word against the same word with one of them is not a typo. */
const reversing =
  /^(?:un|in|im|il|ir|dis|non|anti|mis|de|dé|des|a|an|ne|nie|не|без|contra|gegen|ent|miss|o|u|i|չ|ن|अ|অ)$/;

/** Letters by which two spellings of a word differ in length, at most. */
const largestLengthGap = 4;

/** The same by code units: for each of ASCII what it is seen as, itself where it looks like no other. */
const seenCodes = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return (seenAs.get(letter) ?? letter).charCodeAt(0);
});
/** Code units of letters that two others look like. */
const fusions: ReadonlySet<number> = new Set(Object.values(fusedLetters).map((letter) => letter.charCodeAt(0)));

/** Whether two code units are one letter, or look like one. */
const lookAlike = (a: number, b: number): boolean => a === b || (seenCodes[a] ?? a) === (seenCodes[b] ?? b);

/** Whether one word starts, or ends, with two letters that look like the one letter of the other. */
const startsFused = (a: string, b: string): boolean => fusedLetters[a.slice(0, 2)] === b[0];
const endsFused = (a: string, b: string): boolean => fusedLetters[a.slice(-2)] === b[b.length - 1];

/** Whether the first letters of two words are alike. */
function startAlike(a: string, b: string): boolean {
  const [first, other] = [a.charCodeAt(0), b.charCodeAt(0)];
  if (lookAlike(first, other)) return true;
  return (fusions.has(other) && startsFused(a, b)) || (fusions.has(first) && startsFused(b, a));
}

/** Whether the last letters of two words are alike. */
function endAlike(a: string, b: string): boolean {
  const [last, other] = [a.charCodeAt(a.length - 1), b.charCodeAt(b.length - 1)];
  if (lookAlike(last, other)) return true;
  return (fusions.has(other) && endsFused(a, b)) || (fusions.has(last) && endsFused(b, a));
}

/** What separates two spellings. */
export type SpellingRelation = 'same' | 'misread' | 'typo' | 'inflection' | 'other';

/** Whether one word is the other with a reversing prefix ("legal", "illegal"). */
export function isReversed(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.endsWith(short) && reversing.test(long.slice(0, long.length - short.length));
}

/** Whether a word is written in syllables of Hangul. */
export const isHangul = (word: string): boolean => word.charCodeAt(0) >= 0xac00 && word.charCodeAt(0) <= 0xd7a3;

/** Whether two words have the same letters, the first and the last in their places: "nicht" and "nciht". */
export const isShuffled = (a: string, b: string): boolean =>
  a[0] === b[0] && a[a.length - 1] === b[b.length - 1] && [...a].sort().join('') === [...b].sort().join('');

/** Letters of Latin that look like those of Cyrillic, and are put for them. */
const twins: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('aаcсeеoоpрxхyуiіkкmмtтhнbв'.match(/../gu)!, ([latin, cyrillic]) => [latin!, cyrillic!]),
);
const inCyrillic = (word: string): string => word.replace(/[a-z]/g, (letter) => twins[letter] ?? letter);
/** Whether a word has letters of both: "BBC" in Latin and "ВВС" in Cyrillic are others. */
function mixesScripts(word: string): boolean {
  // A quick no for words of Latin: three letters tell.
  const telling = word.charCodeAt(0) | word.charCodeAt(word.length >> 1) | word.charCodeAt(word.length - 1);
  if (telling < 0x400) return false;
  let scripts = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) scripts |= 1;
    else if (code >= 0x400 && code <= 0x52f) scripts |= 2;
  }
  return scripts === 3;
}

/** A nasal of Devanagari before its like, which many write as a dot above: "हिन्दी" is "हिंदी". */
const nasal = /[ङञणनम]्(?=[क-म])/g;
const withDot = (word: string): string => word.replace(nasal, 'ं');
const isDevanagari = (word: string): boolean => word.charCodeAt(0) >= 0x900 && word.charCodeAt(0) <= 0x97f;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/**
 * Whether two words of one length have another first letter, which makes another word: "hired", "fired". A slip seldom
 * hits the first letter (Kukich, Techniques for automatically correcting words in text, 1992); scanners read digits there.
 */
const startsOtherwise = (a: string, b: string): boolean =>
  a.length === b.length && (a[0] !== b[1] || a[1] !== b[0]) && !isDigit(a.charCodeAt(0)) && !isDigit(b.charCodeAt(0));

/**
 * How two folded words relate. Words of three letters or fewer are only ever `same` or `misread`.
 */
export function compareSpelling(a: string, b: string): SpellingRelation {
  if (a === b) return 'same';
  // A syllable of Hangul is written as one sign, and a slip hits one of its letters.
  if (isHangul(a) && isHangul(b)) return compareSpelling(a.normalize('NFD'), b.normalize('NFD'));
  if ((mixesScripts(a) || mixesScripts(b)) && inCyrillic(a) === inCyrillic(b)) return 'same';
  if (isDevanagari(a) && withDot(a) === withDot(b)) return 'same';
  if (Math.abs(a.length - b.length) > largestLengthGap) return 'other';
  // Slips seldom hit both ends of a word, and most words differ at both.
  const startsAlike = startAlike(a, b);
  const endsAlike = endAlike(a, b);
  if ((!startsAlike && !endsAlike) || isReversed(a, b)) return 'other';
  const scanned = startsAlike && endsAlike ? ([scannedForm(a), scannedForm(b)] as const) : null;
  if (scanned && scanned[0] === scanned[1]) return 'misread';
  const shorter = Math.min(a.length, b.length);
  if (shorter <= 3) return 'other';
  if (!startsAlike && startsOtherwise(a, b)) return 'other';
  // Two slips in one word are rarer than another word: "liikevaihto" and "liikevoitto" are revenue and profit.
  if (editDistance(a, b, 1) <= 1) return 'typo';
  if (scanned && shorter >= 5 && editDistance(...scanned, 1) <= 1) return 'misread';
  let prefix = 0;
  while (prefix < shorter && a[prefix] === b[prefix]) prefix++;
  const longest = Math.max(a.length, b.length);
  return prefix >= 4 && prefix >= longest * 0.6 && longest - prefix <= 4 ? 'inflection' : 'other';
}
