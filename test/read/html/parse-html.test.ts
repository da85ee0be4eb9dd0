/**
 * Markup as it comes: unclosed, misnested, in capitals, with entities.
 */
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/read/html/parse-html.js';
import { type HtmlElement, isElement } from '../../../src/read/html/tree.js';

/** The tree as markup, closed and lower-case. */
const show = (element: HtmlElement): string =>
  element.children
    .map((child) => (isElement(child) ? `<${child.tag}>${show(child)}</${child.tag}>` : child.text))
    .join('');

it.each([
  ['closes paragraphs before blocks', '<p>a<div>b</div>', '<p>a</p><div>b</div>'],
  ['closes list items', '<ul><li>a<li>b</ul>', '<ul><li>a</li><li>b</li></ul>'],
  [
    'keeps a list within an item',
    '<ul><li>a<ul><li>b</ul><li>c</ul>',
    '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>',
  ],
  [
    'closes cells and rows',
    '<table><tr><td>a<td>b<tr><td>c</table>',
    '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>',
  ],
  [
    'keeps a table within a cell',
    '<table><tr><td><table><tr><td>a</table>b</table>',
    '<table><tr><td><table><tr><td>a</td></tr></table>b</td></tr></table>',
  ],
  [
    'ends no block from within a cell',
    '<div><table><tr><td>a</div>b</table>',
    '<div><table><tr><td>ab</td></tr></table></div>',
  ],
  [
    'leaves a paragraph open when the bold around it ends',
    '<div><b><p>a</b>b</p></div>',
    '<div><b><p>ab</p></b></div>',
  ],
  ['ignores ends without a beginning', 'a</div></span></td>b', 'ab'],
  ['reads the end of a line break as one', 'a</br>b', 'a<br></br>b'],
  ['takes an empty div for a beginning', '<div/>a', '<div>a</div>'],
  ['ends empty tags in a picture', '<svg><path/>a</svg>b', '<svg><path></path>a</svg>b'],
  ['ends a link with the next one', '<a>b<a>c</a>', '<a>b</a><a>c</a>'],
  ['reads names in capitals', '<P>a</P>', '<p>a</p>'],
  ['ends the head with the first text', '<head><title>t</title>a', '<head><title>t</title></head>a'],
  ['reads text behind the end of the page', '<body>a</body></html>b', '<body>ab</body>'],
])('%s', (_, source, expected) => {
  expect(show(parseHtml(source))).toBe(expected);
});

describe('entities', () => {
  it('are decoded once', () => {
    expect(show(parseHtml('<p>a &amp;lt; b &eacute; &#8211; &#x2014; AT&T &nosuch;'))).toBe(
      '<p>a &lt; b é – — AT&T &nosuch;</p>',
    );
  });

  it('are decoded in attributes', () => {
    const [meta] = parseHtml('<meta CONTENT="a &quot;b&quot;" content="second">').children;
    expect(meta && isElement(meta) && [...meta.attributes]).toEqual([['content', 'a "b"']]);
  });
});

it('knows where text stands in the source', () => {
  const source = '<p>one &amp; two</p>\n<p>three</p>';
  const texts: [number, number][] = [];
  const walk = (element: HtmlElement): void => {
    for (const child of element.children) {
      if (isElement(child)) walk(child);
      else texts.push([child.start, child.end]);
    }
  };
  walk(parseHtml(source));
  expect(texts.map(([start, end]) => source.slice(start, end))).toEqual(['one &amp; two', '\n', 'three']);
});

it('sets elements nested too deep beside each other', () => {
  let depth = 0;
  for (let at: HtmlElement | undefined = parseHtml('<div>'.repeat(5000)); at; at = at.children.filter(isElement)[0])
    depth++;
  expect(depth).toBeLessThanOrEqual(514);
});
