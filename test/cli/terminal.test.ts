/**
 * What a terminal is shown, on a real one: status, colours, and nothing of an article that it would act on.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { finished, noTerminal, runCommand, runOnTerminal, runShell, startOnTerminal } from '../run-command.js';
import { ferry, ferryClean, orchard, row } from '../stories.js';
import { readTree, temporaryFolder } from '../temporary-folder.js';

if (noTerminal) console.warn(noTerminal);

const esc = '\u001b';
const onScreen = (text: string): string => text.replaceAll('\n', '\r\n');

describe.skipIf(noTerminal)('the status line', () => {
  const status = 'removed 2 of 6 blocks: 1 headline, 1 exact · 33 % shorter · --explain shows each';

  it('comes behind one article on a terminal', async () => {
    const cwd = temporaryFolder({ 'ferry.txt': ferry, 'orchard.txt': orchard });
    const run = await runOnTerminal('dedupe ferry.txt', { cwd });
    expect(run).toMatchObject({ stdout: onScreen(`${ferryClean}${status}\n`), code: 0 });
    const clean = await runOnTerminal('dedupe orchard.txt > clean.txt', { cwd });
    expect(clean.stdout).toBe('nothing said twice in 3 blocks\r\n');
  });

  it('stays out of a file, and goes where stderr goes', async () => {
    const cwd = temporaryFolder({ 'ferry.txt': ferry });
    const kept = await runOnTerminal('dedupe ferry.txt > clean.txt', { cwd });
    expect(kept.stdout).toBe(onScreen(`${status}\n`));
    expect(readFileSync(join(cwd, 'clean.txt'), 'utf8')).toBe(ferryClean);
    const silent = await runOnTerminal('dedupe ferry.txt 2> messages.txt', { cwd });
    expect(silent.stdout).toBe(onScreen(ferryClean));
    expect(readFileSync(join(cwd, 'messages.txt'), 'utf8')).toBe('');
  });

  it('sums up several articles', async () => {
    const cwd = temporaryFolder({ 'raw/a.txt': ferry, 'raw/b.txt': orchard, 'raw/c.txt': '' });
    const run = await runOnTerminal('dedupe raw --out clean', { cwd });
    expect(run.stdout.split('\r\n')).toEqual([
      'dedupe-article: raw/c.txt: empty, there is no article to clean',
      expect.stringMatching(/^cleaned 2 articles: removed 2 of 9 blocks · \d+ % shorter · 1 could not be done$/),
      '',
    ]);
    expect(run.code).toBe(2);
  });

  it('of a check is shown on a terminal, and elsewhere only beside a budget', async () => {
    const cwd = temporaryFolder({ 'ferry.txt': ferry });
    const onTerminal = await runOnTerminal('dedupe check ferry.txt > found.txt', { cwd });
    expect(onTerminal).toMatchObject({
      stdout: '1 article checked: 2 repeats, 32.5 % of the text\r\n',
      code: 1,
    });
    expect((await runShell('dedupe check ferry.txt', { cwd })).stderr).toBe('');
  });
});

describe.skipIf(noTerminal)('colours', () => {
  const commands = ['dedupe check ferry.txt 2> /dev/null', 'dedupe --explain ferry.txt > /dev/null'];

  it.each(commands)('are shown on a terminal by %s', async (command) => {
    const cwd = temporaryFolder({ 'ferry.txt': ferry });
    const { stdout } = await runOnTerminal(command, { cwd });
    expect(stdout).toContain(`${esc}[31m`);
    expect(stdout).toContain(`${esc}[1m`);
  });

  it.each(commands)('are left out by %s under NO_COLOR and on a terminal without any', async (command) => {
    const cwd = temporaryFolder({ 'ferry.txt': ferry });
    const coloured = await runOnTerminal(command, { cwd });
    const plain = coloured.stdout.replace(/\u001b\[\d+m/g, '');
    for (const environment of [{ NO_COLOR: '1' }, { NO_COLOR: 'false' }, { TERM: 'dumb' }]) {
      expect((await runOnTerminal(command, { cwd, environment })).stdout).toBe(plain);
    }
    expect((await runOnTerminal(command, { cwd, environment: { NO_COLOR: '' } })).stdout).toBe(coloured.stdout);
  });

  it('are left out of pipes and files, whatever the environment says', async () => {
    const cwd = temporaryFolder({ 'ferry.txt': ferry });
    const environment = { FORCE_COLOR: '3', CLICOLOR_FORCE: '1' };
    const explained = await runCommand(['--explain', 'ferry.txt'], { cwd, environment });
    const checked = await runCommand(['check', 'ferry.txt'], { cwd, environment });
    expect(explained.stdout + explained.stderr + checked.stdout).not.toContain(esc);
    const toFile = await runOnTerminal('dedupe check ferry.txt > found.txt', { cwd, environment });
    expect(toFile.stdout).not.toContain(esc);
    expect(readFileSync(join(cwd, 'found.txt'), 'utf8')).toBe(checked.stdout);
  });
});

describe.skipIf(noTerminal)('control characters of an article', () => {
  const attacks = [
    `${esc}[2J${esc}[1;1H`, // clears the screen
    `${esc}]0;owned\u0007`, // names the window
    `${esc}]52;c;cm0gLXJm${esc}\\`, // fills the clipboard
    `${esc}]8;;https://example.org/${esc}\\here${esc}]8;;${esc}\\`, // a link
    `${esc}P+q544e${esc}\\`, // a device control string
    `${esc}c`, // resets the terminal
    '\u009b31m', // CSI as one character of C1
    '\u009d0;owned\u009c', // OSC likewise
    '\u0007\u0008\u007f\u000b\u000c\r',
    '\u202eesrever\u202c\u2066isolated\u2069',
    `${esc}${esc}[31m[31m`, // leaves a sequence when removed but once
  ];
  const line = (name: string): string =>
    `${attacks[0]}The ${name} sailed ${attacks.slice(1).join('and ')} past the old lighthouse at noon.`;
  const hostile = `${attacks.join('')}Ships sail again\n\n${line('tug')}\n\n${orchard}\n${line('tug')}\n`;
  /** All that a terminal acts on or shows in another order, but the colours of the command's own. */
  const active = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\r(?!\n)/;
  const withoutColours = (text: string): string => text.replace(/\u001b\[(?:1|2|22|31|32|39)m/g, '');

  it.each([
    'dedupe hostile.txt',
    'dedupe -f markdown hostile.txt',
    'dedupe -f json hostile.txt',
    'dedupe -f jsonl hostile.txt',
    'dedupe --explain hostile.txt',
    'dedupe check hostile.txt',
    'dedupe check -f json hostile.txt',
    'dedupe tune hostile.txt',
    'dedupe --explain rows.jsonl',
    'dedupe check rows.jsonl',
  ])('do not reach the terminal by %s', async (command) => {
    const rows = `${row({ id: attacks.join(''), text: hostile })}{"id": ${attacks.join('')}\n`;
    const cwd = temporaryFolder({ 'hostile.txt': hostile, 'rows.jsonl': rows });
    // NO_COLOR on one of two runs: there, not even an escape character may be left.
    const plain = await runOnTerminal(command, { cwd, environment: { NO_COLOR: '1' } });
    const coloured = await runOnTerminal(command, { cwd });
    expect(plain.stdout).toMatch(/sail/);
    expect(plain.stdout).not.toMatch(active);
    expect(withoutColours(coloured.stdout)).not.toMatch(active);
  });

  it('do not reach it by way of file names', async () => {
    const name = `${esc}[2J\u009b31mferry\r\n.txt`;
    const cwd = temporaryFolder({ [`raw/${name}`]: ferry, [`bad/${name}`]: 'GIF\0' });
    const commands = ['dedupe check raw', 'dedupe -e raw', 'dedupe bad', 'dedupe check bad', `dedupe 'no ${name}'`];
    for (const command of commands) {
      const run = await runOnTerminal(command, { cwd, environment: { NO_COLOR: '1' } });
      expect(run.stdout, command).toMatch(/ferry/);
      expect(run.stdout, command).not.toMatch(active);
    }
  });
});

describe.skipIf(noTerminal)('a command that waits for someone typing', () => {
  /** Presses Ctrl-C as soon as a text is on the screen. @returns all that is shown, the exit code of the command last */
  async function interruptAt(awaited: string, command: string, cwd: string): Promise<string> {
    const child = startOnTerminal(`trap 'echo interrupted' INT; ${command}; echo "exit $?"`, { cwd });
    let shown = '';
    let isPressed = false;
    child.stdout.on('data', (piece) => {
      shown += String(piece);
      if (isPressed || !shown.includes(awaited)) return;
      isPressed = true;
      child.stdin.write('\u0003');
    });
    return (await finished(child)).stdout;
  }

  it.each(['dedupe', 'dedupe check'])('%s says what it waits for, and Ctrl-C ends it', async (command) => {
    const shown = await interruptAt('or see --help', command, temporaryFolder());
    expect(shown).toContain('dedupe-article: reading the article from the terminal; end it with Ctrl-D, or see --help');
    expect(shown).toMatch(/interrupted\r\nexit 130\r\n$/);
  });

  it('is ended by Ctrl-C also behind files that are done', async () => {
    const cwd = temporaryFolder({ 'raw/ferry.txt': ferry });
    const shown = await interruptAt('raw/ferry.txt: removed', 'dedupe raw - --out clean --explain', cwd);
    expect(shown).toMatch(/interrupted\r\nexit 130\r\n$/);
    expect(readTree(join(cwd, 'clean'))).toEqual({ 'ferry.txt': ferryClean });
  });

  it('reads what is typed', async () => {
    const cwd = temporaryFolder();
    await runOnTerminal('dedupe > clean.txt', { cwd, input: ferry });
    expect(readTree(cwd)).toEqual({ 'clean.txt': ferryClean });
  });
});
