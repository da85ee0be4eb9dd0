/**
 * Refrains: short lines an article says again on purpose, such as an interview question, "The bottom line", or an
 * entry that several lists have.
 */
import type { Tokens } from '../language/tokens.js';
import type { Block } from '../model.js';

/** Words and characters of a heading or an entry, at most; the second for scripts without spaces. */
const longestLine = 8;
const longestText = 60;
/** A question may be longer. */
const longestQuestion = 30;
const longestQuestionText = 200;

const question = /[?？؟;]["”’»]?$/;

/** Whether a block is of the kind an article may well say again. */
function mayBeRefrain(block: Block, words: number): boolean {
  const { kind, text } = block;
  if (question.test(text)) return words <= longestQuestion && text.length <= longestQuestionText;
  const isShort = words <= longestLine && text.length <= longestText;
  return isShort && (kind === 'heading' || kind === 'list-item' || text.endsWith(':') || text.endsWith('：'));
}

/**
 * Which blocks are refrains: lines that may be one, with copies, that do not stand in a run with an earlier copy.
 * Copies stand in a run when they are neighbours, or when the blocks around them are copies of each other too and
 * either say something of substance or are many, as on a page rendered twice.
 * @param leader see `findExactGroups`
 */
export function findRefrains(blocks: readonly Block[], tokens: Tokens, leader: Int32Array): ReadonlySet<number> {
  const isEligible = (block: number): boolean => mayBeRefrain(blocks[block]!, tokens.first[block + 1]! - tokens.first[block]!);
  const copiesOf = new Map<number, number[]>();
  for (let block = 0; block < leader.length; block++) {
    const first = leader[block]!;
    if (first < 0 || first === block || !isEligible(first)) continue;
    const list = copiesOf.get(first);
    if (list) list.push(block);
    else copiesOf.set(first, [first, block]);
  }
  const refrains = new Set<number>();
  for (const copies of copiesOf.values()) {
    if (copies.some((copy) => blocks[copy]!.kind === 'headline')) continue;
    const known = new Set<string>();
    const standing = copies.filter((copy, place) => {
      const surroundings = surroundingsOf(leader, copy, isEligible);
      const isRun = place > 0 && (copy - copies[place - 1]! === 1 || surroundings.some((each) => known.has(each)));
      for (const each of surroundings) known.add(each);
      return !isRun;
    });
    if (standing.length > 1) for (const copy of standing) refrains.add(copy);
  }
  return refrains;
}

/** What two copies must have in common to stand in a run: a neighbour of substance, or two blocks of any kind. */
function surroundingsOf(leader: Int32Array, block: number, isEligible: (block: number) => boolean): string[] {
  const at = (offset: number): number => leader[block + offset] ?? -1;
  const around: string[] = [];
  for (const side of [-1, 1]) {
    if (at(side) < 0) continue;
    if (!isEligible(block + side)) around.push(`${side}:${at(side)}`);
    if (at(2 * side) >= 0) around.push(`${side},${2 * side}:${at(side)},${at(2 * side)}`);
  }
  if (at(-1) >= 0 && at(1) >= 0) around.push(`-1,1:${at(-1)},${at(1)}`);
  return around;
}
