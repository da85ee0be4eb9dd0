/**
 * The one table of options: every flag, its values, its default, its help. Parsing and help are derived from it.
 */
import { defaultSettings } from '../clean/default-settings.js';
import { UsageError } from '../errors.js';
import type { Granularity, Keep, Strictness } from '../model.js';
import { type InputFormat, inputFormats } from '../read/input-format.js';
import type { ReadOptions } from '../read/raw-article.js';

/** The commands; `clean` is the one without a name. */
export type CommandName = 'clean' | 'check' | 'tune';

interface OptionBase {
  readonly commands: readonly CommandName[];
  /** As commander reads it: `--name`, `--no-name`, `--name <value>`. */
  readonly flags: string;
  readonly help: string;
}

/** One option. `share` is a number within 0–1, `count` a whole number from 1 on, `size` a number of bytes like 64M. */
export type OptionSpec =
  | (OptionBase & { readonly type: 'flag' })
  | (OptionBase & { readonly type: 'path' | 'encoding' | 'field' | 'size' })
  | (OptionBase & { readonly type: 'share' | 'count'; readonly default?: number })
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
    commands: ['check', 'tune'],
    flags: '-f, --format <format>',
    type: 'choice',
    choices: ['text', 'json'],
    default: 'text',
    help: 'text for people, or JSON for machines',
  },
  {
    commands: ['clean', 'check', 'tune'],
    flags: '--input-format <format>',
    type: 'choice',
    choices: inputFormats,
    help: 'what the inputs hold (default: by extension and content)',
  },
  {
    commands: ['clean', 'check', 'tune'],
    flags: '--encoding <label>',
    type: 'encoding',
    help: 'the encoding of all inputs, such as windows-1251 (default: UTF-8, else as stated, else told by the letters)',
  },
  {
    commands: ['clean', 'check', 'tune'],
    flags: '--field <name=path>',
    type: 'field',
    help: 'where rows have their id, text or html, such as text=article.body; may be given for each',
  },
  {
    commands: ['clean', 'check', 'tune'],
    flags: '--max-size <size>',
    type: 'size',
    help: 'how large one article may be, decompressed, such as 64M (default: 256M)',
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
  {
    commands: ['clean'],
    flags: '-s, --sentences <count>',
    type: 'count',
    help: 'key points: so many sentences that say most, below the lede',
  },
  {
    commands: ['clean'],
    flags: '--headline-from-text',
    type: 'flag',
    help: 'where there is no headline, offer the most telling sentence, marked as such',
  },
  { commands: ['clean'], flags: '--summary-only', type: 'flag', help: 'headline and lede only' },
  {
    commands: ['clean'],
    flags: '-e, --explain',
    type: 'flag',
    help: 'say on stderr why each block went and where its content still stands',
  },
  {
    commands: ['tune'],
    flags: '-n, --limit <pairs>',
    type: 'count',
    default: 20,
    help: 'how many pairs to show, those closest to the threshold',
  },
  {
    commands: ['check'],
    flags: '--max-repeated <share>',
    type: 'share',
    default: 0,
    help: 'share of repeated characters to tolerate over all inputs, 0–1',
  },
  {
    commands: ['clean', 'check', 'tune'],
    flags: '-t, --threshold <score>',
    type: 'share',
    default: defaultSettings.threshold,
    help: 'how alike a near-duplicate must be, 0–1',
  },
  {
    commands: ['clean', 'check', 'tune'],
    flags: '--strict',
    type: 'flag',
    help: 'remove only what is said word for word',
  },
  {
    commands: ['clean', 'check', 'tune'],
    flags: '--loose',
    type: 'flag',
    help: 'remove also what is worded somewhat otherwise; numbers, names and negations still keep both, one word for another does not',
  },
  {
    commands: ['clean', 'tune'],
    flags: '--keep <copy>',
    type: 'choice',
    choices: ['fullest', 'first', 'last'],
    default: defaultSettings.keep,
    help: 'which of several blocks with the same content stays; one that says more always does',
  },
  {
    commands: ['clean', 'check'],
    flags: '--granularity <unit>',
    type: 'choice',
    choices: ['block', 'sentence'],
    default: defaultSettings.granularity,
    help: 'blocks only, or also sentences that an earlier block says',
  },
  { commands: ['clean', 'check', 'tune'], flags: '--debug', type: 'flag', help: 'show the stack of an error' },
];

/** What all commands that read have in common. */
export interface ReadingOptions extends ReadOptions {
  readonly inputFormat?: InputFormat;
}

/** What all commands that judge have in common. */
interface JudgingOptions extends ReadingOptions {
  readonly threshold: number;
  readonly strict?: boolean;
  readonly loose?: boolean;
  readonly debug?: boolean;
}

/** How strictly to judge. @throws UsageError for both at once */
export function strictnessOf({ strict, loose }: JudgingOptions): Strictness {
  if (strict && loose) throw new UsageError('--strict and --loose contradict each other; give one of them');
  return strict ? 'strict' : loose ? 'loose' : 'balanced';
}

/** What the options of a clean run amount to. */
export interface CleanSettings extends JudgingOptions {
  readonly format?: OutputFormat;
  readonly out?: string;
  readonly summary: boolean;
  readonly summaryOnly?: boolean;
  readonly explain?: boolean;
  readonly keep: Keep;
  readonly granularity: Granularity;
  readonly sentences?: number;
  readonly headlineFromText?: boolean;
}

/** What the options of a check amount to. */
export interface CheckSettings extends JudgingOptions {
  readonly format: 'text' | 'json';
  readonly granularity: Granularity;
  readonly maxRepeated: number;
}

/** What the options of a tuning amount to. */
export interface TuneSettings extends JudgingOptions {
  readonly keep: Keep;
  readonly format: 'text' | 'json';
  readonly limit: number;
}
