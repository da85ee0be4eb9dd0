/**
 * One word more that makes another thing of what it stands beside keeps both; one that only adds to it does not.
 */
import { expect, it } from 'vitest';
import { readArticle, reportOn } from '../../src/pipeline.js';

const aside = 'Nobody came to the quay on that day, and the crane stood still until the evening.';
const verdict = (...texts: readonly string[]): string | undefined =>
  reportOn(readArticle('', 'text', texts.join('\n\n'))).blocks.at(-1)!.verdict;

it.each([
  ['joined by a hyphen', 'The church is the second-oldest building of the town by the sea.', 'second-'],
  ['joined by nothing', 'The engine runs on LavaScript and takes parts that users wrote in May.', 'Script'],
  [
    'behind the number of a product',
    'The Brixphone 15 Pro will be on sale in four colours from next month on.',
    ' Pro',
  ],
  ['half', 'The meeting of the council lasted half an hour and ended without a vote.', 'half '],
  ['half, German', 'Der Zug fährt um halb neun vom Bahnhof ab und ist gegen Mittag am Meer.', 'halb '],
  ['half, Spanish', 'La reunión del consejo duró media hora más y acabó sin una votación.', 'media '],
  ['a sign', 'The new version of the editor is written in C++ and starts in a moment.', '++'],
])('%s', (_, text, word) => {
  const without = text.replace(word, '');
  expect(without).not.toBe(text);
  expect(verdict(text, aside, without)).toBe('variant');
  expect(verdict(without, aside, text)).toBe('variant');
});

it.each([
  ['a detail', 'The meeting of the whole council lasted an hour and ended without a vote.', 'whole '],
  ['a title behind a year', 'On 12 May 2024 President Lind opened the new bridge over the river.', 'President '],
])('keeps one for %s', (_, text, word) => {
  expect(reportOn(readArticle('', 'text', [text.replace(word, ''), aside, text].join('\n\n'))).stats.removed).toBe(1);
});
