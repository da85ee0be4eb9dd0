/**
 * Titles sorted by what they are: shown, in the trail, of other articles, of the site.
 */
import { expect, it } from 'vitest';
import type { Titles } from '../../../src/read/html/page-headline.js';
import { readMeta } from '../../../src/read/html/page-meta.js';
import { readTitles } from '../../../src/read/html/page-titles.js';
import { parseHtml } from '../../../src/read/html/parse-html.js';
import { elementsOf } from '../../../src/read/html/tree.js';

const own = 'https://post.example/isles/ferry';
const titlesIn = (html: string, url: string | null = own): Titles => {
  const root = parseHtml(html);
  return readTitles(elementsOf(root), [], readMeta(root), url, []);
};

it.each<[string, string, Partial<Titles>]>([
  ['an h1', '<h1>Ferry runs</h1>', { shown: ['Ferry runs'], trail: [] }],
  ['an h1 in a navigation', '<nav><h1>Ferry runs</h1></nav>', { shown: [], trail: ['Ferry runs'] }],
  [
    'an h1 in breadcrumbs',
    '<div class="head_breadcrumbList"><span><h1>Ferry runs</h1></span></div>',
    { shown: [], trail: ['Ferry runs'] },
  ],
  ['an h1 that is hidden', '<h1 hidden>Ferry runs</h1>', { shown: [], trail: [] }],
  ['an h1 that leads home', '<h1><a href="/">Post</a></h1><h1>Ferry runs</h1>', { shown: ['Ferry runs'] }],
  ['an h1 within the link home', '<a href="https://post.example/index.html"><h1>Post</h1></a>', { shown: [] }],
  ['an h1 with a link in it', '<h1>Ferry <a href="/">runs</a></h1>', { shown: ['Ferry runs'] }],
  ['an h2 of another article', '<h2><a href="/isles/kiln">Kiln burns</a></h2>', { headings: [] }],
  ['an h2 that links the page itself', `<h2><a href="${own}?a=1">Ferry runs</a></h2>`, { headings: ['Ferry runs'] }],
  ['the same by a relative address', '<h2><a href="ferry">Ferry runs</a></h2>', { headings: ['Ferry runs'] }],
  [
    'the page itself among others below its headline',
    `<h1>Ferry sails</h1><h2><a href="${own}">Ferry runs</a></h2>`,
    { headings: [] },
  ],
  [
    'an h2 that links to a part of the page',
    '<h1>a</h1><h2><a href="#b">Ferry runs</a></h2>',
    { headings: ['Ferry runs'] },
  ],
  ['what microdata calls headline', '<p itemprop="headline">Ferry runs</p>', { described: ['Ferry runs'] }],
  ['what RDFa calls headline', '<p property="schema:headline">Ferry runs</p>', { described: ['Ferry runs'] }],
  ['a meta element', '<meta name="headline" content="Ferry runs">', { described: ['Ferry runs'] }],
  ['a title of a picture', '<svg><title>Logo</title></svg><title>Ferry\n runs</title>', { title: 'Ferry runs' }],
  ['a heading as long as an article', `<h1>${'Ferry '.repeat(200)}</h1>`, { shown: [] }],
  ['a section', '<meta property="article:section" content="Isles">', { sections: ['Isles'] }],
])('knows %s', (_, html, expected) => {
  expect(titlesIn(html)).toMatchObject(expected);
});

it('keeps headings that are links where the page does not say its own address', () => {
  expect(titlesIn('<h2><a href="/isles/kiln">Kiln burns</a></h2>', null).headings).toEqual(['Kiln burns']);
});
