/**
 * `dedupe-article tune [inputs…]`: shows the pairs a threshold decides, from the user's own articles.
 */
import { type BorderlinePair, closestTo, pairsOf } from '../check/borderline.js';
import type { Report } from '../model.js';
import { judgedPairs, reportOn } from '../pipeline.js';
import { describeShown, pairsToJson, pairToText, thresholdsToText } from '../report/pairs.js';
import { ExitCode } from './exit-code.js';
import { strictnessOf, type TuneSettings } from './options.js';
import { readArticles } from './read-articles.js';
import { paintFor, standardOutput, tellWaiting, withoutControls } from './terminal.js';

/** Thresholds whose effect is counted. */
const steps = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1] as const;

/** Runs the command. @returns the exit code */
export async function runTune(paths: readonly string[], settings: TuneSettings): Promise<ExitCode> {
  const { format, threshold, limit, keep } = settings;
  const judging = { keep, strictness: strictnessOf(settings) };
  const output = standardOutput(format === 'json' ? withoutControls : (text) => text);
  const paint = await paintFor(1, process.env);
  let closest: readonly BorderlinePair[] = [];
  let total = 0;
  const removed = steps.map((step): [threshold: number, removed: number] => [step, 0]);
  const failures: string[] = [];

  tellWaiting(paths);
  for await (const { article, place } of readArticles(paths, settings, failures)) {
    const verdicts = judgedPairs(article, judging);
    const reportAt = (step: number): Report => reportOn(article, { ...judging, threshold: step });
    const asked = reportAt(threshold);
    const pairs = pairsOf(article, verdicts, asked.blocks, place);
    total += pairs.length;
    closest = closestTo([...closest, ...pairs], threshold, limit);
    const isDecided = verdicts.some(({ hereMayGo, reverse }) => hereMayGo || reverse);
    for (const count of removed) count[1] += (isDecided ? reportAt(count[0]) : asked).stats.removed;
  }
  if (format === 'json') await output.write(pairsToJson(closest, total, removed));
  else {
    await output.write(closest.map((pair) => `${pairToText(pair, paint)}\n`).join(''));
    const shown = describeShown(closest.length, total);
    await output.write(`${shown && `${shown}\n`}${thresholdsToText(removed)}`);
  }
  return failures.length > 0 ? ExitCode.Failed : ExitCode.Done;
}
