/**
 * What a check found, as lines for people and as JSON for machines.
 */
import type { CheckResult, Finding } from '../check/findings.js';
import type { Paint } from './paint.js';

/** "raw/a.txt:9-10  exact-duplicate  …": file and lines, rule, message, two spaces apart. */
export function findingToLine({ file, lines, rule, message }: Finding, paint: Paint): string {
  const range = lines[0] === lines[1] ? `${lines[0]}` : `${lines[0]}-${lines[1]}`;
  return `${paint.place(`${file}:${range}`)}  ${paint.removed(rule)}  ${paint.plain(message)}\n`;
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;

/** The last line of a check: how much is repeated, beside the budget. */
export function describeCheck({ articles, findings, repeated, budget, errors }: CheckResult): string {
  const checked = `${articles} ${articles === 1 ? 'article' : 'articles'} checked`;
  const found =
    findings.length === 0
      ? 'nothing to remove'
      : `${findings.length} ${findings.length === 1 ? 'repeat' : 'repeats'}, ${percent(repeated)} of the text`;
  const allowed = budget > 0 ? ` (budget ${percent(budget)})` : '';
  const unread = errors.length > 0 ? ` · ${errors.length} not read` : '';
  return `${checked}: ${found}${allowed}${unread}`;
}

/** The whole check as one JSON document. */
export function checkToJson(result: CheckResult): string {
  return `${JSON.stringify({ version: 1, ...result, repeated: Math.round(result.repeated * 10_000) / 10_000 }, null, 2)}\n`;
}
