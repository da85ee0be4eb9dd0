/**
 * Headings whose words stand in a text: they head it, or link to what it names.
 */
import { expect, it } from 'vitest';
import { readArticle, readSource, reportOn } from '../../src/pipeline.js';

const asides = [
  'Gardeners along the embankment have begun to tie the young limes to their stakes again.',
  'A brass band was practising behind the closed shutters of the old customs house.',
];
const title = 'The Long Night of the Harbour Lights';
const text = `Anna Lind tells the whole story on another page (see: ${title}), and the council will discuss it on Tuesday.`;
const isKept = (blocks: readonly { readonly text: string; readonly kept: boolean }[], line: string): boolean =>
  blocks.find((block) => block.text === line)!.kept;

it('lets a title go that a text names in one piece, unless it stands right above it', () => {
  const report = (...lines: readonly string[]) => reportOn(readArticle('', 'text', lines.join('\n\n'))).blocks;
  expect(isKept(report(asides[0]!, text, asides[1]!, title, asides[1]!), title)).toBe(false);
  expect(isKept(report(asides[0]!, asides[1]!, title, text), title)).toBe(true);
  const within = text.replace('(see: ', 'and ').replace(')', ' again');
  expect(isKept(report(asides[0]!, within, asides[1]!, title), title)).toBe(true);
});

it('keeps a title that the source marks as a heading', async () => {
  const marked = `## ${title}`;
  const source = [`# The town`, asides[0], text, asides[1], marked, asides[1]!.replace('brass', 'wind')].join('\n\n');
  const article = await readSource({ id: '', format: 'markdown', text: source });
  expect(isKept(reportOn(article).blocks, marked)).toBe(true);
});
