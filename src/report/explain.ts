/**
 * The explanation of a report for a reader: each removed block, where its content still stands, how alike the two are
 * and what differs; then the look-alikes that stayed.
 */
import { type Cause, causeOf } from '../clean/cause.js';
import { describePlace } from '../clean/place.js';
import { describeRun, type Removal, type Run, removalsOf } from '../clean/runs.js';
import { clip } from '../clean/wording.js';
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

function explainRemoved(report: Report, { at, block }: Removal, paint: Paint): string[] {
  const { blocks } = report;
  const place = paint.place(describePlace(blocks, at));
  const relation = `${relations[causeOf(report, block)]} ${describePlace(blocks, block.of)}`;
  const removed = `    ${paint.removed(`- ${clip(block.text, quotedLength)}`)}`;
  return [
    `  ${place} went: ${relation} ${describeLikeness(block, paint)}`,
    ...(block.verdict === 'exact' ? [removed] : [removed, quoteKept(blocks[block.of]!, paint)]),
  ];
}

/** A run as one: where it stands and how it begins; then those of its blocks that are no copies word for word. */
function explainRun(report: Report, run: Run, paint: Paint): string[] {
  const { first, last, of, removals } = run;
  const { blocks } = report;
  const place = paint.place(describePlace(blocks, first, last));
  const others = removals.filter(({ block }) => block.verdict !== 'exact');
  const isWhole = removals.length === last - first + 1;
  const likeness = others.length === 0 ? '· word for word' : '· word for word, but for what follows';
  return [
    `  ${isWhole ? `${place} went` : `of ${place} went`}: ${describeRun(run)} repeat ${describePlace(blocks, ...of)} ${paint.quiet(likeness)}`,
    `    ${paint.removed(`- ${clip(blocks[first]!.text, quotedLength)}`)}`,
    ...others.flatMap((removal) => explainRemoved(report, removal, paint)),
  ];
}

const quoteKept = ({ text }: JudgedBlock, paint: Paint): string => `    ${paint.kept(`= ${clip(text, quotedLength)}`)}`;

function explainKept({ blocks }: Report, at: number, paint: Paint): string[] {
  const block = blocks[at]!;
  if (!isKeptPair(block)) return [];
  const [place, beside] = [paint.place(describePlace(blocks, at)), describePlace(blocks, block.of)];
  return [
    `  ${place} stays beside ${beside}: ${block.verdict} ${describeLikeness(block, paint)}`,
    quoteKept(block, paint),
  ];
}

function explainTrimmed({ blocks }: Report, at: number, paint: Paint): string[] {
  return (blocks[at]!.sentences ?? []).flatMap(({ text, of, score, difference }) => [
    `  ${paint.place(describePlace(blocks, at))} lost a sentence: ${describePlace(blocks, of)} says it ${paint.quiet(difference === 'nothing' ? '· word for word' : `· score ${score.toFixed(2)} · ${difference}`)}`,
    `    ${paint.removed(`- ${clip(text, quotedLength)}`)}`,
  ]);
}

/** The explanation of one report, several lines, ending with a line end. */
export function explain(report: Report, paint: Paint): string {
  const lines = [
    paint.plain(`${report.id === '-' ? 'stdin' : report.id}: ${describeOutcome(report)}`),
    ...removalsOf(report.blocks).flatMap((removal) =>
      'removals' in removal ? explainRun(report, removal, paint) : explainRemoved(report, removal, paint),
    ),
    ...report.blocks.flatMap((_, at) => explainTrimmed(report, at, paint)),
    ...report.blocks.flatMap((_, at) => explainKept(report, at, paint)),
  ];
  return `${lines.join('\n')}\n`;
}
