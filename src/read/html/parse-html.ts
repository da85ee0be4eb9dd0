/**
 * HTML to a tree, forgiving as browsers are: unclosed, misnested and truncated markup gives what can be read of it.
 * Every step costs the same however deep the markup nests.
 */
import { Tokenizer } from 'htmlparser2';
import {
  blockTags,
  headingTags,
  headTags,
  impliedBarriers,
  impliedEnds,
  paragraphEnders,
  scopeTags,
  tableParts,
  voidTags,
} from './element-names.js';
import { type OpenElement, OpenElements } from './open-elements.js';
import type { HtmlElement } from './tree.js';

/** Elements deeper than this stand beside each other instead; Chrome cuts at the same depth (kMaximumHTMLParserDOMTreeDepth). */
const deepestElement = 512;
/** Open elements looked through for one that a new element closes. */
const longestWalk = deepestElement;

/** Builds the tree while the tokenizer calls. */
class TreeBuilder extends OpenElements {
  private element: OpenElement | null = null;
  private attribute = '';
  private value = '';
  private text = '';
  private textStart = -1;
  private textEnd = -1;

  constructor(private readonly source: string) {
    super();
  }

  ontext(start: number, end: number): void {
    this.addText(this.source.slice(start, end), start, end);
  }

  ontextentity(codepoint: number, end: number): void {
    this.addText(String.fromCodePoint(codepoint), this.textEnd < 0 ? Math.max(0, end - 1) : this.textEnd, end);
  }

  private addText(text: string, start: number, end: number): void {
    if (this.textStart < 0) this.textStart = start;
    this.text += text;
    this.textEnd = end;
  }

  private flushText(): void {
    if (this.textStart < 0) return;
    if (this.top.tag === 'head' && /\S/.test(this.text)) this.pop();
    this.holder().children.push({ text: this.text, start: this.textStart, end: this.textEnd });
    this.text = '';
    this.textStart = -1;
    this.textEnd = -1;
  }

  /** What new nodes become children of: the innermost open element, but none deeper than is kept. */
  private holder(): OpenElement {
    return this.open[Math.min(this.open.length, deepestElement) - 1] ?? this.root;
  }

  onopentagname(start: number, end: number): void {
    this.flushText();
    const tag = this.source.slice(start, end).toLowerCase();
    this.element = { tag, attributes: new Map(), children: [], parent: null };
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.source.slice(start, end).toLowerCase();
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    this.value += this.source.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    this.value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    const attributes = this.element?.attributes;
    if (attributes && !attributes.has(this.attribute)) attributes.set(this.attribute, this.value);
  }

  onopentagend(): void {
    this.openElement(false);
  }

  onselfclosingtag(): void {
    // HTML knows no empty tags outside of SVG and MathML: <div/> is <div>.
    this.openElement(this.currentScope().has('svg') || this.currentScope().has('math'));
  }

  private openElement(isEmpty: boolean): void {
    const element = this.element;
    this.element = null;
    if (!element) return;
    const { tag } = element;
    const repeated = tag === 'html' || tag === 'body' || tag === 'head' ? this.known.get(tag) : undefined;
    if (repeated) {
      for (const [name, value] of element.attributes)
        if (!repeated.attributes.has(name)) repeated.attributes.set(name, value);
      if (tag === 'body' && this.top.tag === 'head') this.pop();
      return;
    }
    if (this.top.tag === 'head' && !headTags.has(tag)) this.pop();
    if (paragraphEnders.has(tag) && this.currentScope().has('p')) this.popTo('p');
    if (headingTags.has(tag) && headingTags.has(this.top.tag)) this.pop();
    const ended = impliedEnds.get(tag);
    if (ended) this.closeImplied(tag, ended);
    const parent = this.holder();
    const kept: OpenElement = { ...element, parent };
    parent.children.push(kept);
    if (tag === 'html' || tag === 'body' || tag === 'head') this.known.set(tag, kept);
    if (!isEmpty && !voidTags.has(tag)) this.push(kept);
  }

  private readonly known = new Map<string, OpenElement>();

  private closeImplied(tag: string, ended: ReadonlySet<string>): void {
    const isTablePart = tableParts.has(tag);
    let found = -1;
    for (let at = this.open.length - 1; at >= Math.max(0, this.open.length - longestWalk); at--) {
      const other = this.open[at]!.tag;
      if (ended.has(other)) {
        found = at;
        if (!isTablePart) break;
        continue;
      }
      if (
        isTablePart
          ? other === 'table' || other === 'html' || other === 'body' || other === 'template'
          : impliedBarriers.has(other)
      )
        break;
      // A link is closed by the next one only inside the same line of text.
      if (tag === 'a' && blockTags.has(other)) break;
    }
    if (found >= 0) while (this.open.length > found) this.pop();
  }

  onclosetag(start: number, end: number): void {
    this.flushText();
    const tag = this.source.slice(start, end).toLowerCase();
    if (tag === 'br' || tag === 'p') {
      // The standard makes an empty element of an end tag without a beginning.
      if (tag === 'br' || !this.currentScope().has('p')) {
        const parent = this.holder();
        parent.children.push({ tag, attributes: new Map(), children: [], parent });
        return;
      }
    }
    // Text behind the end of the body is still the body's.
    if (tag === 'body' || tag === 'html') return;
    if (scopeTags.has(tag)) this.closeScope(tag);
    else if (this.currentScope().has(tag)) this.closeInScope(tag);
    else if (headingTags.has(tag) && headingTags.has(this.top.tag)) this.pop();
  }

  /** Ends a table, a cell: whatever is open inside ends with it. */
  private closeScope(tag: string): void {
    if (!this.scopeCounts.get(tag)) return;
    if (tag === 'td' || tag === 'th' || tag === 'caption') {
      // Not through the end of the table they stand in.
      for (let at = this.open.length - 1; at >= 0 && at >= this.open.length - longestWalk; at--) {
        const other = this.open[at]!.tag;
        if (other === tag) {
          this.popTo(tag);
          return;
        }
        if (other === 'table') return;
      }
      return;
    }
    this.popTo(tag);
  }

  private closeInScope(tag: string): void {
    if (blockTags.has(tag)) {
      this.popTo(tag);
      return;
    }
    for (let at = this.open.length - 1; at >= Math.max(0, this.open.length - longestWalk); at--) {
      if (this.open[at]!.tag === tag) {
        if (at === this.open.length - 1 || !this.hasBlockAbove(at)) this.popTo(tag);
        else {
          // <b><p></b>: the paragraph stays open, without it.
          this.open.splice(at, 1);
          this.forget(tag);
        }
        return;
      }
    }
  }

  private hasBlockAbove(at: number): boolean {
    for (let above = at + 1; above < this.open.length; above++) if (blockTags.has(this.open[above]!.tag)) return true;
    return false;
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.ontext(start, end - endOffset);
  }

  onend(): void {
    this.flushText();
  }

  oncomment(): void {
    this.flushText();
  }
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
}

/**
 * Parses a page or a piece of one. Never throws, whatever the markup.
 * @returns the document, with the page's own `html` element among its children where it has one
 */
export function parseHtml(source: string): HtmlElement {
  const builder = new TreeBuilder(source);
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder);
  // The beginning of a tag at the end is shown by browsers; of a page that is cut off it is no text.
  tokenizer.write(source.replace(/<\/?$/, ''));
  tokenizer.end();
  return builder.root;
}
