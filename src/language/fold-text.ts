/**
 * Texts as they are compared: case, accents, width and punctuation gone.
 */
import {
  CharacterClass,
  characterEntry,
  characterTable,
  classMask,
  encodedBit,
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

/** Code units of a short text while it is folded, and of these the memory. */
const foldedUnits = new Uint16Array(1 << 10);
const foldedBytes = Buffer.from(foldedUnits.buffer);
/** The same as bytes, when all fit. */
const narrowBytes = Buffer.alloc(foldedUnits.length);
/** What one more character may add to them, at most: a space, and the 18 units that the longest ligature stands for. */
const largestStep = 24;

/** Folds a text to its words joined by single spaces: case, accents, width and punctuation gone, 1,6 is 1.6. */
export function foldText(source: string): string {
  return foldPlain(source) ?? fold(source, true) ?? fold(spellOut(source), false)!;
}

/** The same; null when there is something to spell out and that is asked. */
function fold(text: string, mayBeEncoded: boolean): string | null {
  // Locals, because the compiler re-reads a module's constants at every turn of a loop.
  const table = characterTable;
  const { Separator, Letter, Digit, Ignorable, Expanded } = CharacterClass;
  const units = foldedUnits;
  const length = text.length;
  let folded = '';
  let count = 0;
  let gap = false;
  let isFirst = true;
  let isDigitBefore = false;
  for (let at = 0; at < length; at++) {
    if (count + largestStep > units.length) {
      folded += textOf(count);
      count = 0;
    }
    const code = text.charCodeAt(at);
    const entry = table[code] || characterEntry(code);
    const kind = entry & classMask;
    if (mayBeEncoded && (entry & encodedBit) !== 0) return null;
    if (kind === Ignorable) continue;
    if (kind === Separator) {
      if (isPictograph(code)) at++;
      if (isDigitBefore && isNumberPoint(code) && !gap && isDigitAt(text, at + 1)) units[count++] = point;
      else gap = !isFirst;
      isDigitBefore = false;
      continue;
    }
    if (gap) units[count++] = 0x20;
    gap = false;
    isFirst = false;
    isDigitBefore = kind === Digit;
    if (kind === Expanded) {
      const expansion = expansionOf(code);
      for (let index = 0; index < expansion.length; index++) units[count++] = expansion.charCodeAt(index);
      isDigitBefore = units[count - 1]! >= 0x30 && units[count - 1]! <= 0x39;
    } else units[count++] = foldedUnit(entry);
    if (kind !== Letter) continue;
    // Most characters of most texts pass here: letters behind a letter.
    const end = Math.min(length, at + units.length - largestStep - count);
    while (at + 1 < end) {
      const next = table[text.charCodeAt(at + 1)]!;
      if ((next & (classMask | encodedBit)) !== Letter) break;
      units[count++] = foldedUnit(next);
      at++;
    }
  }
  return folded + textOf(count);
}

/** The text of so many of the folded units. */
function textOf(count: number): string {
  let all = 0;
  for (let at = 0; at < count; at++) {
    const unit = foldedUnits[at]!;
    narrowBytes[at] = unit;
    all |= unit;
  }
  return all < 0x100 ? narrowBytes.toString('latin1', 0, count) : foldedBytes.toString('utf16le', 0, 2 * count);
}
