/**
 * Short lines that stand again: on purpose, or because a list of links was taken along twice.
 */
import { describe, expect, it } from 'vitest';
import { readArticle, reportOn } from '../../src/pipeline.js';

const first = 'Two primary schools in Lowfield stay closed until Thursday after the wind tore off a part of a roof.';
const second = 'The county has promised a report by Friday, and the older of the two buildings has been cordoned off.';
const third =
  'Parents were told by text message at six in the morning, too late to find anyone to mind their children.';
const removedOf = (...texts: readonly string[]): string[] =>
  reportOn(readArticle('', 'text', ['Storm closes two schools', ...texts].join('\n\n')))
    .blocks.filter(({ kept }) => !kept)
    .map(({ text }) => text);

describe.each([
  [
    'en',
    'Related stories',
    ['Harbour dredging delayed again', 'Bus route 14 to be cut', 'Market traders win rent freeze'],
  ],
  [
    'de',
    'Mehr zum Thema',
    [
      'Hafen wird erst später ausgebaggert',
      'Buslinie 14 wird bald eingestellt',
      'Händler zahlen vorerst weniger Miete',
    ],
  ],
  [
    'ru',
    'Читайте также',
    ['Углубление гавани снова отложено', 'Автобус номер 14 отменят', 'Торговцам снизили арендную плату'],
  ],
])('a list of links: %s', (_, label, links) => {
  it.each([
    ['bare', links],
    ['with bullets', links.map((link) => `- ${link}`)],
  ])('goes where it stands again as a whole, %s', (__, lines) => {
    expect(removedOf(first, label, ...lines, second, label, ...lines)).toEqual(expect.arrayContaining(lines));
  });

  it('stays where it is a part of another list', () => {
    expect(removedOf(first, ...links, 'Ferry fares rise again', second, ...links, third)).toEqual([]);
    expect(removedOf(first, 'Day one', ...links, second, 'Day two', ...links, third)).toEqual([]);
  });
});

it('keeps a refrain of one or two lines', () => {
  const lines = ['The bottom line', 'What you should know'];
  expect(removedOf(first, ...lines, second, ...lines, third)).toEqual([]);
});

it('keeps lines of a word or two, which belong to what stands above them, unless they are around the article', () => {
  const sizes = ['- Small', '- Medium', '- Large'];
  expect(removedOf(first, ...sizes, second, ...sizes, third)).toEqual([]);
});
