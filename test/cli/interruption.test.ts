/**
 * Ends that come from outside: signals, and readers of the output that go away.
 */
import { once } from 'node:events';
import { closeSync, constants, type FSWatcher, mkdirSync, openSync, watch } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Finished, finished, runCommand, runShell, startCommand } from '../run-command.js';
import { ferry, ferryClean, row } from '../stories.js';
import { readTree, temporaryFolder, temporaryPipe } from '../temporary-folder.js';

const isPartial = (name: string | null): boolean => name?.endsWith('.partial') ?? false;

/** Waits for a name to show up in a watched folder. */
function appearance(watcher: FSWatcher, isAwaited: (name: string | null) => boolean): Promise<void> {
  return new Promise((resolve) => {
    watcher.on('change', (_, name) => {
      if (!isAwaited(name === null ? null : String(name))) return;
      watcher.close();
      resolve();
    });
  });
}

describe.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s', (signal) => {
  it('while a file is half-written leaves what was there, and nothing else', async () => {
    const cwd = temporaryFolder({ 'out/old.jsonl': 'as it was\n' });
    const begun = appearance(watch(join(cwd, 'out')), isPartial);
    const child = startCommand(['--input-format', 'jsonl', '--out', 'out/old.jsonl'], { cwd });
    const end = finished(child);
    // The input stays open: the command has written one row and waits for the next.
    child.stdin.write(row({ id: 1, text: ferry }));
    await begun;
    child.kill(signal);
    expect(await end).toEqual({ stdout: '', stderr: '', code: null, signal });
    expect(readTree(cwd)).toEqual({ 'out/old.jsonl': 'as it was\n' });
  });

  it('while waiting for an article ends at once', async () => {
    const child = startCommand(['-f', 'jsonl', '--input-format', 'jsonl']);
    const end = finished(child);
    child.stdin.write(row({ id: 1, text: ferry }));
    await once(child.stdout, 'data');
    child.kill(signal);
    expect((await end).signal).toBe(signal);
  });
});

describe('a folder that is interrupted', () => {
  it('stops, with each of its outputs whole or not there', async () => {
    const count = 1500;
    const names = Array.from({ length: count }, (_, at) => `${at}.txt`);
    const cwd = temporaryFolder(Object.fromEntries(names.map((name) => [`raw/${name}`, ferry])));
    mkdirSync(join(cwd, 'clean'));
    const begun = appearance(watch(join(cwd, 'clean')), (name) => !isPartial(name));
    const child = startCommand(['raw', '--out', 'clean'], { cwd });
    const end = finished(child);
    await begun;
    child.kill('SIGINT');
    expect((await end).signal).toBe('SIGINT');
    const outputs = Object.entries(readTree(join(cwd, 'clean')));
    expect(outputs.length).toBeGreaterThan(0);
    expect(outputs.length).toBeLessThan(count);
    expect(outputs.filter(([name, text]) => isPartial(name) || text !== ferryClean)).toEqual([]);
  });
});

describe('a reader that goes away', () => {
  const long = Array.from({ length: 20_000 }, (_, at) => `Line ${at} of the log names ship ${at * 7}.`).join('\n\n');
  const repeats = Array.from({ length: 3_000 }, () => ferry).join('\n');

  /** Runs a pipe; the exit code of its first command comes last on stdout. */
  const inPipe = (command: string, reader: string, input: string) =>
    runShell(`{ { ${command}; echo $? >&3; } | ${reader}; } 3>&1`, { input });

  it.each([
    ['dedupe', long],
    ['dedupe -f json', long],
    ['dedupe -f markdown', long],
  ])('ends %s quietly', async (command, input) => {
    const run = await inPipe(command, 'head -n 1', input);
    expect(run.stderr).toBe('');
    expect(run.stdout.trimEnd().split('\n')).toHaveLength(2);
    expect(run.stdout).toMatch(/\n0\n$/);
  });

  it.each([[['--help']], [['--version']], [['check', '--help']], [[]]])(
    'ends %j quietly when it was never there',
    async (args) => {
      const child = startCommand(args);
      child.stdout.destroy();
      child.stdin.end(ferry);
      expect(await finished(child)).toEqual({ stdout: '', stderr: '', code: 0, signal: null });
    },
  );

  it('does not change what a check amounts to', async () => {
    const text = await inPipe('dedupe check', 'head -n 1', repeats);
    expect(text).toMatchObject({ stderr: '', stdout: expect.stringMatching(/^stdin:\d+ .*\n1\n$/) });
    const json = await inPipe('dedupe check -f json', 'head -n 1', repeats);
    expect(json).toMatchObject({ stderr: '', stdout: '{\n1\n' });
  });

  describe('of a pipe that does not block', () => {
    /** Runs the command with such a pipe, made by a path because Node makes only blocking ones, as its output. */
    function startIntoPipe(): { readonly end: Promise<Finished>; readonly reader: Socket } {
      const path = temporaryPipe();
      const reader = new Socket({ fd: openSync(path, constants.O_RDONLY | constants.O_NONBLOCK), readable: true });
      const writer = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
      const end = runShell('dedupe >&3', { input: long, third: writer });
      closeSync(writer);
      return { end, reader };
    }

    it('ends the command quietly', async () => {
      const { end, reader } = startIntoPipe();
      await once(reader, 'data');
      reader.destroy();
      expect(await end).toEqual({ stdout: '', stderr: '', code: 0, signal: null });
    });

    it('gets everything when it is only slow', async () => {
      const { end, reader } = startIntoPipe();
      let received = '';
      for await (const piece of reader.setEncoding('utf8')) received += piece;
      expect(await end).toEqual({ stdout: '', stderr: '', code: 0, signal: null });
      expect(received.trimEnd().split('\n').at(-1)).toBe(long.split('\n').at(-1));
      expect(received).toBe((await runCommand([], { input: long })).stdout);
    });
  });
});
