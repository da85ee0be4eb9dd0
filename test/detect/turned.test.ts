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
  ['a version', 'Users should install version 2.1 of the software before they connect the boat.', '2.1', '2.10'],
  ['a unit glued on', 'The gap between the two rails is 5mm wide on this part of the quay.', '5mm', '5m'],
  ['a sign', 'The library is written in C++ and runs on most boats without a wrapper.', 'C++', 'C#'],
  ['a round', '12. Round of talks on the ferry contract ends without any agreement at all.', '12.', 'Eleventh'],
  [
    'who speaks',
    '“We are going to win this case because the truth is on our side,” said the prosecutor.',
    'prosecutor',
    'defendant',
  ],
  ['a short word', 'Doctors told the old captain to eat fish with bones for a month.', 'eat', 'avoid'],
  ['an ideograph', '法院周一认定该渡轮公司在港口出售船票合法并公布判决。', '合法', '违法'],
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

it.each([
  ['in brackets', 'The captain was found guilty by the court in the spring.', ' (The verdict was later overturned.)'],
  ['bare', 'The captain was taken to hospital after the collision on Sunday.', ' Condition critical'],
])('keeps what a statement behind a sentence adds: %s', (_, text, statement) => {
  const { blocks } = reportOn(readArticle('', 'text', [text, aside, text + statement].join('\n\n')));
  expect(blocks.map(({ kept }) => kept)).toEqual([false, true, true]);
});

it.each(['Read more', 'Weiterlesen', 'Lire la suite', 'Lees meer', 'Читать далее', '(Photo: Lowfield Press)'])(
  'lets a block with a prompt or a credit more go: %s',
  (note) => {
    const text = 'The captain was taken to hospital after the collision on Sunday.';
    const { blocks } = reportOn(readArticle('', 'text', [text, aside, `${text} ${note}`].join('\n\n')));
    expect(blocks.map(({ kept }) => kept)).toEqual([true, true, false]);
  },
);

it('keeps a sentence that only follows another, however short', () => {
  const [long, short] = ['The court in Harsund heard twelve witnesses on Monday.', 'Nobody agreed.'];
  const { blocks } = reportOn(readArticle('', 'text', `${long} ${short}\n\n${aside}\n\n${long}`));
  expect(blocks[0]).toMatchObject({ kept: true, text: `${long} ${short}` });
});
