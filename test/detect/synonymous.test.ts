/**
 * Copies in which a word or phrase stands in place of a synonym, and such in which it only looks like it.
 */
import { describe, expect, it } from 'vitest';
import type { DedupeOptions } from '../../src/model.js';
import { readArticle, reportOn } from '../../src/pipeline.js';

const aside = 'Gardeners along the embankment have begun to tie the young limes to their stakes again.';
const reportOf = (one: string, other: string, options: DedupeOptions = {}) =>
  reportOn(readArticle('', 'text', [aside, one, aside.replace('limes', 'planes'), other].join('\n\n')), options);
const isOneGone = (one: string, other: string, options: DedupeOptions = {}): boolean =>
  reportOf(one, other, options).blocks.some(({ kept }) => !kept);

describe('a word or phrase and its synonym say the same', () => {
  it.each([
    ['en', 'The ferry was cancelled because of a leak in its hull, the harbour master said.', 'because of', 'due to'],
    ['en', 'The head of the sailing school was seen on the quay in the morning fog.', 'head', 'chief'],
    ['en', 'To book a berth in the new marina, log in to the page of the harbour.', 'log in', 'sign in'],
    ['de', 'Obwohl der Rumpf ein Leck hatte, lief die Fähre am Montag nach Plan aus.', 'Obwohl', 'Obgleich'],
    [
      'fr',
      'Le ferry a quitté le quai lundi malgré une fuite dans la coque, selon la capitainerie.',
      'selon',
      'd’après',
    ],
    [
      'es',
      'El transbordador zarpó el lunes aunque tenía una grieta en el casco, dijo la capitanía.',
      'aunque',
      'a pesar de que',
    ],
    ['sv', 'Färjan lade ut i måndags trots att skrovet läckte, men resan gick bra.', 'men', 'dock'],
    ['pl', 'Prom wypłynął w poniedziałek, ponieważ pasażerowie czekali na to od świtu.', 'ponieważ', 'bo'],
    ['ru', 'Паром вышел в понедельник, так как пассажиры ждали его с самого утра.', 'так как', 'поскольку'],
    ['tr', 'Feribot pazartesi günü denize açıldı fakat yolcuların çoğu bunu bilmiyordu.', 'fakat', 'ama'],
    ['zh', '渡轮周一照常出发，但是码头上的乘客并不知道。', '但是', '不过'],
    ['ko', '여객선은 월요일에 예정대로 떠났다. 그러나 승객들은 그것을 몰랐다.', '그러나', '하지만'],
  ])('%s: one goes: %s', (_, text, word, synonym) => {
    const other = text.replace(word, synonym);
    expect(other).not.toBe(text);
    expect(isOneGone(text, other)).toBe(true);
    expect(isOneGone(other, text)).toBe(true);
    expect(isOneGone(text, other, { strictness: 'strict' })).toBe(false);
  });
});

describe('a synonym beside another harmless edit says the same', () => {
  it.each([
    [
      'a typo',
      'The owners of the new ferry bought forty lifeboats in Sweden last week.',
      'bought forty lifeboats in Sweden',
      'purchased forty lifeboatts in Sweden',
    ],
    [
      'a contraction',
      'The ferry will not sail on Sunday because of the storm, the harbour said.',
      'will not sail on Sunday because of',
      'won’t sail on Sunday due to',
    ],
    [
      'an amount in another notation',
      'The owners of the ferry bought the old pier for £85,000 in the spring.',
      'bought the old pier for £85,000',
      'purchased the old pier for 85,000 pounds',
    ],
    [
      'another order',
      'The cooks and the nurses of the harbour began their strike on Sunday evening, the union said.',
      'cooks and the nurses of the harbour began',
      'nurses and the cooks of the harbour started',
    ],
    [
      'a longer word more',
      'The owners of the ferry bought forty lifeboats in Sweden last week.',
      'bought forty lifeboats in',
      'purchased forty orange lifeboats in',
    ],
  ])('%s', (_, text, words, others) => {
    const other = text.replace(words, others);
    expect(other).not.toBe(text);
    expect(isOneGone(text, other)).toBe(true);
  });
});

describe('what only looks like a synonym says something else', () => {
  it.each([
    ['a name', 'On Monday the band Massive played on the quay until the police came for it.', 'Massive', 'Huge'],
    [
      'a word spoken of',
      'The guard opened the gate to whoever said the word “huge” on Monday evening.',
      'huge',
      'massive',
    ],
    [
      'words of another language',
      'The chef of the ferry was seen on the quay in the fog of the morning.',
      'chef',
      'boss',
    ],
    ['more of them', 'The storm of the night has done harm to the men and to the boats of the island.', 'men', 'dock'],
    [
      'two that change places',
      'The company of the island sued the firm from the mainland over the old quay.',
      'company of the island sued the firm',
      'firm of the island sued the company',
    ],
    [
      'two that change places, one at the start',
      'Soldiers fired on troops of the island near the old bridge on Monday evening.',
      'Soldiers fired on troops',
      'Troops fired on soldiers',
    ],
    [
      'two that change places, in other forms',
      'Компания с острова подала в суд на фирму из столицы в понедельник утром.',
      'Компания с острова подала в суд на фирму',
      'Фирма с острова подала в суд на компанию',
    ],
    [
      'three in a ring',
      'The company of the island sued the firm from the mainland over the old quay.',
      'company of the island sued the firm',
      'business of the island sued the company',
    ],
    [
      'one beside a passive',
      'The company sued the island over the leak in the ferry, its lawyer said on Monday.',
      'company sued',
      'firm was sued by',
    ],
    [
      'one beside a passive, in French',
      'L’entreprise a racheté son concurrent du port pour vingt millions, dit son avocat.',
      'L’entreprise a racheté',
      'La société a été rachetée par',
    ],
    [
      'one beside a word more',
      'The workers of the shipyard ended their strike on Sunday evening, the union said.',
      'workers of the shipyard ended their strike',
      'employees of the shipyard ended their second strike',
    ],
    [
      'one beside a particle',
      'The manager ran the old restaurant at the pier for thirty years, the paper says.',
      'manager ran',
      'boss ran over',
    ],
    ['one with a prefix', 'The police questioned the manager of the shipyard on Monday.', 'manager', 'ex-boss'],
    ['one with an amount', 'The owners of the ferry bought 40 lifeboats in May.', 'bought 40', 'purchased about 40'],
    ['one within a phrase', 'The court jailed the manager for three years on Monday.', 'manager', 'son of the boss'],
    [
      'one in single quotes',
      'The word for the gate of the quay on Monday was ‘huge’, the guard said.',
      'huge',
      'massive',
    ],
    [
      'one in a quotation',
      'On the note the guard found were the words “wake the boss tonight”, he said.',
      'boss',
      'chief',
    ],
    [
      'one beside another number',
      'The film about the harbour, which took five years to make, is shown on Monday.',
      'film about the harbour, which took five',
      'movie about the harbour, which took six',
    ],
    ['a word of another degree', 'Several boats were damaged on the quay in the storm of Monday.', 'Several', 'Many'],
    ['a word of another certainty', 'The captain said that he had seen the light.', 'said', 'claimed'],
    ['a word of another state', 'The police detained the captain of the ferry on Monday.', 'detained', 'charged'],
  ])('%s', (_, text, word, other) => {
    const copy = text.replace(word, other);
    expect(copy).not.toBe(text);
    expect(isOneGone(text, copy)).toBe(false);
    expect(isOneGone(copy, text)).toBe(false);
  });
});

it('a name that the article has elsewhere is none', () => {
  const text = 'Triumph recalled all lifeboats last week because of a fault in their ropes.';
  const copy = text.replace('Triumph', 'Victory');
  const context =
    'The owners of Triumph met on the quay. Nobody of Victory or of Triumph spoke. At Victory all is well.';
  const { blocks } = reportOn(readArticle('', 'text', [context, text, aside, copy].join('\n\n')));
  expect(blocks.map(({ kept }) => kept)).toEqual([true, true, true, true]);
});

it('says which words stand for each other', () => {
  const text = 'The ferry was cancelled because of a leak in its hull, the harbour master said.';
  const { blocks } = reportOf(text, text.replace('because of', 'due to'));
  expect(blocks.find(({ kept }) => !kept)!.differences).toEqual([
    { kind: 'wording', here: 'due to', there: 'because of' },
  ]);
});
