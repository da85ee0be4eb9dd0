/**
 * The article's body: which of a page's blocks belong to it.
 */
import { readByline } from '../byline.js';
import { isDateLine } from '../stated-date.js';
import { isClutter, isCommentary } from './clutter.js';
import { findContainer, findCore, isLinks, isProse, weighProse } from './container.js';
import { leadsAway } from './leads-away.js';
import { cutIntoBlocks, isHidden, type PageBlock } from './page-blocks.js';
import { attributeOf, type HtmlElement, type HtmlNode, isElement } from './tree.js';

/** Of the core's running text what a part must hold to be of the article although its markup says otherwise. */
const shareOfCore = 0.4;

/** What the markup of a block says about its look, bold or not: those of a body look alike. */
function lookOf({ element, kind }: PageBlock): string {
  const isInner = (child: HtmlNode): boolean => isElement(child) || child.text.trim() !== '';
  const inner = element.children.find(isInner);
  // Looks no further than the second: many blocks may share one element.
  const isAlone = !element.children.some((child) => child !== inner && isInner(child));
  const only = inner && isElement(inner) && isAlone ? inner.tag : '';
  const marks = attributeOf(element, 'class')
    .split(/\s+/)
    .filter((mark) => mark !== '' && !firstMark.test(mark))
    .join(' ');
  const tag = marks === '' || kind === 'heading' ? element.tag : '';
  return `${tag} ${marks} ${emphasis.test(only) ? only : ''}`;
}

/** Class names of a paragraph that is like the others, but comes first, or may be read aloud. */
const firstMark = /^(?:speakable|first|is-first|first-paragraph|drop-?cap|has-drop-?cap|has-dropcap)$/i;
const emphasis = /^(?:strong|b|em|i|big)$/;

/** The look of a paragraph without any mark. */
const plainLook = 'p  ';

/** The look that most running text of a body has. */
function commonLook(blocks: readonly PageBlock[]): string {
  const counts = new Map<string, number>();
  for (const block of blocks)
    if (isProse(block)) counts.set(lookOf(block), (counts.get(lookOf(block)) ?? 0) + block.text.length);
  let best = '';
  for (const [look, count] of counts) if (count > (counts.get(best) ?? 0)) best = look;
  return best;
}

/** The blocks of a page that make up its article. */
export interface Body {
  readonly blocks: readonly PageBlock[];
  /** Whether a block looks as the paragraphs of the body do. */
  readonly isAlike: (block: PageBlock) => boolean;
}

/** The elements that several blocks stand in; all when each stands in one of its own. */
function parentsOf(blocks: readonly PageBlock[]): ReadonlySet<HtmlElement | null> {
  const all = blocks.map(({ element }) => element.parent);
  const once = new Set<HtmlElement | null>();
  const shared = new Set(all.filter((parent) => once.has(parent) || !once.add(parent)));
  return shared.size > 0 ? shared : once;
}

/** Finds the blocks of the article's body, in document order. */
export function findBody(root: HtmlElement): Body {
  const all = cutIntoBlocks(root, (element) => isHidden(element) || isCommentary(element));
  const core = findCore(root, all);
  const weights = weighProse(all);
  const path = new Set<HtmlElement>();
  for (let at: HtmlElement | null = core; at; at = at.parent) path.add(at);
  const enough = shareOfCore * (weights.get(core) ?? 0);
  const skips = (element: HtmlElement): boolean =>
    isHidden(element) || (isClutter(element) && !path.has(element) && (weights.get(element) ?? 0) < enough);
  const container = findContainer(core, weighProse(cutIntoBlocks(root, skips)));
  const blocks = cutIntoBlocks(container, skips).filter((block) => block.kind !== 'caption' && !isLinks(block));
  const look = commonLook(blocks);
  const parents = parentsOf(blocks.filter((block) => isProse(block) && lookOf(block) === look));
  const isPlain = (block: PageBlock): boolean => lookOf(block) === look || lookOf(block) === plainLook;
  return { blocks, isAlike: (block) => isPlain(block) && parents.has(block.element.parent) };
}

/** Whether a block says who wrote or when, and nothing else. */
export const isCreditLine = ({ text }: PageBlock): boolean => isDateLine(text) || readByline(text) !== null;

/**
 * The body without what stands around it: title, dek, byline and date above its first paragraph, labels and notes below
 * its last.
 * @param isAside whether a block is the headline or the dek
 */
export function trimBody({ blocks, isAlike }: Body, isAside: (block: PageBlock) => boolean): PageBlock[] {
  const labels = repeatedLabels(blocks);
  const rest = withoutBoxes(blocks, isAlike).filter(
    (block) => !isAside(block) && !isDateLine(block.text) && !labels.has(block.text),
  );
  const isText = (block: PageBlock): boolean =>
    !isCreditLine(block) && (isProse(block) || (isAlike(block) && block.element.tag === 'p'));
  const paragraph = rest.findIndex((block) => isText(block) && block.kind !== 'list-item');
  const first = paragraph >= 0 ? paragraph : rest.findIndex(isText);
  if (first < 0) return rest;
  const last = rest.findLastIndex(isText);
  const above = rest[first - 1];
  return rest.slice(above?.kind === 'heading' && above.element.tag !== 'h1' ? first - 1 : first, last + 1);
}

/** The blocks without lines that lead away, and without what stands below them up to the next paragraph of the body. */
function withoutBoxes(blocks: readonly PageBlock[], isAlike: Body['isAlike']): PageBlock[] {
  let isInBox = false;
  return blocks.filter((block) => {
    if (block.kind !== 'list-item' && leadsAway(block.text)) isInBox = true;
    else if (isInBox && isAlike(block)) isInBox = false;
    return !isInBox;
  });
}

/** Characters of a label, at most. */
const longestLabel = 24;

/** Short lines that come again and again: "Advertisement", "Read more". Headings and items may. */
function repeatedLabels(blocks: readonly PageBlock[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { kind, text } of blocks) {
    if (kind !== 'paragraph' || text.length > longestLabel) continue;
    if (seen.has(text)) repeated.add(text);
    seen.add(text);
  }
  return repeated;
}
