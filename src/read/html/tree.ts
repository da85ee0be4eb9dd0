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

/** Inline elements that pages set apart by style alone, with no space between them: labels, names, dates. */
const isLabel = (node: HtmlNode | undefined): boolean =>
  node !== undefined && isElement(node) && (node.tag === 'span' || node.tag === 'time');

const wordEnd = /[\p{Ll}\d.!?"”»]$/u;
const wordStart = /^[\p{Lu}\p{Lt}][\p{Ll}\d]/u;

/**
 * Parts words that only style keeps apart, as "Post" and "May" in two labels side by side.
 * @param pieces texts of a line, those of the second node from `at` on
 */
export function partWords(pieces: string[], at: number, first: HtmlNode | undefined, second: HtmlNode): void {
  if (!isLabel(first) && !isLabel(second)) return;
  const [before, after] = [pieces[at - 1] ?? '', pieces[at] ?? ''];
  if (wordEnd.test(before.slice(-2)) && wordStart.test(after.slice(0, 4))) pieces[at] = ` ${after}`;
}

/**
 * The text below an element as one line: boundaries of blocks and line breaks separate words.
 * @param most runs of text and boundaries that are read, at most
 */
export function textOf(element: HtmlElement, most = Number.POSITIVE_INFINITY): string {
  const pieces: string[] = [];
  collectText(element, pieces, most);
  return squeeze(pieces.join(''));
}

function collectText(element: HtmlElement, pieces: string[], most: number): void {
  let last: HtmlNode | undefined;
  for (const child of element.children) {
    const at = pieces.length;
    if (at > most) return;
    if (!isElement(child)) pieces.push(child.text);
    else if (!unreadTags.has(child.tag)) {
      const breaks = isBlockTag(child.tag);
      if (breaks) pieces.push(' ');
      collectText(child, pieces, most);
      if (breaks) pieces.push(' ');
    }
    partWords(pieces, at, last, child);
    last = child;
  }
}

/** Elements whose text is not the page's: code, fallbacks, controls, pictures, readings above ideographs. */
export const unreadTags: ReadonlySet<string> = new Set(
  (
    'script style template noscript head title meta link svg math canvas object embed iframe frame frameset noframes ' +
    'noembed audio video map select option optgroup datalist textarea input button progress meter dialog rt rp'
  ).split(' '),
);
