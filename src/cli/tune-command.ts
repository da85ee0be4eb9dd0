/**
 * `dedupe-article tune [inputs…]`: shows the pairs a threshold decides, from the user's own articles.
 */
import { type BorderlinePair, closestTo, pairsOf } from '../check/borderline.js';
import { judgedPairs, reportOn } from '../pipeline.js';
import { pairsToJson, pairToText, thresholdsToText } from '../report/pairs.js';
import { ExitCode } from './exit-code.js';
import { strictnessOf, type TuneSettings } from './options.js';
import { readArticles } from './read-articles.js';
import { paintFor, standardOutput, tellWaiting, withoutControls } from './terminal.js';

/** Thresholds whose effect is counted. */
const steps = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1] as const;

/** Runs the command. @returns the exit code */
export async function runTune(paths: readonly string[], settings: TuneSettings): Promise<ExitCode> {
  const { format, threshold, limit } = settings;
  const judging = { threshold, strictness: strictnessOf(settings) };
  const output = standardOutput(format === 'json' ? withoutControls : (text) => text);
  const paint = await paintFor(1, process.env);
  const pairs: BorderlinePair[] = [];
  const removed = steps.map((step): [threshold: number, removed: number] => [step, 0]);
  const failures: string[] = [];

  tellWaiting(paths);
  for await (const { article, place } of readArticles(paths, settings, failures)) {
    pairs.push(...pairsOf(article, judgedPairs(article, judging), place, threshold));
    for (const count of removed) {
      count[1] += reportOn(article, { ...judging, threshold: count[0] }).stats.removed;
    }
  }
  const closest = closestTo(pairs, threshold, limit);
  if (format === 'json') await output.write(pairsToJson(closest, removed));
  else {
    await output.write(closest.map((pair) => pairToText(pair, paint)).join('\n'));
    await output.write(`${closest.length > 0 ? '\n' : ''}${thresholdsToText(removed)}`);
  }
  return failures.length > 0 ? ExitCode.Failed : ExitCode.Done;
}
