/**
 * Authors: people and desks, from the first source that names any.
 */
import { expect, it } from 'vitest';
import { type AuthorSources, chooseAuthors } from '../../../src/read/html/page-authors.js';

const none: AuthorSources = {
  articles: [],
  things: [],
  meta: new Map(),
  marked: [],
  styled: [],
  lines: [],
  siteNames: ['The Harbour Post', 'harbourpost.example'],
};
const meta = (name: string, ...values: string[]): AuthorSources['meta'] => new Map([[name, values]]);

it.each<[string, Partial<AuthorSources>, string[]]>([
  [
    'described ones',
    { articles: [{ author: [{ name: 'Moira Tulloch' }, 'Euan Flett'] }] },
    ['Moira Tulloch', 'Euan Flett'],
  ],
  [
    'several in one string',
    { articles: [{ author: 'By Moira Tulloch, Euan Flett and Ann Isbister' }] },
    ['Moira Tulloch', 'Euan Flett', 'Ann Isbister'],
  ],
  ['each once', { articles: [{ author: ['Moira Tulloch', 'MOIRA TULLOCH'] }] }, ['Moira Tulloch']],
  ['a name in entities', { articles: [{ author: 'Jos&eacute; P&eacute;rez' }] }, ['José Pérez']],
  [
    'of a meta element where the site is described as the author',
    { articles: [{ author: 'The Harbour Post' }], meta: meta('author', 'Moira Tulloch') },
    ['Moira Tulloch'],
  ],
  ['no addresses', { meta: meta('article:author', 'https://social.example/moira') }, []],
  ['no handles and no numbers', { meta: meta('author', 'harbouradmin', '105092') }, []],
  [
    'a name without its role',
    { meta: meta('author', 'Moira Tulloch (Skell)', 'Euan Flett – editor') },
    ['Moira Tulloch', 'Euan Flett'],
  ],
  ['a Korean reporter', { meta: meta('author', '김하늘 기자') }, ['김하늘']],
  ['a labelled value', { meta: meta('twitter:data1', 'Moira Tulloch') }, ['Moira Tulloch']],
  ['no reading time', { meta: meta('twitter:data1', '4 minutes') }, []],
  ['a marked element', { marked: ['Moira Tulloch'] }, ['Moira Tulloch']],
  ['a byline', { lines: ['A story', 'By Moira Tulloch'] }, ['Moira Tulloch']],
  ['no sentence about the author', { styled: ['この記事を書いた人は港町の生まれで、船と灯台が専門です'] }, []],
  [
    'no roles',
    { articles: [{ author: 'Moira Tulloch, Political Correspondent and Euan Flett, special to the post' }] },
    ['Moira Tulloch', 'Euan Flett'],
  ],
  ['a German name without its role', { meta: meta('author', 'Moira Tulloch, Redakteurin') }, ['Moira Tulloch']],
  ['a name of parts in lower case', { articles: [{ author: 'Ursula von der Brück' }] }, ['Ursula von der Brück']],
  ['a name that opens like a byline', { articles: [{ author: ['Von Hagen', 'Di Marco'] }] }, ['Von Hagen', 'Di Marco']],
  ['a name behind the word for by', { articles: [{ author: 'Von Greta Hagen' }] }, ['Greta Hagen']],
  ['a name without what the credit goes on with', { lines: ['By Moira Tulloch in Skell'] }, ['Moira Tulloch']],
  ['names around a stroke', { meta: meta('author', 'Moira Tulloch/Euan Flett') }, ['Moira Tulloch', 'Euan Flett']],
  ['people and an agency', { articles: [{ author: ['Moira Tulloch', 'dpa'] }] }, ['Moira Tulloch', 'dpa']],
  ['a byline without the part of the site', { lines: ['By Moira Tulloch, The Harbour Post Skell'] }, ['Moira Tulloch']],
  ['of a paper', { meta: meta('citation_author', 'Moira Tulloch', 'Euan Flett') }, ['Moira Tulloch', 'Euan Flett']],
  [
    'the site when the page states it and names nobody',
    { articles: [{ author: { name: 'The Harbour Post' } }] },
    ['The Harbour Post'],
  ],
  [
    'a byline rather than the site',
    { articles: [{ author: { name: 'The Harbour Post' } }], lines: ['By Moira Tulloch'] },
    ['Moira Tulloch'],
  ],
  ['no address of the site', { meta: meta('author', 'harbourpost.example') }, []],
  [
    'a part of the site where the byline names nobody else',
    { lines: ['By The Harbour Post Sport'] },
    ['The Harbour Post Sport'],
  ],
  [
    'a marked name rather than a handle',
    { articles: [{ author: 'moira-t' }], marked: ['Moira Tulloch'] },
    ['Moira Tulloch'],
  ],
  ['no date behind a name', { meta: meta('author', 'Moira Tulloch, November 20, 2025') }, ['Moira Tulloch']],
  ['no site that only a byline names', { lines: ['By The Harbour Post'] }, []],
  ['a styled byline', { styled: ['von Moira'] }, ['Moira']],
  ['nobody', {}, []],
])('are %s', (_, sources, expected) => {
  expect(chooseAuthors({ ...none, ...sources })).toEqual(expected);
});
