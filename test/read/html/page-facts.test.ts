/**
 * What a page says of its article: which source is believed for each fact.
 */
import { describe, expect, it } from 'vitest';
import { type Described, describePage } from '../../../src/read/html/page-facts.js';
import { parseHtml } from '../../../src/read/html/parse-html.js';

const describeHead = (head: string, body = ''): Described =>
  describePage(parseHtml(`<html><head>${head}</head><body>${body}</body></html>`));
const script = (thing: unknown): string => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;
const article = { '@type': 'NewsArticle', headline: 'Ferry runs all winter', url: 'https://post.example/ferry/' };
const other = { '@type': 'NewsArticle', headline: 'Kiln burns again', url: 'https://post.example/kiln' };
const own = '<link rel="canonical" href="https://www.post.example/ferry">';

describe('the article', () => {
  it.each<[string, string]>([
    ['the first', script([article, other])],
    ['the one at the address of the page', own + script([other, article])],
    [
      'the one whose page it is',
      own + script([other, { ...article, url: undefined, mainEntityOfPage: { '@id': article.url } }]),
    ],
    ['the one with a headline', script([{ '@type': 'Article', name: 'A' }, article])],
    ['behind a list of others', script({ '@type': 'ItemList', itemListElement: [{ item: other }] }) + script(article)],
    ['in a graph', script({ '@graph': [{ '@type': 'WebSite', name: 'Post' }, article] })],
  ])('is %s', (_, head) => {
    expect(describeHead(head).headline).toBe(article.headline);
  });

  it('may be described as a page', () => {
    const head = script({
      '@type': 'WebPage',
      name: 'Ferry',
      datePublished: '2025-11-03',
      author: { name: 'Moira Tulloch' },
    });
    const facts = describeHead(head);
    expect(facts.published).toBe('2025-11-03');
    expect(facts.authorsFrom([])).toEqual(['Moira Tulloch']);
  });
});

it.each<[string, string, string]>([
  ['JSON-LD', script({ ...article, datePublished: '2025-11-03T23:30:00-02:00' }), ''],
  ['meta', '<meta property="article:published_time" content="2025-11-03T08:00Z">', ''],
  ['microdata', '', '<span itemprop="datePublished" content="2025-11-03">yesterday</span>'],
  ['RDFa', '', '<span property="schema:datePublished" content="2025-11-03">yesterday</span>'],
  [
    'the first time below the headline',
    '',
    '<time datetime="2025-11-09">now</time><h1>Ferry</h1><time datetime="2025-11-03">Mon</time>',
  ],
  ['what a time shows', '', '<h1>Ferry</h1><time>3 November 2025</time>'],
  ['the end of the title', '<title>Ferry runs | Islands | Post | 03.11.2025</title>', ''],
])('published comes from %s', (_, head, body) => {
  expect(describeHead(head, body).published).toBe('2025-11-03');
});

it.each<[string, string, string]>([
  ['JSON-LD', script({ ...article, dateModified: '2025-11-04' }), ''],
  ['meta', '<meta property="article:modified_time" content="2025-11-04T08:00Z">', ''],
  ['microdata', '', '<time itemprop="dateModified" datetime="2025-11-04">today</time>'],
])('modified comes from %s', (_, head, body) => {
  const facts = describeHead(head, body);
  expect(facts.modified).toBe('2025-11-04');
  expect(describeHead('', '').modified).toBeNull();
});

it.each<[string, string, string | null]>([
  ['JSON-LD', script({ ...article, inLanguage: 'sv' }), 'sv'],
  ['Open Graph', '<meta property="og:locale" content="pt_BR">', 'pt-BR'],
  ['nothing that is no language', '<meta name="language" content="deutsch sprachig">', null],
])('language comes from %s', (_, head, expected) => {
  expect(describeHead(head).language).toBe(expected);
});

it.each<[string, string, string | null]>([
  ['the canonical link', own, 'https://www.post.example/ferry'],
  ['Open Graph', '<meta property="og:url" content=" https://post.example/ferry ">', 'https://post.example/ferry'],
  ['no link that is not whole', '<link rel="canonical" href="/ferry">', null],
])('address comes from %s', (_, head, expected) => {
  expect(describeHead(head).url).toBe(expected);
});

it('names the site for readers first', () => {
  const head = `${script({ ...article, publisher: { name: 'Post Ltd' } })}<meta property="og:site_name" content="The Post">`;
  expect(describeHead(head).siteName).toBe('The Post');
});
