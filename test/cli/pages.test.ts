/**
 * Pages: from a file, a folder, standard input and rows of JSON Lines, known by name or by content.
 */
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model.js';
import { runCommand } from '../run-command.js';
import { row } from '../stories.js';
import { temporaryFolder } from '../temporary-folder.js';

const opening = 'The island ferry sailed again on Monday after four months in dry dock, its operator said.';
const second = 'Passengers queued from dawn, and the first boat was full within ten minutes of opening.';
const page = `<!doctype html>
<html lang="en"><head><title>Ferry returns to the islands | Harbour Post</title>
<meta property="og:site_name" content="Harbour Post">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry returns to the islands",
"author":{"@type":"Person","name":"Mara Lind"},"datePublished":"2024-05-01T10:00:00+02:00"}</script></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Ferry returns to the islands</h1>
<p>${opening}</p>
<p>${second}</p>
<p>${opening}</p>
</article><footer>Imprint of the Harbour Post</footer></body></html>
`;
const cleaned = `Ferry returns to the islands\n${opening}\n\n${opening}\n\n${second}\n`;
const reportIn = (json: string): Report => JSON.parse(json) as Report;

describe('a page', () => {
  it('is read from a file, by its name', async () => {
    const cwd = temporaryFolder({ 'ferry.html': page });
    expect(await runCommand(['ferry.html'], { cwd })).toMatchObject({ stdout: cleaned, stderr: '', code: 0 });
  });

  it('is known by its content, on standard input and under any name', async () => {
    const cwd = temporaryFolder({ 'ferry.txt': `\n  <!-- saved -->\n${page}` });
    expect((await runCommand([], { input: page })).stdout).toBe(cleaned);
    expect((await runCommand(['ferry.txt'], { cwd })).stdout).toBe(cleaned);
  });

  it('is text when the user says so', async () => {
    const { stdout } = await runCommand(['--input-format', 'text', '--format', 'json'], { input: page });
    expect(reportIn(stdout)).toMatchObject({ format: 'text' });
    expect(reportIn(stdout).text).toContain('<nav>');
  });

  it('gives its facts to the report', async () => {
    const { stdout } = await runCommand(['--format', 'json', '--input-format', 'html'], { input: page });
    expect(reportIn(stdout)).toMatchObject({
      format: 'html',
      headline: 'Ferry returns to the islands',
      dek: null,
      authors: ['Mara Lind'],
      published: '2024-05-01',
      language: 'en',
      siteName: 'Harbour Post',
      lede: opening,
    });
    expect(reportIn(stdout).blocks.map(({ lines, kept }) => [lines[0], kept])).toEqual([
      [8, true],
      [9, true],
      [10, false],
    ]);
  });

  it('stands in a row of JSON Lines beside rows of text', async () => {
    const input = row({ id: 'a', html: page }) + row({ id: 'b', text: opening });
    const { stdout, code } = await runCommand(['--input-format', 'jsonl'], { input });
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n').map(reportIn)).toMatchObject([
      { id: 'a', format: 'html', stats: { removed: 1 } },
      { id: 'b', format: 'jsonl' },
    ]);
  });

  it('is found in a folder and checked', async () => {
    const cwd = temporaryFolder({ 'raw/ferry.htm': page });
    expect((await runCommand(['raw', '--out', 'clean'], { cwd })).code).toBe(0);
    const { stdout, code } = await runCommand(['check', 'raw'], { cwd });
    expect(stdout).toMatch(/^raw\/ferry\.htm:10 {2}exact-duplicate/);
    expect(code).toBe(1);
  });
});
