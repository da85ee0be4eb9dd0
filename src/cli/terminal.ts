/**
 * The terminal: what may reach it, whether it has colours, and the streams of the process.
 */
import type { WriteStream } from 'node:tty';
import { stripVTControlCharacters } from 'node:util';
import type { Output } from '../batch/whole-file.js';
import { OutputError } from '../errors.js';
import { reasonOf } from '../read/inputs.js';
import { type Paint, plainPaint } from '../report/paint.js';

/** C0 and C1 controls but tab and line feed, and the marks that reorder text (Unicode technical report 36). */
const unsafe = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Text without anything a terminal would act on. */
export const withoutControls = (text: string): string => stripVTControlCharacters(text).replace(unsafe, '');

/**
 * How to show pieces of a message on a stream: as they are when it is no terminal, else without controls, and in
 * colours unless NO_COLOR is set (no-color.org) or the terminal has none.
 */
export async function paintFor(stream: WriteStream, environment: NodeJS.ProcessEnv): Promise<Paint> {
  if (!stream.isTTY) return plainPaint;
  const { Chalk } = await import('chalk');
  const isOff = (environment['NO_COLOR'] ?? '') !== '' || environment['TERM'] === 'dumb';
  const chalk = new Chalk({ level: isOff ? 0 : 1 });
  return {
    removed: (text) => chalk.red(withoutControls(text)),
    kept: (text) => chalk.green(withoutControls(text)),
    place: (text) => chalk.bold(withoutControls(text)),
    quiet: (text) => chalk.dim(withoutControls(text)),
    plain: withoutControls,
  };
}

/** Thrown when the reader of standard output has gone: there is nobody left to tell. */
export class ClosedPipe extends Error {}

/**
 * Standard output as an output.
 * @param guard applied to text on its way to a terminal
 */
export function standardOutput(guard: (text: string) => string): Output {
  const { stdout } = process;
  const failure = new Promise<never>((_, reject) => {
    stdout.on('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EPIPE' ? new ClosedPipe() : new OutputError(`stdout: cannot be written, ${reasonOf(error)}`)),
    );
  });
  failure.catch(() => undefined);
  return {
    async write(text) {
      const written = new Promise<void>((resolve) => {
        stdout.write(stdout.isTTY ? guard(text) : text, (error) => {
          if (!error) resolve();
        });
      });
      await Promise.race([written, failure]);
    },
    finish() {},
    discard() {},
  };
}

/** Writes a message to standard error, as it is. */
export function tell(message: string): void {
  process.stderr.write(`${message}\n`);
}

/** Tells what went wrong, in one line. */
export function tellError(message: string): void {
  tell(`dedupe-article: ${withoutControls(message).replace(/\n+/g, ' ')}`);
}
