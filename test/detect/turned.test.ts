/**
 * Copies in which the same words say something else: swapped, joined, turned round.
 */
import { expect, it } from 'vitest';
import { readArticle, reportOn } from '../../src/pipeline.js';

const aside = 'Gardeners along the embankment have begun to tie the young limes to their stakes again.';

it.each([
  ['a score', 'Norwick lost the cup final on Sunday by 2-3 after extra time.', '2-3', '3-2'],
  ['a date', 'The new timetable is valid from 05/04 on all lines of the harbour.', '05/04', '04/05'],
  [
    'a direction',
    'The night train from Oslo to Bergen was cancelled on Friday because of snow.',
    'Oslo to Bergen',
    'Bergen to Oslo',
  ],
  [
    'who did what',
    'The city council of Oslo sued the ferry company of Bergen over the pier last week.',
    'city council of Oslo sued the ferry company of Bergen',
    'ferry company of Bergen sued the city council of Oslo',
  ],
  ['a minus', 'The thermometer at the lighthouse showed –5 degrees on Monday morning.', '–5', '5'],
  ['a range', 'The small lift in the tower carries 5–6 people at a time, its maker says.', '5–6', '56'],
  ['a power', 'The laboratory counted 10⁶ bacteria in a drop of the harbour water.', '10⁶', '106'],
  ['a name a letter longer', 'The prize went to Marina Hedlund, who teaches at the music school.', 'Marina', 'Martina'],
  [
    'who was counted',
    'The shelling killed three Ukrainian soldiers near the bridge, the army said.',
    'three Ukrainian soldiers',
    '3 Russian civilians',
  ],
  [
    'one word of a short sentence',
    'The police have arrested the man from Lowfield, a spokesman said.',
    'arrested',
    'released',
  ],
  [
    'what a bracket adds',
    'The committee chose a new home for the festival (in Lowfield).',
    ' (in Lowfield)',
    ' (in Norwick)',
  ],
])('keeps both where %s differs', (_, text, from, to) => {
  expect(text).toContain(from);
  const other = text.replace(from, to);
  const { blocks } = reportOn(
    readArticle('', 'text', [aside, text, aside.toUpperCase().slice(0, 40), other].join('\n\n')),
  );
  expect(blocks.filter((block) => block.text === text || block.text === other).map(({ kept }) => kept)).toEqual([
    true,
    true,
  ]);
});

it('keeps a sentence that only follows another, however short', () => {
  const [long, short] = ['The court in Harsund heard twelve witnesses on Monday.', 'Nobody agreed.'];
  const { blocks } = reportOn(readArticle('', 'text', `${long} ${short}\n\n${aside}\n\n${long}`));
  expect(blocks[0]).toMatchObject({ kept: true, text: `${long} ${short}` });
});
