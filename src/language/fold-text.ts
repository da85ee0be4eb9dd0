/**
 * Texts as they are compared: case, accents, width and punctuation gone.
 */
import {
  CharacterClass,
  characterEntry,
  characterTable,
  classMask,
  expansionOf,
  foldedUnit,
  isDigitAt,
  isNumberPoint,
  isPictograph,
} from './characters.js';
import { spellOut } from './spelled-out.js';

const point = 0x2e;

/** A text of nothing but letters and digits of ASCII, as most words are, folded; null for another. */
function foldPlain(text: string): string | null {
  let isSmall = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x41 && code <= 0x5a) isSmall = false;
    else if ((code < 0x61 || code > 0x7a) && (code < 0x30 || code > 0x39)) return null;
  }
  return isSmall ? text : text.toLowerCase();
}

/** Code units of a short text while it is folded. */
const foldedUnits = new Uint16Array(1 << 10);
/** What one more character may add to them, at most: a space, and the 18 units that the longest ligature stands for. */
const largestStep = 24;

/** Folds a text to its words joined by single spaces: case, accents, width and punctuation gone, 1,6 is 1.6. */
export function foldText(source: string): string {
  const plain = foldPlain(source);
  if (plain !== null) return plain;
  const text = spellOut(source);
  const units = foldedUnits;
  let folded = '';
  let count = 0;
  let gap = false;
  let isFirst = true;
  let isDigitBefore = false;
  for (let at = 0; at < text.length; at++) {
    if (count + largestStep > units.length) {
      folded += textOf(units, count);
      count = 0;
    }
    const code = text.charCodeAt(at);
    const entry = characterTable[code] || characterEntry(code);
    const kind = entry & classMask;
    if (kind === CharacterClass.Ignorable) continue;
    if (kind === CharacterClass.Separator) {
      if (isPictograph(code)) at++;
      if (isNumberPoint(code) && !gap && isDigitBefore && isDigitAt(text, at + 1)) units[count++] = point;
      else gap = !isFirst;
      isDigitBefore = false;
      continue;
    }
    if (gap) units[count++] = 0x20;
    gap = false;
    isFirst = false;
    if (kind === CharacterClass.Expanded) {
      const expansion = expansionOf(code);
      for (let index = 0; index < expansion.length; index++) units[count++] = expansion.charCodeAt(index);
    } else units[count++] = foldedUnit(entry);
    isDigitBefore = units[count - 1]! >= 0x30 && units[count - 1]! <= 0x39;
  }
  return folded + textOf(units, count);
}

const textOf = (units: Uint16Array, count: number): string =>
  String.fromCharCode.apply(null, units.subarray(0, count) as unknown as number[]);
