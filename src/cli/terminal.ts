/**
 * The terminal: what may reach it, whether it has colours, and the streams of the process.
 */
import { writeSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import type { Output } from '../batch/whole-file.js';
import { OutputError } from '../errors.js';
import { reasonOf } from '../read/inputs.js';
import type { RawArticle } from '../read/raw-article.js';
import { isTerminalDescriptor } from '../read/terminal-descriptor.js';
import { type Paint, plainPaint } from '../report/paint.js';

/** C0 and C1 controls but tab and line feed, and the marks that reorder text (Unicode technical report 36). */
const unsafe = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Text without anything a terminal would act on. */
export const withoutControls = (text: string): string => stripVTControlCharacters(text).replace(unsafe, '');

/**
 * How to show pieces of a message on standard output or error: as they are when it is no terminal, else without controls, and in
 * colours unless NO_COLOR is set (no-color.org) or the terminal has none.
 */
export async function paintFor(descriptor: 1 | 2, environment: NodeJS.ProcessEnv): Promise<Paint> {
  if (!isTerminal(descriptor)) return plainPaint;
  const { Chalk } = await import('chalk');
  const { NO_COLOR, TERM } = environment;
  const isOff = (NO_COLOR ?? '') !== '' || TERM === 'dumb';
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

/** Whether a standard stream is a terminal; asked of the descriptor, because the stream itself takes 4 ms to open. */
export const isTerminal = (descriptor: 1 | 2): boolean => isTerminalDescriptor(descriptor);

/** What a failed write to standard output amounts to. */
const failureOf = (error: unknown): Error =>
  (error as NodeJS.ErrnoException).code === 'EPIPE'
    ? new ClosedPipe()
    : new OutputError(`stdout: cannot be written, ${reasonOf(error)}`);

/** Writes directly; returns what is left for the stream where the descriptor does not block. */
function writeDirectly(descriptor: 1 | 2, text: string): Buffer {
  const bytes = Buffer.from(text);
  let at = 0;
  try {
    while (at < bytes.length) at += writeSync(descriptor, bytes, at);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
  }
  return bytes.subarray(at);
}

/** A stream tells of a failed write twice: to the callback, and as an event, which ends the process if nobody listens. */
const alreadyTold = (): void => {};

const writeToStream = (stream: NodeJS.WriteStream, bytes: Buffer): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.on('error', alreadyTold);
    stream.write(bytes, (error) => {
      if (error) return reject(error);
      stream.off('error', alreadyTold);
      resolve();
    });
  });

/** Writes to standard output, as it is. @throws ClosedPipe, OutputError */
export async function print(text: string): Promise<void> {
  try {
    const rest = writeDirectly(1, text);
    if (rest.length > 0) await writeToStream(process.stdout, rest);
  } catch (error) {
    throw failureOf(error);
  }
}

/**
 * Standard output as an output. Written to directly; through the stream only where the descriptor does not block.
 * @param guard applied to text on its way to a terminal
 */
export function standardOutput(guard: (text: string) => string): Output {
  const isGuarded = isTerminal(1);
  return {
    write: (text) => print(isGuarded ? guard(text) : text),
    finish() {},
    discard() {},
  };
}

/** Writes a message to standard error, as it is. Nobody can be told when that fails. */
export function tell(message: string): void {
  try {
    const rest = writeDirectly(2, `${message}\n`);
    if (rest.length > 0) writeToStream(process.stderr, rest).catch(alreadyTold);
  } catch {}
}

/** Tells what went wrong, in one line. */
export function tellError(message: string): void {
  tell(`dedupe-article: ${withoutControls(message).replace(/\n+/g, ' ')}`);
}

/** Tells who started the command without inputs, at a terminal, what it is waiting for. */
export function tellWaiting(paths: readonly string[]): void {
  if (paths.length === 0 && isTerminalDescriptor(0))
    tellError('reading the article from the terminal; end it with Ctrl-D, or see --help');
}

/** Tells, at a terminal, of an article whose bytes were not plain UTF-8: what the reading of it rests on. */
export function tellOrigin({ place, encoding, mended }: RawArticle): void {
  if (!isTerminal(2)) return;
  if (encoding !== undefined) tellError(`${place}: read as ${encoding}; --encoding names another`);
  if (mended) tellError(`${place}: was UTF-8 misread as windows-1252; put right`);
}
