/**
 * Files that have not taken their name yet, and what becomes of them when the process is interrupted.
 *
 * Signals are caught from the first such file on. Before, and so wherever no file is written, they end the process at
 * once, also in the middle of a long article or of a read that waits.
 */
import { rmSync } from 'node:fs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const unfinished = new Set<string>();
let isWatching = false;

/** Removes what is half-written, then ends as the signal would have: shells tell an interrupted program by that. */
function endBy(signal: NodeJS.Signals): void {
  for (const path of unfinished) rmSync(path, { force: true });
  for (const each of signals) process.off(each, endBy);
  process.kill(process.pid, signal);
}

/** Notes a file that is about to be written. */
export function begin(path: string): void {
  unfinished.add(path);
  if (isWatching) return;
  isWatching = true;
  for (const signal of signals) process.on(signal, endBy);
}

/** Forgets a file that has its name, or is gone; then gives signals the turn of the event loop they are heard in. */
export async function end(path: string): Promise<void> {
  unfinished.delete(path);
  await new Promise((resolve) => setImmediate(resolve));
}
