/**
 * The titles on a page and in its metadata, sorted by what they are.
 */

import { isWayfinding } from './clutter.js';
import { stringsOf, type Thing } from './json-ld.js';
import { isHidden } from './page-blocks.js';
import type { Titles } from './page-headline.js';
import { firstOf, type PageMeta, plainText } from './page-meta.js';
import { hasProperty, markedText } from './page-properties.js';
import { attributeOf, elementsOf, type HtmlElement, squeeze, textOf } from './tree.js';

/** Headings of each level that are looked through for the headline. */
const mostHeadings = 100;

/** Characters of a title, at most. */
const longestTitle = 500;

/** The text of a heading, or so much of it that it is none. */
const titleText = (heading: HtmlElement): string => textOf(heading, longestTitle);

const isTitle = (text: string): boolean => text.length <= longestTitle;

/** The path of an address, without what does not tell pages apart; null for one that is none. */
function pathOf(address: string): string | null {
  const path = /^\s*(?:(?:https?:)?\/\/[^/?#]*)?([^?#]*)/i.exec(address)?.[1];
  return path === undefined ? null : path.trim().replace(/\/(?:index\.\w+)?$/, '');
}

/** Where a heading leads that is nothing but a link; null when it is no link or leads to a place on the page. */
function targetOf(heading: HtmlElement): string | null {
  for (let at: HtmlElement | null = heading.parent; at; at = at.parent)
    if (at.tag === 'a') return attributeOf(at, 'href') || null;
  const link = elementsOf(heading).find((element) => element.tag === 'a');
  const href = link && titleText(link) === titleText(heading) ? attributeOf(link, 'href') : '';
  return href === '' || href.startsWith('#') ? null : href;
}

/** Reads the titles of a page; what is marked as its headline counts as described. */
export function readTitles(
  elements: readonly HtmlElement[],
  articles: readonly Thing[],
  meta: PageMeta,
  url: string | null,
  siteNames: readonly string[],
): Titles {
  const headingsOf = (tag: string): HtmlElement[] =>
    elements.filter((element) => element.tag === tag && !isHidden(element)).slice(0, mostHeadings);
  const textsOf = (headings: readonly HtmlElement[]): string[] => headings.map(titleText).filter(isTitle);
  const own = url === null ? null : pathOf(url);
  const leadsHome = (heading: HtmlElement): boolean => {
    const target = targetOf(heading);
    return target !== null && pathOf(target) === '' && own !== '';
  };
  const main = headingsOf('h1').filter((heading) => !leadsHome(heading));
  const shown = textsOf(main.filter((heading) => !isWayfinding(heading)));
  // Blogs link the headline to the page itself; below a headline such a link stands in a list of articles.
  const isOfOther = (heading: HtmlElement): boolean => {
    const target = own === null ? null : targetOf(heading);
    return target !== null && (shown.length > 0 || !`/${own}`.endsWith(`/${pathOf(target)}`));
  };
  const named = elements.find((element) => element.tag === 'title' && element.parent?.tag !== 'svg');
  const title = named && squeeze(named.children.map((child) => ('text' in child ? child.text : '')).join(''));
  return {
    shown,
    trail: textsOf(main.filter(isWayfinding)),
    headings: textsOf([...headingsOf('h2'), ...headingsOf('h3')].filter((heading) => !isOfOther(heading))),
    described: [
      ...articles.flatMap((article) => stringsOf(article['headline'])).map(plainText),
      ...firstOf(meta, ['headline']),
      ...elements
        .filter((element) => hasProperty(element, 'headline'))
        .slice(0, 1)
        .map(markedText),
    ].filter(isTitle),
    shared: [...firstOf(meta, ['og:title']), ...firstOf(meta, ['twitter:title'])].filter(isTitle),
    title: title && isTitle(title) ? title : null,
    siteNames,
    sections: [
      ...articles.flatMap((article) => stringsOf(article['articleSection'])).map(plainText),
      ...firstOf(meta, ['article:section', 'section']),
    ],
  };
}
