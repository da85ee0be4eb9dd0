/**
 * Judged pairs of an article for a person who chooses a threshold.
 */
import type { BorderlinePair } from '../check/borderline.js';
import { clip } from '../clean/wording.js';
import type { Paint } from './paint.js';

/** Characters of a block that are quoted. */
const quotedLength = 160;

const lineOf = (lines: readonly [number, number]): string =>
  lines[0] === lines[1] ? `${lines[0]}` : `${lines[0]}-${lines[1]}`;

/** One pair, several lines: score, verdict, place, what differs, and the two texts. */
export function pairToText(pair: BorderlinePair, paint: Paint): string {
  const { file, here, there, verdict, score, difference, goes } = pair;
  const fate = goes ? paint.removed('the first goes') : paint.kept('both stay');
  return [
    `${score.toFixed(2)}  ${verdict}, ${fate}  ${paint.place(`${file}:${lineOf(here.lines)}`)} beside ${lineOf(there.lines)}  ${paint.quiet(difference)}`,
    `      ${paint.plain(clip(here.text, quotedLength))}`,
    `      ${paint.plain(clip(there.text, quotedLength))}`,
    '',
  ].join('\n');
}

/** What is said below the pairs: how many are left out, or that there are none; empty when all are shown. */
export function describeShown(shown: number, total: number): string {
  if (total === 0) return 'No two blocks are nearly alike: no threshold decides anything here.\n';
  return shown < total ? `${shown} of ${total} pairs; --limit ${total} shows all.\n` : '';
}

/** How many blocks would go at each threshold, as a small table. */
export function thresholdsToText(counts: readonly (readonly [threshold: number, removed: number])[]): string {
  const rows = counts.map(([threshold, removed]) => `  ${threshold.toFixed(2)}  ${removed}`);
  return `threshold  blocks that go\n${rows.join('\n')}\n`;
}

/** Pairs and thresholds as one JSON document. @param total of the pairs, those not shown included */
export function pairsToJson(
  pairs: readonly BorderlinePair[],
  total: number,
  counts: readonly (readonly [threshold: number, removed: number])[],
): string {
  const thresholds = counts.map(([threshold, removed]) => ({ threshold, removed }));
  return `${JSON.stringify({ version: 1, pairs, total, thresholds }, null, 2)}\n`;
}
