/**
 * The headline of a page: what it shows as such, confirmed by what it says of itself.
 */
import { foldText } from '../../language/tokens.js';
import { withoutSiteName } from '../site-name.js';

/** The titles a page gives its article. */
export interface Titles {
  /** The `h1` elements a reader sees, in order. */
  readonly shown: readonly string[];
  /** The other headings a reader sees. */
  readonly headings: readonly string[];
  /** From JSON-LD. */
  readonly described: readonly string[];
  /** From Open Graph and its like. */
  readonly shared: readonly string[];
  /** `<title>`. */
  readonly title: string | null;
  readonly siteNames: readonly string[];
}

/** What stands between a title and the name of its site. */
const separator = /(\s+[|｜•·»«:—–-]+\s+|[|｜])/;

/** The same close to the name, as it is set in scripts without spaces. */
const closeSeparator = /[|｜：ㅣ:–—-]$/;

/** A title without the name of its site before or behind it. */
function withoutSite(title: string, siteNames: readonly string[]): string {
  const tail = siteNames.find((name) => name !== '' && title.endsWith(name));
  const rest = tail === undefined ? '' : title.slice(0, -tail.length).trimEnd();
  if (closeSeparator.test(rest)) return rest.replace(closeSeparator, '').trimEnd();
  const parts = title.split(separator);
  if (parts.length < 3) return title;
  const [first, last] = [foldText(parts[0]!), foldText(parts[parts.length - 1]!)];
  const names = siteNames.map((name) => foldText(name)).filter(Boolean);
  if (names.includes(last)) return parts.slice(0, -2).join('');
  return names.includes(first) ? parts.slice(2).join('') : title;
}

const agrees = (one: string, other: string): boolean => foldText(one) !== '' && foldText(one) === foldText(other);

/** Characters of a title, at least, that is looked for within another. */
const shortestPart = 10;

/** Whether one title is the other with words before or behind it. */
function holds(longer: string, shorter: string): boolean {
  const part = foldText(shorter);
  return part.length >= shortestPart && ` ${foldText(longer)} `.includes(` ${part} `);
}

/** Of several titles the one that most of them are, when at least two are. */
function mostSaid(titles: readonly string[]): string | null {
  const counts = titles.map((title) => titles.filter((other) => agrees(title, other)).length);
  const most = Math.max(0, ...counts);
  return most > 1 ? titles[counts.indexOf(most)]! : null;
}

/** The line that a title opens with when only a separator and a name stand behind it; the title itself otherwise. */
function asShown(title: string, lines: readonly string[]): string {
  const found = lines.find(
    (line) => line.length >= shortestPart && title.startsWith(line) && isTail(title.slice(line.length)),
  );
  return found ?? title;
}

const isTail = (rest: string): boolean => /^\s*[|｜•·»:—–-]/.test(rest);

/** The headline; null when the page gives none. */
export function chooseHeadline({ shown, headings, described, shared, title, siteNames }: Titles): string | null {
  const isSite = (text: string): boolean => siteNames.some((site) => agrees(site, text));
  const bare = (texts: readonly string[]): string[] =>
    texts.map((text) => withoutSite(text, siteNames)).filter((text) => foldText(text) !== '' && !isSite(text));
  const sharedBare = bare(shared);
  const named = bare(title ? [title] : []).map((text) => (text === title ? withoutSiteName(text) : text));
  const told = [...bare(described), ...sharedBare, ...named];
  const heads = shown.filter((text) => foldText(text) !== '' && !isSite(text));
  const among = (lines: readonly string[], titles: readonly string[]): string | undefined =>
    lines.find((line) => titles.some((text) => agrees(line, text)));
  const ownBare = bare(described);
  // An h1 may be worded for search engines, while the title that is shared stands on the page as an h2.
  const displayed = among(heads, sharedBare.slice(0, 1))
    ? undefined
    : sharedBare
        .slice(0, 1)
        .find((text) => headings.some((line) => ` ${foldText(line)}`.endsWith(` ${foldText(text)}`)));
  const confirmed =
    displayed ??
    among(heads, ownBare) ??
    among(headings, ownBare) ??
    among(heads, sharedBare) ??
    among(headings, sharedBare) ??
    among(heads, named);
  if (confirmed !== undefined) return confirmed;
  const common = mostSaid(told);
  if (common !== null) return asShown(common, [...heads, ...headings]);
  const part = heads.find((head) => told.some((text) => holds(head, text) || holds(text, head)));
  return part ?? (heads.length === 1 ? heads[0]! : null) ?? told[0] ?? heads[0] ?? null;
}
