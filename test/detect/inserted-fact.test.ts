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
  ['a place in an order', 'The town is the second largest in the valley and has a mill by the weir.', 'second '],
  ['the same in digits', 'The town is the 3rd largest in the valley and has a mill by the weir.', '3rd '],
  ['the same, Spanish', 'Es la tercera ciudad más grande del valle y tiene un molino junto al río.', 'tercera '],
  ['the same, Russian', 'Это второй самый большой город долины, и у плотины там стоит мельница.', 'второй '],
  ['an article before "few"', 'The mayor said a few of the boats had come back before the wind rose.', 'a '],
  ['the same at the start', 'A few of the boats came back before the wind rose over the bay.', 'A '],
  ['the same, German', 'Auf den Inseln gibt es ein wenig Hoffnung auf eine Fähre vor dem Winter.', 'ein '],
  ['the same, French', 'Il reste un peu de place dans les cabanes au bord du lac cet été.', 'un '],
  ['another currency, Chinese', '船票每张十二美元，六岁以下的孩子由父母陪同可以免费上船。', '美'],
  ['another magnitude, Chinese', '去年有12万人来到这个海边小镇，比前年多得多。', '万'],
  ['a sign', 'The new version of the editor is written in C++ and starts in a moment.', '++'],
])('%s', (_, text, word) => {
  const without = text.replace(word, '');
  expect(without).not.toBe(text);
  expect(verdict(text, aside, without)).toBe('variant');
  expect(verdict(without, aside, text)).toBe('variant');
});

it.each([
  ['a detail, Chinese', '去年有很多人来到这个安静的海边小镇，比前年多得多。', '安静的'],
  ['an article', 'The keepers said that a wind from the north had closed the harbour for days.', 'a '],
  ['a detail', 'The meeting of the whole council lasted an hour and ended without a vote.', 'whole '],
  ['a title behind a year', 'On 12 May 2024 President Lind opened the new bridge over the river.', 'President '],
])('keeps one for %s', (_, text, word) => {
  expect(reportOn(readArticle('', 'text', [text.replace(word, ''), aside, text].join('\n\n'))).stats.removed).toBe(1);
});
