/**
 * Refrains: short lines an article says again on purpose, such as an interview question, "The bottom line", or an
 * entry that several lists have.
 */
import type { Block } from '../model.js';
import { isShortLine, mayBeRefrain } from '../read/refrain-line.js';
import { findRepeatedLists } from './repeated-lists.js';

/**
 * Which blocks are refrains: lines that may be one, with copies, save those that follow their copy at once or stand
 * in a run that says something of substance, as on a page rendered twice.
 * @param sizes words of each block
 * @param leader see `findExactGroups`
 */
export function findRefrains(
  blocks: readonly Block[],
  sizes: Readonly<Uint32Array>,
  leader: Int32Array,
): ReadonlySet<number> {
  const wordsOf = (block: number): number => sizes[block]!;
  // Asked again and again of the block that has many copies: 0 not asked, 1 no, 2 yes.
  const answers = new Uint8Array(blocks.length);
  const isEligible = (block: number): boolean => {
    if (answers[block] === 0) answers[block] = mayBeRefrain(blocks[block]!, wordsOf(block)) ? 2 : 1;
    return answers[block] === 2;
  };
  const copiesOf = new Map<number, number[]>();
  const repeated = findRepeatedLists(blocks, leader, (block) => isShortLine(blocks[block]!.text, wordsOf(block)));
  const beside = new Set<number>();
  for (let block = 0; block < leader.length; block++) {
    const first = leader[block]!;
    if (first < 0 || first === block) continue;
    if (!isEligible(first)) {
      if (!isShortLine(blocks[first]!.text, wordsOf(first)))
        markRun(leader, isEligible, first, block, repeated, beside);
      continue;
    }
    const copies = copiesOf.get(first);
    if (copies) copies.push(block);
    else copiesOf.set(first, [first, block]);
  }
  const refrains = new Set<number>();
  for (const copies of copiesOf.values()) {
    if (copies.some((copy) => blocks[copy]!.kind === 'headline')) continue;
    const standing = copies.filter(
      (copy, place) =>
        place === 0 ||
        !(copy - copies[place - 1]! === 1 || repeated.has(copy) || (copies.length === 2 && beside.has(copy))),
    );
    if (standing.length > 1) for (const copy of standing) refrains.add(copy);
  }
  return refrains;
}

/**
 * From a block of substance and its copy outwards: the short lines around the copy that repeat those around the block.
 * They are `repeated` when they stand between two blocks of substance and their copies, or between such a block and the
 * beginning of the article or its copy and the end; elsewhere they are only `beside` it, which a line that recurs anyway
 * may be by chance.
 */
function markRun(
  leader: Int32Array,
  isEligible: (block: number) => boolean,
  first: number,
  copy: number,
  repeated: Set<number>,
  beside: Set<number>,
): void {
  for (const step of [-1, 1]) {
    let at = first + step;
    let other = copy + step;
    const isCopy = (): boolean =>
      at >= 0 &&
      other < leader.length &&
      other !== first &&
      at !== copy &&
      leader[at]! >= 0 &&
      leader[at] === leader[other];
    const lines: number[] = [];
    while (isCopy() && isEligible(at)) {
      lines.push(other);
      at += step;
      other += step;
    }
    const isOfRun = leader[first - step]! >= 0 && leader[first - step] === leader[copy - step];
    // At the end of the article such lines are of a run where its first rendering ends, too, because the second begins.
    const isAround = isOfRun && (at < 0 || (other >= leader.length && leader[at]! < at));
    const marked = lines.length > 0 && (isAround || isCopy()) ? repeated : beside;
    for (const line of lines) marked.add(line);
  }
}
