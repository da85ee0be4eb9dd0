/**
 * The authors of a page: names of people and desks, not of the site, and no addresses.
 */
import { foldText } from '../../language/tokens.js';
import { readByline } from '../byline.js';
import type { Thing } from './json-ld.js';
import { namesOf } from './json-ld.js';
import { firstOf, type PageMeta, plainText } from './page-meta.js';

/** Characters of a name, at most; of one written in ideographs or syllables. */
const longestName = 80;
const longestWideName = 14;
const wide = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const address = /^\s*(?:https?:)?\/\//i;
const notName =
  /https?:|www\.|@|^\S+\.(?:com|net|org|info)$|^[^\p{L}]*$|\b(?:facebook|twitter|whatsapp|instagram|linkedin)\b|^(?:admin|administrator|author|webmaster|null|undefined|none|n\/a)$/iu;
/** A user's handle, or a number: "lesothotimez", "105092". */
const handle = /^(?:[a-z]{5,}\d*|[\d._-]+)$/;
const joint = /\s*(?:[,;、，|／/•·]|\s(?:and|und|et|y|e|og|och|en|ja|i|и|ve|dan|&|with|mit)\s)\s*/iu;
/** What stands before names. */
const opener =
  /^(?:by|von|par|por|di|da|av|af|door|od|autor(?:in)?|author|text|words by|written by|story by|reported by|文|記者|글)\s*[:：]?\s+/iu;
/** Roles, places and agencies behind a name. */
const role = /\s*(?:\([^)]*\)|\s[–—-]\s.*|\s(?:기자|記者|记者))$/u;

const metaNames = [
  'parsely-author',
  'sailthru.author',
  'author',
  'article:author',
  'og:article:author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'cxenseparse:author',
  'creator',
  'twitter:misc:written by',
];

/** The names in one value: several may stand in it, with words around them. */
function splitNames(value: string): string[] {
  if (address.test(value)) return [];
  const names = plainText(value)
    .replace(opener, '')
    .split(joint)
    .map((name) => name.replace(opener, '').replace(role, '').trim());
  // A sentence, not names.
  if (names.some((name) => name.length > longestWideName && wide.test(name))) return [];
  return names.filter(
    (name) => name.length > 1 && name.length <= longestName && !notName.test(name) && !handle.test(name),
  );
}

/** Each name once, in order, the site's own left out. */
function distinct(names: readonly string[], siteNames: readonly string[]): string[] {
  const sites = siteNames.map((name) => foldText(name)).filter((name) => name.length > 2);
  const isSite = (key: string): boolean => sites.includes(key);
  const seen = new Map<string, string>();
  for (const name of names) {
    const key = foldText(name);
    if (key && !isSite(key) && !seen.has(key)) seen.set(key, name);
  }
  return [...seen.values()];
}

/** What a page says about its authors, by where it says it. */
export interface AuthorSources {
  readonly articles: readonly Thing[];
  readonly things: readonly Thing[];
  readonly meta: PageMeta;
  /** Texts of elements marked as the author's name. */
  readonly marked: readonly string[];
  /** Texts of elements whose class says author, in order. */
  readonly styled: readonly string[];
  /** Texts of the opening that may be bylines. */
  readonly lines: readonly string[];
  readonly siteNames: readonly string[];
}

/** The authors, from the first source that names any. */
export function chooseAuthors({ articles, things, meta, marked, styled, lines, siteNames }: AuthorSources): string[] {
  const sources: (() => readonly string[])[] = [
    () => articles.flatMap((article) => namesOf(article['author'] ?? article['creator'], things)),
    ...metaNames.map((name) => () => firstOf(meta, [name])),
    // "Written by", in the words of the page's language, and the name.
    () => firstOf(meta, ['twitter:data1']).filter((value) => /^[^\d]+$/.test(value)),
    () => marked,
    () => lines.flatMap((line) => readByline(line) ?? []),
    () => styled.filter((text) => text.length > 1 && text.length <= longestName).slice(0, 1),
  ];
  for (const source of sources) {
    const names = distinct(source().flatMap(splitNames), siteNames);
    if (names.length > 0) return names;
  }
  return [];
}
