/**
 * Where articles come from: standard input, files, folders. It and stored-bytes alone read the disk.
 */
import { createReadStream, fstatSync, type Stats, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { InputError } from '../errors.js';
import { withoutCompression } from './compression/compression-of.js';
import { largestArticle } from './decode.js';
import { formatOfPath, type InputFormat, readExtensions } from './input-format.js';
import type { RawArticle, ReadOptions } from './raw-article.js';
import { readStored, standardInput } from './stored-bytes.js';
import { readWhole } from './whole.js';

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
  place: withoutCompression(place),
  format: format ?? formatOfPath(path),
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
  const names = await glob(`**/*.{${readExtensions.join(',')}}{,.gz,.zst}`, {
    cwd: folder,
    ignore,
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
    expandDirectories: false,
  });
  if (names.length === 0) {
    return [
      new InputError(
        `${folder}: no articles in this folder (files ending in ${readExtensions.map((name) => `.${name}`).join(', ')}, or with .gz or .zst behind)`,
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
export async function* readInput(input: Input, options: ReadOptions = {}): AsyncGenerator<RawArticle | InputError> {
  const { path, format, isNamed = false } = input;
  const name = nameOf(input);
  try {
    if (format === 'jsonl' || format === 'json') {
      const { decompress } = await import('./compression/decompress.js');
      const { readRows } = await import('./rows.js');
      yield* readRows(decompress(streamOf(input)), name, format, options);
    } else if (format === 'warc') {
      const { decompress } = await import('./compression/decompress.js');
      const { readWarc } = await import('./warc/read-warc.js');
      yield* readWarc(decompress(streamOf(input)), name, options);
    } else {
      const largest = options.maxSize ?? largestArticle;
      const bytes = await readStored({ path, name, largest, isEncodingNamed: options.encoding !== undefined });
      yield* readWhole(bytes, { id: path, name, format, isNamed }, options);
    }
  } catch (error) {
    yield error instanceof InputError ? error : new InputError(`${name}: ${reasonOf(error)}`);
  }
}

const streamOf = ({ path }: Input): AsyncIterable<Buffer> =>
  path === '-' ? standardInput() : createReadStream(path, { highWaterMark: 1 << 20 });
