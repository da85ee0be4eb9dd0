/**
 * The opening of an article: which of its first blocks are headline, dek, byline, date, and which are of the page.
 */
import { endsSentence } from '../language/sentences.js';
import type { Block, BlockKind } from '../model.js';
import { bodyBehind } from './content-words.js';
import { isDateline } from './dateline.js';
import { setDeks } from './deks.js';
import { findHeadline } from './headline.js';
import { isNotice, menuEnd } from './notice.js';
import { describeBlock, type Opening, type OpeningBlock } from './opening-block.js';
import { kindOfText } from './plain-text.js';

/** Blocks looked at: openings are short, and a headline said again further down is a running head. */
export const openingLength = 12;
/** Menus and notices above it do not count, up to so many. */
const longestPreamble = 200;

/** A block that is a paragraph of the body, and how many of them show that menus and notices are over. */
const isProse = ({ text }: Block): boolean => text.length >= shortestProse && endsSentence(text);
const shortestProse = 150;
const fewestProse = 2;

/** The first blocks of the article; those of the page around it are set in `kinds`. */
function describeOpening(blocks: readonly Block[], kinds: Map<number, BlockKind>): Opening {
  const lines: OpeningBlock[] = [];
  const menu = menuEnd(blocks.slice(0, longestPreamble).map((block) => block.text));
  let prose = 0;
  for (let index = 0; index < blocks.length && index < longestPreamble && lines.length < openingLength; index++) {
    const block = blocks[index]!;
    if (index < menu || (prose < fewestProse && isNotice(block.text))) kinds.set(index, 'notice');
    else {
      lines.push(describeBlock(block, index));
      if (isProse(block)) prose++;
    }
  }
  return { lines, blocks, bodyBehind: bodyBehind(blocks) };
}

/**
 * The same blocks with the kinds of the opening set: one headline at most (its repeats are headings), dek, byline,
 * date, dateline, caption, kicker, notice. All other kinds stay as read.
 */
export function recognizeOpening(blocks: readonly Block[]): Block[] {
  const kinds = new Map<number, BlockKind>();
  const opening = describeOpening(blocks, kinds);
  const headline = findHeadline(opening);
  for (const [place, { index, block, isByline, isDate, isCaption }] of opening.lines.entries()) {
    if (place === headline) continue;
    if (isByline) kinds.set(index, 'byline');
    else if (isDate) kinds.set(index, 'date');
    else if (isCaption) kinds.set(index, 'caption');
    else if (isDateline(block.text)) kinds.set(index, 'dateline');
  }
  if (headline >= 0) {
    kinds.set(opening.lines[headline]!.index, 'headline');
    setDeks(opening, headline, kinds);
  }
  return blocks.map((block, index) => {
    const kind = kinds.get(index);
    return kind && kind !== block.kind ? { ...block, kind } : block;
  });
}

/** Blocks left of a plain text as they are read when it is read again, one to a line, with an empty line between. */
export function recognizeAgain(left: readonly Block[]): Block[] {
  return recognizeOpening(
    left.map(({ text }, place) => ({ kind: kindOfText(text), text, lines: [2 * place + 1, 2 * place + 1] })),
  );
}
