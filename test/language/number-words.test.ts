import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/language/fold-text.js';
import { isOtherNumber, isWrittenNumber, powerOf, readWrittenNumber } from '../../src/language/number-words.js';

describe('isWrittenNumber', () => {
  it.each(['twelve', 'fünf', 'zwölf', 'três', 'trois', 'åtta', 'шесть', 'quattro'])('%s', (word) => {
    expect(isWrittenNumber(foldText(word))).toBe(true);
  });

  it.each(['one', 'un', 'ein', 'ferry', '5', 'on', 'to'])('not %s, which may be an article or no number', (word) => {
    expect(isWrittenNumber(word)).toBe(false);
  });
});

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
    ['one ship', null, 0],
    ['ships', null, 0],
  ])('%s', (text, value, to) => {
    expect(readWrittenNumber(text.split(' '), 0)).toEqual(value === null ? null : { value, to });
  });
});

it('knows magnitudes of many languages', () => {
  expect(['million', 'mio', 'тысяч', 'lakh', 'करोड़', 'ships'].map(powerOf)).toEqual([6, 6, 3, 5, 7, undefined]);
});
