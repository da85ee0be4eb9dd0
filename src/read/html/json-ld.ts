/**
 * What a page says of itself in JSON-LD (schema.org): the article among the things described, whatever it is nested in.
 */
import { parseHtml } from './parse-html.js';
import { parseLooseJson } from './parse-loose-json.js';
import { attributeOf, elementsOf, type HtmlElement, isElement, textOf } from './tree.js';

/** A thing described; values are unknown until asked for. */
export type Thing = Readonly<Record<string, unknown>>;

/** Levels that are looked into, at most: descriptions nest a handful. */
const deepest = 12;
/** Things looked at on one page, at most. */
const mostThings = 5000;

/** Whether a value is a thing described. */
export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A script's content without comments around it, and without entities where it was escaped as markup is. */
function contentOf(script: HtmlElement): string {
  const source = script.children.map((child) => (isElement(child) ? '' : child.text)).join('');
  const bare = source
    .replace(/^\s*(?:\/\/\s*)?(?:\/\*\s*)?(?:<!--|<!\[CDATA\[)(?:\s*\*\/)?/, '')
    .replace(/(?:\/\/\s*)?(?:\/\*\s*)?(?:-->|\]\]>)(?:\s*\*\/)?\s*$/, '');
  return /^\s*[{[]\s*(?:[{[]\s*)?&(?:quot|#34|#x22);/i.test(bare) ? textOf(parseHtml(bare)) : bare;
}

/** All things that the scripts of a page describe, outer ones first, references by `@id` among them. */
export function readThings(root: HtmlElement): Thing[] {
  const things: Thing[] = [];
  for (const element of elementsOf(root)) {
    if (element.tag !== 'script' || !/ld\+json/i.test(attributeOf(element, 'type'))) continue;
    collectThings(parseLooseJson(contentOf(element)), things, 0);
  }
  return things;
}

function collectThings(value: unknown, things: Thing[], depth: number): void {
  if (depth > deepest || things.length >= mostThings) return;
  if (Array.isArray(value)) for (const each of value as readonly unknown[]) collectThings(each, things, depth + 1);
  else if (isThing(value)) {
    things.push(value);
    for (const name in value) if (!asides.has(name)) collectThings(value[name], things, depth + 1);
  }
}

/** Properties that lead to other pages. */
const asides: ReadonlySet<string> = new Set([
  'itemListElement',
  'relatedLink',
  'citation',
  'isBasedOn',
  'significantLink',
  'comment',
]);

/** The types of a thing, in lower case, without the address of schema.org. */
function typesOf(thing: Thing): string[] {
  const types = thing['@type'];
  return (Array.isArray(types) ? (types as readonly unknown[]) : [types])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/:]/, '').toLowerCase());
}

const articleType =
  /(?:article|posting|blogpost|reportage|newsreport|opinion|analysis|liveblog|advertisercontent|review)$/;

/** Whether a thing is an article by its type. */
export const isArticle = (thing: Thing): boolean => typesOf(thing).some((type) => articleType.test(type));

/** Whether a thing is a person or an organisation that does not say it is the site itself. */
export const hasType = (thing: Thing, type: string): boolean => typesOf(thing).includes(type);

/** Values of a list that are looked at: no article has more authors. */
const longestList = 200;

/** The strings of a value: itself, or those of an array of them. */
export function stringsOf(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (depth > deepest) return [];
  if (Array.isArray(value)) return partsOf(value).flatMap((each) => stringsOf(each, depth + 1));
  if (isThing(value) && typeof value['@value'] === 'string') return [value['@value']];
  return [];
}

const partsOf = (list: readonly unknown[]): readonly unknown[] => list.slice(0, longestList);

/** The names that a value gives: strings, things with a name, references to such, lists of all these. */
export function namesOf(value: unknown, things: readonly Thing[], depth = 0): string[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return partsOf(value).flatMap((each) => namesOf(each, things, depth + 1));
  if (!isThing(value)) return stringsOf(value);
  const given = stringsOf(value['name']);
  if (given.length > 0) return given;
  const list = value['itemListElement'] ?? value['item'] ?? (isThing(value['name']) ? value['name'] : undefined);
  if (list !== undefined) return namesOf(list, things, depth + 1);
  const id = value['@id'];
  const meant =
    typeof id === 'string' ? things.find((thing) => thing['@id'] === id && thing['name'] !== undefined) : undefined;
  if (meant) return namesOf(meant, things, depth + 1);
  return ['givenName', 'familyName']
    .flatMap((part) => stringsOf(value[part]))
    .join(' ')
    .split('\n')
    .filter(Boolean);
}
