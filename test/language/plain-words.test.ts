import { describe, expect, it } from 'vitest';
import { plainWords } from '../../src/language/plain-words.js';

describe('plainWords', () => {
  it.each<[string, string[]]>([
    ['', []],
    [' — … !', []],
    ['The Old Bridge, closed.', ['the', 'old', 'bridge', 'closed']],
    ['l’eau «froide»', ['l', 'eau', 'froide']],
    ['¿Quién paga?', ['quién', 'paga']],
    ['पुल बंद।', ['पुल', 'बंद']],
    ['الجسر، مغلق؟', ['الجسر', 'مغلق']],
    ['旧桥封闭，电车掉头。', ['旧桥封闭', '电车掉头']],
    ['می‌شود', ['می‌شود']],
  ])('%j holds %j', (text, words) => {
    expect(plainWords(text)).toEqual(words);
  });
});
