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
import { dirname, join } from 'node:path';
import { OutputError } from '../errors.js';
import { reasonOf } from '../read/inputs.js';
import { begin, end } from './unfinished.js';

/** Where the text of an output goes, piece by piece. */
export interface Output {
  write(text: string): void | Promise<void>;
  /** Makes what was written last; nothing may follow. */
  finish(): void | Promise<void>;
  /** Leaves things as they were, also after a finish that failed. */
  discard(): void | Promise<void>;
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** Neighbours opened so far: their names are short and their own, whatever the file is called. */
let opened = 0;

/** Opens a neighbour, noted before it is there: an interruption may come at any time. */
function openUnfinished(path: string): number {
  begin(path);
  try {
    rmSync(path, { force: true });
    return openSync(path, 'wx');
  } catch (error) {
    void end(path);
    throw error;
  }
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
    const neighbour = `.dedupe-article-${process.pid}-${++opened}.partial`;
    const written = isThrough ? path : join(dirname(target), neighbour);
    const file = isThrough ? openSync(written, 'w') : openUnfinished(written);
    if (existing && !isThrough) fchmodSync(file, existing.mode);
    let isOpen = true;
    const close = (): void => {
      if (!isOpen) return;
      isOpen = false;
      closeSync(file);
    };
    return {
      write(text) {
        const bytes = Buffer.from(text);
        attempt(() => {
          for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
        });
      },
      async finish() {
        attempt(() => {
          if (!isThrough) fsyncSync(file);
          close();
          if (!isThrough) renameSync(written, target);
        });
        if (!isThrough) await end(written);
      },
      async discard() {
        try {
          close();
        } catch {
          // Whether it could be closed does not matter for what is thrown away.
        }
        if (isThrough) return;
        rmSync(written, { force: true });
        await end(written);
      },
    };
  });
}
