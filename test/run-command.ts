/**
 * Runs the built command as a user does: a process of its own, real streams, real signals, a real terminal.
 */
import {
  type ChildProcess,
  type ChildProcessWithoutNullStreams,
  type StdioOptions,
  spawn,
  spawnSync,
} from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../bin/dedupe-article.js', import.meta.url));
if (!existsSync(new URL('../dist/command.cjs', import.meta.url))) {
  throw new Error('the command is not built; run `npm run build` first, as `npm test` does');
}

/** What a finished process leaves. */
export interface Finished {
  readonly stdout: string;
  readonly stderr: string;
  /** Exit code; null when a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

interface Surroundings {
  /** Folder the process starts in. */
  readonly cwd?: string;
  /** What is on standard input, which then ends. */
  readonly input?: string | Buffer;
  /** Variables on top of the usual ones. */
  readonly environment?: NodeJS.ProcessEnv;
  /** An open file the process finds as descriptor 3. */
  readonly third?: number;
}

/** The surroundings of the tests, but for what would decide about colours. */
function environmentWith(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const { NO_COLOR: _, FORCE_COLOR: __, NODE_OPTIONS: ___, ...inherited } = process.env;
  return { ...inherited, TERM: 'xterm-256color', SHELL: '/bin/sh', NODE: process.execPath, COMMAND: command, ...more };
}

/** Waits for the end of a process and gathers what it says. */
export function finished(child: ChildProcess): Promise<Finished> {
  return new Promise((resolve, reject) => {
    let stdout = '';
    let stderr = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ stdout, stderr, code, signal }));
  });
}

function start(program: string, args: readonly string[], { cwd, environment, third }: Surroundings) {
  const stdio: StdioOptions = third === undefined ? 'pipe' : ['pipe', 'pipe', 'pipe', third];
  const child = spawn(program, args, {
    cwd,
    env: environmentWith(environment),
    stdio,
  }) as ChildProcessWithoutNullStreams;
  // A process that ends without reading its input closes the pipe; that is for the test to judge, not an error here.
  child.stdin.on('error', () => {});
  return child;
}

/** Starts the command and leaves its streams to the test. */
export const startCommand = (args: readonly string[], around: Surroundings = {}): ChildProcessWithoutNullStreams =>
  start(process.execPath, [command, ...args], around);

/** Runs the command to its end. */
export function runCommand(args: readonly string[], around: Surroundings = {}): Promise<Finished> {
  const child = startCommand(args, around);
  child.stdin.end(around.input ?? '');
  return finished(child);
}

/** The command in a script, as `dedupe`, in the shell of POSIX. */
const defineCommand = 'dedupe() { "$NODE" "$COMMAND" "$@"; }\n';

/** Runs a shell script in which `dedupe` is the command. */
export function runShell(script: string, around: Surroundings = {}): Promise<Finished> {
  const child = start('/bin/sh', ['-c', defineCommand + script], around);
  child.stdin.end(around.input ?? '');
  return finished(child);
}

type PseudoTerminal = (script: string) => readonly [program: string, args: readonly string[]];

const isThere = (program: string, args: readonly string[], told: RegExp): boolean =>
  told.test(spawnSync(program, args, { encoding: 'utf8' }).stdout ?? '');

/** Runs a script in a terminal with its exit code: Python has one where util-linux is absent. */
const inPython =
  'import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(["/bin/sh", "-c", sys.argv[1]])) & 255)';

function findPseudoTerminal(): PseudoTerminal | undefined {
  if (isThere('script', ['--version'], /util-linux/)) return (line) => ['script', ['-qec', line, '/dev/null']];
  if (isThere('python3', ['-c', 'import pty; print("pty")'], /pty/))
    return (line) => ['python3', ['-c', inPython, line]];
  return undefined;
}

const pseudoTerminal = findPseudoTerminal();

/** Why tests of the terminal cannot run here; undefined when they can. */
export const noTerminal =
  pseudoTerminal === undefined ? 'skipped: no pseudo-terminal, neither script (util-linux) nor python3' : undefined;

/** Starts a shell script on a terminal of its own; what it shows arrives on stdout, what is typed goes to stdin. */
export function startOnTerminal(script: string, around: Surroundings = {}): ChildProcessWithoutNullStreams {
  if (!pseudoTerminal) throw new Error(noTerminal);
  return start(...pseudoTerminal(defineCommand + script), around);
}

/** Runs a shell script on a terminal of its own. Its lines end as a terminal shows them: with CR LF. */
export async function runOnTerminal(script: string, around: Surroundings = {}): Promise<Finished> {
  const child = startOnTerminal(script, around);
  child.stdin.end(around.input ?? '');
  return finished(child);
}
