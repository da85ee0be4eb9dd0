import { describe, expect, it } from 'vitest';
import { isAgency } from '../../src/read/agencies.js';

describe('isAgency', () => {
  it.each([
    'AP',
    '(AP)',
    'dpa',
    'DPA',
    'REUTERS',
    'reuters',
    'EFE',
    '(ANSA)',
    'ТАСС',
    '新华社',
    '【共同】',
    '연합뉴스',
  ])('%j is one', (name) => {
    expect(isAgency(name)).toBe(true);
  });

  it.each(['ap', 'Jane Roe', 'Tass', 'aa', '', '()'])('%j is none', (name) => {
    expect(isAgency(name)).toBe(false);
  });
});
