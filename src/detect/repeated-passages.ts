/**
 * Passages that stand twice, line for line, however short each line is: a page rendered again, and not what two sections
 * say of their subjects.
 */
import { columns } from '../language/columns.js';
import type { Block } from '../model.js';
import { isPageLine } from '../read/page-line.js';

/**
 * Columns of the paragraphs of a run from which it is a passage. With half of it 20 more lines of bench/articles are lost
 * that two sections share on purpose, with twice as much 3 more of noise stay.
 */
const passageLength = 240;
/** Blocks from which a run right behind its copy is one, too, however short. */
const shortestRendering = 3;

/** The blocks of passages that stand earlier in the same order. */
export interface RepeatedPassages {
  /** Of each passage the blocks from its first paragraph to its last. */
  readonly inside: ReadonlySet<number>;
  /** The lines around these that are of the run, too, or by chance only. */
  readonly beside: ReadonlySet<number>;
}

/**
 * Finds the passages of an article that stand twice.
 * @param leader see `findExactGroups`
 * @param before see `copiesBefore`
 */
export function findRepeatedPassages(
  blocks: readonly Block[],
  leader: Int32Array,
  before: Int32Array,
): RepeatedPassages {
  const inside = new Set<number>();
  const beside = new Set<number>();
  let block = 0;
  while (block < blocks.length) {
    const run = before[block]! < 0 ? [] : runOfCopies(blocks, leader, before[block]!, block);
    const prose = run.filter((at) => blocks[at]!.kind === 'paragraph');
    const length = prose.reduce((sum, at) => sum + columns(blocks[at]!.text), 0);
    const isAdjacent = before[block]! + run.length === block && run.length >= shortestRendering;
    if (length >= passageLength || (isAdjacent && prose.length > 0))
      for (const at of run) (at >= prose[0]! && at <= prose.at(-1)! ? inside : beside).add(at);
    block = run.length > 0 ? run.at(-1)! + 1 : block + 1;
  }
  return { inside, beside };
}

/** The blocks from a copy on that repeat those from its original on, but for lines of the page between them. */
function runOfCopies(blocks: readonly Block[], leader: Int32Array, original: number, copy: number): number[] {
  const run: number[] = [];
  const isCopy = (at: number, other: number): boolean =>
    at < blocks.length && other < copy && leader[at]! >= 0 && leader[at] === leader[other];
  for (let [at, other] = [copy, original]; ; ) {
    for (; isCopy(at, other); at++, other++) run.push(at);
    const asides = ways.find(
      ([here, there]) =>
        isCopy(at + here, other + there) && areAsides(blocks, at, here) && areAsides(blocks, other, there),
    );
    if (!asides) return run;
    at += asides[0];
    other += asides[1];
  }
}

/** Lines of the page that may stand between two lines of a run, in the copy and in the original; fewest first. */
const ways = [
  [1, 0],
  [0, 1],
  [1, 1],
  [2, 0],
  [0, 2],
] as const;

const areAsides = (blocks: readonly Block[], from: number, count: number): boolean =>
  blocks
    .slice(from, from + count)
    .every(
      ({ kind, text }) =>
        kind === 'byline' || kind === 'date' || kind === 'caption' || kind === 'notice' || isPageLine(text),
    );
