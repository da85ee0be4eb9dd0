/**
 * Accents that make another word: "wurde" and "würde", "bò" and "bó", "νόμος" and "νομός". Words are folded without them,
 * because capitals, scanners and typists leave them out.
 */
import type { Tokens } from '../language/tokens.js';
import type { BlockWords } from './pair-words.js';

/** Letters of Latin and Greek with an accent, й and ї, and accents by themselves: asked for first. */
const accented =
  /[\u00c0-\u024f\u0386\u0388-\u038a\u038c\u038e-\u0390\u03aa-\u03b0\u03ca-\u03ce\u0407\u0419\u0439\u0457\u1e00-\u1fff]|[\u0300-\u036f]/;
const letters = (): RegExp => /(\p{L})([\u0300-\u036f]*)/gu;
/** Soft hyphens, zero-width spaces and joiners, which may stand between a letter and its accent. */
const invisible = (): RegExp => /\p{Cf}/gu;
/** A letter with a stroke, which no decomposition takes off, counts as an accent; so does the i without its dot. */
const stroked = /[øđłı]/;
/** Accents that are written in two ways, or left out, without making another word: Romanian's comma, Russian's ё. */
const comma = '\u0326';
const cedilla = '\u0327';
const optional = 'е\u0308';
/** Words that differ so from which on one of two texts is taken for one that lost its accents. */
const fewestLost = 2;

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

const lettersOf = (text: string): AccentedLetter[] =>
  Array.from(text.replace(invisible(), '').normalize('NFD').matchAll(letters()), ([, letter = '', accents = '']) => ({
    letter,
    accents: stroked.test(letter) ? letter : letter + accents === optional ? '' : accents.replaceAll(comma, cedilla),
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

/**
 * Whether two texts of the same letters have other accents. Those of capitals do not count, which many leave out. Texts
 * too long for a word, or a few, have none.
 */
export function haveOtherAccents(text: string, other: string): boolean {
  if (text === other || Math.max(text.length, other.length) > longestCompared) return false;
  if (!accented.test(text) && !accented.test(other)) return false;
  const [here, there] = [lettersOf(text), lettersOf(other)];
  if (here.length !== there.length) return false;
  for (let at = 0; at < here.length; at++) {
    const [each, partner] = [here[at]!, there[at]!];
    if (each.accents === partner.accents || isCapital(each) || isCapital(partner)) continue;
    if (!isToneElsewhere(here, there, at)) return true;
    at++;
  }
  return false;
}

/**
 * The words of a block whose counterparts have other accents; none where one of the two texts has lost all of its accents.
 * @param counterpartOf for a word of here the word of there with the same letters, or -1
 */
export function findOtherAccents(
  tokens: Tokens,
  here: BlockWords,
  there: BlockWords,
  counterpartOf: (at: number) => number,
): number[] {
  const [text, other] = [tokens.texts[here.block]!, tokens.texts[there.block]!];
  const [isAccented, isOtherAccented] = [accented.test(text), accented.test(other)];
  if (!isAccented && !isOtherAccented) return [];
  const found: number[] = [];
  for (let word = here.from; word < here.to; word++) {
    const at = counterpartOf(word - here.from);
    if (at < 0) continue;
    const partner = there.from + at;
    const mine = text.slice(tokens.start[word]!, tokens.end[word]!);
    if (!haveOtherAccents(mine, other.slice(tokens.start[partner]!, tokens.end[partner]!))) continue;
    found.push(word - here.from);
    if (isAccented !== isOtherAccented && found.length >= fewestLost) return [];
  }
  return found;
}
