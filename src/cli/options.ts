/**
 * The one table of options: every flag, its values, its default, its help. Parsing and help are derived from it.
 */
import { defaultThreshold } from '../pipeline.js';

type CommandName = 'clean' | 'check';

interface OptionBase {
  readonly commands: readonly CommandName[];
  /** As commander reads it: `--name`, `--no-name`, `--name <value>`. */
  readonly flags: string;
  readonly help: string;
}

/** One option. `share` is a number within 0–1. */
export type OptionSpec =
  | (OptionBase & { readonly type: 'flag' })
  | (OptionBase & { readonly type: 'path' })
  | (OptionBase & { readonly type: 'share'; readonly default: number })
  | (OptionBase & { readonly type: 'choice'; readonly choices: readonly string[]; readonly default?: string });

/** Formats of the output of a clean run. */
export type OutputFormat = 'text' | 'markdown' | 'json' | 'jsonl';

export const options: readonly OptionSpec[] = [
  {
    commands: ['clean'],
    flags: '-f, --format <format>',
    type: 'choice',
    choices: ['text', 'markdown', 'json', 'jsonl'],
    help: 'form of the output (default: text; jsonl for JSON Lines)',
  },
  {
    commands: ['check'],
    flags: '-f, --format <format>',
    type: 'choice',
    choices: ['text', 'json'],
    default: 'text',
    help: 'findings as lines for people, or as JSON for machines',
  },
  {
    commands: ['clean', 'check'],
    flags: '--input-format <format>',
    type: 'choice',
    choices: ['text', 'jsonl'],
    help: 'what the inputs hold (default: by extension; .jsonl and .ndjson are JSON Lines)',
  },
  {
    commands: ['clean'],
    flags: '-o, --out <path>',
    type: 'path',
    help: 'write to this file; for several inputs, into this folder',
  },
  {
    commands: ['clean'],
    flags: '--no-summary',
    type: 'flag',
    help: 'the article only, without headline and lede above it',
  },
  { commands: ['clean'], flags: '--summary-only', type: 'flag', help: 'headline and lede only' },
  {
    commands: ['clean'],
    flags: '-e, --explain',
    type: 'flag',
    help: 'say on stderr why each block went and where its content still stands',
  },
  {
    commands: ['check'],
    flags: '--max-repeated <share>',
    type: 'share',
    default: 0,
    help: 'share of repeated characters to tolerate over all inputs, 0–1',
  },
  {
    commands: ['clean', 'check'],
    flags: '-t, --threshold <score>',
    type: 'share',
    default: defaultThreshold,
    help: 'how alike a near-duplicate must be, 0–1',
  },
  { commands: ['clean', 'check'], flags: '--debug', type: 'flag', help: 'show the stack of an error' },
];

/** What the options of a clean run amount to. */
export interface CleanSettings {
  readonly format?: OutputFormat;
  readonly inputFormat?: 'text' | 'jsonl';
  readonly out?: string;
  readonly summary: boolean;
  readonly summaryOnly?: boolean;
  readonly explain?: boolean;
  readonly threshold: number;
  readonly debug?: boolean;
}

/** What the options of a check amount to. */
export interface CheckSettings {
  readonly format: 'text' | 'json';
  readonly inputFormat?: 'text' | 'jsonl';
  readonly maxRepeated: number;
  readonly threshold: number;
  readonly debug?: boolean;
}
