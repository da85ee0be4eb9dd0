/**
 * Every kind of difference in every language: noise lets one go, containment the smaller, a fact neither.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JudgedBlock } from '../../src/model.js';
import { readArticle, reportOn } from '../../src/pipeline.js';
import { type Paragraph, paragraphs } from './paragraphs.js';

const apart = [
  'Gardeners along the embankment have begun to tie the young limes to their stakes again.',
  'A brass band was practising behind the closed shutters of the old customs house.',
  'Two cyclists argued over the right of way until the light had changed for the third time.',
];

/** The blocks of two texts that stand in one article, unrelated paragraphs around them. */
function judge(first: string, second: string): readonly [JudgedBlock, JudgedBlock] {
  const text = [apart[0], first, apart[1], second, apart[2]].join('\n\n');
  const { blocks } = reportOn(readArticle('', 'text', text));
  expect(blocks).toHaveLength(5);
  return [blocks[1]!, blocks[3]!];
}

const staysOf = (blocks: readonly [JudgedBlock, JudgedBlock]): boolean[] => blocks.map(({ kept }) => kept);

/** What scrapers and typesetters do to a text without saying anything new. */
const noises: Readonly<Record<string, (text: string) => string>> = {
  capitals: (text) => text.toUpperCase(),
  'decomposed accents': (text) => text.normalize('NFD'),
  'no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'zero-width spaces': (text) => Array.from(text).join('\u200b'),
  'soft hyphens': (text) => text.replace(/(\p{L}{3})(?=\p{L}{3})/gu, '$1\u00ad'),
  entities: (text) => text.replaceAll("'", '&#39;').replaceAll(',', '&#44;'),
  'a label in front': (text) => `LIVE: ${text}`,
  'a bullet': (text) => `• ${text}`,
  'a note behind': (text) => `${text} Read more`,
  'a credit behind': (text) => `${text} (Photo: Lowfield Press)`,
  'other quotes and dashes': (text) => text.replaceAll(', ', ' – ').replaceAll('’', "'"),
  'quotes read as Latin 1': (text) => `“${text}”`.replace(/[“”]/g, (sign) => Buffer.from(sign).toString('latin1')),
};

/** The same around a teaser, which is shorter than the text: what none of them may bring to it is a reason to stay. */
const aroundTeasers: Readonly<Record<string, (text: string) => string>> = {
  ...noises,
  'a time in front': (text) => `14:05 ${text}`,
  'a time and a dash in front': (text) => `9.32 Uhr – ${text}`,
  'a date in front': (text) => `12.03.2024, 10:32 | ${text}`,
  'a place in a list in front': (text) => `#4 ${text}`,
  'the site behind': (text) => `${text} | Lowfield Daily`,
  'the source behind': (text) => `${text} - The Lowfield Press`,
  'an agency behind': (text) => `${text} (AFP)`,
};

describe.each(paragraphs)('$language', ({ text, teaser, more, changed }: Paragraph) => {
  it.each(Object.entries(noises))('lets one go: %s', (_, change) => {
    expect(staysOf(judge(text, change(text))).filter(Boolean)).toHaveLength(1);
    expect(staysOf(judge(change(text), text)).filter(Boolean)).toHaveLength(1);
  });

  it.each(Object.entries(changed))('keeps both where the %s differs', (_, other) => {
    expect(staysOf(judge(text, other))).toEqual([true, true]);
    expect(staysOf(judge(other, text))).toEqual([true, true]);
  });

  it('keeps both where a cut teaser says another number', () => {
    const numbers = /[0-9]+/g;
    const first = teaser.search(numbers);
    if (first < 0) return;
    const digit = Number(teaser[first]);
    const other = `${teaser.slice(0, first)}${(digit % 9) + 1}${teaser.slice(first + 1)}…`;
    expect(staysOf(judge(other, text))).toEqual([true, true]);
  });

  it.each([
    ['with an ellipsis', (cut: string) => `${cut}…`],
    ['with dots', (cut: string) => `${cut}...`],
    ['cut bare', (cut: string) => cut],
  ])('lets a teaser go, wherever it stands: %s', (_, cut) => {
    expect(staysOf(judge(cut(teaser), text))).toEqual([false, true]);
    expect(staysOf(judge(text, cut(teaser)))).toEqual([true, false]);
  });

  it('lets the smaller go where the other adds a sentence', () => {
    expect(staysOf(judge(text, `${text} ${more}`))).toEqual([false, true]);
    expect(staysOf(judge(`${more} ${text}`, text))).toEqual([true, false]);
  });

  it('lets one go where two sentences changed places', () => {
    expect(staysOf(judge(`${text} ${more}`, `${more} ${text}`)).filter(Boolean)).toHaveLength(1);
  });

  it('keeps both where each has something of its own', () => {
    const [first, second] = judge(`${text} ${more}`, `${text} ${apart[1]!.replace('brass', 'wind')}`);
    expect([first.kept, second.kept]).toEqual([true, true]);
    expect([first.verdict, second.verdict].filter(Boolean)).not.toEqual([]);
  });

  it('says what differs', () => {
    const [first, second] = judge(text, changed.number);
    const { verdict, differences = [], difference } = second.verdict ? second : first;
    expect(verdict).toBe('variant');
    expect(differences.some(({ kind }) => kind === 'number')).toBe(true);
    expect(difference).toMatch(/".+" here, ".+" there/);
  });
});

describe('any change of a digit', () => {
  const digits = paragraphs.flatMap(({ text }) =>
    [...text.matchAll(/[0-9]/g)].map((match) => ({ text, at: match.index, digit: match[0] })),
  );
  it('keeps both', () => {
    fc.assert(
      fc.property(fc.constantFrom(...digits), fc.integer({ min: 1, max: 9 }), ({ text, at, digit }, step) => {
        const other = text.slice(0, at) + String((Number(digit) + step) % 10) + text.slice(at + 1);
        fc.pre(!/(?<![0-9])0/.test(other));
        expect(staysOf(judge(text, other))).toEqual([true, true]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a teaser', () => {
  it.each(
    paragraphs.flatMap(({ language, text, teaser }) =>
      Object.entries(aroundTeasers).flatMap(([kind, change]) => [
        [language, kind, text, change(`${teaser}…`)] as const,
        [language, kind, text, change(`${teaser} ...`)] as const,
      ]),
    ),
  )('goes in %s with %s', (_, __, text, other) => {
    expect(staysOf(judge(other, text))).toEqual([false, true]);
    expect(staysOf(judge(text, other))).toEqual([true, false]);
  });
});

describe('any mix of noise', () => {
  it('lets one go', () => {
    const changes = fc.uniqueArray(fc.constantFrom(...Object.values(noises)), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.constantFrom(...paragraphs), changes, ({ text }, mix) => {
        const other = mix.reduce((changed, change) => change(changed), text);
        expect(staysOf(judge(text, other)).filter(Boolean)).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });
});
