import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/language/fold-text.js';
import { isWrittenNumber, powerOf } from '../../src/language/number-words.js';

describe('isWrittenNumber', () => {
  it.each(['twelve', 'fünf', 'zwölf', 'três', 'trois', 'åtta', 'шесть', 'quattro'])('%s', (word) => {
    expect(isWrittenNumber(foldText(word))).toBe(true);
  });

  it.each(['one', 'un', 'ein', 'ferry', '5', 'on', 'to'])('not %s, which may be an article or no number', (word) => {
    expect(isWrittenNumber(word)).toBe(false);
  });
});

it('knows magnitudes of many languages', () => {
  expect(['million', 'mio', 'тысяч', 'lakh', foldText('करोड़'), 'ships'].map(powerOf)).toEqual([
    6,
    6,
    3,
    5,
    7,
    undefined,
  ]);
});
