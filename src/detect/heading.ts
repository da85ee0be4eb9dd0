/**
 * Whether a block that another holds heads something: then it is no repeat, however well the other has its words.
 */
import { isLeadIn } from '../read/refrain-line.js';
import { type Comparison, isSetApart, isVerbatim } from './comparison.js';
import { isCutOff } from './cut-off.js';
import type { JudgeContext } from './judge-context.js';
import type { Loss } from './loss.js';
import { startOfNote } from './note.js';
import { lengthInWords } from './pair-words.js';
import { headsText, isNaming, isNamingHeading, wordsBeforeSpeaker } from './structure.js';

/** Words from which a heading is told apart from a phrase, so that the same words in a longer heading repeat it. */
const fewestTitleWords = 6;
/** Words from which a passage is a repeat when a longer block holds it. */
export const fewestContained = 5;

/**
 * Whether a structural line goes with a larger one: the same heading with a kicker or a site's name at one end, which is
 * no lead-in of its own.
 */
function isLabelled({ blocks }: JudgeContext, comparison: Comparison): boolean {
  const { there, hereSize, thereSize, matches } = comparison;
  return (
    isVerbatim(comparison) &&
    hereSize * 2 >= thereSize &&
    (matches[0] === 0 || matches[hereSize - 1] === thereSize - 1) &&
    !isLeadIn(blocks[there.block]!)
  );
}

/**
 * Whether the smaller block is a list item or lead-in that the larger has as one of its parts: a cell, a clause, a sentence.
 * So may a title that does not stand right above it, such as a link to another page; but no quotation set as a heading, and
 * none that the source marks as a heading.
 */
function isPartOf({ blocks, tokens, settings, placeOf }: JudgeContext, comparison: Comparison): boolean {
  const { here, there } = comparison;
  const block = blocks[here.block]!;
  const isPart = block.kind === 'list-item' || isLeadIn(block);
  const isLink =
    !settings.hasMarkup &&
    isNamingHeading(block, tokens, here.block) &&
    placeOf(there.block) - placeOf(here.block) !== 1;
  return (isPart || isLink) && isSetApart(tokens, comparison);
}

/** Whether the smaller block heads the larger, which says more, or is too short to be held by it. */
export function isHeadOf(context: JudgeContext, comparison: Comparison): boolean {
  const { blocks, tokens, frequency, structures, placeOf } = context;
  const { here, there } = comparison;
  const length = lengthInWords(tokens, here.block);
  if (length < fewestContained) return true;
  const isQuoted = (): boolean => {
    const note = startOfNote({ tokens, here, there, frequency });
    return isVerbatim(comparison, 0, Math.min(note, wordsBeforeSpeaker(tokens, here.block)));
  };
  return (
    headsText(blocks, tokens, structures, here.block, placeOf(there.block) - placeOf(here.block), isQuoted) &&
    !(length >= fewestTitleWords && (isLabelled(context, comparison) || isPartOf(context, comparison))) &&
    !isCutOff(blocks[here.block]!.text)
  );
}

/** Whether two titles, or lead-ins, name different things: a word replaced, or put in between; of a lead-in any word more. */
export function namesOther({ blocks, tokens }: JudgeContext, { here, gaps }: Comparison, loss: Loss): boolean {
  const block = blocks[here.block]!;
  if (!isNaming(block, tokens, here.block)) return false;
  return (
    loss.differences.some(({ kind }) => kind === 'wording' || (kind === 'extra' && isLeadIn(block))) ||
    gaps.some(({ aFrom, aTo, edge }) => edge === null && aFrom === aTo)
  );
}
