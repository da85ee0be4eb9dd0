/**
 * JSON-LD in all its nestings and with its mistakes.
 */
import { describe, expect, it } from 'vitest';
import { isArticle, namesOf, readThings, stringsOf, type Thing } from '../../../src/read/html/json-ld.js';
import { parseHtml } from '../../../src/read/html/parse-html.js';

const thingsIn = (json: string): Thing[] =>
  readThings(parseHtml(`<script type="application/ld+json">${json}</script>`));
const headlineOf = (json: string): unknown => stringsOf(thingsIn(json).find(isArticle)?.['headline'])[0];

it.each([
  ['plain', '{"@type":"NewsArticle","headline":"H"}'],
  ['in a list', '[{"@type":"Organization"},{"@type":"Article","headline":"H"}]'],
  ['in a graph', '{"@graph":[{"@type":"WebSite"},{"@type":["Article","BlogPosting"],"headline":"H"}]}'],
  ['as what the page is about', '{"@type":"WebPage","mainEntity":{"@type":"ReportageNewsArticle","headline":"H"}}'],
  ['with the address of its type', '{"@type":"http://schema.org/NewsArticle","headline":"H"}'],
  ['with a value object', '{"@type":"NewsArticle","headline":{"@value":"H","@language":"en"}}'],
  ['in a comment', '<!-- {"@type":"NewsArticle","headline":"H"} -->'],
  ['in a character data section', '//<![CDATA[\n{"@type":"NewsArticle","headline":"H"}\n//]]>'],
  ['with trailing commas', '{"@type":"NewsArticle","headline":"H","keywords":["a,]",],}'],
  ['with control characters', '{"@type":"NewsArticle","headline":"H","description":"a\tb\nc"}'],
  ['escaped as markup is', '{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;H&quot;}'],
  ['escaped in a list', '[ { &#34;@type&#34;:&#34;NewsArticle&#34;,&#34;headline&#34;:&#34;H&#34;}]'],
  ['with comments', '{"@type":"NewsArticle", // of today\n/* the title */"headline":"H"}'],
  ['behind another', '{"@type":"WebSite"}\n{"@type":"NewsArticle","headline":"H"}'],
  [
    'behind a list of others',
    '[{"@type":"ItemList","itemListElement":[{"@type":"Article","headline":"No"}]},{"@type":"NewsArticle","headline":"H"}]',
  ],
  ['with quotation marks in a string', '{"@type":"NewsArticle","description":"The "Skell" sails","headline":"H"}'],
  ['cut off', '{"@type":"NewsArticle","headline":"H","author":{"name":"Moi'],
  ['with a semicolon behind it', '{"@type":"NewsArticle","headline":"H"};'],
])('reads an article %s', (_, json) => {
  expect(headlineOf(json)).toBe('H');
});

it('reads several scripts, broken ones too', () => {
  const page = parseHtml(
    '<script type="application/ld+json">{"@type":"WebSite","headline"</script><script type="Application/LD+JSON; charset=utf-8">{"@type":"Article","headline":"H"}</script>',
  );
  expect(readThings(page).map((thing) => thing['headline'])).toEqual([undefined, 'H']);
});

it('takes articles of a list of others for none of its own', () => {
  const json = '{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Other"}]}';
  expect(thingsIn(json).some(isArticle)).toBe(false);
});

describe('names', () => {
  const people: Thing[] = [{ '@id': '#1', name: 'Moira Tulloch' }];
  it.each<[string, unknown, string[]]>([
    ['a string', 'Moira Tulloch', ['Moira Tulloch']],
    ['a person', { '@type': 'Person', name: 'Moira Tulloch' }, ['Moira Tulloch']],
    ['people in lists of lists', [[{ name: 'A' }], 'B', { name: ['C', 'D'] }], ['A', 'B', 'C', 'D']],
    ['a reference', { '@id': '#1' }, ['Moira Tulloch']],
    ['a name in parts', { givenName: 'Moira', familyName: 'Tulloch' }, ['Moira Tulloch']],
    ['nothing', undefined, []],
    ['a reference to nobody', { '@id': '#2' }, []],
  ])('of %s', (_, value, expected) => {
    expect(namesOf(value, people)).toEqual(expected);
  });
});

it('ends in lists without end', () => {
  const deep = `${'['.repeat(20_000)}"H"${']'.repeat(20_000)}`;
  expect(headlineOf(`{"@type":"NewsArticle","headline":${deep}}`)).toBeUndefined();
});
