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
  ['nobody', {}, []],
])('are %s', (_, sources, expected) => {
  expect(chooseAuthors({ ...none, ...sources })).toEqual(expected);
});
