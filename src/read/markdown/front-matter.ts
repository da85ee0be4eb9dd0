/**
 * Front matter: what stands above Markdown between "---" (YAML), or "+++" (TOML), which is passed over unread.
 */
import type { PageFacts } from '../../model.js';
import { readStatedDate } from '../stated-date.js';

/** Lines of front matter, at most. */
const longest = 500;
/** Characters of it, at most. */
const longestText = 1 << 16;

/** Names of the fields that state a fact, in the order in which they are believed; in lower case. */
const names = {
  headline: ['title', 'headline'],
  dek: ['dek', 'subtitle', 'description', 'summary', 'excerpt'],
  authors: ['authors', 'author', 'byline', 'creator'],
  published: ['published', 'date', 'pubdate', 'published_at', 'publishdate', 'datepublished', 'created'],
  modified: ['modified', 'updated', 'lastmod', 'updated_at', 'datemodified'],
  language: ['lang', 'language'],
  siteName: ['site', 'site_name', 'publisher'],
  url: ['canonical', 'canonicalurl', 'canonical_url', 'url', 'source'],
} as const satisfies { readonly [fact in keyof PageFacts]: readonly string[] };

/** What front matter states, and the lines that it takes. */
interface FrontMatter {
  readonly facts: PageFacts | null;
  readonly lines: number;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? oneLine(value) : typeof value === 'number' ? String(value) : null;

/** Names in a value: a name, several in a line, a list, or things with a name. */
function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value === 'object' && value !== null) return namesIn((value as { readonly name?: unknown }).name);
  const line = textOf(value);
  return line === null
    ? []
    : line
        .replace(/^by\s+/i, '')
        .split(/\s*[,;]\s*|\s+(?:and|und|et|y|&)\s+/)
        .filter(Boolean);
}

/** A date as ISO 8601 has it, to the day. */
function dateIn(value: unknown): string | null {
  const text = textOf(value);
  return text === null ? null : (/^\d{4}-\d{2}-\d{2}(?!\d)/.exec(text)?.[0] ?? readStatedDate(text));
}

function factsOf(fields: Readonly<Record<string, unknown>>): PageFacts {
  const lower = new Map(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]));
  const stated = (fact: keyof PageFacts): unknown => {
    const name = names[fact].find((each) => (lower.get(each) ?? null) !== null);
    return name === undefined ? undefined : lower.get(name);
  };
  const url = textOf(stated('url'));
  return {
    headline: textOf(stated('headline')),
    dek: textOf(stated('dek')),
    authors: [...new Set(namesIn(stated('authors')))],
    published: dateIn(stated('published')),
    modified: dateIn(stated('modified')),
    language: textOf(stated('language')),
    siteName: textOf(stated('siteName')),
    url: url !== null && /^https?:\/\//i.test(url) ? url : null,
  };
}

/** Reads what stands above the text. @returns null when nothing does, or what does is text between two rules */
export async function readFrontMatter(lines: readonly string[]): Promise<FrontMatter | null> {
  const opener = lines[0]?.trimEnd();
  if (opener !== '---' && opener !== '+++') return null;
  const isEnd = (line: string): boolean => line.trimEnd() === opener || (opener === '---' && line.trimEnd() === '...');
  const end = lines.slice(1, longest).findIndex(isEnd) + 1;
  if (end === 0) return null;
  if (opener === '+++') return { facts: null, lines: end + 1 };
  const text = lines.slice(1, end).join('\n');
  if (text.length > longestText) return null;
  const { parse } = await import('yaml');
  try {
    const fields: unknown = parse(text, { uniqueKeys: false, logLevel: 'silent', maxAliasCount: 20 });
    if (fields === null) return { facts: null, lines: end + 1 };
    if (typeof fields !== 'object' || Array.isArray(fields)) return null;
    return { facts: factsOf(fields as Readonly<Record<string, unknown>>), lines: end + 1 };
  } catch {
    // Damaged, but with fields it is no text.
    return lines.slice(1, end).some((line) => /^[\w-]{1,40}:(?:\s|$)/.test(line))
      ? { facts: null, lines: end + 1 }
      : null;
  }
}
