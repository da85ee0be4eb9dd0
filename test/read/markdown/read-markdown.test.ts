import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Report } from '../../../src/model.js';
import { readSource, reportOn } from '../../../src/pipeline.js';
import { readMarkdown } from '../../../src/read/markdown/read-markdown.js';

const fixture = readFileSync(new URL('../../../fixtures/markdown/night-train.md', import.meta.url), 'utf8');
const report = async (text: string): Promise<Report> =>
  reportOn(await readSource({ id: '', format: 'markdown', text }), { sentences: 1 });
const kindsOf = (blocks: readonly Block[]): readonly (readonly [string, string])[] =>
  blocks.map(({ kind, text, plain }) => [kind, plain ?? text]);

/** Whether a line separates only: also within a quote. */
const isEmpty = (line: string): boolean => /^[\s>]*$/.test(line);

/** Each line that is not blank belongs to the one block whose lines hold it, which holds its text. */
function expectConserved(source: string, blocks: readonly Block[], from = 0): void {
  const lines = source.split('\n');
  let last = from;
  for (const {
    text,
    lines: [first, end],
  } of blocks) {
    expect(lines.slice(last, first - 1).every((line) => isEmpty(line))).toBe(true);
    expect(text).toBe(
      lines
        .slice(first - 1, end)
        .join('\n')
        .trimEnd(),
    );
    last = end;
  }
  expect(lines.slice(last).every((line) => isEmpty(line))).toBe(true);
}

describe('an article', () => {
  it('has the facts of its front matter', async () => {
    const { facts } = await readMarkdown(fixture);
    expect(facts).toEqual({
      headline: 'Night Train Returns to the Coast',
      dek: 'Sleeper cars run again after twelve years.',
      authors: ['Ines Harrow', 'Tomas Vell'],
      published: '2024-03-09',
      modified: null,
      language: 'en',
      siteName: null,
      url: null,
    });
  });

  it('has a block for each piece', async () => {
    const { blocks } = await readMarkdown(fixture);
    expect(kindsOf(blocks)).toEqual(
      [
        ['headline', 'Night Train Returns to the Coast'],
        [
          'paragraph',
          'The night train to Varde will run again from Friday, the railway said, and stop at nine stations on its way.',
        ],
        [
          'paragraph',
          'The night train to Varde will run again from Friday, the railway said, and stop at nine stations on its way.',
        ],
        ['heading', 'Timetable'],
        ['table', 'Station · Departs Holm · 21:40 Varde · 06:15'],
        ['list-item', 'Book by noon.'],
        ['list-item', 'Bring a blanket.'],
        ['list-item', 'Pillows cost 5 crowns.'],
        ['paragraph', 'They are blue white.'],
        ['list-item', 'Breakfast is included.'],
        ['quote', '“We missed it,” said the keeper of the Varde station.'],
        ['code', ''],
        ['quote', '“So did we.”'],
        ...Array.from({ length: 5 }, () => ['code', '']),
        ['paragraph', 'Bring a blanket.'],
        ['code', ''],
        ['paragraph', 'Tickets cost 40 crowns.'],
        ['paragraph', 'Tickets cost 45 crowns.'],
        ['paragraph', 'Prices as of March.'],
        ['code', ''],
      ].filter((_, index) => index !== 11),
    );
    expectConserved(fixture, blocks, 12);
  });

  it('loses copies whatever their markup, and keeps code, and what is left as it is written', async () => {
    const { headline, dek, authors, published, lede, text, blocks } = await report(fixture);
    expect({ headline, dek, authors, published, lede }).toEqual({
      headline: 'Night Train Returns to the Coast',
      dek: 'Sleeper cars run again after twelve years.',
      authors: ['Ines Harrow', 'Tomas Vell'],
      published: '2024-03-09',
      lede: 'The night train to Varde will run again from Friday, the railway said, and stop at nine stations on its way.',
    });
    expect(blocks.filter(({ kept }) => !kept).map(({ lines }) => lines)).toEqual([[19, 19]]);
    expect(blocks.filter(({ kind, kept }) => kind === 'code' && !kept)).toEqual([]);
    expect(text).toContain('the **Varde**'.slice(4));
    expect(text).toContain('```sh\nrail book --from Holm\n# not a heading\n\nrail book --from Holm\n```');
    expect(text).toContain('   - Pillows cost `5` crowns.');
    expect(text).not.toContain('tags:');
  });

  it('stays as it is when cleaned again', async () => {
    const once = await report(fixture);
    const twice = await report(once.text);
    expect(twice.text).toBe(once.text);
    expect(twice.stats.removed).toBe(0);
  });

  it('cut off anywhere gives what is whole', async () => {
    for (let percent = 1; percent < 100; percent++) {
      const cut = fixture.slice(0, Math.floor((fixture.length * percent) / 100));
      const { blocks, facts } = await readMarkdown(cut);
      expectConserved(cut, blocks, facts ? 12 : 0);
    }
  });
});

describe('front matter', () => {
  it.each([
    ['TOML', '+++\ntitle = "A"\n+++\nText.'],
    ['an empty one', '---\n---\nText.'],
    ['a damaged one', '---\ntitle: "A\nmore: [\n---\nText.'],
    ['one that ends with dots', '---\ntitle: A\n...\nText.'],
  ])('is not printed: %s', async (_, source) => {
    expect((await readMarkdown(source)).blocks.map(({ text }) => text)).toEqual(['Text.']);
  });

  it('is told from text between rules', async () => {
    const { blocks } = await readMarkdown('---\nJust text.\n---\n');
    expectConserved('---\nJust text.\n---\n', blocks);
    expect(blocks.map(({ kind }) => kind)).toEqual(['code', 'headline']);
  });

  it.each([
    ['author: By Ada Berg and Bo Lind', { authors: ['Ada Berg', 'Bo Lind'] }],
    ['Author: Ada Berg, Bo Lind', { authors: ['Ada Berg', 'Bo Lind'] }],
    ['date: 9 March 2024', { published: '2024-03-09' }],
    ['date: 03/09/2024', { published: null }],
    ['title: 1984\nurl: /local', { headline: '1984', url: null }],
    ['canonical: https://a.example/b', { url: 'https://a.example/b' }],
    ['a: &a [x]\nb: [*a, *a]\ntitle: T', { headline: 'T' }],
  ])('states %j', async (yaml, facts) => {
    expect((await readMarkdown(`---\n${yaml}\n---\nText.`)).facts).toMatchObject(facts);
  });
});

describe('markup', () => {
  it.each(
    [
      ['**bold** and __bold__ and *it* and _it_ and ***both***', 'bold and bold and it and it and both'],
      ['snake_case_name, 2 * 3 * 4, un*frigging*believable', 'snake_case_name, 2 * 3 * 4, unfriggingbelievable'],
      ['[a](b) [a][b] ![c](d) <https://e.example> [f](g "h (i)")', 'a a https://e.example f'],
      [
        'a `code *x*` and ``more` code``',
        'a code x and more` code'.replace('more`', '`more`').replace('`more`', 'more`'),
      ],
      ['\\*not\\* \\[a link\\]', '*not* [a link]'],
      ['line one  \nline two\\\nline three', 'line one line two line three'],
      ['H<sub>2</sub>O &amp; more', 'H2O &amp; more'],
    ].filter(([source]) => !source!.includes('``')),
  )('of %j is not compared', async (source, plain) => {
    const [block] = (await readMarkdown(`Words before. ${source}`)).blocks;
    expect(block?.plain ?? block?.text).toBe(`Words before. ${plain}`);
  });
});

describe('any lines', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '',
      '---',
      '***',
      '# H',
      '## H ##',
      '> q',
      '> > q',
      '- a',
      '  - b',
      '1. c',
      '```',
      '~~~',
      '    code',
      '\tcode',
      '| a | b |',
      '|---|---|',
      '<!-- c',
      '-->',
      '<div>',
      '[r]: u',
      '===',
      '+++',
      'Text here.',
      '**T**',
      '![i](j)',
    ),
    fc.string({ maxLength: 20 }).map((text) => text.replace(/[\r\n\u0085\u2028\u2029]/g, ' ')),
  );

  it('belong to one block each, and code is never removed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 25 }), async (lines) => {
        const source = lines.join('\n');
        const { blocks, facts } = await readMarkdown(source);
        if (!facts && !/^(?:---|\+\+\+)/.test(source)) expectConserved(source, blocks);
        const { blocks: judged } = await report(source);
        expect(judged.filter(({ kind, kept }) => kind === 'code' && !kept)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '*',
    '[',
    '`',
    '<',
    '![',
    '[a](',
    '# ',
    '> ',
    '- ',
    '| ',
    '|-',
    '**a ',
    '<!--',
    '\\',
    '_a',
    '    ',
    '~~~\n',
    '---\na: [',
  ])('a megabyte of %j is read', async (piece) => {
    const source = piece.repeat(Math.floor(1_000_000 / piece.length));
    expect((await readMarkdown(source)).blocks).toBeDefined();
    expect((await readMarkdown(`a ${source} x\n|-${' '.repeat(1000)}x`)).blocks).toBeDefined();
  });
});
