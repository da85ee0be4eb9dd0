/**
 * Where articles come from: standard input, files, folders, rows of JSON Lines. The only room that reads the disk.
 */
import { createReadStream, fstatSync, readFileSync, readSync, type Stats, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { InputError } from '../errors.js';
import type { SourceFormat } from '../model.js';
import { decodeText, largestArticle } from './decode.js';
import { readRow } from './json-lines.js';
import { looksLikeHtml } from './looks-like-html.js';
import { isTerminalDescriptor } from './terminal-descriptor.js';

/** What an input holds. */
export type InputFormat = 'text' | 'jsonl' | 'html';

/** One file to read, or standard input. */
export interface Input {
  /** The path as the user would write it; `-` for standard input. */
  readonly path: string;
  /** Its place below the folder it was found in, or its own name: what its output is called. */
  readonly place: string;
  readonly format: InputFormat;
  /** Whether the user named the format; otherwise the content may tell better. */
  readonly isNamed?: boolean;
  /** Device and inode, to know a file again under another name; null for standard input that is no file. */
  readonly identity: string | null;
}

/** An article's text before it is split into blocks. */
export interface RawArticle {
  readonly id: string;
  /** Where it stands, for messages: the path, with the row behind a colon for JSON Lines. */
  readonly place: string;
  readonly format: SourceFormat;
  readonly text: string;
}

/** Files of a folder that are read; others are passed over. */
export const readExtensions = ['txt', 'text', 'md', 'markdown', 'html', 'htm', 'jsonl', 'ndjson'] as const;

/** Whether a file holds JSON Lines by its name. */
export const isJsonLines = (path: string): boolean => /\.(?:jsonl|ndjson)$/i.test(path);

/** Device and inode of a file. */
export const identityOf = (stats: Stats): string => `${stats.dev}:${stats.ino}`;

/** What an input is called in messages. */
export const nameOf = ({ path }: Input): string => (path === '-' ? 'stdin' : path);

/** The reason in a system error, in plain words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'no such file or folder',
    EACCES: 'permission denied',
    EPERM: 'not permitted',
    EEXIST: 'another file is in the way',
    EISDIR: 'is a folder',
    ENOTDIR: 'part of the path is not a folder',
    ENOSPC: 'no space left on the device',
    ELOOP: 'too many symbolic links',
    ENAMETOOLONG: 'the name is too long',
    EROFS: 'the file system is read-only',
    EMFILE: 'too many open files',
  };
  return reasons[code ?? ''] ?? message;
}

/** The files to read for the arguments given, in order; those of a folder sorted by path. What cannot be read is an error in its place. */
export async function findInputs(
  paths: readonly string[],
  format: InputFormat | undefined,
  exclude: string | undefined,
): Promise<readonly (Input | InputError)[]> {
  const found: (Input | InputError)[] = [];
  for (const path of paths.length > 0 ? paths : ['-']) {
    if (path === '-') {
      const stats = fstatSync(0);
      const identity = stats.isFile() ? identityOf(stats) : null;
      found.push({ path, place: 'stdin', format: format ?? 'text', isNamed: format !== undefined, identity });
      continue;
    }
    let stats: Stats;
    try {
      stats = statSync(path);
    } catch (error) {
      found.push(new InputError(`${path}: ${reasonOf(error)}`));
      continue;
    }
    if (stats.isDirectory()) found.push(...(await findInFolder(path, format, exclude)));
    else found.push(toInput(path, baseName(path), stats, format));
  }
  return found;
}

const baseName = (path: string): string => path.slice(path.replace(/[/\\]+$/, '').search(/[^/\\]+$/));

const toInput = (path: string, place: string, stats: Stats, format: InputFormat | undefined): Input => ({
  path,
  place,
  format: format ?? (isJsonLines(path) ? 'jsonl' : /\.html?$/i.test(path) ? 'html' : 'text'),
  isNamed: format !== undefined,
  identity: identityOf(stats),
});

async function findInFolder(
  folder: string,
  format: InputFormat | undefined,
  exclude: string | undefined,
): Promise<readonly (Input | InputError)[]> {
  const { glob } = await import('tinyglobby');
  const inside = exclude === undefined ? '' : relative(folder, exclude).replaceAll('\\', '/');
  const ignore = inside && !inside.startsWith('..') ? [`${inside.replace(/[[\](){}!*?]/g, '\\$&')}/**`] : [];
  const names = await glob(`**/*.{${readExtensions.join(',')}}`, {
    cwd: folder,
    ignore,
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
    expandDirectories: false,
  });
  if (names.length === 0) {
    return [
      new InputError(
        `${folder}: no articles in this folder (files ending in ${readExtensions.map((name) => `.${name}`).join(', ')})`,
      ),
    ];
  }
  return names.sort().map((name) => {
    const path = join(folder, name);
    try {
      return toInput(path, name, statSync(path), format);
    } catch (error) {
      return new InputError(`${path}: ${reasonOf(error)}`);
    }
  });
}

/** The articles of an input, in order; what cannot be read is an error in its place, and the rest goes on. */
export async function* readInput(input: Input): AsyncGenerator<RawArticle | InputError> {
  if (input.format === 'jsonl') yield* readRows(input);
  else yield await readWhole(input);
}

async function readWhole(input: Input): Promise<RawArticle | InputError> {
  const name = nameOf(input);
  let bytes: Buffer;
  try {
    bytes = input.path === '-' ? await readStandardInput() : readFileSync(input.path);
  } catch (error) {
    return new InputError(`${name}: ${reasonOf(error)}`);
  }
  const text = decodeText(bytes, name);
  if (text instanceof InputError) return text;
  if (text.trim() === '') return new InputError(`${name}: empty, there is no article to clean`);
  const isPage = input.format === 'html' || (!input.isNamed && looksLikeHtml(text));
  return { id: input.path, place: name, format: isPage ? 'html' : 'text', text };
}

/** All of standard input: at once, which starts fastest, or as a stream where reading at once is not possible. */
async function readStandardInput(): Promise<Buffer> {
  const pieces: Buffer[] = [];
  try {
    // A read that waits for someone typing would keep an interruption from being heard.
    while (!isTerminalDescriptor(0)) {
      const piece = Buffer.allocUnsafe(1 << 16);
      const read = readSync(0, piece);
      if (read === 0) return Buffer.concat(pieces);
      pieces.push(piece.subarray(0, read));
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EOF') return Buffer.concat(pieces);
    if (code !== 'EAGAIN') throw error;
  }
  for await (const chunk of standardInput()) pieces.push(chunk);
  return Buffer.concat(pieces);
}

const standardInput = (): AsyncIterable<Buffer> => process.stdin as AsyncIterable<Buffer>;

async function* readRows(input: Input): AsyncGenerator<RawArticle | InputError> {
  const name = nameOf(input);
  let rows = 0;
  try {
    for await (const [number, bytes] of readLines(input)) {
      const line = decodeText(bytes, `${name}:${number}`);
      if (typeof line === 'string' && line.trim() === '') continue;
      rows++;
      const row = line instanceof InputError ? line : readRow(line, name, number);
      yield row instanceof InputError ? row : { ...row, place: `${name}:${number}` };
    }
  } catch (error) {
    yield error instanceof InputError ? error : new InputError(`${name}: ${reasonOf(error)}`);
    return;
  }
  if (rows === 0) yield new InputError(`${name}: empty, there is no row to clean`);
}

/** Numbered lines of a file or of standard input, one held at a time. */
async function* readLines(input: Input): AsyncGenerator<readonly [number, Buffer]> {
  const stream: AsyncIterable<Buffer> =
    input.path === '-' ? standardInput() : createReadStream(input.path, { highWaterMark: 1 << 20 });
  let pieces: Buffer[] = [];
  let length = 0;
  let number = 0;
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      pieces.push(chunk.subarray(from, end));
      yield [++number, pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)];
      pieces = [];
      length = 0;
      from = end + 1;
    }
    length += chunk.length - from;
    if (length > largestArticle)
      throw new InputError(`${nameOf(input)}:${number + 1}: a row of more than 256 MiB; is this JSON Lines?`);
    if (from < chunk.length) pieces.push(chunk.subarray(from));
  }
  if (pieces.length > 0) yield [++number, Buffer.concat(pieces)];
}
