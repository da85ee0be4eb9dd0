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
    ['The mayor spoke with _ and _ for an hour on the night of the flood.', 'Anna Lind', 'Berta Holm'],
    ['_ and _ opened the new pier on Sunday in the rain after the speeches.', 'Anna Lind', 'Berta Holm'],
    ['The mayor thanked _ and _ for the work through the night of the flood.', 'the firefighters', 'the nurses'],
    ['The prize of the harbour may go to _ or _. Nobody in the club could say for certain.', 'Lind', 'Holm'],
    ['The panel comes with a stand, two cables and full _/_ support for all of its keys.', 'QMK', 'VIA'],
    ['Die Bürgermeisterin dankte _ und _ für die Arbeit in der Nacht der Flut.', 'der Feuerwehr', 'dem Roten Kreuz'],
    ['La ville a préparé deux prix pour _ et _ dans la salle du vieux port.', 'Anne Lind', 'Berthe Holm'],
    ['_ и _ открыли новый причал в воскресенье под дождём после речей.', 'Анна Линд', 'Берта Хольм'],
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
    ['two clauses', 'In the end the jury cleared the _ and the _ went to prison for four years.', 'cook', 'driver'],
    [
      'a place in another',
      'Protesters threw eggs at the embassy of _ in _ on Saturday after the vote.',
      'Russia',
      'Georgia',
    ],
    ['what stands behind', 'The two goals of the match were scored by _ and _ (2) in the rain.', 'Lind', 'Holm'],
    ['their order told', 'In the race for the cup _ and _ finished in that order on Sunday.', 'Norway', 'Sweden'],
    ['one after the other', 'The suspect was _ and _ on the same day, a spokesman said later.', 'released', 'arrested'],
    ['a rate', 'The bank said that the _/_ rate rose sharply in the first week of May.', 'EUR', 'USD'],
    ['who did it to whom, in Spanish', 'Ayer por la tarde denunció _ a _ ante el juzgado por estafa.', 'Pedro', 'Juan'],
    ['who did it to whom', 'The keeper of the old harbour said that _ had hit _ in the night.', 'Lind', 'Holm'],
  ])('%s', (_, text, one, other) => {
    const [there, here] = [text.replace('_', one).replace('_', other), text.replace('_', other).replace('_', one)];
    expect(keptOf(there, here)).toEqual([true, true]);
  });
});
