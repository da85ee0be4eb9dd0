/**
 * The library: one call, pure and synchronous. Nothing runs on import.
 */
import type { DedupeOptions, Report } from './model.js';
import { readArticle, readSource, reportOn } from './pipeline.js';

export type {
  Block,
  BlockKind,
  DedupeOptions,
  Granularity,
  JudgedBlock,
  Judgement,
  Keep,
  RepeatedSentence,
  Report,
  SourceFormat,
  Statistics,
  Strictness,
  Summary,
  Verdict,
  WordDifference,
} from './model.js';

/**
 * Cleans one article given as plain text.
 * @param text the raw article: one paragraph per line, or paragraphs separated by blank lines, hard-wrapped or not
 * @returns the report: headline, dek, authors, date, lede, the cleaned text, and every block with its verdict
 * @throws TypeError when `text` is not a string
 * @throws RangeError when `options.threshold` is not within 0–1
 */
export function dedupeArticle(text: string, options: DedupeOptions = {}): Report {
  if (typeof text !== 'string') throw new TypeError(`expected the article as a string, got ${typeof text}`);
  return reportOn(readArticle(idOf(options), 'text', text), options);
}

/**
 * Cleans one article given as a page.
 * @param html the page, decoded
 * @returns the report, its facts from what the page says of itself weighed against what it shows
 * @throws TypeError, RangeError as {@link dedupeArticle} does, by rejecting
 */
export async function dedupeHtml(html: string, options: DedupeOptions = {}): Promise<Report> {
  if (typeof html !== 'string') throw new TypeError(`expected the page as a string, got ${typeof html}`);
  return reportOn(await readSource({ id: idOf(options), format: 'html', text: html }), options);
}

/** The id to give the report, the options checked on the way. */
function idOf({ id = '', threshold }: DedupeOptions): string {
  if (threshold !== undefined && !(threshold >= 0 && threshold <= 1)) {
    throw new RangeError(`expected a threshold within 0–1, got ${threshold}`);
  }
  return id;
}
