/**
 * Why a block went, as one word.
 */
import type { JudgedBlock, Judgement, Report } from '../model.js';

/** The verdicts that remove, and `headline` for any repeat of the headline. */
export type Cause = 'headline' | 'exact' | 'near' | 'contained';

/** A block that went, with the verdict that removed it. */
export type RemovedBlock = JudgedBlock & Judgement & { readonly verdict: Exclude<Cause, 'headline'> };

/** Whether a block went; such blocks always carry a removing verdict. */
export const isRemoved = (block: JudgedBlock): block is RemovedBlock => !block.kept;

/** Why a block of a report went. */
export const causeOf = (report: Report, block: RemovedBlock): Cause =>
  report.blocks[block.of]?.kind === 'headline' ? 'headline' : block.verdict;
