/**
 * Pages cut into blocks: kinds, boundaries, no glued words.
 */
import { expect, it } from 'vitest';
import { leadsAway } from '../../../src/read/html/leads-away.js';
import { cutIntoBlocks, isHidden } from '../../../src/read/html/page-blocks.js';
import { parseHtml } from '../../../src/read/html/parse-html.js';

const cut = (html: string): string[] =>
  cutIntoBlocks(parseHtml(html), isHidden).map(({ kind, text }) => `${kind}: ${text}`);

it.each<[string, string, string[]]>([
  ['inline elements into one', '<p>a<b>b</b>c <i>d</i></p>', ['paragraph: abc d']],
  ['a line break into a space', '<p>one<br>two', ['paragraph: one two']],
  ['two line breaks into two', '<div>one<br> <br/>two</div>', ['paragraph: one', 'paragraph: two']],
  ['blocks without space between them', '<div>one</div><div>two</div>', ['paragraph: one', 'paragraph: two']],
  ['text beside a block', '<div>one<p>two</p>three</div>', ['paragraph: one', 'paragraph: two', 'paragraph: three']],
  [
    'headings, items, quotations',
    '<h2>a</h2><ul><li>b</li></ul><blockquote><p>c</p></blockquote>',
    ['heading: a', 'list-item: b', 'quote: c'],
  ],
  ['a caption', '<figure><img><figcaption>a</figcaption></figure>', ['caption: a']],
  [
    'a row of figures into one',
    '<table><tr><th>a<th>b<tr><td>c<td>1</table>',
    ['table-row: a | b', 'table-row: c | 1'],
  ],
  [
    'a cell with an article',
    `<table><tr><td>${'word '.repeat(60)}<td>b</table>`,
    [`paragraph: ${'word '.repeat(60).trim()}`, 'paragraph: b'],
  ],
  ['no-break spaces and lines', '<p>a&nbsp;b\n  c</p>', ['paragraph: a b c']],
  [
    'nothing that is hidden',
    '<p hidden>a</p><p style="display: none">b</p><p aria-hidden=true>c</p><p>d',
    ['paragraph: d'],
  ],
  ['what waits behind a paywall', '<p class="paywall" style="display:none">a</p>', ['paragraph: a']],
  [
    'no code and no readings',
    '<script>a</script><style>b</style><p>漢<rt>かん</rt>字</p><template>c</template>',
    ['paragraph: 漢字'],
  ],
  [
    'labels that only style keeps apart',
    '<div><span>The Post</span><time>May 3</time></div>',
    ['paragraph: The Post May 3'],
  ],
  ['a label beside its text', '<h2><span>Ferries</span>Winter runs</h2>', ['heading: Ferries Winter runs']],
  ['a label within a label', '<p><span><a>Post</a></span><a><span>May</span></a></p>', ['paragraph: Post May']],
  ['a word in two styles', '<p><span>T</span>he <span>Mac</span>book</p>', ['paragraph: The Macbook']],
  ['a pre', '<pre>one\ntwo</pre>', ['paragraph: one two']],
])('cuts %s', (_, html, expected) => {
  expect(cut(html)).toEqual(expected);
});

it('counts what is linked', () => {
  const [block] = cutIntoBlocks(parseHtml('<p>one <a href="/">two three</a></p>'), () => false);
  expect(block?.linked).toBe(9);
});

it.each([
  'Related Articles',
  'Read more:',
  'Lesen Sie auch',
  'À lire aussi',
  'Читайте также:',
  '関連記事',
  'Comments (12)',
])('%s leads away', (text) => {
  expect(leadsAway(text)).toBe(true);
});

it.each(['Relatedness is not all', 'Trends of the year', 'More than a boat, an island', ''])('%s does not', (text) => {
  expect(leadsAway(text)).toBe(false);
});
