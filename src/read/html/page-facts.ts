/**
 * The facts of a page: what its metadata says, weighed against what it shows.
 */

import { markWords } from './clutter.js';
import { hasType, isArticle, namesOf, readThings, stringsOf, type Thing } from './json-ld.js';
import { chooseAuthors } from './page-authors.js';
import { isHidden } from './page-blocks.js';
import { readPageDate } from './page-date.js';
import { chooseHeadline } from './page-headline.js';
import { firstOf, type PageMeta, plainText, readMeta } from './page-meta.js';
import { attributeOf, elementsOf, type HtmlElement, textOf } from './tree.js';

/** What a page says of its article before the text is looked at. */
export interface Described {
  readonly headline: string | null;
  /** Descriptions, as they stand. */
  readonly descriptions: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
  readonly siteName: string | null;
  readonly url: string | null;
  readonly authorsFrom: (lines: readonly string[]) => string[];
}

const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'published',
  'publication_date',
  'citation_publication_date',
  'article.published',
  'article:published',
  'date',
];
const modifiedNames = [
  'article:modified_time',
  'og:article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'lastmod',
  'last-modified',
];

const firstDate = (values: readonly string[]): string | null => {
  for (const value of values) {
    const date = readPageDate(value);
    if (date) return date;
  }
  return null;
};

function languageOf(values: readonly string[]): string | null {
  for (const value of values) {
    try {
      const tag = Intl.getCanonicalLocales(value.trim().replaceAll('_', '-'))[0];
      if (tag) return tag;
    } catch {
      // Not a language tag.
    }
  }
  return null;
}

/** The article that the page is about, first; those it merely holds are left out when it says which it is. */
function chooseArticles(things: readonly Thing[]): readonly Thing[] {
  const articles = things.filter(isArticle);
  const titled = articles.filter((article) => stringsOf(article['headline']).length > 0);
  return (titled.length > 0 ? titled : articles).slice(0, 1);
}

/** The canonical address, when it is a whole one. */
function canonicalOf(elements: readonly HtmlElement[], meta: PageMeta): string | null {
  const links = elements
    .filter((element) => element.tag === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attributeOf(element, 'rel')))
    .map((element) => attributeOf(element, 'href'));
  return [...links, ...firstOf(meta, ['og:url'])].find((url) => /^https?:\/\/\S+$/i.test(url.trim()))?.trim() ?? null;
}

/** Headings of each level that are looked through for the headline. */
const mostHeadings = 100;

/** Words by which pages mark the names of authors. */
const authorMark = /^(?:author|authors|authorname|byline|autor|autoren|auteur|writer|reporter|journalist)$/;

/** Characters of an element that names authors, at most. */
const longestCredit = 160;

/** The texts of the first of several elements and of those beside it: further down, others are named. */
function nearest(elements: readonly HtmlElement[]): string[] {
  const credits = elements.filter((element) => {
    const { length } = textOf(element);
    return length > 0 && length <= longestCredit;
  });
  const parents = [credits[0]?.parent, credits[0]?.parent?.parent];
  return credits.filter(({ parent }) => parent && (parents[0] === parent || parents[1] === parent.parent)).map(textOf);
}

/** Names that an address gives its site: "www.herald.example" gives "herald.example" and "herald". */
function hostNames(url: string | null): string[] {
  const host = /^https?:\/\/(?:www\d?\.)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? '';
  const labels = host.split('.');
  return host ? [host, ...labels.slice(0, -1).filter((label) => label.length > 2)] : [];
}

/** Reads what a page says of its article. */
export function describePage(root: HtmlElement): Described {
  const things = readThings(root);
  const articles = chooseArticles(things);
  const meta: PageMeta = readMeta(root);
  const elements = [...elementsOf(root)];
  const said = (name: string): string[] => articles.flatMap((article) => stringsOf(article[name])).map(plainText);
  const items = (name: string): string[] =>
    elements
      .filter(
        (element) =>
          attributeOf(element, 'itemprop').toLowerCase().split(/\s+/).includes(name) && element.tag !== 'meta',
      )
      .map((element) => attributeOf(element, 'datetime') || attributeOf(element, 'content') || textOf(element));
  const headingsOf = (tag: string): string[] =>
    elements
      .filter((element) => element.tag === tag && !isHidden(element))
      .slice(0, mostHeadings)
      .map(textOf);
  const siteNames = [
    ...firstOf(meta, ['og:site_name']),
    ...articles.flatMap((article) => namesOf(article['publisher'], things)),
    ...things.filter((thing) => hasType(thing, 'website')).flatMap((thing) => stringsOf(thing['name'])),
    ...firstOf(meta, ['application-name']),
    ...firstOf(meta, ['apple-mobile-web-app-title']),
  ].map(plainText);
  const url = canonicalOf(elements, meta);
  const title = elements.find((element) => element.tag === 'title' && element.parent?.tag !== 'svg');
  const headline = chooseHeadline({
    shown: headingsOf('h1'),
    headings: [...headingsOf('h2'), ...headingsOf('h3')],
    described: said('headline'),
    shared: [...firstOf(meta, ['og:title']), ...firstOf(meta, ['twitter:title'])],
    title: title
      ? title.children
          .map((child) => ('text' in child ? child.text : ''))
          .join('')
          .replace(/\s+/g, ' ')
          .trim()
      : null,
    siteNames,
  });
  // A clock above the headline shows the time of the visit.
  const top = elements.findIndex((element) => element.tag === 'h1' && textOf(element) === headline);
  const times = elements.slice(Math.max(0, top)).filter((element) => element.tag === 'time');
  const published =
    firstDate(said('datePublished')) ??
    firstDate(publishedNames.flatMap((name) => meta.get(name) ?? [])) ??
    firstDate(items('datepublished')) ??
    firstDate(said('dateCreated')) ??
    firstDate(times.filter((time) => time.attributes.has('pubdate')).map((time) => attributeOf(time, 'datetime'))) ??
    firstDate(times.slice(0, 1).map((time) => attributeOf(time, 'datetime') || textOf(time)));
  return {
    headline,
    descriptions: [
      ...said('description'),
      ...firstOf(meta, ['og:description']),
      ...firstOf(meta, ['description']),
      ...firstOf(meta, ['twitter:description']),
    ],
    published,
    modified:
      firstDate(said('dateModified')) ??
      firstDate(modifiedNames.flatMap((name) => meta.get(name) ?? [])) ??
      firstDate(items('datemodified')),
    language: languageOf(
      [
        ...elements
          .filter((element) => element.tag === 'html')
          .map((element) => attributeOf(element, 'lang') || attributeOf(element, 'xml:lang')),
        ...said('inLanguage'),
        ...firstOf(meta, ['og:locale', 'content-language', 'dc.language', 'language']),
      ].filter(Boolean),
    ),
    siteName: siteNames[0] ?? null,
    url,
    authorsFrom: (lines) =>
      chooseAuthors({
        articles,
        things,
        meta,
        lines,
        siteNames: [...siteNames, ...hostNames(url)],
        marked: nearest(
          elements.filter(
            (element) =>
              attributeOf(element, 'itemprop').toLowerCase() === 'author' ||
              (element.tag === 'a' && attributeOf(element, 'rel').toLowerCase() === 'author'),
          ),
        ),
        styled: nearest(elements.filter((element) => markWords(element).some((word) => authorMark.test(word)))),
      }),
  };
}
