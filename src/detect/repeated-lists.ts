/**
 * Lists of short lines that stand twice, line for line: the related links or the menu of a page. One line said again may
 * be a refrain; a whole series of them is the same list.
 */
import type { Block } from '../model.js';
import { isNotice } from '../read/notice.js';
import { isLeadIn, isQuestion } from '../read/refrain-line.js';

/** Lines from which a series is a list; a refrain has one or two. */
const shortestList = 3;

/** Whether a line heads what follows. */
const isHead = (block: Block): boolean => block.kind === 'heading' || isLeadIn(block) || isQuestion(block.text);

/** Whether a list may begin with a line behind another: not within a longer list, nor below a heading of its own. */
const mayBegin = (first: Block, before: Block | undefined): boolean =>
  before === undefined || (before.kind !== first.kind && !isHead(before));

/** Whether a list may end with a line in front of another. */
const mayEnd = (last: Block, after: Block | undefined): boolean => after === undefined || after.kind !== last.kind;

/**
 * The lines of each list that an earlier one has, whole and in order, at the end of the article or below a prompt such
 * as "Read more". Elsewhere it says something of what it stands in, as the ingredients of two recipes do. Lists that
 * only share some entries are none, and a heading at the end of both belongs to what follows it.
 * @param leader see `findExactGroups`
 * @param before see `copiesBefore`
 * @param isLine whether a block is a short line
 */
export function findRepeatedLists(
  blocks: readonly Block[],
  leader: Int32Array,
  before: Int32Array,
  isLine: (block: number) => boolean,
): Set<number> {
  const repeated = new Set<number>();
  let tail = -1;
  let block = 0;
  while (block < blocks.length) {
    const other = before[block]!;
    let length = 0;
    if (other >= 0) {
      const most = Math.min(block - other, blocks.length - block);
      while (length < most && leader[block + length] === leader[other + length] && isLine(block + length)) length++;
    }
    const size = length < shortestList ? 0 : sizeOfList(blocks, other, block, length);
    if (size > 0) {
      if (tail < 0) tail = tailOf(blocks, leader, isLine);
      if (block + size >= tail || isNotice(blocks[block]!.text))
        for (let at = 0; at < size; at++) repeated.add(block + at);
    }
    block += Math.max(1, length);
  }
  return repeated;
}

/** Where the end of an article begins: nothing but copies and short lines. */
function tailOf(blocks: readonly Block[], leader: Int32Array, isLine: (block: number) => boolean): number {
  let tail = blocks.length;
  while (tail > 0 && (leader[tail - 1] !== tail - 1 || isLine(tail - 1))) tail--;
  return tail;
}

/** How many of the `length` equal lines from two places on are the same whole list; 0 when they are none. */
function sizeOfList(blocks: readonly Block[], one: number, other: number, length: number): number {
  let size = length;
  const goesOn = (at: number): boolean => blocks[at] !== undefined && !isNotice(blocks[at].text);
  while (size > 0 && isHead(blocks[other + size - 1]!) && goesOn(one + size) && goesOn(other + size)) size--;
  if (size < shortestList) return 0;
  const isWhole = [one, other].every(
    (place) => mayBegin(blocks[place]!, blocks[place - 1]) && mayEnd(blocks[place + size - 1]!, blocks[place + size]),
  );
  return isWhole ? size : 0;
}
