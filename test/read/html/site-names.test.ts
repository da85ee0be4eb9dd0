/**
 * Names of the site.
 */
import { expect, it } from 'vitest';
import type { Thing } from '../../../src/read/html/json-ld.js';
import { hostNames, readSiteNames } from '../../../src/read/html/site-names.js';

const meta = (name: string, value: string): ReadonlyMap<string, readonly string[]> => new Map([[name, [value]]]);

it.each<[string, readonly Thing[], ReadonlyMap<string, readonly string[]>, string[]]>([
  ['Open Graph', [], meta('og:site_name', 'The Post'), ['The Post']],
  ['a publisher', [{ publisher: { name: 'Post &amp; Co' } }], new Map(), ['Post & Co']],
  ['a publisher with its address', [], meta('publisher', 'Harbour Radio (www.radio.example)'), ['Harbour Radio']],
  ['no address', [], meta('og:site_name', 'https://post.example'), []],
  ['no title given as the name of an application', [], meta('application-name', 'Ferry runs'), []],
])('are read from %s', (_, articles, values, expected) => {
  expect(readSiteNames(articles, [], values, ['Ferry Runs'])).toEqual(expected);
});

it.each<[string | null, string[]]>([
  ['https://www.herald.example/news/1', ['herald.example', 'herald']],
  ['https://news.bt.example', ['news.bt.example', 'news']],
  [null, []],
])('of %s are %j', (url, expected) => {
  expect(hostNames(url)).toEqual(expected);
});
