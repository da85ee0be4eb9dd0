/**
 * The headline of a page: what it shows as such, confirmed by what it says of itself.
 */
import { foldText } from '../../language/fold-text.js';
import { withoutSiteName } from '../site-name.js';

/** The titles a page gives its article. */
export interface Titles {
  /** The `h1` elements a reader sees as headlines, in order. */
  readonly shown: readonly string[];
  /** The `h1` elements in navigation and breadcrumbs, worded for search engines. */
  readonly trail: readonly string[];
  /** The other headings a reader sees, those of other pages left out. */
  readonly headings: readonly string[];
  /** From JSON-LD, microdata and their like. */
  readonly described: readonly string[];
  /** From Open Graph and its like. */
  readonly shared: readonly string[];
  /** `<title>`. */
  readonly title: string | null;
  readonly siteNames: readonly string[];
  /** Names of the parts of the site that the article stands in. */
  readonly sections: readonly string[];
}

/** What stands between a title and the name of its site. */
const separator = /(\s+[|｜•·*»:«—–-]+\s+|[|｜])/;

/** The same close to the name: any in scripts without spaces, else one that stands in no word. */
const closeSeparator = /[|｜ㅣ]$/;
const wideCloseSeparator = /[|｜：ㅣ:–—-]$/;
const wide = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]$/;

/** A title without the last of some names behind a separator; null when there is none. */
function withoutTail(title: string, names: readonly string[]): string | null {
  for (const name of names) {
    if (name === '' || !title.endsWith(name)) continue;
    const rest = title.slice(0, -name.length).trimEnd();
    const close = wide.test(name) ? wideCloseSeparator : closeSeparator;
    if (close.test(rest)) return rest.replace(close, '').trimEnd();
  }
  const parts = title.split(separator);
  const last = foldText(parts[parts.length - 1]!);
  const isName = names.some((name) => foldText(name) === last);
  return parts.length > 2 && last !== '' && isName ? parts.slice(0, -2).join('') : null;
}

/** Names behind a title, at most: site, part of the site, part of that. */
const mostTails = 3;

/** A title without the names of its site and of the part of it behind, or of its site before. */
function withoutSite(title: string, siteNames: readonly string[], sections: readonly string[]): string {
  let bare = withoutTail(title, siteNames);
  for (let count = 1; count < mostTails && bare !== null; count++) {
    const next = withoutTail(bare, [...siteNames, ...sections]);
    if (next === null) break;
    bare = next;
  }
  if (bare !== null) return bare;
  const parts = title.split(separator);
  const first = foldText(parts[0]!);
  return parts.length > 2 && siteNames.some((name) => first !== '' && foldText(name) === first)
    ? parts.slice(2).join('')
    : (withoutTail(title, sections) ?? title);
}

const agrees = (one: string, other: string): boolean => foldText(one) !== '' && foldText(one) === foldText(other);

/** Characters of a title, at least, that is looked for within another. */
const shortestPart = 10;

/** Whether one title is the other with words before or behind it. */
function holds(longer: string, shorter: string): boolean {
  const part = foldText(shorter);
  return part.length >= shortestPart && ` ${foldText(longer)} `.includes(` ${part} `);
}

/** Of several lines the one that most titles are, of equals the first; none when no title is any of them. */
function mostTold(lines: readonly string[], titles: readonly string[]): string | undefined {
  const counts = lines.map((line) => titles.filter((title) => agrees(line, title)).length);
  const most = Math.max(0, ...counts);
  return most > 0 ? lines[counts.indexOf(most)] : undefined;
}

/** Of several titles the one that most of them are, when at least two are. */
function mostSaid(titles: readonly string[]): string | undefined {
  const repeated = titles.filter((title, index) => titles.some((other, at) => at !== index && agrees(title, other)));
  return mostTold(repeated, repeated);
}

/** The line that a title opens with when only a separator and a name stand behind it; the title itself otherwise. */
function asShown(title: string, lines: readonly string[]): string {
  const found = lines.find(
    (line) => line.length >= shortestPart && title.startsWith(line) && isTail(title.slice(line.length)),
  );
  return found ?? title;
}

const isTail = (rest: string): boolean => /^\s*[|｜•·»:—–-]/.test(rest);

/** Characters of a title that may have been cut without a mark: search engines want 110 at most. */
const cutLength = 100;

/** The line that a title was cut from; the title itself when it was not, or the whole is nowhere. */
function asWhole(title: string, lines: readonly string[]): string {
  if (title.length < cutLength && !/(?:…|\.\.\.)$/.test(title)) return title;
  const start = foldText(title);
  return lines.find((line) => foldText(line).startsWith(start) && foldText(line) !== start) ?? title;
}

/**
 * The headline; null when the page gives none. What is shown and told counts more than either alone; of what is told,
 * what most places say.
 */
export function chooseHeadline(titles: Titles): string | null {
  const { shown, trail, headings, described, shared, title, siteNames, sections } = titles;
  const isSite = (text: string): boolean => siteNames.some((site) => agrees(site, text));
  const bare = (texts: readonly string[]): string[] =>
    texts
      .map((text) => withoutSite(text, siteNames, sections))
      .filter((text) => foldText(text) !== '' && !isSite(text));
  const ownBare = bare(described);
  const sharedBare = bare(shared);
  const named = bare(title ? [title] : []).map((text) => (text === title ? withoutSiteName(text) : text));
  const told = [...ownBare, ...sharedBare, ...named, ...bare(trail)];
  const heads = shown.filter((text) => foldText(text) !== '' && !isSite(text));
  // An h1 may be worded for search engines, while the title that is shared stands on the page as an h2.
  const displayed = mostTold(heads, sharedBare.slice(0, 1))
    ? undefined
    : sharedBare
        .slice(0, 1)
        .find((text) => headings.some((line) => ` ${foldText(line)}`.endsWith(` ${foldText(text)}`)));
  const confirmed =
    displayed ??
    mostTold(heads, [...ownBare, ...sharedBare, ...named]) ??
    mostTold(headings, ownBare) ??
    mostTold(headings, sharedBare);
  if (confirmed !== undefined) return confirmed;
  const common = mostSaid(told);
  if (common !== undefined) return asWhole(asShown(common, [...heads, ...headings, ...ownBare]), [...heads, ...told]);
  const part = heads.find((head) => told.some((text) => holds(head, text) || holds(text, head)));
  return part ?? (heads.length === 1 ? heads[0]! : null) ?? told[0] ?? heads[0] ?? null;
}
