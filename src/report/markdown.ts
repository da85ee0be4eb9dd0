/**
 * A report as Markdown (CommonMark): headline as a heading, lede as a quotation, headings and lists as such.
 */
import { textInOutput } from '../clean/trim-sentences.js';
import type { JudgedBlock, Report } from '../model.js';
import { bodyOf, describeOffered, pointsBelowLede, type Shown } from './text.js';

/** Signs that would start markup in the middle of a line. */
const inlineMarkup = (): RegExp => /[\\`*[\]<>]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu;
/** Signs that would start a heading, a list, a rule or a table at the beginning of a line. */
const lineMarkup = /^[#+=~|-]/;
/** A number that would start a list; followed by anything but a space it is one like 3.5. */
const listNumber = /^(\d{1,9})([.)])(?=\s|$)/;
const bullet = /^[-*+•·‣▪●○◦–—►▶✓✔]\s+/u;
const ordinal = /^(\d{1,9})[.)]\s+/;

/** Text that Markdown shows as it stands. */
export function escapeMarkdown(text: string): string {
  return text.replace(inlineMarkup(), '\\$&').replace(lineMarkup, '\\$&').replace(listNumber, '$1\\$2');
}

function toBlock(block: JudgedBlock): string {
  const { kind } = block;
  const text = textInOutput(block);
  if (kind === 'heading') return `## ${escapeMarkdown(text.replace(/^#{1,6}\s+/, ''))}`;
  if (kind !== 'list-item') return escapeMarkdown(text);
  const number = ordinal.exec(text);
  if (number) return `${number[1]}. ${escapeMarkdown(text.slice(number[0].length))}`;
  return bullet.test(text) ? `- ${escapeMarkdown(text.replace(bullet, ''))}` : escapeMarkdown(text);
}

/** The report as Markdown, ending with a line end; empty when there is nothing to show. */
export function toMarkdown(report: Report, shown: Shown): string {
  const { headline, headlineFromText, lede } = report;
  const points = pointsBelowLede(report);
  const parts: string[] = [];
  if (shown.summary && headline !== null) parts.push(`# ${escapeMarkdown(headline)}`);
  if (shown.summary && headlineFromText) parts.push(`*${escapeMarkdown(describeOffered(headlineFromText))}*`);
  if (shown.summary && lede !== null) parts.push(`> ${escapeMarkdown(lede)}`);
  if (shown.summary && points.length > 0) parts.push(points.map((point) => `- ${escapeMarkdown(point)}`).join('\n'));
  if (shown.article) parts.push(...bodyOf(report, shown).map(report.format === 'markdown' ? textInOutput : toBlock));
  return parts.length > 0 ? `${parts.join('\n\n')}\n` : '';
}
