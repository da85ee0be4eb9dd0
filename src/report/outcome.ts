/**
 * What was removed and why, in one line.
 */
import { type Cause, causeOf, isRemoved } from '../clean/cause.js';
import type { JudgedBlock, Report } from '../model.js';

const causes: readonly Cause[] = ['headline', 'exact', 'near', 'contained'];

/** Share of characters that went, as a whole percentage; "<1" for less. */
export function percentShorter(charactersIn: number, charactersOut: number): string {
  const percent = charactersIn === 0 ? 0 : (100 * (charactersIn - charactersOut)) / charactersIn;
  return percent > 0 && percent < 1 ? '<1' : String(Math.round(percent));
}

/** "nothing said twice", or, where blocks stay that have much in common with others, "nothing to remove, 1 overlap". */
function describeKept(blocks: readonly JudgedBlock[]): string {
  const counts = (['variant', 'overlap'] as const).flatMap((verdict) => {
    const count = blocks.filter((block) => block.verdict === verdict).length;
    return count > 0 ? [`${count} ${verdict}${count > 1 ? 's' : ''}`] : [];
  });
  return counts.length > 0 ? `nothing to remove, ${counts.join(' and ')}` : 'nothing said twice';
}

/** "removed 4 of 11 blocks: 1 headline, 3 exact · 38 % shorter". */
export function describeOutcome(report: Report): string {
  const { blocks, removed, charactersIn, charactersOut } = report.stats;
  const sentences = report.blocks.reduce((sum, block) => sum + (block.sentences?.length ?? 0), 0);
  const shorter = ` · ${percentShorter(charactersIn, charactersOut)} % shorter`;
  const trimmed = `${sentences} ${sentences === 1 ? 'sentence' : 'sentences'} more`;
  if (removed === 0 && sentences > 0) return `removed ${trimmed.replace(' more', '')}${shorter}`;
  if (removed === 0) return `${describeKept(report.blocks)} in ${blocks} ${blocks === 1 ? 'block' : 'blocks'}`;
  const told = report.blocks.filter(isRemoved).map((block) => causeOf(report, block));
  const counts = causes.map((cause) => [told.filter((each) => each === cause).length, cause] as const);
  const list = counts.filter(([count]) => count > 0).map(([count, cause]) => `${count} ${cause}`);
  return `removed ${removed} of ${blocks} blocks: ${list.join(', ')}${sentences > 0 ? `, and ${trimmed}` : ''}${shorter}`;
}
