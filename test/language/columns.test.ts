import { describe, expect, it } from 'vitest';
import { columns, isWide } from '../../src/language/columns.js';

describe('columns', () => {
  it.each<[string, number]>([
    ['', 0],
    ['bridge', 6],
    ['мост', 4],
    ['灯塔', 4],
    ['橋は閉まる', 10],
    ['다리', 4],
    ['ＡＢ', 4],
    ['port 港', 7],
  ])('%j takes %i', (text, width) => {
    expect(columns(text)).toBe(width);
  });

  it('tells texts with wide characters', () => {
    expect(isWide('port 港')).toBe(true);
    expect(isWide('port')).toBe(false);
  });
});
