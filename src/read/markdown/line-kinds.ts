/**
 * What a line of Markdown begins, by its look (CommonMark 0.31, tables and footnotes as GitHub has them).
 */

const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const heading = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const rule = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const quote = /^ {0,3}>/;
const item = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)/;
/** What may break into a paragraph: bullets with text, and the beginning of a numbered list. */
const breakingItem = /^[ \t]*(?:[-*+]|1[.)])[ \t]+\S/;
const definition = /^ {0,3}\[[^\]^][^\]]{0,200}\]:[ \t]*\S/;
const footnote = /^ {0,3}\[\^[^\]\s]{1,60}\]:/;
const html = /^ {0,3}<(?:[A-Za-z/!?])/;
const delimiters = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** Characters of a row of delimiters, at most: the pattern looks at spaces more than once. */
const longestDelimiters = 2000;

/** The signs that open a fenced code block; null for another line. */
export const fenceOf = (line: string): string | null => fence.exec(line)?.[1] ?? null;

/** Whether a line ends the code that a fence opened. */
export const closesFence = (line: string, opener: string): boolean => {
  const found = line.trim();
  return found.length >= opener.length && found === opener[0]!.repeat(found.length);
};

export const isBlank = (line: string): boolean => line.trim() === '';
export const isHeading = (line: string): boolean => heading.test(line);
export const isRule = (line: string): boolean => rule.test(line.trimEnd());
export const isQuote = (line: string): boolean => quote.test(line);
export const isItem = (line: string): boolean => item.test(line) && !isRule(line);
export const isDefinition = (line: string): boolean => definition.test(line);
export const isFootnote = (line: string): boolean => footnote.test(line);
export const isHtml = (line: string): boolean => html.test(line);
export const isIndentedCode = (line: string): boolean => /^(?: {4}| {0,3}\t)/.test(line) && !isBlank(line);

/** Whether a line makes a heading of the text above it: a row of "=" or of "-". */
export const isUnderline = (line: string): boolean => /^ {0,3}(?:=+|-+)[ \t]*$/.test(line);

/** Whether two lines open a table: cells, and below them a row of delimiters. */
export const opensTable = (line: string, next: string | undefined): boolean =>
  next !== undefined &&
  next.length <= longestDelimiters &&
  line.includes('|') &&
  next.includes('-') &&
  /[|:]/.test(next) &&
  delimiters.test(next);

/** Whether a line ends the paragraph before it. */
export const endsParagraph = (line: string): boolean =>
  isBlank(line) ||
  fenceOf(line) !== null ||
  isHeading(line) ||
  isRule(line) ||
  isQuote(line) ||
  breakingItem.test(line);

/** A list item's text without its marker, its task's box included. */
export const withoutMarker = (text: string): string => text.replace(item, '').replace(/^\[[ xX]\][ \t]+/, '');

/** A footnote's text without its mark. */
export const withoutMark = (text: string): string => text.replace(footnote, '');

/** A heading's text without its signs. */
export const withoutHeadingSigns = (text: string): string =>
  text.replace(/^ {0,3}#{1,6}[ \t]*/, '').replace(/(?:^|(?<![ \t])[ \t]+)#+[ \t]*$/, '');

/** The cells of a table, rows apart. */
export const cellsOf = (rows: readonly string[]): string =>
  rows
    .filter((row) => row.length > longestDelimiters || !delimiters.test(row))
    .map((row) => row.replace(/^[ \t]*\||\|[ \t]*$/g, '').replace(/(?<!\\)\|/g, ' · '))
    .join('\n');
