/**
 * Reports to findings: what a check tells about an article that says things twice.
 */
import { type Cause, causeOf, type RemovedBlock } from '../clean/cause.js';
import { describePlace } from '../clean/place.js';
import { describeRun, type Run, removalsOf } from '../clean/runs.js';
import { clip } from '../clean/wording.js';
import type { RepeatedSentence, Report, WordDifference } from '../model.js';

/** What a finding is about. */
export type Rule =
  | 'repeated-headline'
  | 'exact-duplicate'
  | 'near-duplicate'
  | 'contained-duplicate'
  | 'repeated-run'
  | 'repeated-sentence';

/** One repeat: of a block, of a run of blocks, or of a sentence within a block. */
export interface Finding {
  /** The path; for a row of JSON Lines with its line behind a colon. */
  readonly file: string;
  /** The article's id: the path, or the row's own. */
  readonly id: string;
  /** Lines of the article, 1-based, both included. */
  readonly lines: readonly [number, number];
  readonly rule: Rule;
  readonly message: string;
  /** Lines of the block that says it already. */
  readonly of: readonly [number, number];
  /** 0–1, see the report; of a run the lowest of its blocks. */
  readonly score: number;
  /** What differs, in words and as data; of a run all that differs in its blocks. */
  readonly difference: string;
  readonly differences: readonly WordDifference[];
}

/** Characters of a block that a message quotes. */
const quotedLength = 60;

const rules = {
  headline: ['repeated-headline', 'repeats the headline,'],
  exact: ['exact-duplicate', 'is the same as'],
  near: ['near-duplicate', 'says again'],
  contained: ['contained-duplicate', 'is contained in'],
} as const satisfies Readonly<Record<Cause, readonly [Rule, string]>>;

/**
 * The findings of one report, in the order of the article.
 * @param file see {@link Finding}
 */
export function findingsOf(report: Report, file: string): readonly Finding[] {
  const ofBlocks = removalsOf(report.blocks).map((removal) =>
    'removals' in removal ? findingOfRun(report, file, removal) : findingOfBlock(report, file, removal.block),
  );
  const ofSentences = report.blocks.flatMap(({ lines, sentences = [] }) =>
    sentences.map((sentence) => findingOfSentence(report, file, lines, sentence)),
  );
  return ofSentences.length === 0
    ? ofBlocks
    : [...ofBlocks, ...ofSentences].sort((one, other) => one.lines[0] - other.lines[0]);
}

function findingOfRun({ id, blocks }: Report, file: string, run: Run): Finding {
  const { first, last, removals } = run;
  const linesOf = (from: number, to: number): Finding['lines'] => [blocks[from]!.lines[0], blocks[to]!.lines[1]];
  const begins = `from "${clip(blocks[first]!.text, quotedLength)}" on`;
  const message = `${describeRun(run)} ${begins} repeat ${describePlace(blocks, ...run.of)}`;
  const score = Math.min(...removals.map(({ block }) => block.score));
  const others = removals.flatMap(({ block }) => (block.verdict === 'exact' ? [] : [block]));
  const difference = others.length > 0 ? [...new Set(others.map((block) => block.difference))].join('; ') : 'nothing';
  const differences = others.flatMap((block) => block.differences);
  const [lines, of] = [linesOf(first, last), linesOf(...run.of)];
  return { file, id, lines, rule: 'repeated-run', message, of, score, difference, differences };
}

function findingOfBlock(report: Report, file: string, block: RemovedBlock): Finding {
  const holder = report.blocks[block.of]!;
  const [rule, relation] = rules[causeOf(report, block)];
  const { lines, score, difference, differences } = block;
  const what = block.verdict === 'exact' ? '' : ` (${difference})`;
  const message = `"${clip(block.text, quotedLength)}" ${relation} ${describePlace(report.blocks, block.of)}${what}`;
  return { file, id: report.id, lines, rule, message, of: holder.lines, score, difference, differences };
}

function findingOfSentence(
  report: Report,
  file: string,
  lines: Finding['lines'],
  { text, of: holder, score, difference, differences }: RepeatedSentence,
): Finding {
  const of = report.blocks[holder]!.lines;
  const what = difference === 'nothing' ? '' : ` (${difference})`;
  const message = `the sentence "${clip(text, quotedLength)}" repeats ${describePlace(report.blocks, holder)}${what}`;
  return { file, id: report.id, lines, rule: 'repeated-sentence', message, of, score, difference, differences };
}

/** What a check found in all. */
export interface CheckResult {
  readonly articles: number;
  readonly findings: readonly Finding[];
  /** 0–1: characters in repeated blocks per character read. */
  readonly repeated: number;
  /** Share of repeated characters that is tolerated, 0–1. */
  readonly budget: number;
  /** Inputs that could not be checked, as messages. */
  readonly errors: readonly string[];
}

/** Whether a check passes: nothing repeated, or no more than the budget allows. */
export const isWithinBudget = ({ findings, repeated, budget }: CheckResult): boolean =>
  findings.length === 0 || (budget > 0 && repeated <= budget);
