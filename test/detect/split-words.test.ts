/**
 * Two words of a script without spaces that share a character are two words: both blocks stay.
 */
import { expect, it } from 'vitest';
import { readArticle, reportOn } from '../../src/pipeline.js';

const aside = 'Nobody came to the quay on that day, and the crane stood still until the evening.';
const removed = (...texts: readonly string[]): number =>
  reportOn(readArticle('', 'text', texts.join('\n\n'))).stats.removed;

it.each([
  ['cities', '使節団は土曜の夜に東京に着き、翌朝に大臣と会う予定だ。', '東京', '京都'],
  ['who hit whom', '村田が安井を船の代金をめぐる争いの中で殴ったと署が伝えた。', '村田が安井', '安井が村田'],
  ['relatives', '渔民说，来问船的人是老船长的女儿，她上周日还在码头等他。', '女儿', '儿媳'],
  ['offices', '仪式由副市长主持，港口的工人和他们的家人都到了现场。', '副市长', '市长助理'],
])('%s', (_, text, word, other) => {
  const otherwise = text.replace(word, other);
  expect(otherwise).not.toBe(text);
  expect(removed(text, aside, otherwise)).toBe(0);
  expect(removed(otherwise, aside, text)).toBe(0);
});

it.each([['a clause more far from another', '港口昨天夜里关闭，船只都停在湾内等候。', '昨天夜里', '夜里']])(
  '%s makes no other word',
  (_, text, word, other) => {
    const otherwise = text.replace(word, other);
    expect(otherwise).not.toBe(text);
    expect(removed(text, aside, otherwise)).toBe(1);
  },
);
