import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/language/fold-text.js';
import { isOtherNumber, readWrittenNumber } from '../../src/language/written-number.js';

describe('isOtherNumber', () => {
  it.each([
    ['fourteen', 'forty'],
    ['vierzehn', 'vierzig'],
    ['dertien', 'dertig'],
    ['sesenta', 'setenta'],
    ['dziewięć', 'dziesięć'],
    ['двенадцать', 'двадцать'],
    ['eleventh', 'twelfth'],
    ['neunzehnte', 'achtzehnte'],
  ])('%s and %s', (one, other) => {
    expect(isOtherNumber(foldText(one), foldText(other))).toBe(true);
  });

  it.each([
    ['four', 'vier'],
    ['fourteen', 'fourten'],
    ['ferry', 'forty'],
  ])('not %s and %s', (one, other) => {
    expect(isOtherNumber(one, other)).toBe(false);
  });
});

describe('readWrittenNumber', () => {
  it.each([
    ['two hundred and five ships', 205, 4],
    ['a million ships', 1_000_000, 2],
    ['three and ships', 3, 1],
    ['twenty one', 21, 2],
    ['ochocientos barcos', 800, 1],
    ['tysiac dwiescie osob', 1200, 2],
    ['двести пять судов', 205, 2],
    ['dua ratus kapal', 200, 2],
    ['lima belas orang', 15, 2],
    ['ba muoi doi', 30, 2],
    ['ba muoi sau doi', 36, 3],
    ['kolmesataa', 300, 1],
    ['one ship', null, 0],
    ['ships', null, 0],
  ])('%s', (text, value, to) => {
    expect(readWrittenNumber(text.split(' '), 0)).toEqual(value === null ? null : { value, to });
  });
});
