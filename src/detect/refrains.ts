/**
 * Refrains: short lines an article says again on purpose, such as an interview question, "The bottom line", an entry that
 * several lists have, or what several sections say of their subjects.
 */
import type { Block } from '../model.js';
import { isButton } from '../read/page-line.js';
import { isQuestion, isShortLine, mayBeRefrain } from '../read/refrain-line.js';
import { copiesBefore } from './exact-groups.js';
import { findLists } from './lists.js';
import { findRepeatedLists } from './repeated-lists.js';
import { findRepeatedPassages } from './repeated-passages.js';
import { isAsShortAsStatement, isOfArticle, type StandingOf } from './sections.js';

/**
 * Which blocks are refrains: lines that may be one, with copies, save those that follow their copy at once or stand
 * in a run that says something of substance, as on a page rendered twice. A longer line is one where it stands in another
 * section than its copy, or is led to.
 * @param sizes words of each block
 * @param leader see `findExactGroups`
 * @param standingOf see `findSections`
 */
export function findRefrains(
  blocks: readonly Block[],
  sizes: Readonly<Uint32Array>,
  leader: Int32Array,
  standingOf: StandingOf,
): ReadonlySet<number> {
  if (leader.every((first, block) => first < 0 || first === block)) return new Set();
  const wordsOf = (block: number): number => sizes[block]!;
  const isLine = (block: number): boolean => mayBeRefrain(blocks[block]!, wordsOf(block));
  // Asked again and again of the block that has many copies: 0 not asked, 1 no, 2 yes.
  const answers = new Uint8Array(blocks.length);
  const isEligible = (block: number): boolean => {
    if (answers[block] === 0) answers[block] = isLine(block) || isAsShortAsStatement(blocks[block]!) ? 2 : 1;
    return answers[block] === 2;
  };
  const copiesOf = new Map<number, number[]>();
  const copyBefore = copiesBefore(leader);
  const repeated = findRepeatedLists(blocks, leader, copyBefore, (block) =>
    isShortLine(blocks[block]!.text, wordsOf(block)),
  );
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
  const passages = findRepeatedPassages(blocks, leader, copyBefore);
  for (const block of passages.inside) repeated.add(block);
  for (const block of passages.beside) beside.add(block);
  const refrains = new Set<number>();
  const addStaying = (copies: readonly number[], mayStay: (copy: number, before: number) => boolean): void => {
    const staying = copies.filter((copy, place) => {
      if (place === 0) return true;
      const before = copies[place - 1]!;
      const isOfRun = repeated.has(copy) || (copies.length === 2 && beside.has(copy));
      return copy - before > 1 && !isOfRun && mayStay(copy, before);
    });
    if (staying.length > 1) for (const copy of staying) refrains.add(copy);
  };
  const isSaidOfAnother = saidOfAnother(blocks, leader, standingOf);
  const groups = [...copiesOf].filter(
    ([first, copies]) =>
      copies.some((copy) => copy !== first && !repeated.has(copy)) &&
      !copies.some((copy) => blocks[copy]!.kind === 'headline'),
  );
  for (const [first, copies] of groups) {
    if (isLine(first) || !isOfArticle(blocks[first]!)) continue;
    addStaying(copies, (copy, before) => isSaidOfAnother(copy, before) && isSaidOfAnother(copy, first));
    // What goes is of a run, as a longer block is.
    if (isShortLine(blocks[first]!.text, wordsOf(first))) continue;
    for (const copy of copies)
      if (copy !== first && !refrains.has(copy)) markRun(leader, isLine, first, copy, repeated, beside);
  }
  for (const [first, copies] of groups) {
    const { kind, text } = blocks[first]!;
    // An item of a list is no button, whatever it says.
    const isOfPage = kind !== 'list-item' && !isQuestion(text) && isButton(text);
    if (isLine(first) && !isOfPage) addStaying(copies, () => true);
  }
  return refrains;
}

/** Whether a block says of its section or its list what its copy says of another. */
function saidOfAnother(
  blocks: readonly Block[],
  leader: Int32Array,
  standingOf: StandingOf,
): (copy: number, other: number) => boolean {
  const isOfOwnList = findLists(blocks, leader, []);
  return (copy, other) => {
    const isItem = blocks[copy]!.kind === 'list-item';
    // A list of key points has what the text says.
    if (isItem !== (blocks[other]!.kind === 'list-item')) return false;
    return standingOf(copy, other) !== null || isOfOwnList(copy, other);
  };
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
