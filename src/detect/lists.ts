/**
 * Lists: items in a row. What one list says of its subject another may well say of its own, even in the same words.
 */
import type { Block } from '../model.js';
import type { CandidatePair } from './candidates.js';

/** Items of a list that another has nothing like, from which it is another list: a single one may be an item changed. */
const fewestOwn = 2;

/** Whether the first of two items stands in another list than the second, one with items of its own. */
export type IsOfOwnList = (item: number, other: number) => boolean;

/** The lists of an article. */
interface Lists {
  /** For each block the list it is an item of; -1 for none. */
  readonly listOf: Int32Array;
  /** The items of each list. */
  readonly items: readonly (readonly number[])[];
  /** For each item the lists that have one like it, its own included. */
  readonly likes: ReadonlyMap<number, ReadonlySet<number>>;
}

/**
 * Finds the lists of an article; when first asked, because many articles never ask.
 * @param leader see `findExactGroups`
 * @param alike the pairs of blocks that look alike
 */
export function findLists(blocks: readonly Block[], leader: Int32Array, alike: readonly CandidatePair[]): IsOfOwnList {
  let known: Lists | undefined;
  const own = new Map<number, boolean>();
  return (item, other) => {
    if (blocks[item]!.kind !== 'list-item' || blocks[other]!.kind !== 'list-item') return false;
    known ??= indexLists(blocks, leader, alike);
    const { listOf, items, likes } = known;
    const [list, otherList] = [listOf[item]!, listOf[other]!];
    if (list === otherList) return false;
    const key = list * items.length + otherList;
    let hasOwn = own.get(key);
    if (hasOwn === undefined) {
      let left = fewestOwn;
      hasOwn = items[list]!.some((each) => likes.get(each)?.has(otherList) === false && --left === 0);
      own.set(key, hasOwn);
    }
    return hasOwn;
  };
}

function indexLists(blocks: readonly Block[], leader: Int32Array, alike: readonly CandidatePair[]): Lists {
  const listOf = new Int32Array(blocks.length).fill(-1);
  const items: number[][] = [];
  // Items with the same words share the set.
  const ofWords = new Map<number, Set<number>>();
  const likes = new Map<number, Set<number>>();
  blocks.forEach(({ kind }, block) => {
    if (kind !== 'list-item') return;
    if (blocks[block - 1]?.kind !== 'list-item') items.push([]);
    const list = items.length - 1;
    listOf[block] = list;
    items[list]!.push(block);
    const words = leader[block]!;
    if (words < 0) return;
    const lists = ofWords.get(words) ?? new Set();
    ofWords.set(words, lists.add(list));
    likes.set(block, lists);
  });
  for (const { smaller, larger } of alike) {
    if (listOf[smaller]! >= 0) likes.get(larger)?.add(listOf[smaller]!);
    if (listOf[larger]! >= 0) likes.get(smaller)?.add(listOf[larger]!);
  }
  return { listOf, items, likes };
}
