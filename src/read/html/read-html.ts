/**
 * A page to an article: its body as blocks, its facts from what it says of itself weighed against what it shows.
 */
import { foldText } from '../../language/fold-text.js';
import type { Block, PageFacts } from '../../model.js';
import { isAgencyCredit, readByline } from '../byline.js';
import { isDateLine, readStatedDate } from '../stated-date.js';
import { findBody, trimBody } from './body.js';
import { cutIntoBlocks, isHidden, type PageBlock } from './page-blocks.js';
import { readAddressDate, readPageDate } from './page-date.js';
import { findDek } from './page-dek.js';
import { describePage } from './page-facts.js';
import { parseHtml } from './parse-html.js';

/** Blocks around the headline that are read for a byline. */
const bylineReach = 12;

/** Counts lines up to offsets that mostly ascend. */
function lineCounter(source: string): (offset: number) => number {
  let at = 0;
  let line = 1;
  return (offset) => {
    if (offset < at) [at, line] = [0, 1];
    for (let next = source.indexOf('\n', at); next >= 0 && next < offset; next = source.indexOf('\n', at)) {
      at = next + 1;
      line++;
    }
    return line;
  };
}

/** Characters of a line that is a date and little more. */
const longestDateLine = 60;

/** The first date among the lines around the headline. */
function shownDate(lines: readonly string[]): string | null {
  for (const line of lines) {
    const date = line.length <= longestDateLine ? readPageDate(line) : null;
    if (date) return date;
  }
  return null;
}

/** The only date that lines of their own state anywhere on the page; null when there are several. */
function onlyDate(shown: readonly PageBlock[]): string | null {
  const dates = new Set(shown.filter(({ text }) => isDateLine(text)).map(({ text }) => readStatedDate(text)));
  return dates.size === 1 ? [...dates][0]! : null;
}

/** Index of the headline among the blocks: its h1, another block that says it, any h1; -1 when there is none. */
function findHeading(shown: readonly PageBlock[], title: string): number {
  const tests: ((block: PageBlock, text: string) => boolean)[] = [
    ({ element }, text) => element.tag === 'h1' && text === title,
    ({ element }, text) => element.tag === 'h1' && text.includes(title),
    (_, text) => text === title,
    ({ kind }, text) => kind === 'heading' && text.endsWith(title),
  ];
  for (const test of title === '' ? [] : tests) {
    const found = shown.findIndex((block) => test(block, foldText(block.text)));
    if (found >= 0) return found;
  }
  return shown.findIndex(({ element }) => element.tag === 'h1');
}

/**
 * Reads a page. Never throws: what can be read of damaged markup is read.
 * @returns the blocks of the article's body, in order, and its facts; what the page does not state is null
 */
export function readHtml(source: string): { readonly blocks: readonly Block[]; readonly facts: PageFacts } {
  const root = parseHtml(source);
  const said = describePage(root);
  const shown = cutIntoBlocks(root, isHidden);
  const title = foldText(said.headline ?? '');
  const isTitle = ({ text }: PageBlock): boolean => title !== '' && foldText(text) === title;
  const first = findHeading(shown, title);
  const body = findBody(root);
  const dek = findDek(root, shown, first, said.descriptions, body.isAlike);
  const lineOf = lineCounter(source);
  const isAside = (block: PageBlock): boolean => isTitle(block) || dek.some(({ start }) => start === block.start);
  const blocks = trimBody(body, isAside).map(
    ({ kind, text, start, end }): Block => ({ kind, text, lines: [lineOf(start), lineOf(Math.max(start, end - 1))] }),
  );
  const around = shown.slice(Math.max(0, first - 2), first + bylineReach).map(({ text }) => text);
  const { headline, published, modified, language, siteName, url } = said;
  return {
    blocks,
    facts: {
      headline,
      dek: dek.length > 0 ? dek.map(({ text }) => text).join(' ') : null,
      authors: said.authorsFrom(around.filter((line) => readByline(line) !== null && !isAgencyCredit(line))),
      published: published ?? shownDate(around) ?? (url === null ? null : readAddressDate(url)) ?? onlyDate(shown),
      modified,
      language,
      siteName,
      url,
    },
  };
}
