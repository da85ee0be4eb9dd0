/**
 * The name of a site glued to a title: "Bridge reopens | The Herald".
 */
import { columns } from '../language/columns.js';

/** Characters of a title with the name of a site, at most. */
const longestTitle = 300;
const siteSeparator = /\s+(?:[|｜•·»:—–-]|::)\s+/;
const longestSiteName = 5;

/**
 * A title without the name of its site; the title itself when nothing is glued on.
 * "Bridge reopens | The Herald" gives "Bridge reopens".
 */
export function withoutSiteName(title: string): string {
  if (title.length > longestTitle) return title;
  const parts = title.split(siteSeparator);
  if (parts.length < 2) return title;
  const site = parts[parts.length - 1]!;
  const rest = title.slice(0, title.length - site.length).replace(/\s+[|｜•·»:—–-]+\s*$/, '');
  return site.split(/\s+/).length <= longestSiteName && columns(rest) > columns(site) ? rest : title;
}
