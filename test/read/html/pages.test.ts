/**
 * Every page of fixtures/pages against what a careful copy editor would take from it: facts, and blocks with the line
 * each begins on. The expectations were decided by reading the page, not by running the tool.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BlockKind, PageFacts } from '../../../src/model.js';
import { reportOn } from '../../../src/pipeline.js';
import { readHtml } from '../../../src/read/html/read-html.js';

interface Expected {
  readonly facts: PageFacts;
  /** Kind, first line and text of each block, in order. */
  readonly blocks: readonly (readonly [BlockKind, number, string])[];
}

const folder = new URL('../../../fixtures/pages/', import.meta.url);
const files = readdirSync(folder).sort();
const namesWith = (ending: string): string[] =>
  files.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length));
const pages = namesWith('.html');
const sourceOf = (name: string): string => readFileSync(new URL(`${name}.html`, folder), 'utf8');
const expectedOf = (name: string): Expected =>
  JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), 'utf8')) as Expected;

it('have one expectation each, and no expectation is left over', () => {
  expect(namesWith('.expected.json')).toEqual(pages);
  expect(files.length).toBe(pages.length * 2);
});

describe.each(pages)('%s', (name) => {
  const { blocks, facts } = readHtml(sourceOf(name));
  const expected = expectedOf(name);

  it('has its facts', () => {
    expect(facts).toEqual(expected.facts);
  });

  it('has its body, and nothing else', () => {
    expect(blocks.map(({ kind, lines, text }) => [kind, lines[0], text])).toEqual(expected.blocks);
  });

  it('has lines that ascend and end no earlier than they begin', () => {
    let before = 0;
    for (const { lines } of blocks) {
      expect(lines[0]).toBeGreaterThanOrEqual(before);
      expect(lines[1]).toBeGreaterThanOrEqual(lines[0]);
      before = lines[0];
    }
  });

  it('keeps all of its body, and opens its lede with the first paragraph', () => {
    const report = reportOn({ id: name, format: 'html', blocks, facts });
    expect(report.stats.removed).toBe(0);
    expect(report.headline).toBe(expected.facts.headline);
    expect(expected.blocks[0]?.[2].startsWith(report.lede ?? '-')).toBe(true);
  });

  it('never throws when it is cut off, at every hundredth of it, and yields the paragraphs that are whole', () => {
    const source = sourceOf(name);
    for (let percent = 1; percent <= 100; percent++) {
      const cut = source.slice(0, Math.floor((source.length * percent) / 100));
      const lines = cut.split('\n').length;
      const texts = readHtml(cut).blocks.map(({ text }) => text);
      const whole = expected.blocks.filter(([kind, line]) => kind === 'paragraph' && line < lines);
      for (const [, , text] of whole) expect(texts).toContain(text);
    }
  });
});
