import { describe, expect, it } from 'vitest';
import { dedupeArticle } from '../src/index.js';
import { ledeOf } from '../src/summarize/summarize.js';
import { openings } from './openings.js';
import { pageLines } from './page-lines.js';

/** What a reader takes from an opening, as the report has it. */
function read(lines: readonly string[], between = '\n\n') {
  const { headline, dek, authors, published, lede } = dedupeArticle(lines.join(between));
  return { headline, dek, authors, published, lede };
}

describe.each(openings)(
  'an opening in $language',
  ({ language, headline, dek, byline, authors, date, published, body }) => {
    const lede = ledeOf(body[0]);

    it('is read whole', () => {
      const all = { headline, dek, authors, published, lede };
      expect(read([headline, dek, byline, date, ...body])).toEqual(all);
      expect(read([headline, dek, byline, date, ...body], '\n')).toEqual(all);
    });

    it('is read with date and byline on top', () => {
      expect(read([date, headline, byline, ...body])).toEqual({ headline, dek: null, authors, published, lede });
    });

    it('is read with its headline twice', () => {
      const bare = { headline, dek: null, authors: [], published: null, lede };
      expect(read([headline, headline, ...body])).toEqual(bare);
      expect(read([`${headline} | The Harsund Post`, headline, ...body])).toEqual(bare);
    });

    it('is read with its dek on top', () => {
      expect(read([dek, headline, headline, ...body])).toMatchObject({ headline, dek, lede });
    });

    it('is read with its dek below', () => {
      expect(read([headline, dek, ...body])).toMatchObject({ headline, dek, lede });
    });

    it.each(pageLines[language] ?? [])('is read with %j on top or between', (line) => {
      const bare = { headline, dek: null, lede };
      expect(read([line, headline, byline, ...body])).toMatchObject(bare);
      expect(read([line, headline, headline, ...body])).toMatchObject(bare);
      expect(read([headline, byline, line, ...body])).toMatchObject(bare);
      expect(read([headline, line, ...body])).toMatchObject(bare);
    });
  },
);
