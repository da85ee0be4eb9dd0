/**
 * What stands behind a sentence and says nothing of its own: the credit of a picture, who is quoted, a prompt.
 */
import { describe, expect, it } from 'vitest';
import { readArticle, reportOn } from '../../src/pipeline.js';

const aside = 'Gardeners along the embankment have begun to tie the young limes to their stakes again.';
const keptOf = (larger: string, smaller: string): boolean[] =>
  reportOn(readArticle('', 'text', [larger, aside, smaller].join('\n\n')))
    .blocks.filter(({ text }) => text !== aside)
    .map(({ kept }) => kept);

it.each([
  [
    'en',
    'The harbour club won its match at home. The keeper Ada Lind stopped nine shots. It now leads the table.',
    'The keeper Ada Lind stopped nine shots. Photo: Jens Holm',
  ],
  [
    'da',
    'Havneklubben vandt sin kamp hjemme i går. Målmanden Ada Lind reddede ni skud. Klubben fører nu rækken.',
    'Målmanden Ada Lind reddede ni skud. Foto: Jens Holm',
  ],
  [
    'hu',
    'A kikötői csapat hazai pályán győzött szombaton. A legtöbb gólt Varga Dóra szerezte. A csapat vezeti a táblázatot.',
    'A legtöbb gólt Varga Dóra szerezte. Fotó: Kikötői Képek',
  ],
  [
    'tr',
    'Liman takımı cumartesi günü sahasında kazandı. Maçı dört bin kişi izledi. Takım artık lider durumda.',
    'Maçı dört bin kişi izledi. Fotoğraf: Deniz Kaya',
  ],
  [
    'el',
    'Η ομάδα του λιμανιού νίκησε χθες στην έδρα της. Τον αγώνα είδαν πολλοί φίλαθλοι. Η ομάδα είναι πρώτη.',
    'Τον αγώνα είδαν πολλοί φίλαθλοι. Φωτογραφία: Άρης Λιμάνης',
  ],
  [
    'fr',
    'Le club du port a gagné samedi. Les ventes de billets ont doublé sur la période. Le club est premier.',
    'Les ventes de billets ont doublé sur la période. © Photo Odile Ferrand',
  ],
  [
    'ko',
    '항구 클럽은 토요일 홈경기에서 이겼다. 골키퍼 박하린이 아홉 번 공을 막았다. 다음 경기는 일요일이다.',
    '골키퍼 박하린이 아홉 번 공을 막았다. /사진 조은별',
  ],
  [
    'hi',
    'बंदरगाह की टीम ने शनिवार को मैच जीता। मैच देखने चौदह ज़िलों के लोग आए थे। अगला मैच रविवार को है।',
    'मैच देखने चौदह ज़िलों के लोग आए थे। फ़ोटो: सीमा जोशी',
  ],
])('lets a caption go with its credit: %s', (_, larger, smaller) => {
  expect(keptOf(larger, smaller)).toEqual([true, false]);
});

it.each([
  [
    'en',
    'The pier gets a new fish market next year. “It will be a place for the whole town,” says harbour master Karen Toft. Work begins in May.',
    '“It will be a place for the whole town.” – Karen Toft',
  ],
  [
    'fr',
    'Le port aura un nouveau marché. « Nous voulions un lieu ouvert à tous », explique Odile Ferrand. Le chantier commence en mai.',
    '“Nous voulions un lieu ouvert à tous.” – Odile Ferrand',
  ],
  [
    'zh',
    '港口明年将建一座新的鱼市。“这里以后会有步道和小店。”负责人林若溪说。工程将于五月开始。',
    '「这里以后会有步道和小店。」——林若溪',
  ],
  [
    'sv',
    'Hamnen får en ny fiskhall. ”Det här har vi drömt om länge”, säger hamnchefen Maja Ståhl. Bygget börjar i maj.',
    '– Det här har vi drömt om länge. – Maja Ståhl',
  ],
  [
    'cs',
    'Přístav dostane novou halu. „Lidé konečně nebudou muset obcházet celý kopec,“ řekl starosta Petr Havlas. Stavět se začne v květnu.',
    '»Lidé konečně nebudou muset obcházet celý kopec.« – Petr Havlas',
  ],
])('lets a pull quote go with who said it: %s', (_, larger, smaller) => {
  expect(keptOf(larger, smaller)).toEqual([true, false]);
});

it('keeps a pull quote of another speaker', () => {
  const larger =
    'The pier gets a new market. “It will be a place for the whole town,” says harbour master Karen Toft. Work begins in May.';
  expect(keptOf(larger, '“It will be a place for the whole town.” – Jonas Berg')).toEqual([true, true]);
});

it.each(['… Ler mais', '[…] Celý článek', '(...) Full story'])('lets a cut text go with its prompt: %s', (prompt) => {
  const larger =
    'The council of the harbour town will spend the money on repairs of the old pier, which begin in the spring and end before the autumn.';
  expect(keptOf(larger, `${larger.slice(0, larger.indexOf('pier') + 4)}${prompt}`)).toEqual([true, false]);
});

it.each([
  [
    'en',
    'The council will vote on Tuesday whether the harbour gets a new… Read more',
    'The council will vote on Tuesday whether the harbour gets a new crane, and more berths for those who read the plans.',
  ],
  [
    'ja',
    '若葉台市は10日、老朽化した市民プールを取り壊し、跡…続きを読む',
    '若葉台市は10日、老朽化した市民プールを取り壊し、跡地に図書館を建設すると発表した。本を読む人が増え続けている。',
  ],
])('lets a cut text go with its prompt, whose words the text happens to have: %s', (_, teaser, larger) => {
  expect(keptOf(larger, teaser)).toEqual([true, false]);
});

it.each([
  ['BREAKING NEWS: ', [true, false]],
  ['KEY QUESTIONS | ', [true, false]],
  ['NOT TRUE: ', [true, true]],
  ['FALSE: ', [true, true]],
])('judges a kicker in capitals before a cut text: %s', (kicker, kept) => {
  const larger =
    'The council will spend the money on repairs of the old pier, which begin in the spring and end before the autumn.';
  expect(keptOf(larger, `${kicker}${larger.slice(0, 84)}…`)).toEqual(kept);
});

it.each([
  ['MONDAY', 'TUESDAY'],
  ['SPD', 'CDU'],
  ['AP', 'IS'],
  ['CLOSED', 'OPEN'],
])('keeps both below two kickers: %s, %s', (one, other) => {
  const text = 'The harbour will be dredged for two months before the first ship of the line comes in.';
  expect(keptOf(`${one}: ${text}`, `${other}: ${text}`)).toEqual([true, true]);
});

it.each([
  ['SEE ALSO: ', '… Read more'],
  ['LIVE: ', ''],
  ['', ' Read more'],
])('keeps the copy without labels, which say nothing: %j, %j', (kicker, prompt) => {
  const text = 'The harbour will be dredged for two months before the first ship of the line comes in';
  expect(keptOf(`${text}.`, `${kicker}${text}${prompt.startsWith('…') ? '' : '.'}${prompt}`)).toEqual([true, false]);
});

describe('what stands around a cut text and may say something', () => {
  const larger =
    'The council will spend the money on repairs of the old pier, which begin in the spring and end before the autumn.';
  const cut = larger.slice(0, larger.indexOf(', which'));

  it.each([
    ['a time of a ticker, whose text is not cut', `14:05 ${cut}.`],
    ['another number', `14 ${cut}…`],
    ['a place', `Lowfield, 12.03.2024 – ${cut}…`],
    ['who is quoted', `“${cut}…” – Karen Toft`],
    ['news behind a bar', `${cut}… | Ferry cancelled`],
    ['a sentence in brackets', `${cut} (nobody agrees)`],
    ['a cell of a table', 'The old pier | Not Repaired'],
    ['news behind a bar with capitals', `${cut}… | Plan Rejected`],
    ['who says so', `${cut}… – Mayor Anna Berg`],
    ['a date long ago', `May 8, 1945 – ${cut}…`],
    ['a score', `3:10 – ${cut}…`],
    ['what happened then', `12.30 Uhr: ${cut}…`],
    ['an object in brackets', `${cut} (AP)`],
    ['an object with capitals', `${cut} Read More Poetry`],
    ['a price', `10.50 – ${cut}…`],
  ])('keeps both for %s', (_, smaller) => {
    expect(keptOf(larger, smaller)).toEqual([true, true]);
  });

  it.each([
    ['Read More', `${cut} Read More »`],
    ['[Weiterlesen]', `${cut} [Weiterlesen]`],
    ['Leer más', `${cut} Leer más`],
    ['an agency', `${cut}… (Reuters)`],
    ['a month in front', `March 12, 2024 - ${cut}…`],
    ['a site with little words', `${cut}… | The Bay of News`],
    ['a time in front of a quotation', `14:05 “${cut}…`],
    ['a kicker in front of a quotation', `LIVE | „${cut}…`],
  ])('lets the cut text go with %s', (_, smaller) => {
    expect(keptOf(larger, smaller)).toEqual([true, false]);
  });

  it('lets a cut text go though the other goes on with "not"', () => {
    const whole =
      'Karen Toft says that the ferries of the new line will be late on Monday but not on the days after it.';
    for (const ellipsis of ['…', '...', ' ...', ' [...]'])
      expect(keptOf(whole, `${whole.slice(0, whole.indexOf(' but'))}${ellipsis}`)).toEqual([true, false]);
  });
});

it('keeps both where two names stand behind a bar', () => {
  const title = 'The best striker of the season in the second division of the north';
  expect(keptOf(`${title} | Karl Jensen`, `${title} | Peter Holm`)).toEqual([true, true]);
});

it('costs little where signs and spaces run on', () => {
  const text = 'The council of the town will spend the money on repairs of the old pier';
  const larger = `${text} and of the new one too, as was said on Monday evening.`;
  for (const sign of [' ', '\u00a0', '.', '…', '|', '-', '(', '”', '. ', ' - ']) {
    const run = sign.repeat(100_000);
    keptOf(larger, `${text}…${run}Reuters${run}dpa`);
    keptOf(larger, `${text}${run}Read more`);
    keptOf(larger, `${run}14:05 ${text}…`);
  }
});
