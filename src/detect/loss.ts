/**
 * What would be lost if one block of a pair went and the other stayed.
 */
import type { WordDifference } from '../model.js';

type DifferenceKind = WordDifference['kind'];
const factKinds: ReadonlySet<DifferenceKind> = new Set(['number', 'name', 'negation', 'opposite', 'term']);
/** Whether a difference is one in a fact, which keeps both blocks. */
export const isFact = ({ kind }: WordDifference): boolean => factKinds.has(kind);

/** What would be lost, weighed. */
export interface Loss {
  /** Numbers, names, negations, opposites, terms: any one of them keeps the block. */
  readonly facts: number;
  /** Weight of other words without a counterpart; a short word weighs less than 1. */
  readonly words: number;
  /** The same in the one place that loses most. */
  readonly inOnePlace: number;
  /** Weight of respelled words. */
  readonly respelled: number;
  /** Words that stand for one other where each may be the point: only the impatient lose them. */
  readonly exchanged: number;
  /** Words of notes, labels and credits, which no partner needs to hold. */
  readonly noted: number;
  readonly differences: readonly WordDifference[];
}

/** A loss as it is found, gap by gap. */
export class LossTally implements Loss {
  facts = 0;
  words = 0;
  inOnePlace = 0;
  respelled = 0;
  exchanged = 0;
  noted = 0;
  readonly differences: WordDifference[] = [];

  /** Tells a difference, and counts it when it is one in a fact. */
  add(kind: DifferenceKind, here: string, there: string): WordDifference {
    const difference = { kind, here, there };
    this.differences.push(difference);
    if (isFact(difference)) this.facts++;
    return difference;
  }

  /** Counts the words lost in one place, by their weight. */
  lose(weight: number): void {
    this.words += weight;
    this.inOnePlace = Math.max(this.inOnePlace, weight);
  }
}
