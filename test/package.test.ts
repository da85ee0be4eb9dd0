/**
 * What is published, and what importing it does.
 */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type * as Library from '../src/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = promisify(execFile);

interface Packed {
  readonly files: readonly { readonly path: string; readonly mode: number }[];
}

interface PackageDescription {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly bin: Readonly<Record<string, string>>;
}

describe('the package', async () => {
  // Without scripts: they would build anew below the tests that run the command.
  const { stdout } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root });
  const [packed] = JSON.parse(stdout) as readonly Packed[];
  const paths = packed?.files.map(({ path }) => path) ?? [];
  const description = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  ) as PackageDescription;

  it('holds the command, the library with its types, the schema and the licence', () => {
    const needed = [
      'bin/dedupe-article.js',
      'bin/package.json',
      'dist/command.cjs',
      'dist/index.js',
      'dist/index.d.ts',
    ];
    expect(paths).toEqual(expect.arrayContaining([...needed, 'docs/report.schema.json', 'LICENSE', 'package.json']));
    for (const page of ['CHANGELOG.md', 'README.md'])
      expect(paths.includes(page)).toBe(existsSync(new URL(`../${page}`, import.meta.url)));
  });

  it('holds nothing else', () => {
    const wanted =
      /^(?:bin\/(?:dedupe-article\.js|package\.json)|dist\/.+\.(?:js|d\.ts|cjs|txt)|docs\/report\.schema\.json|LICENSE|package\.json|CHANGELOG\.md|README\.md)$/;
    expect(paths.filter((path) => !wanted.test(path))).toEqual([]);
    expect(paths.filter((path) => /^dist\/cli\/|(?:^|\/)(?:src|test|bench|fixtures)\/|\.test\./.test(path))).toEqual(
      [],
    );
  });

  it('holds every file it names, the command ready to run', () => {
    const targets = Object.values(description.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    const named = [...targets, ...Object.values(description.bin)].map((path) => path.replace(/^\.\//, ''));
    expect(named.filter((path) => !paths.includes(path))).toEqual([]);
    const command = packed?.files.find(({ path }) => path === 'bin/dedupe-article.js');
    expect((command?.mode ?? 0) & 0o111).toBe(0o111);
  });

  it('holds no path of the machine it was built on', () => {
    const texts = paths.map((path) => [path, readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')] as const);
    expect(texts.filter(([, text]) => text.includes(root)).map(([path]) => path)).toEqual([]);
  });
});

describe('the library', () => {
  const library = new URL('../dist/index.js', import.meta.url).href;

  it('does nothing on import: says nothing, listens to nothing, adds no global, keeps nothing running', async () => {
    const script = `
      const state = () => JSON.stringify([Reflect.ownKeys(globalThis).map(String), process.eventNames().map(String), process.exitCode ?? null]);
      const before = state();
      const { dedupeArticle } = await import(${JSON.stringify(library)});
      if (state() !== before) throw new Error('import left traces: ' + before + ' became ' + state());
      if (process.getActiveResourcesInfo().some((each) => /Timeout|Immediate|FS|Watcher/.test(each))) throw new Error('import keeps running');
      if (typeof dedupeArticle !== 'function') throw new Error('no dedupeArticle');`;
    const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '--eval', script]);
    expect({ stdout, stderr }).toEqual({ stdout: '', stderr: '' });
  });

  it('gives what the sources give, and loads no module of the command', async () => {
    const { dedupeArticle } = (await import(library)) as typeof Library;
    expect(dedupeArticle('Mill turns\n\nThe mill ground its first sack on a windy day.').headline).toBe('Mill turns');
    const script = `
      await import(${JSON.stringify(library)});
      const { builtinModules, createRequire } = await import('node:module');
      const loaded = Object.keys(createRequire(import.meta.url).cache).filter((path) => /commander|chalk|tinyglobby/.test(path));
      if (loaded.length > 0) throw new Error(loaded.join());`;
    await run(process.execPath, ['--input-type=module', '--eval', script]);
  });
});
