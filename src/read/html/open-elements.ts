/**
 * The elements that are open while a page is parsed. Every step costs the same however deep the markup nests.
 */
import { scopeTags } from './element-names.js';
import type { HtmlElement, HtmlNode } from './tree.js';

/** An element under construction. */
export interface OpenElement extends HtmlElement {
  readonly children: HtmlNode[];
  readonly attributes: Map<string, string>;
}

/** How many elements of each name are open inside the innermost scope. */
type Scope = Map<string, number>;

/** The open elements, innermost last, and how many of each name are open inside the innermost scope. */
export class OpenElements {
  readonly root: OpenElement = { tag: '#document', attributes: new Map(), children: [], parent: null };
  protected readonly open: OpenElement[] = [];
  protected readonly scopes: Scope[] = [new Map()];
  protected get top(): OpenElement {
    return this.open[this.open.length - 1] ?? this.root;
  }

  protected currentScope(): Scope {
    return this.scopes[this.scopes.length - 1]!;
  }

  protected readonly scopeCounts = new Map<string, number>();

  protected push(element: OpenElement): void {
    this.open.push(element);
    const { tag } = element;
    if (scopeTags.has(tag)) {
      this.scopes.push(new Map());
      this.scopeCounts.set(tag, (this.scopeCounts.get(tag) ?? 0) + 1);
    }
    if (!scopeTags.has(tag) || tag === 'svg' || tag === 'math') {
      const scope = this.currentScope();
      scope.set(tag, (scope.get(tag) ?? 0) + 1);
    }
  }

  protected forget(tag: string): void {
    const scope = this.currentScope();
    const count = scope.get(tag) ?? 0;
    if (count <= 1) scope.delete(tag);
    else scope.set(tag, count - 1);
  }

  protected pop(): void {
    const element = this.open.pop();
    if (!element) return;
    if (scopeTags.has(element.tag)) {
      this.scopes.pop();
      this.scopeCounts.set(element.tag, (this.scopeCounts.get(element.tag) ?? 1) - 1);
    } else this.forget(element.tag);
  }

  protected popTo(tag: string): void {
    while (this.open.length > 0 && this.top.tag !== tag) this.pop();
    this.pop();
  }
}
