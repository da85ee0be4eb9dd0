/**
 * What the head of a page and its microdata say: `<meta>`, `itemprop`, `rel`, as lists of values by name.
 */

import { parseHtml } from './parse-html.js';
import { attributeOf, elementsOf, type HtmlElement, squeeze, textOf } from './tree.js';

/** Values by lower-case name, in document order. */
export type PageMeta = ReadonlyMap<string, readonly string[]>;

/** A text without markup and with its entities decoded: values are given as HTML by mistake, too. */
export function plainText(value: string): string {
  return squeeze(/[<&]/.test(value) ? textOf(parseHtml(value)) : value);
}

/** Values of one name that are kept; the most that pages give are their authors and keywords. */
const mostValues = 32;

/** Reads the `<meta>` elements: by name, property and itemprop. */
export function readMeta(root: HtmlElement): PageMeta {
  const meta = new Map<string, string[]>();
  for (const element of elementsOf(root)) {
    if (element.tag !== 'meta') continue;
    const content = plainText(attributeOf(element, 'content'));
    if (!content) continue;
    for (const name of ['property', 'name', 'itemprop', 'http-equiv']) {
      const key = attributeOf(element, name).trim().toLowerCase();
      if (!key) continue;
      const values = meta.get(key);
      if (values) {
        if (values.length < mostValues) values.push(content);
      } else meta.set(key, [content]);
    }
  }
  return meta;
}

/** The values of the first name that has any. */
export function firstOf(meta: PageMeta, names: readonly string[]): readonly string[] {
  for (const name of names) {
    const values = meta.get(name);
    if (values) return values;
  }
  return [];
}
