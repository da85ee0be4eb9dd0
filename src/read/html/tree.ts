/**
 * A page as a tree: elements and runs of text, each with its place in the source.
 */

/** A run of text between two tags, its entities decoded. */
interface HtmlText {
  readonly text: string;
  /** Offsets into the source: where the run begins, and behind its end. */
  readonly start: number;
  readonly end: number;
}

/** An element with what it holds, in document order. */
export interface HtmlElement {
  /** In lower case. */
  readonly tag: string;
  /** Names in lower case, values decoded; of an attribute given twice the first. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly HtmlNode[];
  readonly parent: HtmlElement | null;
}

export type HtmlNode = HtmlElement | HtmlText;

/** Whether a node is an element. */
export const isElement = (node: HtmlNode): node is HtmlElement => 'tag' in node;

/** The value of an attribute; empty when the element has none of that name. */
export const attributeOf = (element: HtmlElement, name: string): string => element.attributes.get(name) ?? '';

/** An element and all elements below it, in document order; at once, because a generator costs its depth at each step. */
export function elementsOf(root: HtmlElement): readonly HtmlElement[] {
  const elements: HtmlElement[] = [];
  const waiting: HtmlElement[] = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    elements.push(element);
    for (let at = element.children.length - 1; at >= 0; at--) {
      const child = element.children[at]!;
      if (isElement(child)) waiting.push(child);
    }
  }
  return elements;
}

/** Elements that stand in a line of text; a text goes on through them. */
const inlineTags = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb ruby s samp small ' +
    'span strike strong sub sup time tt u var wbr img picture source svg math rt rp script style template'
  ).split(' '),
);

/** Whether an element breaks the text around it: everything does but what is known to stand in a line. */
export const isBlockTag = (tag: string): boolean => !inlineTags.has(tag) && !tag.includes('-');

/** All white space, without-break included, as one space; none at the ends. */
export const squeeze = (text: string): string => text.replace(/[\s\u200b\u2060\ufeff]+/g, ' ').trim();

/** The text below an element as one line: boundaries of blocks and line breaks separate words. */
export function textOf(element: HtmlElement): string {
  const pieces: string[] = [];
  collectText(element, pieces);
  return squeeze(pieces.join(''));
}

function collectText(element: HtmlElement, pieces: string[]): void {
  for (const child of element.children) {
    if (!isElement(child)) pieces.push(child.text);
    else if (!unreadTags.has(child.tag)) {
      const breaks = isBlockTag(child.tag);
      if (breaks) pieces.push(' ');
      collectText(child, pieces);
      if (breaks) pieces.push(' ');
    }
  }
}

/** Elements whose text is not the page's: code, fallbacks, controls, pictures, readings above ideographs. */
export const unreadTags: ReadonlySet<string> = new Set(
  (
    'script style template noscript head title meta link svg math canvas object embed iframe frame frameset noframes ' +
    'noembed audio video map select option optgroup datalist textarea input button progress meter dialog rt rp'
  ).split(' '),
);
