import { describe, expect, it } from 'vitest';
import { causeOf, isRemoved } from '../../src/clean/cause.js';
import { dedupeArticle } from '../../src/index.js';

const headline = 'Ferry to the outer islands sails again';
const first =
  'The ferry sails again on the first of November, the company said on Monday, after two winters without it.';
const second =
  'The bridge over the mill stream is closed until engineers have looked at its northern pier and its gates.';

describe('causeOf', () => {
  it('says why each block went', () => {
    const texts = [
      headline,
      headline,
      first,
      second,
      first,
      second.replace('engineers', 'enginers'),
      `${second.slice(0, 70)}…`,
    ];
    const report = dedupeArticle(texts.join('\n\n'));
    const causes = report.blocks.filter(isRemoved).map((block) => causeOf(report, block));
    expect(causes).toEqual(['headline', 'exact', 'near', 'contained']);
  });

  it('asks only of what went', () => {
    const report = dedupeArticle([headline, first, second].join('\n\n'));
    expect(report.blocks.filter(isRemoved)).toEqual([]);
  });
});
