/**
 * The order of the house: what a folder may import, how large a file may be, what it may be called.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** The rooms in the order data walks through them: each imports only from itself and from those before it. */
const rooms = [
  'model',
  'language',
  'read',
  'detect',
  'clean',
  'summarize',
  'pipeline',
  'across',
  'batch',
  'check',
  'report',
  'cli',
];
/** Outside the order: failures are named everywhere; the library's face shows the hallway and the nouns. */
const everywhere = 'errors';
const face = 'index';

const source = fileURLToPath(new URL('../src', import.meta.url));

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:ts|js)$/.test(path))
    .sort();

const files = filesBelow(source);
const textOf = (file: string): string => readFileSync(join(source, file), 'utf8');
/** The folder of a file, or, in the hall, its name. */
const roomOf = (file: string): string => file.split('/')[0]!.replace(/\.ts$/, '');

/** The files of the house that a file imports, types included. */
function importsOf(file: string): readonly string[] {
  const quoted = /(?:\bfrom|\bimport)\s*\(?\s*['"](\.[^'"]+)['"]/g;
  return [...textOf(file).matchAll(quoted)]
    .map(([, path]) => posix.join(posix.dirname(file), path!).replace(/\.js$/, '.ts'))
    .filter((path) => path.endsWith('.ts'));
}

const edges = files.flatMap((file) => importsOf(file).map((imported) => [file, imported] as const));

describe('the house', () => {
  it('has its imports found, and each leads to a file', () => {
    expect(edges.length).toBeGreaterThan(files.length);
    expect(edges.filter(([, imported]) => !files.includes(imported))).toEqual([]);
  });

  it('has no room that is not in the list', () => {
    const known = new Set([...rooms, everywhere, face]);
    expect([...new Set(files.map(roomOf))].filter((room) => !known.has(room))).toEqual([]);
  });

  it('lets a room import only from those before it', () => {
    const wrong = edges.filter(([file, imported]) => {
      const [from, to] = [roomOf(file), roomOf(imported)];
      if (to === everywhere) return false;
      if (from === face) return to !== 'model' && to !== 'pipeline';
      return from === everywhere || to === face || rooms.indexOf(to) > rooms.indexOf(from);
    });
    expect(wrong.map(([file, imported]) => `${file} imports ${imported}`)).toEqual([]);
  });

  it('has no imports in a circle', () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
      if (way.includes(file) || done.has(file)) return;
      for (const imported of importsOf(file)) visit(imported, [...way, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('touches disk, network, processes and the terminal in few rooms only', () => {
    const outside =
      /from '(?:node:)?(?:fs|net|http|https|child_process|tty|process|worker_threads|os|chalk|tinyglobby)(?:\/\w+)?'/;
    const globals = /\bprocess\.|\bconsole\.|\bfetch\(/;
    const allowed =
      /^(?:cli|batch|across)\/|^(?:language\/synonyms|read\/(?:inputs|stored-bytes|terminal-descriptor))\.ts$/;
    const touching = files.filter((file) => outside.test(textOf(file)) || globals.test(textOf(file)));
    expect(touching).toContain('read/inputs.ts');
    expect(touching.filter((file) => !allowed.test(file))).toEqual([]);
  });
});

const tested = ['.', '../test', '../bench'].flatMap((folder) =>
  filesBelow(join(source, folder)).map((file) => posix.join('src', folder, file)),
);

describe('a file', () => {
  it('of the source has at most 250 lines', () => {
    const long = files.map((file) => [file, textOf(file).trimEnd().split('\n').length] as const);
    expect(long.filter(([, lines]) => lines > 250)).toEqual([]);
  });

  it('is named for its reason to exist', () => {
    expect(tested.filter((file) => /(?:utils?|helpers?|managers?|misc|common)\.[jt]s$/i.test(file))).toEqual([]);
    expect(tested.filter((file) => posix.basename(file) === 'index.ts')).toEqual(['src/index.ts']);
  });

  it('of the source opens with its purpose', () => {
    expect(files.filter((file) => !textOf(file).startsWith('/**'))).toEqual([]);
  });
});
