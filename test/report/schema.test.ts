/**
 * The published schema against real reports, and against reports that are wrong.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { dedupeArticle } from '../../src/index.js';
import type { JudgedBlock, Report } from '../../src/model.js';
import { runCommand } from '../run-command.js';
import { ferry, library, orchard, row } from '../stories.js';
import { block, gone, judged, mill, reportOf, trimmed } from './sample.js';

const schema = JSON.parse(readFileSync(new URL('../../docs/report.schema.json', import.meta.url), 'utf8')) as object;
const isReport = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true }).compile(
  schema,
);

/** What the schema finds wrong, as paths and messages. */
function wrongWith(value: unknown): readonly string[] {
  isReport(value);
  return (isReport.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const fixtures = new URL('../../fixtures/articles/', import.meta.url);
const articles = readdirSync(fixtures).filter((name) => name.endsWith('.txt'));

describe('the schema', () => {
  it('is one that the draft it names allows', () => {
    expect(schema).toHaveProperty('$schema', 'http://json-schema.org/draft-07/schema#');
    expect(new Ajv().validateSchema(schema)).toBe(true);
  });

  it.each(articles)('describes the report of %s', (name) => {
    expect(wrongWith(dedupeArticle(readFileSync(new URL(name, fixtures), 'utf8'), { id: name }))).toEqual([]);
  });

  it.each([
    ['no text', ''],
    ['one word', 'Grain'],
    ['unpaired surrogates', 'Grain \ud800 is \udc00 cheap again.'],
  ])('describes the report of %s', (_, text) => {
    expect(wrongWith(dedupeArticle(text))).toEqual([]);
  });

  it('describes reports of every setting', () => {
    const sentence = `${ferry}\nTickets cost the same as last year, said the harbour master, Ilse Brandt. The café stays shut.\n`;
    expect(wrongWith(dedupeArticle(sentence, { granularity: 'sentence', strictness: 'loose' }))).toEqual([]);
    expect(wrongWith(dedupeArticle(sentence, { granularity: 'sentence', keep: 'last' }))).toEqual([]);
  });

  it('describes what the command prints, as JSON and as JSON Lines', async () => {
    const json = await runCommand(['-f', 'json'], { input: ferry });
    expect(wrongWith(JSON.parse(json.stdout))).toEqual([]);
    const rows = await runCommand(['--input-format', 'jsonl'], {
      input: [ferry, library, orchard].map((text, id) => row({ id, text })).join(''),
    });
    const reports = rows.stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(reports).toHaveLength(3);
    expect(reports.flatMap(wrongWith)).toEqual([]);
  });

  it('describes reports written by hand, so that what it refuses below is refused for its change', () => {
    expect(wrongWith(mill)).toEqual([]);
    expect(wrongWith(trimmed)).toEqual([]);
  });

  it.each<readonly [string, Record<string, unknown>]>([
    ['another version', { version: 2 }],
    ['a field it does not know', { title: 'Mill' }],
    ['an absent headline that is not null', { headline: undefined }],
    ['a date that is no day', { published: 'yesterday' }],
    ['authors as one text', { authors: 'A. Miller' }],
    ['counts below zero', { stats: { ...mill.stats, removed: -1 } }],
  ])('refuses %s', (_, change) => {
    const changed = JSON.parse(JSON.stringify({ ...mill, ...change })) as unknown;
    expect(wrongWith(changed)).not.toEqual([]);
  });

  it.each<readonly [string, Partial<JudgedBlock>]>([
    ['that went without saying why', { kept: false }],
    ['that went as a variant', gone('variant', 0, 0.5, '')],
    ['that stayed as a copy', judged('exact', 0, 1, 'nothing')],
    ['on line 0', { lines: [0, 1] }],
    ['with a score above 1', judged('overlap', 0, 1.5, '')],
  ])('refuses a block %s', (_, change) => {
    const report: Report = reportOf([block('Grain.', 1), block('Grain.', 3, change)]);
    expect(wrongWith(report)).not.toEqual([]);
  });
});
