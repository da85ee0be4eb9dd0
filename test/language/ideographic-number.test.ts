import { expect, it } from 'vitest';
import { ideographicNumber } from '../../src/language/ideographic-number.js';

const read = (text: string): string | undefined => ideographicNumber(Array.from(text), 0)?.values[0];

it.each([
  ['三', '3'],
  ['十二', '12'],
  ['二十一', '21'],
  ['两千', '2000'],
  ['三千五百', '3500'],
  ['一亿六千万', '160000000'],
  ['二〇二五', '2025'],
])('%s is %s', (text, value) => {
  expect(read(text)).toBe(value);
});

it('reads digits with powers, in characters or in one word, and keeps what is glued behind', () => {
  expect(ideographicNumber(['1', '万', '2', '千', '人'], 0)).toEqual({ values: ['12000'], to: 4 });
  expect(ideographicNumber(['1억', '6천만', '원'], 0)).toEqual({ values: ['160000000'], to: 2 });
  expect(ideographicNumber(['1만2천명이'], 0)).toEqual({ values: ['12000명이'], to: 1 });
});

it('is none of bare digits and of words', () => {
  expect(ideographicNumber(['12', '000'], 0)).toBeNull();
  expect(read('市内')).toBeUndefined();
});
