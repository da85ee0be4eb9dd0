import { describe, expect, it } from 'vitest';
import { dedupeArticle } from '../src/index.js';

const paragraph =
  'The ferry sails again on the first of November, the company said on Monday, after two winters without it.';
const other =
  'The bridge over the mill stream is closed until engineers have looked at its northern pier and its gates.';
const article = ['Ferry sails again', 'By Jane Roe', '3 May 2024', paragraph, other, paragraph].join('\n\n');

describe('dedupeArticle', () => {
  it('gives the whole report', () => {
    const report = dedupeArticle(article, { id: 'ferry' });
    expect(report).toMatchObject({
      version: 1,
      id: 'ferry',
      format: 'text',
      headline: 'Ferry sails again',
      dek: null,
      authors: ['Jane Roe'],
      published: '2024-05-03',
      language: null,
      lede: paragraph,
      keyPoints: [],
      text: ['Ferry sails again', 'By Jane Roe', '3 May 2024', paragraph, other].join('\n\n'),
      stats: { blocks: 6, kept: 5, removed: 1 },
    });
    expect(report.blocks[5]).toMatchObject({
      kind: 'paragraph',
      text: paragraph,
      lines: [11, 11],
      kept: false,
      verdict: 'exact',
      of: 3,
      score: 1,
      difference: 'nothing',
    });
  });

  it('is plain data', () => {
    const report = dedupeArticle(article);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    expect(report.id).toBe('');
  });

  it.each(['', '\n\n', ' '])('reads nothing from %j', (text) => {
    expect(dedupeArticle(text)).toMatchObject({
      headline: null,
      lede: null,
      text: '',
      blocks: [],
      stats: { blocks: 0, kept: 0, removed: 0, charactersIn: 0, charactersOut: 0 },
    });
  });

  it('counts characters as code points', () => {
    expect(dedupeArticle('😀 a 𠀀').stats).toMatchObject({ charactersIn: 5, charactersOut: 5 });
  });

  it('lets the caller set how alike repeats must be', () => {
    const near = paragraph.replace('again', 'agian').replace('company', 'companny');
    const removed = (threshold: number): number =>
      dedupeArticle([paragraph, other, near].join('\n\n'), { threshold }).stats.removed;
    expect(removed(0.7)).toBe(1);
    expect(removed(1)).toBe(0);
    expect(removed(0)).toBe(1);
  });

  it.each([-0.1, 1.1, Number.NaN, Number.POSITIVE_INFINITY])('refuses a threshold of %d', (threshold) => {
    expect(() => dedupeArticle(article, { threshold })).toThrow(RangeError);
    expect(() => dedupeArticle(article, { threshold })).toThrow(/within 0–1/);
  });

  it.each([undefined, null, 5, Buffer.from(article)])('refuses what is no string: %s', (text) => {
    expect(() => dedupeArticle(text as unknown as string)).toThrow(TypeError);
  });
});
