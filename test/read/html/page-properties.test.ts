/**
 * Marks within the text: microdata and RDFa.
 */
import { expect, it } from 'vitest';
import { hasProperty, markedName } from '../../../src/read/html/page-properties.js';
import { parseHtml } from '../../../src/read/html/parse-html.js';
import { elementsOf } from '../../../src/read/html/tree.js';

const authorsIn = (html: string): string[] =>
  elementsOf(parseHtml(html))
    .filter((element) => hasProperty(element, 'author'))
    .map(markedName);

it.each<[string, string, string[]]>([
  ['microdata', '<span itemprop="author">Moira Tulloch</span>', ['Moira Tulloch']],
  ['one of several marks', '<span itemprop="creator Author">Moira Tulloch</span>', ['Moira Tulloch']],
  ['RDFa with a prefix', '<span property="schema:author">Moira Tulloch</span>', ['Moira Tulloch']],
  ['RDFa with an address', '<span property="http://schema.org/author">Moira Tulloch</span>', ['Moira Tulloch']],
  [
    'the name within what is marked',
    '<div itemprop="author" itemscope><b itemprop="name">Moira Tulloch</b>, <i itemprop="jobTitle">Editor</i></div>',
    ['Moira Tulloch'],
  ],
  [
    'a name given to machines',
    '<div itemprop="author"><meta itemprop="name" content="Moira Tulloch"></div>',
    ['Moira Tulloch'],
  ],
  ['no meta element', '<meta itemprop="author" content="Moira Tulloch">', []],
  ['no other mark', '<span itemprop="authority">Skell</span>', []],
])('reads %s', (_, html, expected) => {
  expect(authorsIn(html)).toEqual(expected);
});
