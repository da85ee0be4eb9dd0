/**
 * What a pair is judged in.
 */
import type { Tokens } from '../language/tokens.js';
import type { Block, DedupeOptions } from '../model.js';
import type { IsOfOwnList } from './lists.js';
import type { StandingOf } from './sections.js';
import type { StructureCount } from './structure.js';
import type { WordFrequency } from './word-frequency.js';

/** The article a pair stands in, and what the caller asked for. */
export interface JudgeContext {
  readonly blocks: readonly Block[];
  readonly tokens: Tokens;
  readonly frequency: WordFrequency;
  readonly structures: StructureCount;
  /** How blocks stand in sections and lists, by their places among those that count. */
  readonly standingOf: StandingOf;
  readonly isOfOwnList: IsOfOwnList;
  readonly settings: JudgeSettings;
  /** Where a block stands among those that count. */
  readonly placeOf: (block: number) => number;
}

/** What the caller asked for, see `DedupeOptions`, of an article that says by markup what a heading is, or does not. */
export interface JudgeSettings extends Required<Pick<DedupeOptions, 'threshold' | 'strictness' | 'keep'>> {
  readonly hasMarkup: boolean;
}
