/**
 * The opening of an article: which of its first blocks are headline, dek, byline, date, and which are of the page.
 */
import type { Block, BlockKind } from '../model.js';
import { isDateline } from './dateline.js';
import { setDeks } from './deks.js';
import { findHeadline } from './headline.js';
import { isNotice, menuEnd } from './notice.js';
import { describeBlock, type OpeningBlock } from './opening-block.js';

/** Blocks looked at: openings are short, and a headline said again further down is a running head. */
const openingLength = 12;
/** Menus and notices above it do not count, up to so many. */
const longestPreamble = 200;

/** The first blocks that are of the article; those of the page around it are set in `kinds`. */
function describeOpening(blocks: readonly Block[], kinds: Map<number, BlockKind>): OpeningBlock[] {
  const opening: OpeningBlock[] = [];
  const menu = menuEnd(blocks.slice(0, longestPreamble).map((block) => block.text));
  for (let index = 0; index < blocks.length && index < longestPreamble && opening.length < openingLength; index++) {
    if (index < menu || isNotice(blocks[index]!.text)) kinds.set(index, 'notice');
    else opening.push(describeBlock(blocks[index]!, index));
  }
  return opening;
}

/**
 * The same blocks with the kinds of the opening set: one headline at most (its repeats are headings), dek, byline,
 * date, dateline, caption, kicker, notice. All other kinds stay as read.
 */
export function recognizeOpening(blocks: readonly Block[]): Block[] {
  const kinds = new Map<number, BlockKind>();
  const opening = describeOpening(blocks, kinds);
  const headline = findHeadline(opening, blocks);
  for (const [place, { index, block, isByline, isDate, isCaption }] of opening.entries()) {
    if (place === headline) continue;
    if (isByline) kinds.set(index, 'byline');
    else if (isDate) kinds.set(index, 'date');
    else if (isCaption) kinds.set(index, 'caption');
    else if (isDateline(block.text)) kinds.set(index, 'dateline');
  }
  if (headline >= 0) {
    kinds.set(opening[headline]!.index, 'headline');
    setDeks(opening, blocks, headline, kinds);
  }
  return blocks.map((block, index) => {
    const kind = kinds.get(index);
    return kind && kind !== block.kind ? { ...block, kind } : block;
  });
}
