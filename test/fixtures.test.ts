/**
 * Every article of fixtures/articles against what a careful copy editor would make of it, field by field.
 * The expectations were decided by reading the article, not by running the tool.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Report, Summary, Verdict } from '../src/model.js';
import { readArticle, reportOn } from '../src/pipeline.js';

interface Expected extends Pick<Summary, 'headline' | 'dek' | 'authors' | 'published' | 'lede'> {
  /** First and last line of each block that goes, in order. */
  readonly removed: readonly (readonly [number, number])[];
  /** The verdict on some of them, by first line. */
  readonly verdicts?: Readonly<Record<string, Verdict>>;
}

type Field = keyof Expected;

/**
 * Where the tool is known to disagree with the editor: "article field" and why. A fix makes the entry fail, so that it
 * has to be taken out.
 */
const knownMisses: Readonly<Record<string, string>> = {
  'agency-copies-german lede': 'the dateline is not taken off the lede',
  'changed-number-chinese lede': 'the dateline is not taken off the lede',
  'dateline-hindi lede': 'the dateline is not taken off the lede',
  'captions-spanish removed': 'the label "Foto:" of a caption is taken for a name',
  'site-name-portuguese removed': 'of a paragraph and its copy with "Leia mais" the clean one goes',
  'labels-swedish removed': 'of a paragraph and its copy behind a label the clean one goes',
  'misread-copies-english removed': 'a word misread the same way in two copies is taken for another word',
};

const folder = new URL('../fixtures/articles/', import.meta.url);
const files = readdirSync(folder).sort();
const namesWith = (ending: string): string[] =>
  files.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length));
const articles = namesWith('.txt');

function reportOnFixture(name: string): Report {
  const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8').replace(/^\ufeff/, '');
  return reportOn(readArticle(name, 'text', text));
}

const readExpected = (name: string): Expected =>
  JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), 'utf8')) as Expected;

/** What a report says about a field of the expectation. */
const found: { readonly [field in Field]: (report: Report, expected: Expected) => unknown } = {
  headline: (report) => report.headline,
  dek: (report) => report.dek,
  authors: (report) => report.authors,
  published: (report) => report.published,
  lede: (report) => report.lede,
  removed: (report) => report.blocks.filter((block) => !block.kept).map((block) => block.lines),
  verdicts: (report, { verdicts = {} }) =>
    Object.fromEntries(
      report.blocks
        .filter(({ kept, lines }) => !kept && String(lines[0]) in verdicts)
        .map(({ lines, verdict }) => [String(lines[0]), verdict]),
    ),
};

describe('the articles', () => {
  it('have one expectation each, and no expectation is left over', () => {
    expect(namesWith('.expected.json')).toEqual(articles);
    expect(files.length).toBe(articles.length * 2);
    expect(articles.length).toBeGreaterThan(24);
  });

  it('are the ones the known misses speak of', () => {
    const known = articles.flatMap((name) => Object.keys(found).map((field) => `${name} ${field}`));
    expect(Object.keys(knownMisses).filter((miss) => !known.includes(miss))).toEqual([]);
  });
});

describe.each(articles)('%s', (name) => {
  const expected = readExpected(name);
  const report = reportOnFixture(name);
  for (const field of Object.keys(found) as Field[]) {
    if (expected[field] === undefined) continue;
    const reason = knownMisses[`${name} ${field}`];
    const check = reason === undefined ? it : it.fails;
    check(reason === undefined ? `${field} as an editor would` : `${field}: ${reason}`, () => {
      expect(found[field](report, expected)).toEqual(expected[field]);
    });
  }

  it('prints the kept blocks and nothing else', () => {
    const kept = report.blocks.filter((block) => block.kept).map((block) => block.text);
    expect(report.text).toBe(kept.join('\n\n'));
    expect(report.blocks.every((block) => block.kept || report.blocks[block.of ?? -1]?.kept === true)).toBe(true);
  });
});
