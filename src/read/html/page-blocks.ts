/**
 * A page cut into blocks of text, in document order: what stands between two boundaries of block elements, or between
 * two line breaks in a row.
 */
import type { BlockKind } from '../../model.js';
import {
  attributeOf,
  type HtmlElement,
  type HtmlNode,
  isBlockTag,
  isElement,
  partWords,
  squeeze,
  unreadTags,
} from './tree.js';

/** A block of a page, with what is asked about it. */
export interface PageBlock {
  readonly kind: BlockKind;
  readonly text: string;
  /** Offsets into the source of its first character and behind its last. */
  readonly start: number;
  readonly end: number;
  /** Characters of it that are links. */
  readonly linked: number;
  /** The innermost block element around it. */
  readonly element: HtmlElement;
}

const hiddenStyle = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

const paywall = /paywall|premium|subscriber|metered|piano/i;

/** Whether a reader does not see an element; what only waits behind a paywall is the article's all the same. */
export function isHidden(element: HtmlElement): boolean {
  return (
    !paywall.test(attributeOf(element, 'class')) &&
    (element.attributes.has('hidden') ||
      attributeOf(element, 'aria-hidden') === 'true' ||
      hiddenStyle.test(attributeOf(element, 'style')))
  );
}

const headingTag = /^h[1-6]$/;

function kindOf(tag: string, around: BlockKind): BlockKind {
  if (headingTag.test(tag)) return 'heading';
  if (tag === 'figcaption' || tag === 'figure' || tag === 'caption') return 'caption';
  if (around === 'caption') return around;
  if (tag === 'li' || tag === 'dt' || tag === 'dd') return 'list-item';
  if (tag === 'blockquote') return 'quote';
  if (tag === 'p' && around === 'heading') return 'paragraph';
  return around;
}

/** Characters in a cell of a table that shows figures; more is text that a table only places. */
const longestCell = 240;

/** Whether a row of a table is one line of figures and names rather than a place for paragraphs. */
function isDataRow(row: HtmlElement): boolean {
  let cells = 0;
  for (const cell of row.children) {
    if (!isElement(cell)) continue;
    if (cell.tag !== 'td' && cell.tag !== 'th') return false;
    cells++;
    if (textLength(cell, longestCell) > longestCell) return false;
  }
  return cells > 1;
}

/** Characters of text below an element, counted up to a limit; more than it when a table or picture stands inside. */
function textLength(element: HtmlElement, limit: number): number {
  let length = 0;
  for (const child of element.children) {
    if (!isElement(child)) length += child.text.trim().length;
    else if (child.tag === 'table' || child.tag === 'figure') return limit + 1;
    else length += textLength(child, limit - length);
    if (length > limit) return length;
  }
  return length;
}

/** Cuts a page into blocks. */
class Cutter {
  readonly blocks: PageBlock[] = [];
  private pieces: string[] = [];
  private start = -1;
  private end = -1;
  private linked = 0;
  private breaks = 0;

  constructor(private readonly skips: (element: HtmlElement) => boolean) {}

  walk(element: HtmlElement, kind: BlockKind, links: number): void {
    this.visitAll(element.children, element, kind, links);
  }

  private visitAll(nodes: readonly HtmlNode[], block: HtmlElement, kind: BlockKind, links: number): void {
    let last: HtmlNode | undefined;
    for (const node of nodes) {
      const [at, before] = [this.pieces.length, this.blocks.length];
      this.visit(node, block, kind, links);
      if (this.blocks.length === before) partWords(this.pieces, at, last, node);
      last = node;
    }
  }

  private visit(node: HtmlNode, block: HtmlElement, kind: BlockKind, links: number): void {
    if (!isElement(node)) {
      this.addText(node.text, node.start, node.end, links);
      return;
    }
    const { tag } = node;
    if (tag === 'br') {
      this.breaks++;
      if (this.breaks > 1) this.flush(block, kind);
      else this.pieces.push(' ');
      return;
    }
    if (tag === 'hr') this.flush(block, kind);
    if (unreadTags.has(tag) || this.skips(node)) {
      if (isBlockTag(tag)) this.pieces.push(' ');
      return;
    }
    const inLink = tag === 'a' ? links + 1 : links;
    if (!isBlockTag(tag)) {
      this.visitAll(node.children, block, kind, inLink);
      return;
    }
    this.flush(block, kind);
    if (tag === 'tr' && isDataRow(node)) this.walkRow(node, kind === 'caption' ? kind : 'table-row', inLink);
    else {
      const inner = kindOf(tag, kind);
      this.walk(node, inner, inLink);
      this.flush(node, inner);
    }
  }

  /** A row of a table as one block. */
  private walkRow(row: HtmlElement, kind: BlockKind, links: number): void {
    const before = this.blocks.length;
    for (const cell of row.children) {
      if (!isElement(cell)) continue;
      this.walk(cell, kind, links);
      this.flush(cell, kind);
    }
    const cells = this.blocks.splice(before);
    const first = cells[0];
    const last = cells[cells.length - 1];
    if (!first || !last) return;
    const linked = cells.reduce((sum, cell) => sum + cell.linked, 0);
    const text = cells.map((cell) => cell.text).join(' | ');
    this.blocks.push({ kind, text, start: first.start, end: last.end, linked, element: row });
  }

  private addText(text: string, start: number, end: number, links: number): void {
    const visible = text.trim().length;
    this.pieces.push(text);
    if (visible === 0) return;
    this.breaks = 0;
    if (links > 0) this.linked += visible;
    if (this.start < 0) this.start = start + Math.min(end - start - 1, text.length - text.trimStart().length);
    this.end = Math.max(this.start + 1, end - (text.length - text.trimEnd().length));
  }

  private flush(element: HtmlElement, kind: BlockKind): void {
    const text = this.start < 0 ? '' : squeeze(this.pieces.join(''));
    if (text) {
      const { start, end, linked } = this;
      this.blocks.push({ kind, text, start, end, linked: Math.min(linked, text.length), element });
    }
    if (this.pieces.length > 0) this.pieces = [];
    this.start = -1;
    this.end = -1;
    this.linked = 0;
    this.breaks = 0;
  }

  finish(root: HtmlElement): void {
    this.flush(root, 'paragraph');
  }
}

/**
 * The blocks below an element.
 * @param skips elements that are passed over with all they hold
 */
export function cutIntoBlocks(root: HtmlElement, skips: (element: HtmlElement) => boolean): PageBlock[] {
  const cutter = new Cutter(skips);
  cutter.walk(root, 'paragraph', 0);
  cutter.finish(root);
  return cutter.blocks;
}
