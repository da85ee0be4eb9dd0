/**
 * A file that is written whole or not at all: into a neighbour first, which then takes its name.
 */
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { OutputError } from '../errors.js';
import { reasonOf } from '../read/inputs.js';

/** Where the text of an output goes, piece by piece. */
export interface Output {
  write(text: string): void | Promise<void>;
  /** Makes what was written last; nothing may follow. */
  finish(): void | Promise<void>;
  /** Leaves things as they were. */
  discard(): void;
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** Neighbours that have not taken their name yet; whoever ends the process removes them. */
const unfinished = new Set<string>();

/** Removes what an interrupted run leaves half-written. */
export function discardUnfinished(): void {
  for (const path of unfinished) rmSync(path, { force: true });
  unfinished.clear();
}

/**
 * Opens a file for writing as a whole; folders on the way are made. A device or a pipe is written through.
 * @throws OutputError, as do the methods of what it returns
 */
export function openWhole(path: string): Output {
  const attempt = <T>(action: () => T): T => {
    try {
      return action();
    } catch (error) {
      throw new OutputError(`${path}: cannot be written, ${reasonOf(error)}`);
    }
  };
  return attempt(() => {
    const existing = statOf(path);
    const isThrough = existing !== undefined && !existing.isFile();
    const target = existing && !isThrough ? realpathSync(path) : path;
    if (!existing) mkdirSync(dirname(target), { recursive: true });
    const written = isThrough ? path : join(dirname(target), `.${basename(target)}.${process.pid}.partial`);
    const file = openSync(written, 'w');
    if (!isThrough) unfinished.add(written);
    if (existing && !isThrough) fchmodSync(file, existing.mode);
    const drop = (): void => {
      closeSync(file);
      if (isThrough) return;
      rmSync(written, { force: true });
      unfinished.delete(written);
    };
    return {
      write(text) {
        const bytes = Buffer.from(text);
        attempt(() => {
          for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
        });
      },
      finish() {
        attempt(() => {
          if (isThrough) return closeSync(file);
          fsyncSync(file);
          closeSync(file);
          renameSync(written, target);
          unfinished.delete(written);
        });
      },
      discard: drop,
    };
  });
}
