/**
 * Folders that a test fills, and that are gone when it ends.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Files by their path below a folder. */
export type Tree = Readonly<Record<string, string | Buffer>>;

/** Makes a folder for the running test. @returns its path */
export function temporaryFolder(files: Tree = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'dedupe-article-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Makes a folder for the running test with a named pipe in it. @returns the path of the pipe */
export function temporaryPipe(): string {
  const path = join(temporaryFolder(), 'pipe');
  execFileSync('/bin/sh', ['-c', 'mkfifo "$0"', path]);
  return path;
}

/** The files below a folder with what they hold, hidden ones included, sorted by path. */
export function readTree(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
