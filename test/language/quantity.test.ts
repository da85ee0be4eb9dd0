import { describe, expect, it } from 'vitest';
import { digitsValue, isWrittenNumber, quantities } from '../../src/language/quantity.js';
import { foldText } from '../../src/language/tokens.js';

/** The values a text states, read the way the detection reads it. */
const valuesOf = (text: string): string[] => quantities(foldText(text).split(' '));

describe('digitsValue', () => {
  it.each([
    ['450,000', '450000'],
    ['450.000', '450000'],
    ['1.234.567', '1234567'],
    ['1.6', '1.6'],
    ['1,6', '1.6'],
    ['1.50', '1.50'],
    ['2.0', '2.0'],
    ['007', '7'],
    ['0', '0'],
    ['12', '12'],
  ])('%s is %s', (word, value) => {
    expect(digitsValue(word)).toBe(value);
  });

  it.each(['twelve', '5th', '', '.5', 'a5'])('%j is none', (word) => {
    expect(digitsValue(word)).toBeNull();
  });
});

describe('quantities', () => {
  it.each([
    ['1.6 billion', '1.6bn'],
    ['1.6 billion', '1600 million'],
    ['450,000', '450.000'],
    ['450 thousand', '450,000'],
    ['1,6 Milliarden', '1,6 Mrd'],
    ['deux milliards', '2 milliards'],
    ['2 млн', '2 миллиона'],
    ['dwa', 'dwa'],
    ['fünf', '5'],
    ['zwölf', '12'],
    ['três', '3'],
    ['åtta', '8'],
    ['två miljoner', '2 milhões'],
    ['3 tysiąc', '3 tys'],
    ['twelve', '12'],
    ['двенадцать', '12'],
  ])('%s is %s', (one, other) => {
    expect(valuesOf(one)).toEqual(valuesOf(other));
  });

  it.each([
    ['1.6 billion', '1.6 million'],
    ['12', '14'],
    ['five', 'six'],
    ['5 km', '5 million'],
    ['1.5', '15'],
    ['5kg', '5'],
  ])('%s is not %s', (one, other) => {
    expect(valuesOf(one)).not.toEqual(valuesOf(other));
  });

  it('gives all values, in order, and passes over other words', () => {
    expect(valuesOf('between 3 and 2.5 million of the seven')).toEqual(['3', '2500000', '7']);
    expect(valuesOf('no number here')).toEqual([]);
  });
});

describe('isWrittenNumber', () => {
  it.each(['twelve', 'fünf', 'zwölf', 'três', 'trois', 'åtta', 'шесть', 'quattro'])('%s', (word) => {
    expect(isWrittenNumber(foldText(word))).toBe(true);
  });

  it.each(['one', 'un', 'ein', 'ferry', '5'])('not %s, which may be an article or no number', (word) => {
    expect(isWrittenNumber(word)).toBe(false);
  });
});
