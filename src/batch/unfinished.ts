/**
 * Files that have not taken their name yet, and what becomes of them when the process is interrupted.
 *
 * Signals are caught only while there is such a file: at any other time the process ends at once, also in the middle of
 * a long article or of a read that waits.
 */
import { rmSync } from 'node:fs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const unfinished = new Set<string>();

/** Removes what is half-written, then ends as the signal would have: shells tell an interrupted program by that. */
function endBy(signal: NodeJS.Signals): void {
  for (const path of unfinished) rmSync(path, { force: true });
  for (const each of signals) process.off(each, endBy);
  process.kill(process.pid, signal);
}

/** Notes a file that is being written. */
export function begin(path: string): void {
  if (unfinished.size === 0) for (const signal of signals) process.on(signal, endBy);
  unfinished.add(path);
}

/** Forgets a file that has its name, or is gone; lets a signal that has come meanwhile do its work. */
export async function end(path: string): Promise<void> {
  unfinished.delete(path);
  await new Promise((resolve) => setImmediate(resolve));
  if (unfinished.size === 0) for (const signal of signals) process.off(signal, endBy);
}
