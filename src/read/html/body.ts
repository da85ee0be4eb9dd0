/**
 * The article's body: which of a page's blocks belong to it.
 */
import { isClutter } from './clutter.js';
import { cutIntoBlocks, isHidden, type PageBlock } from './page-blocks.js';
import type { HtmlElement } from './tree.js';

/** Characters that are not links in a block of running text, at least. */
const shortestProse = 60;

const ownText = (block: PageBlock): number => block.text.length - block.linked;

const wide = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** Whether a block is running text. */
function isProse(block: PageBlock): boolean {
  const own = ownText(block) * (wide.test(block.text) ? 2.5 : 1);
  return (
    own >= shortestProse && block.linked * 2 < block.text.length && block.kind !== 'caption' && block.kind !== 'heading'
  );
}

/** Characters of running text below each element. */
function weigh(blocks: readonly PageBlock[]): Map<HtmlElement, number> {
  const mass = new Map<HtmlElement, number>();
  for (const block of blocks) {
    if (!isProse(block)) continue;
    for (let at: HtmlElement | null = block.element; at; at = at.parent)
      mass.set(at, (mass.get(at) ?? 0) + ownText(block));
  }
  return mass;
}

/** The element that holds the article. */
function findContainer(root: HtmlElement, blocks: readonly PageBlock[]): HtmlElement {
  const scores = new Map<HtmlElement, number>();
  for (const block of blocks) {
    if (!isProse(block)) continue;
    const score = 1 + Math.min(ownText(block) / 100, 3) + (block.text.match(/[,،、，]/g)?.length ?? 0);
    let level = 0;
    for (
      let at = /^(?:p|li|td)$/.test(block.element.tag) ? block.element.parent : block.element;
      at && level < 5;
      at = at.parent, level++
    )
      scores.set(at, (scores.get(at) ?? 0) + score / (level === 0 ? 1 : level === 1 ? 2 : level * 3));
  }
  let best = root;
  let bestScore = 0;
  for (const [element, score] of scores) if (score > bestScore) [best, bestScore] = [element, score];
  const mass = weigh(blocks);
  for (let at = best.parent; at && at.tag !== 'body' && at.tag !== 'html'; at = at.parent) {
    if ((mass.get(at) ?? 0) > 1.1 * (mass.get(best) ?? 0) && (mass.get(at) ?? 0) < 2.5 * (mass.get(best) ?? 0))
      best = at;
  }
  return best;
}

/** The blocks of the article's body, in document order. */
export function findBody(root: HtmlElement): PageBlock[] {
  const all = cutIntoBlocks(root, isHidden);
  const total = weigh(all);
  const whole = total.get(root) ?? 0;
  const skips = (element: HtmlElement): boolean =>
    isHidden(element) || (isClutter(element) && (total.get(element) ?? 0) < 0.35 * whole);
  const blocks = cutIntoBlocks(root, skips);
  const container = findContainer(root, blocks);
  const inside = cutIntoBlocks(container, skips);
  return inside.filter((block) => block.kind !== 'caption' && block.linked * 2 < block.text.length);
}
