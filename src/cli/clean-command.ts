/**
 * `dedupe-article [inputs…]`: cleans articles, to standard output, a file or a folder.
 */
import { existsSync, statSync } from 'node:fs';
import { isSamePlace, mirrorInto, overwriteGuard } from '../batch/output-folder.js';
import { type Output, openWhole } from '../batch/whole-file.js';
import { InputError, OutputError, UsageError } from '../errors.js';
import type { DedupeOptions, Report } from '../model.js';
import { readSource, reportOn } from '../pipeline.js';
import { collections, holdsMany } from '../read/input-format.js';
import { findInputs, type Input, nameOf, readInput } from '../read/inputs.js';
import { explain } from '../report/explain.js';
import { toMarkdown } from '../report/markdown.js';
import { describeOutcome, percentShorter } from '../report/outcome.js';
import { type Shown, toText } from '../report/text.js';
import { ExitCode } from './exit-code.js';
import { type CleanSettings, type OutputFormat, strictnessOf } from './options.js';
import {
  isTerminal,
  paintFor,
  standardOutput,
  tell,
  tellError,
  tellOrigin,
  tellWaiting,
  withoutControls,
} from './terminal.js';

/** What a run has done so far, for the closing line and the exit code. */
interface Tally {
  articles: number;
  failures: number;
  blocks: number;
  removed: number;
  charactersIn: number;
  charactersOut: number;
}

const extensions: Readonly<Record<OutputFormat, string | null>> = {
  text: null,
  markdown: '.md',
  json: '.json',
  jsonl: '.jsonl',
};

/** Reports what cannot be done and goes on. */
function fail(tally: Tally, error: Error): void {
  tally.failures++;
  tellError(error.message);
}

/** Whether there is a folder; a path that cannot be followed is none, and is reported where it is used. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** What stays the same from input to input. */
interface Run {
  readonly settings: CleanSettings;
  readonly judging: DedupeOptions;
  readonly shown: Shown;
  readonly tally: Tally;
  /** Whether there is one input only. */
  readonly isLone: boolean;
}

/** Runs the command. @returns the exit code */
export async function runClean(paths: readonly string[], settings: CleanSettings): Promise<ExitCode> {
  const { out, format } = settings;
  const shown: Shown = { summary: settings.summary, article: !settings.summaryOnly };
  if (!shown.summary && !shown.article)
    throw new UsageError('--no-summary and --summary-only leave nothing to show; give one of them');
  if ((!shown.summary || !shown.article) && (format === 'json' || format === 'jsonl')) {
    throw new UsageError(
      `--no-summary and --summary-only shape text and Markdown; a ${format} report always holds both`,
    );
  }
  const strictness = strictnessOf(settings);
  tellWaiting(paths);

  const found = await findInputs(paths, settings.inputFormat, out);
  const inputs = found.filter((each): each is Input => !(each instanceof InputError));
  const tally: Tally = { articles: 0, failures: 0, blocks: 0, removed: 0, charactersIn: 0, charactersOut: 0 };
  const intoFolder =
    out !== undefined && (paths.length > 1 || paths.some(isFolder) || isFolder(out) || /[/\\]$/.test(out));
  const formatOf = (input: Input): OutputFormat => format ?? (holdsMany(input.format) ? 'jsonl' : 'text');
  const run: Run = { settings, judging: { ...settings, strictness }, shown, tally, isLone: inputs.length === 1 };

  if (intoFolder) {
    if (existsSync(out) && !isFolder(out))
      throw new UsageError(`${out}: is a file; --out for several inputs names a folder`);
    if (format === undefined && paths.some((path) => isSamePlace(path, out)))
      throw new UsageError(`--out ${out} is the folder that is read; choose another`);
    const extensionOf = (input: Input): string | null => {
      if (format === undefined && /\.(?:jsonl|ndjson)$/i.test(input.place)) return null;
      return formatOf(input) === 'text' && input.format === 'html' ? '.txt' : extensions[formatOf(input)];
    };
    const destination = mirrorInto(out, inputs, extensionOf);
    for (const each of found) {
      if (each instanceof InputError) {
        fail(tally, each);
        continue;
      }
      const path = destination(each);
      if (path instanceof UsageError) fail(tally, path);
      else await cleanInto([each], formatOf(each), () => openWhole(path), run);
    }
  } else {
    for (const each of found) if (each instanceof InputError) fail(tally, each);
    const chosen = inputs[0] ? (inputs.length > 1 ? (format ?? 'text') : formatOf(inputs[0])) : 'text';
    if (inputs.length > 1 && (chosen === 'text' || chosen === 'markdown')) {
      throw new UsageError(
        `${inputs.length} inputs and one output; name a folder with --out DIR, or use --format jsonl`,
      );
    }
    const victim = out === undefined ? undefined : overwriteGuard(inputs)(out);
    if (victim) throw new UsageError(`--out ${out} would overwrite the input ${nameOf(victim)}; choose another name`);
    if (inputs.length > 0)
      await cleanInto(
        inputs,
        chosen,
        () => (out === undefined ? standardOutput(withoutControls) : openWhole(out)),
        run,
      );
  }
  if (isTerminal(2) && tally.articles > 1) tell(describeTally(tally));
  return tally.failures > 0 ? ExitCode.Failed : ExitCode.Done;
}

function describeTally({ articles, failures, blocks, removed, charactersIn, charactersOut }: Tally): string {
  const failed = failures > 0 ? ` · ${failures} could not be done` : '';
  return `cleaned ${articles} articles: removed ${removed} of ${blocks} blocks · ${percentShorter(charactersIn, charactersOut)} % shorter${failed}`;
}

/** Cleans inputs into one output, which is opened with the first report and stays away when there is none. */
async function cleanInto(
  inputs: readonly Input[],
  format: OutputFormat,
  open: () => Output,
  { settings, judging, shown, tally, isLone }: Run,
): Promise<void> {
  const collection = inputs[0] ? collections[inputs[0].format] : null;
  const isMany = inputs.length > 1 || collection !== null;
  if (isMany && (format === 'text' || format === 'markdown')) {
    fail(
      tally,
      new UsageError(
        `${nameOf(inputs[0]!)}: ${collection ?? 'several inputs have'} several articles; use --format jsonl or json, not ${format}`,
      ),
    );
    return;
  }
  let output: Output | undefined;
  try {
    for (const input of inputs) {
      for await (const raw of readInput(input, settings)) {
        if (raw instanceof InputError) {
          fail(tally, raw);
          continue;
        }
        tellOrigin(raw);
        const report = reportOn(await readSource(raw), judging);
        const isFirst = output === undefined;
        output ??= open();
        await output.write(render(report, format, shown, isMany, isFirst));
        count(tally, report);
        await tellOutcome(report, settings, isLone && !isMany);
      }
    }
    if (format === 'json' && isMany && output) await output.write('\n]\n');
    await output?.finish();
  } catch (error) {
    await output?.discard();
    if (!(error instanceof OutputError)) throw error;
    fail(tally, error);
  }
}

function render(report: Report, format: OutputFormat, shown: Shown, isMany: boolean, isFirst: boolean): string {
  switch (format) {
    case 'text':
      return toText(report, shown);
    case 'markdown':
      return toMarkdown(report, shown);
    case 'jsonl':
      return `${JSON.stringify(report)}\n`;
    case 'json':
      return isMany ? `${isFirst ? '[\n' : ',\n'}${JSON.stringify(report)}` : `${JSON.stringify(report, null, 2)}\n`;
  }
}

function count(tally: Tally, { stats }: Report): void {
  tally.articles++;
  tally.blocks += stats.blocks;
  tally.removed += stats.removed;
  tally.charactersIn += stats.charactersIn;
  tally.charactersOut += stats.charactersOut;
}

/** Says what was removed: in full when asked, in one line for a lone article on a terminal. */
async function tellOutcome(report: Report, settings: CleanSettings, isLone: boolean): Promise<void> {
  if (settings.explain) {
    tell(explain(report, await paintFor(2, process.env)).trimEnd());
  } else if (isTerminal(2) && isLone) {
    tell(`${describeOutcome(report)}${report.stats.removed > 0 ? ' · --explain shows each' : ''}`);
  }
}
