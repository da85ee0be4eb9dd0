/**
 * Damaged and hostile pages: read as far as they go, never a crash, never a hang.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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

const textOf = (html: string): string =>
  readHtml(html)
    .blocks.map(({ text }) => text)
    .join('\n');

describe('a page cut off', () => {
  it('gives what is whole, wherever it ends', () => {
    for (let percent = 1; percent < 100; percent++) {
      const cut = page.slice(0, Math.floor((page.length * percent) / 100));
      const text = textOf(cut);
      const last = paragraphs.findLast((paragraph) => cut.includes(`${paragraph}\n<`));
      if (last !== undefined) expect(text).toContain(last);
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
