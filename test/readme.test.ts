/**
 * The example of the README is what the command prints.
 */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { runCommand } from './run-command.js';
import { temporaryFolder } from './temporary-folder.js';

it('shows the output of the example as it is', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const example =
    /\$ cat story\.txt\n(?<story>[\s\S]*?)\n\$ dedupe-article story\.txt --explain\n(?<shown>[\s\S]*?)```/.exec(readme);
  const { story, shown } = example?.groups ?? {};
  const cwd = temporaryFolder({ 'story.txt': story ?? '' });
  const { stdout, stderr } = await runCommand(['story.txt', '--explain'], { cwd });
  expect(stdout + stderr).toBe(shown);
});
