import { describe, expect, it } from 'vitest';
import { escapeMarkdown, toMarkdown } from '../../src/report/markdown.js';
import { block, mill, reportOf, trimmed } from './sample.js';

const all = { summary: true, article: true };
const bodyOnly = { summary: false, article: true };
const asMarkdown = (...blocks: Parameters<typeof reportOf>[0][number][]): string =>
  toMarkdown(reportOf(blocks), bodyOnly);

describe('Markdown', () => {
  it('has the headline as heading and the lede as quotation', () => {
    expect(toMarkdown(mill, all)).toBe(`# Mill turns again

> The mill ground its first sack.

The mill ground its first sack. The miller bowed.

The mill ground its second sack. The miller bowed.
`);
    expect(toMarkdown(mill, { summary: true, article: false })).toBe(
      '# Mill turns again\n\n> The mill ground its first sack.\n',
    );
    expect(toMarkdown(reportOf([], { headline: null, lede: null }), all)).toBe('');
  });

  it('shows a block as it stands without the sentences taken out', () => {
    expect(toMarkdown(trimmed, bodyOnly)).toMatch(/sack\.\n\nThe miller bowed\.\n$/);
  });

  it.each([
    ['What the miller says', '## What the miller says\n'],
    ['### What the miller says', '## What the miller says\n'],
    ['#miller and #mill', '## \\#miller and #mill\n'],
  ])('makes the heading %j one', (text, expected) => {
    expect(asMarkdown(block(text, 1, { kind: 'heading' }))).toBe(expected);
  });

  it.each([
    ['- flour', '- flour\n'],
    ['• flour', '- flour\n'],
    ['* flour', '- flour\n'],
    ['12) flour', '12. flour\n'],
    ['3. flour *fine*', '3. flour \\*fine\\*\n'],
    ['flour', 'flour\n'],
  ])('makes the list item %j one', (text, expected) => {
    expect(asMarkdown(block(text, 1, { kind: 'list-item' }))).toBe(expected);
  });

  it.each([
    ['# not a heading', '\\# not a heading'],
    ['> not a quotation', '\\> not a quotation'],
    ['- not a list', '\\- not a list'],
    ['+ not a list', '\\+ not a list'],
    ['1. not a list', '1\\. not a list'],
    ['1984) not a list', '1984\\) not a list'],
    ['--- not a rule', '\\--- not a rule'],
    ['=== not underlined', '\\=== not underlined'],
    ['~~~ not code', '\\~~~ not code'],
    ['| not a table', '\\| not a table'],
    ['*stars* and _lines_', '\\*stars\\* and \\_lines\\_'],
    ['[text](target) ![image]', '\\[text\\](target) !\\[image\\]'],
    ['<script> and `code`', '\\<script\\> and \\`code\\`'],
    ['&amp; &#38; AT&T', '\\&amp; \\&#38; AT&T'],
    ['C:\\mill', 'C:\\\\mill'],
  ])('shows %j as it stands', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
    expect(asMarkdown(block(text, 1))).toBe(`${expected}\n`);
  });

  it.each(['a snake_case name', 'in 1984, 2 + 2 = 5', 'half-time - over', '3.5 tonnes of #flour', 'A & B; C'])(
    'leaves %j as it is',
    (text) => {
      expect(escapeMarkdown(text)).toBe(text);
    },
  );
});
