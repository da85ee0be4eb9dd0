/**
 * What the site of a page is called: by its metadata, and by its address.
 */
import { foldText } from '../../language/fold-text.js';
import { hasType, namesOf, stringsOf, type Thing } from './json-ld.js';
import { firstOf, type PageMeta, plainText } from './page-meta.js';

/** Characters of a name, at most. */
const longestName = 200;
/** An address, not a name. */
const address = /^(?:https?:)?\/\//i;
/** An address behind a name: "Harbour Post (www.harbour.example)". */
const addressBehind = /\s*\((?:https?:\/\/|www\.)[^)]*\)$/i;

/**
 * The names a page gives its site, the one meant for readers first.
 * @param titles titles of the article, which some pages give as the name of an application
 */
export function readSiteNames(
  articles: readonly Thing[],
  things: readonly Thing[],
  meta: PageMeta,
  titles: readonly string[],
): string[] {
  const stated = firstOf(meta, ['og:site_name']);
  const taken = titles.map((title) => foldText(title));
  const others = [
    ...articles.flatMap((article) => namesOf(article['publisher'], things)),
    ...things.filter((thing) => hasType(thing, 'website')).flatMap((thing) => stringsOf(thing['name'])),
    ...firstOf(meta, ['application-name']),
    ...firstOf(meta, ['apple-mobile-web-app-title']),
    ...firstOf(meta, ['publisher', 'dc.publisher', 'dcterms.publisher']),
  ].filter((name) => !taken.includes(foldText(name)));
  return [...stated, ...others]
    .filter((name) => name.length <= longestName)
    .map((name) => plainText(name).replace(addressBehind, ''))
    .filter((name) => name !== '' && !address.test(name));
}

/** Names that an address gives its site: "www.herald.example" gives "herald.example" and "herald". */
export function hostNames(url: string | null): string[] {
  const host = /^https?:\/\/(?:www\d?\.)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? '';
  const labels = host.split('.');
  return host ? [host, ...labels.slice(0, -1).filter((label) => label.length > 2)] : [];
}
