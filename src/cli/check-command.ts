/**
 * `dedupe-article check [inputs…]`: prints what articles say twice and sets the exit code.
 */
import { type CheckResult, findingsOf, isWithinBudget } from '../check/findings.js';
import { reportOn } from '../pipeline.js';
import { checkToJson, describeCheck, findingToLine } from '../report/findings.js';
import { ExitCode } from './exit-code.js';
import { type CheckSettings, strictnessOf } from './options.js';
import { readArticles } from './read-articles.js';
import { ClosedPipe, isTerminal, paintFor, standardOutput, tell, tellWaiting, withoutControls } from './terminal.js';

/** Runs the command. @returns the exit code */
export async function runCheck(paths: readonly string[], settings: CheckSettings): Promise<ExitCode> {
  const output = standardOutput(settings.format === 'json' ? withoutControls : (text) => text);
  let isHeard = true;
  /** Goes on when the reader has gone: a check is made for its exit code. */
  const print = async (text: string): Promise<void> => {
    if (!isHeard) return;
    try {
      await output.write(text);
    } catch (error) {
      if (!(error instanceof ClosedPipe)) throw error;
      isHeard = false;
    }
  };
  const paint = await paintFor(1, process.env);
  const findings: CheckResult['findings'][number][] = [];
  const errors: string[] = [];
  let articles = 0;
  let charactersIn = 0;
  let charactersOut = 0;

  const judging = { ...settings, strictness: strictnessOf(settings) };
  tellWaiting(paths);
  for await (const { article, place } of readArticles(paths, settings, errors)) {
    const report = reportOn(article, judging);
    articles++;
    charactersIn += report.stats.charactersIn;
    charactersOut += report.stats.charactersOut;
    const found = findingsOf(report, place);
    findings.push(...found);
    if (settings.format === 'text') {
      await print(found.map((finding) => findingToLine(finding, paint)).join(''));
    }
  }
  const repeated = charactersIn === 0 ? 0 : (charactersIn - charactersOut) / charactersIn;
  const result: CheckResult = { articles, findings, repeated, budget: settings.maxRepeated, errors };
  if (settings.format === 'json') await print(checkToJson(result));
  else if (isTerminal(2) || settings.maxRepeated > 0) tell(describeCheck(result));
  if (errors.length > 0) return ExitCode.Failed;
  return isWithinBudget(result) ? ExitCode.Done : ExitCode.Findings;
}
