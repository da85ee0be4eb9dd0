/**
 * Copies in which two entries of a list change places, and such in which their order tells something.
 */
import { describe, expect, it } from 'vitest';
import { readArticle, reportOn } from '../../src/pipeline.js';

const aside = 'Gardeners along the embankment have begun to tie the young limes to their stakes again.';
const keptOf = (one: string, other: string): boolean[] =>
  reportOn(readArticle('', 'text', [one, aside, other].join('\n\n')))
    .blocks.filter(({ text }) => text !== aside)
    .map(({ kept }) => kept);

describe('one goes', () => {
  it.each([
    ['The mayor thanked _ and _ for the work through the night of the flood.', 'Anna Lind', 'Berta Holm'],
    ['The mayor thanked _ and _ who had worked through the night of the flood.', 'the firefighters', 'the nurses'],
    ['The prize of the harbour went to _ or _, as nobody in the club could say for certain.', 'Lind', 'Holm'],
    ['The panel comes with a stand, two cables and full _/_ support for all of its keys.', 'QMK', 'VIA'],
    ['Die Bürgermeisterin dankte _ und _ für die Arbeit in der Nacht der Flut.', 'der Feuerwehr', 'dem Roten Kreuz'],
    ['La maire a remercié _ et _ pour le travail accompli durant la nuit de la crue.', 'Anne Lind', 'Berthe Holm'],
    ['Мэр поблагодарила _ и _ за работу в ночь наводнения на набережной города.', 'Анну Линд', 'Берту Хольм'],
  ])('%s', (text, one, other) => {
    const [there, here] = [text.replace('_', one).replace('_', other), text.replace('_', other).replace('_', one)];
    expect(keptOf(there, here).filter(Boolean)).toHaveLength(1);
  });
});

describe('both stay', () => {
  it.each([
    [
      'another list in the same order',
      'The gold and the silver of the regatta went to _ and _ on Sunday.',
      'Lind',
      'Holm',
    ],
    ['a title of the first', 'The pier was opened by Mayor _ and _ after the speeches on Sunday.', 'Lind', 'Holm'],
    [
      'more than two, which may be a ranking',
      'The regatta was won by the crews of Berg, _ and _ on Sunday.',
      'Lind',
      'Holm',
    ],
    ['whose it is', 'The pier was mended after _ and _’s crews had found the cracks in it.', 'Lind', 'Holm'],
    ['a score', 'In the match between _ and _, which ended 2-1 at home, the keeper was hurt.', 'Lind', 'Holm'],
    ['who did it to whom', 'The keeper of the old harbour said that _ had hit _ in the night.', 'Lind', 'Holm'],
  ])('%s', (_, text, one, other) => {
    const [there, here] = [text.replace('_', one).replace('_', other), text.replace('_', other).replace('_', one)];
    expect(keptOf(there, here)).toEqual([true, true]);
  });
});
