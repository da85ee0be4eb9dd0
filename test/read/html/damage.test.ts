/**
 * Damaged and hostile pages: read as far as they go, never a crash, never a hang.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dedupeHtml } from '../../../src/index.js';
import { readHtml } from '../../../src/read/html/read-html.js';

const paragraphs = [
  'The old signal box at Karlsby will open as a reading room in June, the parish council said.',
  'Volunteers have painted the levers and put 1,200 books where the timetables used to hang.',
  'Trains still pass every half hour, and the windows rattle as they always did, said Nora Blom.',
];
const page = `<!doctype html><html lang="en"><head><title>Signal box opens &ndash; Karlsby News</title>
<meta property="og:title" content="Signal box opens as a reading room"></head><body>
<header><nav><ul><li><a href="/">Home</a><li><a href="/news">News</a></ul></nav></header>
<article><h1>Signal box opens as a reading room</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}`).join('\n')}
<figure><img src="a.jpg"><figcaption>The box in 1956</figcaption></figure></article></body></html>`;

/** Milliseconds that a page of a megabyte or two may take, on a machine busy with much else; a quadratic step takes minutes. */
const longest = 20_000;

const textOf = (html: string): string => {
  const started = performance.now();
  const { blocks } = readHtml(html);
  expect(performance.now() - started).toBeLessThan(longest);
  return blocks.map(({ text }) => text).join('\n');
};

describe('a page cut off', () => {
  it('gives what is whole, wherever it ends', () => {
    for (let percent = 1; percent < 100; percent++) {
      const cut = page.slice(0, Math.floor((page.length * percent) / 100));
      const text = textOf(cut);
      const last = paragraphs.findLast((paragraph) => cut.includes(`${paragraph}\n<`));
      if (last !== undefined) expect(text).toContain(last);
    }
  });

  it('has a report that holds together, wherever it ends', async () => {
    for (let percent = 0; percent <= 100; percent++) {
      const report = await dedupeHtml(page.slice(0, Math.floor((page.length * percent) / 100)));
      expect(report.stats.kept + report.stats.removed).toBe(report.stats.blocks);
      expect(report.headline ?? 'none').toMatch(/^(?:S|Si|Sig|Sign|Signa|Signal.*|none)$/);
    }
  });
});

describe('markup that nests without end', () => {
  it.each(['<div>', '<b>', '<table><tr><td>', '<ul><li>', '<a>', '<span><p>', '<svg>', '<!--', '<x y="'])(
    'is read: %s, a hundred thousand times',
    (piece) => {
      textOf(`<body><p>${paragraphs[0]}</p>${piece.repeat(100_000)}${paragraphs[1]}`);
    },
  );
});

const title = 'The signal box reads ';
const many = 40_000;

describe('many of one thing', () => {
  it.each<[string, string]>([
    ['attributes', `<p ${Array.from({ length: many }, (_, index) => `a${index}=b`).join(' ')}>`],
    ['class names', `<p class="${'card-text '.repeat(many)}">`],
    ['elements with many class names', `<div class="${'card-text '.repeat(50)}"><p>a</p></div>`.repeat(3000)],
    ['headlines', `<h1>${title}</h1>`.repeat(many / 2)],
    ['headings within each other', `<h1>a</h1>${'<h2><a href="/">'.repeat(many / 4)}`],
    ['navigations around headlines', `${'<nav>'.repeat(many / 4)}${'<h1>a</h1>'.repeat(5000)}`],
    ['authors', '<meta name="author" content="Nora Blom">'.repeat(many / 2)],
    ['authors in one', `<meta name="author" content="${'Nora Blom, '.repeat(many)}">`],
    ['brackets in an author', `<meta name="author" content="${'('.repeat(1_000_000)}">`],
    ['marks of authors', `${'<span itemprop="author" class="author">'.repeat(many / 4)}Nora Blom`],
    ['separators in a title', `<title>${'a | '.repeat(many * 2)}</title>`],
    ['words in a title', `<title>${title.repeat(many / 2)}</title><h1>${title.repeat(many / 2)}</h1>`],
    [
      'pictures',
      `<h1>${title}</h1>${`<img alt="${title.repeat(4)}">`.repeat(5000)}<h2>${title.repeat(3)}</h2><p>${paragraphs[0]}`,
    ],
    [
      'things described',
      `<script type="application/ld+json">[${'{"@type":"Article","headline":"a"},'.repeat(20_000)}]</script>`,
    ],
    ['labels', '<span>Karlsby</span>'.repeat(many / 2)],
    ['line breaks', '<br>'.repeat(many)],
    ['cells', '<table><tr><td>a<td>b'.repeat(many / 10)],
    ['links to itself', '<link rel="canonical" href="https://karlsby.example/">'.repeat(many / 2)],
  ])('%s', (_, html) => {
    textOf(`<html><head></head><body>${html}`);
  });
});

it.each(['a', '<', '>', '&', '"', ' ', '-', '中'])('reads a megabyte of %s', (character) => {
  textOf(`<html><body>${character.repeat(1_000_000)}`);
  textOf(`<html><head><script type="application/ld+json">${character.repeat(1_000_000)}</script></head><body>`);
});

it('reads any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(typeof textOf(`<html><body><p>${text}`)).toBe('string');
    }),
    { numRuns: 300 },
  );
});
