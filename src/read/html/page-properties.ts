/**
 * What a page marks within its text: microdata (`itemprop`) and RDFa (`property`), by name.
 */
import { attributeOf, elementsOf, type HtmlElement, textOf } from './tree.js';

/** Whether an element is marked with a property, of schema.org or another vocabulary. */
function isMarked(element: HtmlElement, name: string): boolean {
  if (!element.attributes.has('itemprop') && !element.attributes.has('property')) return false;
  const marks = `${attributeOf(element, 'itemprop')} ${attributeOf(element, 'property')}`.toLowerCase();
  return marks.includes(name) && marks.split(/\s+/).some((mark) => mark.replace(/^.*[:/]/, '') === name);
}

/** The same for elements within the text; `meta` elements are read as metadata. */
export const hasProperty = (element: HtmlElement, name: string): boolean =>
  element.tag !== 'meta' && isMarked(element, name);

/** The value of a marked element: for machines where it gives one, else its text. */
export const markedText = (element: HtmlElement): string =>
  attributeOf(element, 'datetime') || attributeOf(element, 'content') || textOf(element);

/** The text that names the person or thing an element marks: of those marked as names within it, else its own. */
export function markedName(element: HtmlElement): string {
  const names = elementsOf(element).filter((each) => each !== element && isMarked(each, 'name'));
  return names.length > 0 ? names.map(markedText).join(', ') : markedText(element);
}
