/**
 * Where on a page its article stands: the element around the running text that belongs together.
 */
import type { PageBlock } from './page-blocks.js';
import { attributeOf, type HtmlElement, isElement } from './tree.js';

/** Characters that are not links in a block of running text, at least. */
const shortestProse = 60;
/** Ideographs and syllables say so many times as much as letters do. */
const wideWeight = 2.5;
const wide = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

const ownText = ({ text, linked }: PageBlock): number => text.length - linked;

/** Whether most of a block's text is links. */
export const isLinks = ({ text, linked }: PageBlock): boolean => linked * 2 >= text.length;

/** Whether a block is running text. */
export function isProse(block: PageBlock): boolean {
  if (isLinks(block) || block.kind === 'caption' || block.kind === 'heading') return false;
  return ownText(block) * (wide.test(block.text) ? wideWeight : 1) >= shortestProse;
}

/** Characters of running text below each element. */
export function weighProse(blocks: readonly PageBlock[]): ReadonlyMap<HtmlElement, number> {
  const weights = new Map<HtmlElement, number>();
  for (const block of blocks) {
    if (!isProse(block)) continue;
    for (let at: HtmlElement | null = block.element; at; at = at.parent)
      weights.set(at, (weights.get(at) ?? 0) + ownText(block));
  }
  return weights;
}

/** Levels above a paragraph that it speaks for, each less than the one below; as Readability scores them. */
const scoredLevels = 5;
const textPiece = /^(?:p|li|td|blockquote)$/;

/** The element that most running text stands close below, scored as Readability scores: length and commas. */
export function findCore(root: HtmlElement, blocks: readonly PageBlock[]): HtmlElement {
  const scores = new Map<HtmlElement, number>();
  for (const block of blocks) {
    if (!isProse(block)) continue;
    const commas = block.text.match(/[,،、，]/g)?.length ?? 0;
    const score = 1 + Math.min(ownText(block) / 100, 3) + commas;
    let at: HtmlElement | null = textPiece.test(block.element.tag) ? block.element.parent : block.element;
    for (let level = 0; at && level < scoredLevels; at = at.parent, level++) {
      const share = level === 0 ? 1 : level === 1 ? 2 : level * 3;
      scores.set(at, (scores.get(at) ?? 0) + score / share);
    }
  }
  let best = root;
  let bestScore = 0;
  for (const [element, score] of scores) if (score > bestScore) [best, bestScore] = [element, score];
  return best;
}

/** Share of the running text that an element inside must hold to stand for all of it, where an `article` bounds it and elsewhere. */
const shareInArticle = 0.8;
const shareElsewhere = 0.7;

/** The innermost element around the core that a test holds for. */
function around(core: HtmlElement, test: (element: HtmlElement) => boolean): HtmlElement | null {
  for (let at: HtmlElement | null = core; at; at = at.parent) if (test(at)) return at;
  return null;
}

/**
 * The element that holds the article: what is marked as its body, else the innermost that holds nearly all running
 * text of the `article`, `main` or page around the core.
 */
export function findContainer(core: HtmlElement, weights: ReadonlyMap<HtmlElement, number>): HtmlElement {
  const weightOf = (element: HtmlElement): number => weights.get(element) ?? 0;
  const marked = around(core, (at) => attributeOf(at, 'itemprop').toLowerCase() === 'articlebody');
  if (marked) return marked;
  const article = around(core, (at) => at.tag === 'article');
  let node =
    article ??
    around(core, (at) => at.tag === 'main' || attributeOf(at, 'role') === 'main') ??
    around(core, (at) => at.tag === 'body') ??
    core;
  const share = article ? shareInArticle : shareElsewhere;
  while (weightOf(node) > 0) {
    const inner = node.children.find(
      (child): child is HtmlElement => isElement(child) && weightOf(child) >= share * weightOf(node),
    );
    if (!inner || /^(?:p|li|td|tr|table|tbody|ul|ol|blockquote)$/.test(inner.tag)) break;
    node = inner;
  }
  return node;
}
