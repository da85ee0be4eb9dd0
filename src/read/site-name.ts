/**
 * The name of a site: glued to a title, "Bridge reopens | The Herald", or on a line of its own.
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

const address = (): RegExp => /^(?:https?:\/\/)?(?:www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,10}\/?$/iu;
/** What newspapers and stations call themselves, at the end of a word or as one. */
const mediaWords = (): RegExp =>
  /(?:^|\s)(?:the )?(?:post|times|news|herald|gazette|tribune|chronicle|courier|telegraph|observer|examiner|radio|tv|journal|gazette|le monde|diario|heraldo|correo|jornal|folha|correio|giornale|corriere|gazzetta|gazeta|dziennik|deník|noviny|nyheter|sanomat|uutiset|ziarul|газета|новости|вести|вестник|новини|вісник|εφημερίδα|haber|haberleri|صحيفة|جريدة|أخبار|روزنامه|समाचार|न्यूज़|সংবাদ|báo|harian|berita)(?:\s|$)|(?:zeitung|nachrichten|tag(?:e)?blatt|anzeiger|kurier|rundschau|bote|courant|dagblad|nieuws|tidning(?:en)?|tidende|posten|bladet|gazetesi|日报|日報|晚报|晚報|时报|時報|新闻网|新聞|신문|일보|뉴스)(?:\s|$)/iu;
const longestName = 4;
const longestNameColumns = 32;

/** Whether a line of its own looks like the name of a site: its address, or a short name with a word such as "Herald". */
export const isSiteName = (line: string): boolean =>
  columns(line) <= longestNameColumns &&
  line.split(/\s+/).length <= longestName &&
  (address().test(line) || (mediaWords().test(line) && !/[.!?:;,]$/.test(line)));
