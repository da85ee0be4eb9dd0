import { describe, expect, it } from 'vitest';
import { bodyBehind, columnsNotIn, contentOf, isForeign } from '../../src/read/content-words.js';

const textsOf = (...texts: string[]): { text: string }[] => texts.map((text) => ({ text }));

describe('contentOf', () => {
  it.each<[string, [string, number][]]>([
    ['The old Bridges of the town', [['bridge', 7]]],
    [
      '旧桥封闭',
      [
        ['旧桥', 4],
        ['封闭', 4],
      ],
    ],
    [
      '다리가 또 닫힌다',
      [
        ['다리', 6],
        ['닫힌', 6],
      ],
    ],
    ['', []],
  ])('%j is %j', (text, content) => {
    expect([...contentOf(text)]).toEqual(content);
  });

  it('counts the columns another text lacks', () => {
    expect(columnsNotIn(contentOf('Bridges closed until spring'), 'the bridge is closed.')).toBe(11);
  });
});

describe('bodyBehind', () => {
  it('is what follows, in lower case, up to a copy of the block', () => {
    const behind = bodyBehind(textsOf('A Line', 'One', 'Two', 'A Line', 'Three'));
    expect(behind(0)).toBe('one\ntwo');
    expect(behind(1)).toBe('two\na line\nthree');
    expect(behind(4)).toBe('');
  });

  it('looks at the start only', () => {
    const behind = bodyBehind(
      textsOf('First', ...Array.from({ length: 1000 }, (_, at) => `${at} ${'word '.repeat(1000)}`)),
    );
    expect(behind(0).length).toBeLessThan(25_000);
  });
});

describe('isForeign', () => {
  it('is a line of which nothing is said again', () => {
    expect(isForeign('Accept optional storage', 'the bridge is closed', 3)).toBe(true);
    expect(isForeign('Accept optional bridges', 'the bridge is closed', 3)).toBe(false);
    expect(isForeign('Accept storage', 'the bridge is closed', 3)).toBe(false);
  });
});
