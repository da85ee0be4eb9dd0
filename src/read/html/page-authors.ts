/**
 * The authors of a page: names of people and desks, not of the site, and no addresses.
 */
import { foldText } from '../../language/fold-text.js';
import { readByline } from '../byline.js';
import type { Thing } from './json-ld.js';
import { namesOf } from './json-ld.js';
import { firstOf, type PageMeta, plainText } from './page-meta.js';

/** Characters of a value that names authors, at most: some papers have fifty. */
const longestValue = 2000;
/** Characters of a name, at most; of one written in ideographs or syllables. */
const longestName = 80;
const longestWideName = 14;
const wide = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const address = /^\s*(?:https?:)?\/\//i;
const notName =
  /https?:|www\.|@|^\S+\.(?:com|net|org|info)(?:\s|$)|^[^\p{L}]*$|\b(?:facebook|twitter|whatsapp|instagram|linkedin)\b|^(?:admin|administrator|author|webmaster|null|undefined|none|n\/a)$/iu;
/** A user's handle, or a number: "harbouradmin", "jane-r", "105092". */
const handle = /^(?:[a-z]{5,}\d*|[a-z]+[\d._-][a-z\d._-]*|[\d._-]+)$/;
/** The address of a site in place of its name. */
const hostName = /^\S+\.\p{L}{2,}$/u;
const joint = /\s*(?:[,;、，|／/•·]|\s(?:and|und|et|y|e|og|och|en|ja|i|и|ve|dan|&|with|mit)\s)\s*/iu;
/** What stands before names; words that names begin with, too, only before more than one word. */
const opener =
  /^(?:(?:by|par|por|autor(?:in|ka)?|author|text|words by|written by|story by|reported by|автор|текст|yazan|oleh|penulis|文|撰文|作者|記者|记者|글)\s*[:：]?\s+|(?:文|撰文|作者|記者|记者|글)\s*[:：/／]\s*|(?:von|di|da|de|av|af|door|od|przez)\s+(?=(?!d[ea]r?\s)\S+\s+\S))/iu;
/** Places and agencies behind a name. */
const behind = /\s*(?:\([^)]*\)|\s[–—-]\s.*|\s(?:기자|記者|记者))$/u;
/** What an author is, behind a name and a comma, as newspapers of many languages have it; German has it in compounds. */
const role =
  /(?:(?<!\p{L})(?:correspondents?|reporters?|editors?|writers?|columnists?|journalists?|contributors?|photographers?|producers?|journalistes?|rédact(?:eur|rice)|correspondante?|chroniqueu(?:r|se)|redactora?|corresponsal|periodistas?|enviad[oa]|giornalista|redattore|redattrice|inviat[oa]|corrispondente|jornalista|repórter|redacteur|verslaggever|dziennikar(?:z|ka)|redaktor(?:ka)?|muhabiri?|editörü|wartawan|jurnalis|редактор|корреспондент|журналист(?:ка)?|обозреватель|кореспондент)|redakteure?|redakteurin(?:nen)?|korrespondent(?:in)?|reporterin|kolumnist(?:in)?|journalist(?:in)?|redaktör|redaktør)$/iu;
/** What behind a name is none: "special to the post", "November 20". */
const noLaterName = /^\p{Ll}+(?:\s\p{Ll}+)+$|\d/u;
/** Words in lower case that names hold. */
const particle =
  /^(?:de|da|do|du|di|del|della|dei|des|dos|das|den|der|van|von|vom|zu|zum|zur|ten|ter|la|le|les|el|al|bin|bint|ibn|abu|ap|af|av|y|e|i|und|of|the)$/u;

/** A name in a byline without what the line goes on with: "Atli Jónsson skrifar frá Höfn", "Jane Roe in Skell". */
function withoutClause(name: string): string {
  const words = name.split(/\s+/);
  const isOwn = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word);
  const end = words.findIndex(
    (word, index) => index > 1 && isOwn(words[index - 1]) && /^\p{Ll}{2,}$/u.test(word) && !particle.test(word),
  );
  return end < 0 ? name : words.slice(0, end).join(' ');
}

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
  'citation_author',
  'cxenseparse:author',
  'creator',
  'twitter:misc:written by',
];

/** The names in one value: several may stand in it, with words around them. */
function splitNames(value: string): string[] {
  if (value.length > longestValue || address.test(value)) return [];
  const pieces = plainText(value)
    .replace(opener, '')
    .split(joint)
    .map((name) => name.replace(opener, '').replace(behind, '').trim());
  // A sentence, not names.
  if (pieces.some((name) => name.length > longestWideName && wide.test(name))) return [];
  const names = pieces.filter((name, index) => index === 0 || !(role.test(name) || noLaterName.test(name)));
  return names.filter(
    (name) => name.length > 1 && name.length <= longestName && !notName.test(name) && !handle.test(name),
  );
}

/** Each name once, in order. */
function distinct(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) {
    const key = foldText(name);
    if (key && !seen.has(key)) seen.set(key, name);
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

/**
 * The authors, from the first source that names any besides the site; where none does, the site, if the page states it
 * as the author, or a part of it in a byline.
 */
export function chooseAuthors({ articles, things, meta, marked, styled, lines, siteNames }: AuthorSources): string[] {
  const stated: (() => readonly string[])[] = [
    () => articles.flatMap((article) => namesOf(article['author'] ?? article['creator'], things)),
    ...metaNames.map((name) => () => firstOf(meta, [name])),
    // "Written by", in the words of the page's language, and the name.
    () => firstOf(meta, ['twitter:data1']).filter((value) => /^[^\d]+$/.test(value)),
  ];
  const found: (() => readonly string[])[] = [
    () => marked,
    () => lines.flatMap((line) => readByline(line) ?? []),
    () =>
      styled
        .filter((text) => text.length > 1 && text.length <= longestName)
        .slice(0, 1)
        .flatMap((text) => readByline(text) ?? text),
  ];
  const sites = siteNames.map((name) => foldText(name)).filter((name) => name.length > 2);
  const isSite = (name: string): boolean => sites.includes(foldText(name));
  // Behind a name in a byline, a part of the site: "Post Sport".
  const isOfSite = (name: string): boolean => sites.some((site) => `${foldText(name)} `.startsWith(`${site} `));
  for (const source of stated) {
    const names = distinct(source().flatMap(splitNames)).filter((name) => !isSite(name));
    if (names.length > 0) return names;
  }
  for (const source of found) {
    const names = distinct(source().flatMap(splitNames).map(withoutClause)).filter((name) => !isOfSite(name));
    if (names.length > 0) return names;
  }
  for (const source of stated) {
    const names = distinct(source().flatMap(splitNames)).filter((name) => !hostName.test(name));
    if (names.length > 0) return names;
  }
  return distinct(found.flatMap((source) => source().flatMap(splitNames))).filter((name) => !isSite(name));
}
