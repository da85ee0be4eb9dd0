import { describe, expect, it } from 'vitest';
import type { BlockKind, JudgedBlock } from '../../src/model.js';
import { ledeOf, summarize } from '../../src/summarize/summarize.js';

const long =
  'A regional ferry operator must bring back winter sailings to four outer islands, a court found on Monday.';

const block = (kind: BlockKind, text: string, removedInto?: number): JudgedBlock => ({
  kind,
  text,
  lines: [1, 1],
  kept: removedInto === undefined,
  ...(removedInto === undefined ? {} : { of: removedInto }),
});

describe('ledeOf', () => {
  it.each([
    ['one long sentence', `${long} More follows.`, long],
    ['two when the first is short', `Ferries return. ${long} More.`, `Ferries return. ${long}`],
    ['not a second that is too long', `Ferries return. ${'Word '.repeat(80)}end.`, 'Ferries return.'],
    ['all of a single sentence', 'Ferries return.', 'Ferries return.'],
    [
      'as many as a quotation has',
      '"We saw it coming. Nobody listened to us for years. Now it is too late," she said. More.',
      '"We saw it coming. Nobody listened to us for years. Now it is too late," she said.',
    ],
    [
      'two when it has too many',
      `"We saw it. ${'Nobody listened to us. '.repeat(20)}Now."`,
      '"We saw it. Nobody listened to us.',
    ],
    ['abbreviations', 'Mr. Roe of St. Ives left. He is 5.', 'Mr. Roe of St. Ives left. He is 5.'],
    ['Chinese', '灯塔亮了。船来了。人走了。', '灯塔亮了。船来了。'],
    ['Hindi', 'नाव आई। लोग गए। शाम हुई।', 'नाव आई। लोग गए।'],
    ['Arabic', 'وصلت السفينة. غادر الناس؟ نعم.', 'وصلت السفينة. غادر الناس؟'],
    ['text without a stop', 'no stop at all', 'no stop at all'],
  ])('takes %s', (_, paragraph, lede) => {
    expect(ledeOf(paragraph)).toBe(lede);
  });
});

describe('summarize', () => {
  it('picks what the blocks state', () => {
    const summary = summarize([
      block('kicker', 'LIVE'),
      block('headline', 'Ferries return'),
      block('dek', 'Judges side with islanders.'),
      block('byline', 'By Jane Roe and John Doe'),
      block('date', '3 May 2024'),
      block('caption', 'Photo: the pier'),
      block('heading', 'The ruling'),
      block('paragraph', `${long} More.`),
    ]);
    expect(summary).toEqual({
      headline: 'Ferries return',
      dek: 'Judges side with islanders.',
      authors: ['Jane Roe', 'John Doe'],
      published: '2024-05-03',
      language: null,
      lede: long,
    });
  });

  it('leaves open what is not stated', () => {
    expect(summarize([])).toEqual({
      headline: null,
      dek: null,
      authors: [],
      published: null,
      language: null,
      lede: null,
    });
    expect(summarize([block('paragraph', long)])).toMatchObject({ headline: null, dek: null, lede: long });
  });

  it('prefers the dek below the headline to the one above', () => {
    const blocks = [
      block('dek', 'Above.'),
      block('headline', 'Ferries'),
      block('dek', 'Below.'),
      block('paragraph', long),
    ];
    expect(summarize(blocks).dek).toBe('Below.');
    expect(summarize(blocks.filter(({ text }) => text !== 'Below.')).dek).toBe('Above.');
  });

  it('still knows a dek that went because the body repeats it', () => {
    expect(summarize([block('headline', 'Ferries'), block('dek', long, 2), block('paragraph', long)]).dek).toBe(long);
  });

  it('takes the lede from a paragraph that stands in the output', () => {
    const gone = block('paragraph', 'Gone.', 2);
    expect(summarize([block('headline', 'Ferries'), gone, block('paragraph', long)]).lede).toBe(long);
    const inDek = [block('headline', 'Ferries'), block('dek', `${long} More.`), block('paragraph', long, 1)];
    expect(summarize(inDek).lede).toBe(long);
  });

  it('does not look for the lede above the headline', () => {
    expect(summarize([block('paragraph', 'Above.'), block('headline', 'Ferries'), block('paragraph', long)]).lede).toBe(
      long,
    );
  });

  it('names each author once, in order', () => {
    const blocks = [
      block('byline', 'By Jane Roe'),
      block('paragraph', long),
      block('byline', 'By John Doe and Jane Roe'),
    ];
    expect(summarize(blocks).authors).toEqual(['Jane Roe', 'John Doe']);
  });

  it('reads a date beside the author', () => {
    expect(summarize([block('byline', 'By Jane Roe | March 14, 2024')])).toMatchObject({
      authors: ['Jane Roe'],
      published: '2024-03-14',
    });
  });
});
