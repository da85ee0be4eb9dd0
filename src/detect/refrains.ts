/**
 * Refrains: short lines an article says again on purpose, such as an interview question or "The bottom line".
 */
import type { Tokens } from '../language/tokens.js';
import type { Block } from '../model.js';

/** Words of a refrain, at most. */
const longestRefrain = 8;
/** Characters of a refrain, for scripts without spaces. */
const longestText = 60;

/**
 * Which blocks are refrains: a short heading-like line or question with copies, where no copy stands in a run. A copy
 * stands in a run when the block before or behind it is repeated beside the other copy too, as on a page rendered twice.
 * @param leader see `findExactGroups`
 */
export function findRefrains(blocks: readonly Block[], tokens: Tokens, leader: Int32Array): ReadonlySet<number> {
  const copies = new Map<number, number[]>();
  leader.forEach((first, block) => {
    if (first < 0 || first === block) return;
    const list = copies.get(first);
    if (list) list.push(block);
    else copies.set(first, [first, block]);
  });
  const refrains = new Set<number>();
  for (const [first, members] of copies) {
    if (members.some((member) => blocks[member]!.kind === 'headline')) continue;
    const size = tokens.first[first + 1]! - tokens.first[first]!;
    const { text, kind } = blocks[first]!;
    const isShort = size <= longestRefrain && text.length <= longestText;
    if (!isShort || !(kind === 'heading' || /[?？؟:]$/.test(text))) continue;
    for (const member of members) {
      if (!members.some((other) => other !== member && standsInRun(leader, member, other))) refrains.add(member);
    }
  }
  return refrains;
}

/** Whether two copies have a neighbour in common on the same side, or are neighbours themselves. */
function standsInRun(leader: Int32Array, a: number, b: number): boolean {
  if (Math.abs(a - b) === 1) return true;
  const same = (left: number, right: number): boolean =>
    left >= 0 && right >= 0 && left < leader.length && right < leader.length && left !== right && leader[left] !== -1 && leader[left] === leader[right];
  return same(a - 1, b - 1) || same(a + 1, b + 1);
}
