/**
 * The facts of a page: what its metadata says, weighed against what it shows.
 */

import { markWords } from './clutter.js';
import { hasType, isArticle, isThing, readThings, stringsOf, type Thing } from './json-ld.js';
import { chooseAuthors } from './page-authors.js';
import { readPageDate } from './page-date.js';
import { chooseHeadline } from './page-headline.js';
import { firstOf, type PageMeta, plainText, readMeta } from './page-meta.js';
import { hasProperty, markedName, markedText } from './page-properties.js';
import { readTitles } from './page-titles.js';
import { hostNames, readSiteNames } from './site-names.js';
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

/** Characters of an address that are compared. */
const longestAddress = 2000;

/** An address without what does not tell pages apart. */
const bareAddress = (address: string): string =>
  address.slice(0, longestAddress).replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/$/gi, '');

/**
 * The article that the page is about: of those with a headline the one at the page's address, else the first; a page
 * described as such, with an author or a date, where there is no article.
 */
function chooseArticles(things: readonly Thing[], url: string | null): readonly Thing[] {
  const own = url === null ? null : bareAddress(url);
  const isOwn = (article: Thing): boolean =>
    ['url', '@id', 'mainEntityOfPage'].some((name) => {
      const value = article[name];
      const addresses = isThing(value) ? stringsOf(value['@id']) : stringsOf(value);
      return addresses.some((address) => bareAddress(address) === own);
    });
  const articles = things.filter(isArticle);
  const titled = articles.filter((article) => stringsOf(article['headline']).length > 0);
  const pages = things.filter(
    (thing) => hasType(thing, 'webpage') && ['author', 'datePublished'].some((name) => thing[name] !== undefined),
  );
  const found = titled.find(isOwn) ?? titled[0] ?? articles[0] ?? pages[0];
  return found ? [found] : [];
}

/** The canonical address, when it is a whole one. */
function canonicalOf(elements: readonly HtmlElement[], meta: PageMeta): string | null {
  const links = elements
    .filter((element) => element.tag === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attributeOf(element, 'rel')))
    .map((element) => attributeOf(element, 'href'));
  return [...links, ...firstOf(meta, ['og:url'])].find((url) => /^https?:\/\/\S+$/i.test(url.trim()))?.trim() ?? null;
}

/** Words by which pages mark the names of authors. */
const authorMark = /^(?:author|authors|authorname|byline|autor|autoren|auteur|writer|reporter|journalist)$/;

/** Characters of an element that names authors, at most. */
const longestCredit = 160;

/** Elements that are looked at for names; the article's are the first. */
const mostCredits = 32;

/** The names that the first of several elements and those beside it give: further down, others are named. */
function nearest(elements: readonly HtmlElement[]): string[] {
  const credits = elements
    .slice(0, mostCredits)
    .map((element) => ({ name: markedName(element), parent: element.parent }))
    .filter(({ name }) => name.length > 0 && name.length <= longestCredit);
  const first = credits[0]?.parent;
  return credits
    .filter(({ parent }) => parent && (parent === first || parent.parent === first?.parent))
    .map(({ name }) => name);
}

/** What stands behind the last separator of a title; empty when there is none. */
const lastPart = (title: string): string => / [|–—·-] ([^|–—·]{6,40})$/.exec(title)?.[1] ?? '';

/** Reads what a page says of its article. */
export function describePage(root: HtmlElement): Described {
  const things = readThings(root);
  const meta = readMeta(root);
  const elements = elementsOf(root);
  const url = canonicalOf(elements, meta);
  const articles = chooseArticles(things, url);
  const said = (name: string): string[] => articles.flatMap((article) => stringsOf(article[name])).map(plainText);
  const items = (name: string): string[] => elements.filter((element) => hasProperty(element, name)).map(markedText);
  const siteNames = readSiteNames(articles, things, meta, [...said('headline'), ...firstOf(meta, ['og:title'])]);
  const names = [...siteNames, ...hostNames(url)];
  const titles = readTitles(elements, articles, meta, url, names);
  const headline = chooseHeadline(titles);
  // A clock above the headline shows the time of the visit.
  const top = elements.findIndex((element) => /^h[1-3]$/.test(element.tag) && textOf(element) === headline);
  const times = elements.slice(Math.max(0, top)).filter((element) => element.tag === 'time');
  const published =
    firstDate(said('datePublished')) ??
    firstDate(publishedNames.flatMap((name) => meta.get(name) ?? [])) ??
    firstDate(items('datepublished')) ??
    firstDate(said('dateCreated')) ??
    firstDate(times.filter((time) => time.attributes.has('pubdate')).map((time) => attributeOf(time, 'datetime'))) ??
    firstDate(times.slice(0, 1).map((time) => attributeOf(time, 'datetime') || textOf(time))) ??
    firstDate([...firstOf(meta, ['og:title']), ...(titles.title ? [titles.title] : [])].map(lastPart));
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
        siteNames: names,
        marked: nearest(
          elements.filter(
            (element) =>
              hasProperty(element, 'author') ||
              (element.tag === 'a' && /(?:^|\s)author(?:\s|$)/i.test(attributeOf(element, 'rel'))),
          ),
        ),
        styled: nearest(elements.filter((element) => markWords(element).some((word) => authorMark.test(word)))),
      }),
  };
}
