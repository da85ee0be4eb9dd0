/**
 * A copy that writes its numbers in another notation says nothing new; one with another value does.
 */
import { describe, expect, it } from 'vitest';
import { readArticle, reportOn } from '../../src/pipeline.js';

const aside = 'Gardeners along the embankment have begun to tie the young limes to their stakes again.';
const keptOf = (...texts: readonly string[]): boolean[] =>
  reportOn(readArticle('', 'text', [texts[0], aside, texts[1]].join('\n\n')))
    .blocks.filter(({ text }) => text !== aside)
    .map(({ kept }) => kept);

/** By language: a sentence with a place for the quantity, two notations of one, and another quantity. */
const cases: readonly (readonly [language: string, text: string, one: string, same: string, other: string])[] = [
  [
    'en',
    'The harbour office raised its fees by _ in the spring after a long debate.',
    '2.5 %',
    'two and a half per cent',
    '3.5 %',
  ],
  ['en', 'About _ people walked along the old pier on Sunday in spite of the rain.', '12 000', '12,000', '12 500'],
  ['en', 'The town pays _ for the new ferry, which is to sail before the autumn.', '$5m', '5 million dollars', '$6m'],
  ['en', 'The last ferry of the day leaves the old pier at _ from the first of May.', '5 p.m.', '17:00', '18:00'],
  ['en', 'The office at the pier opens its doors again on _ after two years of repairs.', '3 May', 'May 3rd', '4 May'],
  ['en', 'The recipe asks for _ of brown sugar and a spoon of honey to begin with.', '½ cup', 'half a cup', '¾ cup'],
  [
    'en',
    'The northern quay was closed on _ after a barge had struck its wall.',
    '3 May 2024',
    '2024-05-03',
    '4 May 2024',
  ],
  [
    'de',
    'Die Mole wurde am _ nach einem Unfall mit einem Lastkahn gesperrt.',
    '3. Mai 2024',
    '03.05.2024',
    '04.05.2024',
  ],
  ['ja', '港湾局は_に北岸壁を閉鎖し、翌週に再開したと発表した。', '2024年5月3日', '2024/5/3', '2024/5/4'],
  ['en', 'The _ edition of the festival on the quay opens with forty bands from the north.', 'fifth', '5th', '6th'],
  ['de', 'Die Fahrt über den See dauert _ Stunde, wenn der Wind nicht von Norden kommt.', 'eine', '1', '2'],
  [
    'de',
    'Rund _ Menschen gingen am Sonntag über die alte Mole und sangen dabei Lieder.',
    '12.000',
    'zwölftausend',
    '13.000',
  ],
  [
    'fr',
    "Le port a coûté _ à la ville selon le rapport de la chambre régionale d'audit.",
    '1,6 Md€',
    "1,6 milliard d'euros",
    '1,7 Md€',
  ],
  [
    'es',
    'La autoridad del puerto subió las tasas un _ en primavera tras un largo debate.',
    '5 %',
    '5 por ciento',
    '6 por ciento',
  ],
  [
    'it',
    'Il comune ha speso _ per il nuovo molo, che sarà aperto prima della fine di maggio.',
    '2 mln €',
    'due milioni di euro',
    '3 mln €',
  ],
  [
    'ru',
    'В воскресенье по старому причалу прошли _ человек, и многие из них пели песни.',
    '12 тысяч',
    '12 000',
    '13 000',
  ],
  ['zh', '周日约有_人沿着旧码头散步，许多人一边走一边唱着老歌。', '1万2千', '12000', '13000'],
  ['ja', '市内には新しい桟橋が_つでき、住民たちはとても喜んでいるという。', '三', '3', '4'],
  [
    'es',
    'El plazo para pedir plaza en el campamento termina el _ según la alcaldía.',
    '15 de junio de 2023',
    '15/06/2023',
    '16/06/2023',
  ],
  ['sv', 'Fartyget lägger ut från den gamla kajen klockan _ om vädret tillåter det.', '19', '19.00', '18.00'],
  [
    'en',
    'The old ferry _ in the new harbour until its hull has been repaired.',
    'won’t stay',
    'will not stay',
    'would not stay',
  ],
  ['de', 'Die Fähre fuhr am Abend _ neuen Hafen, weil ihr Rumpf ein Leck hatte.', 'zum', 'zu dem', 'zu keinem'],
  ['ko', '일요일에 약 _ 사람이 오래된 부두를 따라 걸으며 노래를 불렀다고 시가 밝혔다.', '1만 2천', '12,000', '13,000'],
];

describe.each(cases)('%s: %s', (_, text, one, same, other) => {
  const state = (quantity: string): string => text.replace('_', quantity);

  it(`lets one go of "${one}" and "${same}"`, () => {
    expect(keptOf(state(one), state(same)).filter(Boolean)).toHaveLength(1);
    expect(keptOf(state(same), state(one)).filter(Boolean)).toHaveLength(1);
  });

  it(`keeps "${same}" and "${other}"`, () => {
    expect(keptOf(state(same), state(other))).toEqual([true, true]);
    expect(keptOf(state(other), state(one))).toEqual([true, true]);
  });
});

it('tells both notations', () => {
  const [en] = cases;
  const texts = [en![2], en![3]].map((quantity) => en![1].replace('_', quantity));
  const { blocks } = reportOn(readArticle('', 'text', [texts[0], aside, texts[1]].join('\n\n')));
  expect(blocks.find(({ kept }) => !kept)).toMatchObject({
    differences: [{ kind: 'spelling', here: '2.5 %', there: 'two and a half per cent' }],
  });
});

it('takes no number of another place for one that was cut', () => {
  const full =
    'The storm has driven more than 4,100 people of the islands from their homes. Of them 9 are in hospital.';
  expect(keptOf(full, 'The storm has driven more than 9 people of the islands from their homes.')).toEqual([
    true,
    true,
  ]);
  expect(keptOf(full, 'The storm has driven more than 4,')).toEqual([true, false]);
});

it('keeps both where a number and its word change places with others', () => {
  expect(
    keptOf(
      'Norwick 3 Lowfield 2 after extra time in the cup final on Sunday.',
      'Norwick 2 Lowfield 3 after extra time in the cup final on Sunday.',
    ),
  ).toEqual([true, true]);
});
