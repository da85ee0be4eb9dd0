import { describe, expect, it } from 'vitest';
import {
  CharacterClass,
  characterEntry,
  classOf,
  expansionOf,
  foldedUnit,
  isUpper,
} from '../../src/language/characters.js';

const entryOf = (unit: string): number => characterEntry(unit.charCodeAt(0));

describe('characterEntry', () => {
  it.each([
    ['a', CharacterClass.Letter],
    ['Ж', CharacterClass.Letter],
    ['ع', CharacterClass.Letter],
    ['अ', CharacterClass.Letter],
    ['ि', CharacterClass.Letter],
    ['한', CharacterClass.Letter],
    ['5', CharacterClass.Digit],
    ['٥', CharacterClass.Digit],
    ['५', CharacterClass.Digit],
    ['５', CharacterClass.Digit],
    ['中', CharacterClass.Unspaced],
    ['あ', CharacterClass.Unspaced],
    ['ก', CharacterClass.Unspaced],
    ['ក', CharacterClass.Unspaced],
    ['%', CharacterClass.Symbol],
    ['€', CharacterClass.Symbol],
    ['₹', CharacterClass.Symbol],
    ['°', CharacterClass.Symbol],
    ['\u00ad', CharacterClass.Ignorable],
    ['\u200b', CharacterClass.Ignorable],
    ['\u0301', CharacterClass.Ignorable],
    ['\u064e', CharacterClass.Ignorable],
    ['\ufeff', CharacterClass.Ignorable],
    ['ﬁ', CharacterClass.Expanded],
    ['ß', CharacterClass.Expanded],
    [' ', CharacterClass.Separator],
    ['.', CharacterClass.Separator],
    ['।', CharacterClass.Separator],
    ['“', CharacterClass.Separator],
    ['\u0000', CharacterClass.Separator],
    ['\u001b', CharacterClass.Separator],
  ])('%j', (unit, kind) => {
    expect(classOf(entryOf(unit))).toBe(kind);
  });

  it.each([
    ['É', 'e'],
    ['Ö', 'o'],
    ['İ', 'i'],
    ['ı', 'i'],
    ['Σ', 'σ'],
    ['ς', 'σ'],
    ['Ё', 'е'],
    ['أ', 'ا'],
    ['Ａ', 'a'],
    ['７', '7'],
    ['٧', '7'],
  ])('%s folds to %s', (unit, folded) => {
    expect(String.fromCharCode(foldedUnit(entryOf(unit)))).toBe(folded);
  });

  it('knows capitals', () => {
    expect(isUpper(entryOf('A'))).toBe(true);
    expect(isUpper(entryOf('Ж'))).toBe(true);
    expect(isUpper(entryOf('a'))).toBe(false);
    expect(isUpper(entryOf('中'))).toBe(false);
    expect(isUpper(entryOf('5'))).toBe(false);
  });

  it('spells out units that stand for several', () => {
    entryOf('ﬃ');
    expect(expansionOf('ﬃ'.charCodeAt(0))).toBe('ffi');
    entryOf('ß');
    expect(expansionOf('ß'.charCodeAt(0))).toBe('ss');
    expect(expansionOf('a'.charCodeAt(0))).toBe('');
  });

  it('gives every unit a class, the same each time', () => {
    for (let code = 0; code <= 0xffff; code++) {
      const entry = characterEntry(code);
      expect(classOf(entry)).not.toBe(CharacterClass.Unknown);
      if (characterEntry(code) !== entry) throw new Error(`unit ${code} changed`);
    }
  });
});
