import { describe, expect, it } from 'vitest';
import { isSiteName, withoutSiteName } from '../../src/read/site-name.js';

describe('withoutSiteName', () => {
  it.each([
    ['Bridge reopens after flood | The Herald', 'Bridge reopens after flood'],
    ['Bridge reopens after flood - The Harlow Examiner', 'Bridge reopens after flood'],
    ['Zwei Kletterer gerettet – Alpenbote', 'Zwei Kletterer gerettet'],
    ['灯塔重新点亮 ｜ 云屿', '灯塔重新点亮'],
    ['A - B - C long enough | Site', 'A - B - C long enough'],
  ])('%s', (title, bare) => {
    expect(withoutSiteName(title)).toBe(bare);
  });

  it.each([
    'Bridge reopens',
    'Well-known bridge reopens',
    'News | Bridge reopens after the flood of last winter',
    'Bridge - what the council has now decided about it',
    '|',
    '',
  ])('leaves %j', (title) => {
    expect(withoutSiteName(title)).toBe(title);
  });

  it('does not look into long texts', () => {
    const long = `${'word '.repeat(80)}| Site`;
    expect(withoutSiteName(long)).toBe(long);
  });
});

describe('isSiteName', () => {
  it.each([
    'The Harsund Post',
    'Harsund Times',
    'Oberwieser Tageblatt',
    'Alpenbote',
    'El Diario de Harsund',
    'Вестник Харсунда',
    '哈松日报',
    'harsundpost.example',
    'www.harsund-post.example',
  ])('%j is one', (line) => {
    expect(isSiteName(line)).toBe(true);
  });

  it.each([
    'Harsund Bridge Closes',
    'Good news: the bridge is open',
    'The news nobody wanted to hear today',
    'Closed.',
    '',
  ])('%j is none', (line) => {
    expect(isSiteName(line)).toBe(false);
  });
});
