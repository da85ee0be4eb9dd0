/**
 * A report as plain text: headline, the lede directly below it, key points where there are any, an empty line, the
 * article.
 */
import { textInOutput } from '../clean/trim-sentences.js';
import type { JudgedBlock, Report } from '../model.js';

/** Which parts of an article a text or Markdown output shows. */
export interface Shown {
  readonly summary: boolean;
  readonly article: boolean;
}

/** The kept blocks that make up the article below its summary: all but the headline, or all when there is none above. */
export function bodyOf(report: Report, shown: Shown): readonly JudgedBlock[] {
  return report.blocks.filter((block) => block.kept && !(shown.summary && block.kind === 'headline'));
}

/** A sentence offered as a headline is marked as one. */
export const describeOffered = (sentence: string): string => `(no headline; from the text) ${sentence}`;

/** The key points to show below the lede: those that it does not say. */
export const pointsBelowLede = ({ lede, keyPoints }: Report): readonly string[] =>
  keyPoints.filter((point) => !lede?.includes(point));

function summaryLines(report: Report): string[] {
  const { headline, headlineFromText, lede } = report;
  const title = headline ?? (headlineFromText ? describeOffered(headlineFromText) : null);
  return [...[title, lede].filter((line) => line !== null), ...pointsBelowLede(report).map((point) => `- ${point}`)];
}

/** The report as text, ending with a line end; empty when there is nothing to show. */
export function toText(report: Report, shown: Shown): string {
  const summary = shown.summary ? summaryLines(report).join('\n') : '';
  const article = shown.article ? bodyOf(report, shown).map(textInOutput) : [];
  const parts = summary ? [summary, ...article] : article;
  return parts.length > 0 ? `${parts.join('\n\n')}\n` : '';
}
