/**
 * The command: reads its arguments, runs what they ask for, sets the exit code.
 */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import packageDescription from '../../package.json' with { type: 'json' };
import { OutputError, UsageError } from '../errors.js';
import type { FieldNames } from '../read/raw-article.js';
import { parseSize } from '../read/size.js';
import { ExitCode } from './exit-code.js';
import {
  type CheckSettings,
  type CleanSettings,
  type CommandName,
  type OptionSpec,
  options,
  type TuneSettings,
} from './options.js';
import { ClosedPipe, print, tell, tellError } from './terminal.js';

function parseShare(value: string): number {
  const share = value.trim() === '' ? Number.NaN : Number(value);
  if (share >= 0 && share <= 1) return share;
  throw new InvalidArgumentError('Expected a number within 0–1, such as 0.7.');
}

function parseCount(value: string): number {
  const count = Number(value);
  if (Number.isSafeInteger(count) && count > 0) return count;
  throw new InvalidArgumentError('Expected a whole number from 1 on, such as 20.');
}

function parseSizeOption(value: string): number {
  const size = parseSize(value);
  if (size !== null) return size;
  throw new InvalidArgumentError('Expected a size such as 64M, or 1G.');
}

function parseEncoding(value: string): string {
  try {
    return new TextDecoder(value.trim()).encoding;
  } catch {
    throw new InvalidArgumentError('Expected the name of an encoding such as utf-8, windows-1251 or shift_jis.');
  }
}

/** Adds one field to those named before. */
function parseField(value: string, before: FieldNames = {}): FieldNames {
  const [, name, path] = /^(id|text|html)=(.+)$/.exec(value) ?? [];
  if (name && path) return { ...before, [name]: path };
  throw new InvalidArgumentError('Expected id, text or html, and where rows have it, such as text=article.body.');
}

function toOption(spec: OptionSpec): Option {
  const option = new Option(spec.flags, spec.help);
  if (spec.type === 'share') option.argParser(parseShare);
  if (spec.type === 'count') option.argParser(parseCount);
  if (spec.type === 'size') option.argParser(parseSizeOption);
  if (spec.type === 'encoding') option.argParser(parseEncoding);
  if (spec.type === 'field') option.argParser(parseField);
  if (spec.type === 'choice') option.choices(spec.choices);
  if ('default' in spec) option.default(spec.default);
  return option;
}

function addOptions(command: Command, name: CommandName): Command {
  for (const spec of options) if (spec.commands.includes(name)) command.addOption(toOption(spec));
  return command;
}

/** Refuses options that stand before the name of a command: they would belong to the cleaning and go unheard. */
function refuseMisplaced(program: Command, name: CommandName): void {
  const misplaced = program.options.find((option) => program.getOptionValueSource(option.attributeName()) === 'cli');
  const flag = misplaced?.long;
  if (flag && flag !== '--debug')
    throw new UsageError(`${flag} stands before "${name}"; write it behind: dedupe-article ${name} ${flag} …`);
}

/** The command line, its actions leading to `run`, its help and version to `show`. */
function commandLine(run: (exitCode: Promise<ExitCode>) => Promise<void>, show: (text: string) => void): Command {
  const program = new Command('dedupe-article')
    .description('Removes what scraped articles say twice; prints them clean under their headline and lede.')
    .version(packageDescription.version)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: show,
      outputError: (message) => tellError(message.replace(/^error: /, '').trim()),
    })
    .argument('[inputs...]', 'files, folders, or - for standard input (the default)')
    .action((inputs: string[], settings: CleanSettings) =>
      run(import('./clean-command.js').then(({ runClean }) => runClean(inputs, settings))),
    );
  addOptions(program, 'clean');
  const check = program
    .command('check')
    .description('print what articles say twice, for people or CI; exit 1 when it is over budget')
    .argument('[inputs...]', 'files, folders, or - for standard input (the default)')
    .action((inputs: string[], settings: CheckSettings) => {
      refuseMisplaced(program, 'check');
      return run(import('./check-command.js').then(({ runCheck }) => runCheck(inputs, settings)));
    });
  addOptions(check, 'check');
  const tune = program
    .command('tune')
    .description('show the pairs of your own articles that a threshold decides')
    .argument('[inputs...]', 'files, folders, or - for standard input (the default)')
    .action((inputs: string[], settings: TuneSettings) => {
      refuseMisplaced(program, 'tune');
      return run(import('./tune-command.js').then(({ runTune }) => runTune(inputs, settings)));
    });
  addOptions(tune, 'tune');
  program.addHelpText(
    'after',
    `
Examples:
  curl -s https://example.org/story.txt | dedupe-article
  dedupe-article raw.txt --explain > clean.txt
  dedupe-article raw/ --out clean/
  dedupe-article rows.jsonl --format jsonl > reports.jsonl
  dedupe-article check raw/ --max-repeated 0.05
  dedupe-article tune sample/

Exit codes: 0 done, nothing found · 1 check found more than its budget · 2 could not do the job, in part or whole`,
  );
  return program;
}

/** What a failure amounts to: said in one line, or, where it is a bug, with its stack under --debug. */
function exitCodeOf(error: unknown, isDebug: boolean): ExitCode {
  if (error instanceof ClosedPipe) return ExitCode.Done;
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.Done : ExitCode.Failed;
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const isExpected = error instanceof UsageError || error instanceof OutputError;
  tellError(
    isExpected
      ? message
      : `a bug: ${message}; ${isDebug ? 'please report it' : 'run again with --debug and report what it shows'}`,
  );
  if (isDebug && stack) tell(stack);
  return ExitCode.Failed;
}

async function main(argv: readonly string[]): Promise<void> {
  const shown: Promise<void>[] = [];
  const command = commandLine(
    async (exitCode) => {
      process.exitCode = await exitCode;
    },
    (text) => shown.push(print(text)),
  );
  try {
    try {
      await command.parseAsync(argv);
    } finally {
      await Promise.all(shown);
    }
  } catch (error) {
    process.exitCode = exitCodeOf(error, argv.includes('--debug'));
  }
}

void main(process.argv);
