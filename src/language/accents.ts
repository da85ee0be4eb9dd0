/**
 * Accents that make another word: "wurde" and "würde", "bò" and "bó", "νόμος" and "νομός", and the dots of Hindi, "राज" and
 * "राज़". Words are folded without them, because capitals, scanners and typists leave them out.
 */

/** Letters of Latin, Greek and Hindi with an accent, й and ї, and accents by themselves: asked for first. */
const accented =
  /[\u00c0-\u024f\u0386\u0388-\u038a\u038c\u038e-\u0390\u03aa-\u03b0\u03ca-\u03ce\u0407\u0419\u0439\u0457\u0958-\u095f\u1e00-\u1fff]|[\u0300-\u036f\u093c]/;
const letters = (): RegExp => /(\p{L})([\u0300-\u036f\u093c]*)/gu;
/** Soft hyphens, zero-width spaces and joiners, which may stand between a letter and its accent. */
const invisible = (): RegExp => /\p{Cf}/gu;
/** A letter with a stroke, which no decomposition takes off, counts as an accent; so does the i without its dot. */
const stroked = /[øđłı]/;
/** Accents of two letters that encodings take for each other: Hungarian's long ones, read as Latin 1. */
const long = '\u030b';
const readAsLong = /^(?:\u0302|\u0303)$/;

/** Whether there is an accent in a text. */
export const hasAccents = (text: string): boolean => accented.test(text);

/** Tone marks of Thai and Lao, which are characters by themselves. */
const toneMark = /^[\u0e48-\u0e4b\u0ec8-\u0ecb]$/;
/** Whether a word of an unspaced script is a tone mark: with it, or without it, the letters before are another word. */
export const isToneMark = (folded: string): boolean => toneMark.test(folded);

/** Code units that are compared, at most: longer ones are no words, and marks on marks would take the square of their number. */
const longestCompared = 400;

interface AccentedLetter {
  readonly letter: string;
  readonly accents: string;
}

const greek = /[\u0370-\u03ff]/;
const cyrillic = /[\u0400-\u04ff]/;

/**
 * The accents of a letter, without what makes no other word: which of Greek's it is, the dots of Russian's ё, the stress of
 * Cyrillic, the comma for Romanian's cedilla.
 */
function tellingAccents(letter: string, accents: string): string {
  if (stroked.test(letter)) return letter;
  if (accents === '') return '';
  if (greek.test(letter)) return accents === '\u0308' ? accents : '\u0301';
  if (cyrillic.test(letter)) return accents.replace(/[Ее]/.test(letter) ? /\u0301|\u0308/g : /\u0301/g, '');
  return accents.replaceAll('\u0326', '\u0327');
}

const lettersOf = (text: string): AccentedLetter[] =>
  Array.from(text.replace(invisible(), '').normalize('NFD').matchAll(letters()), ([, letter = '', accents = '']) => ({
    letter,
    accents: tellingAccents(letter, accents),
  }));

const isCapital = ({ letter }: AccentedLetter): boolean => letter !== letter.toLowerCase();

/** Vowels of Vietnamese on either of which a tone may stand: "hoà" is "hòa". */
const tonePlaces = /^(?:oa|oe|uy)$/;

/** Whether accents stand on one of two letters from a place on here, and on the other there, as tones may. */
function isToneElsewhere(here: readonly AccentedLetter[], there: readonly AccentedLetter[], at: number): boolean {
  const [one, two, other, another] = [here[at], here[at + 1], there[at], there[at + 1]];
  if (!one || !two || !other || !another || !tonePlaces.test((one.letter + two.letter).toLowerCase())) return false;
  return one.accents === another.accents && two.accents === other.accents;
}

const areSame = (a: string, b: string): boolean =>
  a === b || (a === long && readAsLong.test(b)) || (b === long && readAsLong.test(a));

/** How the accents of two texts of the same letters differ: one of them lacks some, or has others. */
type AccentRelation = 'same' | 'lost here' | 'lost there' | 'other';

/**
 * Compares the accents of two texts. Those of capitals do not count, which many leave out; texts of other letters, or too
 * long for a word or a few, have the same.
 */
export function compareAccents(text: string, other: string): AccentRelation {
  if (text === other || Math.max(text.length, other.length) > longestCompared) return 'same';
  if (!accented.test(text) && !accented.test(other)) return 'same';
  const [here, there] = [lettersOf(text), lettersOf(other)];
  if (here.length !== there.length) return 'same';
  let relation: AccentRelation = 'same';
  for (let at = 0; at < here.length; at++) {
    const [each, partner] = [here[at]!, there[at]!];
    if (areSame(each.accents, partner.accents) || isCapital(each) || isCapital(partner)) continue;
    if (isToneElsewhere(here, there, at)) {
      at++;
      continue;
    }
    const lost = each.accents === '' ? 'lost here' : partner.accents === '' ? 'lost there' : 'other';
    relation = relation === 'same' || relation === lost ? lost : 'other';
  }
  return relation;
}

/** Letters that are typed as two where a keyboard has no others. */
const typedAsTwo: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe', æ: 'ae', ß: 'ss' };
const typedSo = /[äöüåøæß]/i;
const allTypedSo = new RegExp(typedSo, 'gi');
const inAscii = (text: string): string => text.toLowerCase().replace(allTypedSo, (letter) => typedAsTwo[letter]!);

/** Whether one of two words is the other as it is typed in ASCII: "Muehle" and "Mühle". */
export function areSameInAscii(text: string, other: string): boolean {
  if (Math.max(text.length, other.length) > longestCompared) return false;
  const [here, there] = [text.normalize('NFC'), other.normalize('NFC')];
  return typedSo.test(here) !== typedSo.test(there) && inAscii(here) === inAscii(there);
}

/** Whether two texts of the same letters have other accents. */
export const haveOtherAccents = (text: string, other: string): boolean => compareAccents(text, other) !== 'same';
