/**
 * The explanation of a report for a reader: each removed block, where its content still stands, how alike the two are
 * and what differs; then the look-alikes that stayed.
 */
import { type Cause, causeOf, isRemoved, type RemovedBlock } from '../clean/cause.js';
import { clip, describeLines } from '../clean/wording.js';
import type { JudgedBlock, Judgement, Report } from '../model.js';
import { describeOutcome } from './outcome.js';
import type { Paint } from './paint.js';

/** Characters of a block that are quoted. */
const quotedLength = 160;

const isKeptPair = (block: JudgedBlock): block is JudgedBlock & Judgement => block.kept && block.verdict !== undefined;

/** What a block that went was, in relation to the one that holds its content. */
const relations: Readonly<Record<Cause, string>> = {
  headline: 'the headline again,',
  exact: 'copy of',
  near: 'nearly',
  contained: 'contained in',
};

/** How alike the two are and what differs, behind what was said of them. */
const describeLikeness = ({ verdict, score, difference }: Judgement, paint: Paint): string =>
  paint.quiet(verdict === 'exact' ? '· word for word' : `· score ${score.toFixed(2)} · ${difference}`);

function explainRemoved(report: Report, block: RemovedBlock, paint: Paint): string[] {
  const holder = report.blocks[block.of]!;
  const place = paint.place(describeLines(block.lines));
  const relation = `${relations[causeOf(report, block)]} ${describeLines(holder.lines)}`;
  return [
    `  ${place} went: ${relation} ${describeLikeness(block, paint)}`,
    `    ${paint.removed(`- ${clip(block.text, quotedLength)}`)}`,
    `    ${paint.kept(`= ${clip(holder.text, quotedLength)}`)}`,
  ];
}

function explainKept(report: Report, block: JudgedBlock & Judgement, paint: Paint): string[] {
  const beside = describeLines(report.blocks[block.of]!.lines);
  const place = paint.place(describeLines(block.lines));
  return [
    `  ${place} stays beside ${beside}: ${block.verdict} ${describeLikeness(block, paint)}`,
    `    ${paint.kept(`= ${clip(block.text, quotedLength)}`)}`,
  ];
}

function explainTrimmed(report: Report, block: JudgedBlock, paint: Paint): string[] {
  return (block.sentences ?? []).flatMap(({ text, of, score, difference }) => [
    `  ${paint.place(describeLines(block.lines))} lost a sentence: ${describeLines(report.blocks[of]!.lines)} says it ${paint.quiet(difference === 'nothing' ? '· word for word' : `· score ${score.toFixed(2)} · ${difference}`)}`,
    `    ${paint.removed(`- ${clip(text, quotedLength)}`)}`,
  ]);
}

/** The explanation of one report, several lines, ending with a line end. */
export function explain(report: Report, paint: Paint): string {
  const lines = [
    paint.plain(`${report.id === '-' ? 'stdin' : report.id}: ${describeOutcome(report)}`),
    ...report.blocks.filter(isRemoved).flatMap((block) => explainRemoved(report, block, paint)),
    ...report.blocks.flatMap((block) => explainTrimmed(report, block, paint)),
    ...report.blocks.filter(isKeptPair).flatMap((block) => explainKept(report, block, paint)),
  ];
  return `${lines.join('\n')}\n`;
}
