/**
 * The opening of an article: which of its first blocks are headline, dek, byline, date.
 * Evidence, strongest first: a line said twice near the top is the headline; a title tag glued to its site's name
 * says so too; else the first line that reads like one. The dek stands between headline and body, or above both.
 */

import { endsSentence, splitSentences } from '../language/sentences.js';
import { foldText } from '../language/tokens.js';
import type { Block, BlockKind } from '../model.js';
import { readByline } from './byline.js';
import { isDateLine } from './stated-date.js';

/** Blocks looked at: openings are short, and a headline said again further down is a running head. */
const openingLength = 12;
const longestHeadline = 250;
/** With the name of a site. */
const longestTitle = 300;
/** Blocks that may stand above a headline: kicker, dek, byline, date. */
const latestHeadline = 4;
/** Blocks from a headline to its repeat, at most; a line that comes back behind paragraphs is a refrain. */
const headlineReach = 2;
/** Sentences in a dek, at most; three fifths of an opening paragraph's usual length. */
const siteSeparator = /\s+(?:[|｜•·»:—–-]|::)\s+/;
const longestSiteName = 5;
const standaloneDateline = /^[\p{Lu}][\p{L}\s.,'’-]{1,40}\s*(?:\([^)]{2,30}\))?\s*[—–-]\s*$/u;
const openingDateline = /^[\p{Lu}][\p{L}.'’\- ,/]{1,40}?(?:\([^)]{2,30}\)\s*)?\s*(?:[—–]|\s-|:)\s+\S/u;

/** A block of the opening, with what is asked of it more than once. */
interface OpeningBlock {
  readonly index: number;
  readonly block: Block;
  /** Whether it is short enough to be a headline, and neither byline nor date. */
  readonly mayHead: boolean;
  readonly isByline: boolean;
  readonly isDate: boolean;
  /** The folded text of a short line; empty for blocks too long to be a headline. */
  readonly folded: string;
  /** The same without the name of a site behind it. */
  readonly bare: string;
}

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
  return site.split(/\s+/).length <= longestSiteName && rest.length > site.length ? rest : title;
}

const isShortLine = (block: Block): boolean =>
  block.text.length <= longestHeadline && block.kind !== 'list-item' && block.kind !== 'caption';

function describeOpening(block: Block, index: number): OpeningBlock {
  const isShort = isShortLine(block);
  const isByline = readByline(block.text) !== null;
  const isDate = isDateLine(block.text);
  const folded = isShort ? foldText(block.text) : '';
  const title = isShort ? withoutSiteName(block.text) : block.text;
  const bare = title === block.text ? folded : foldText(title);
  return { index, block, isByline, isDate, mayHead: isShort && !isByline && !isDate, folded, bare };
}

/** Whether the block could be a headline by its look alone. */
function readsLikeHeadline({ block, mayHead }: OpeningBlock): boolean {
  if (!mayHead) return false;
  return (
    block.kind === 'heading' ||
    !/(?<![.?!…])[.。।:;,]["”’»]?$/.test(block.text) ||
    /^["“„«'‘「『].*["”»'’」』]$/.test(block.text)
  );
}

const isInCapitals = ({ block: { text } }: OpeningBlock): boolean =>
  text === text.toUpperCase() && text !== text.toLowerCase();

/** Words of a kicker, at most, and its characters where words are not spaced. */
const longestKicker = 2;
const longestKickerText = 16;
/** How many times as long as its kicker a headline is, at least. */
const headlinePerKicker = 2;

/** Whether a line reads like a label above a headline: "LIVE", "Local news". */
const isKickerLike = ({ block: { text } }: OpeningBlock): boolean =>
  text.length <= longestKickerText && text.split(/\s+/).length <= longestKicker && !endsSentence(text);

const stopped = /(?<![.?!…])[.。।]["”’»]?$/;

const withoutEllipsis = (text: string): string => text.replace(/\s*(?:…|\.\.\.|\[[.…]+\])$/, '');

/** Whether a block is cut off, and another of the opening says all of it. */
function isCutFrom({ block, folded }: OpeningBlock, opening: readonly OpeningBlock[]): boolean {
  const text = withoutEllipsis(block.text);
  if (text === block.text) return false;
  return opening.some((other) => {
    const start = foldText(other.block.text.slice(0, longestTitle));
    return start.length > folded.length && start.startsWith(folded);
  });
}

/**
 * Whether a line said twice is a paragraph that is repeated and not a headline: it ends like a sentence, or is the
 * beginning of one, or a headline stands above it and something between it and its repeat.
 */
function isRepeatedBody(opening: readonly OpeningBlock[], index: number, again: number): boolean {
  const { text, kind } = opening[index]!.block;
  if (stopped.test(text) || isCutFrom(opening[index]!, opening)) return true;
  if (kind !== 'paragraph' || again === index + 1) return false;
  return opening
    .slice(0, index)
    .some((above) => above.block.kind === 'heading' && readsLikeHeadline(above) && !isKickerLike(above));
}

/** Index into `opening` of the headline; -1 when the article shows none. */
function findHeadline(opening: readonly OpeningBlock[]): number {
  for (let index = 0; index < Math.min(opening.length, latestHeadline); index++) {
    const { folded, bare, mayHead } = opening[index]!;
    if (!mayHead || !folded) continue;
    for (let later = index + 1; later < Math.min(opening.length, index + headlineReach + 1); later++) {
      const again = opening[later]!;
      if (!again.mayHead || isRepeatedBody(opening, index, later)) continue;
      if (again.folded === folded) return isInCapitals(opening[index]!) && !isInCapitals(again) ? later : index;
      if (bare !== folded && again.folded === bare) return later;
      if (again.bare === folded) return index;
    }
  }
  for (let index = 0; index < Math.min(3, opening.length); index++) {
    const each = opening[index]!;
    const next = opening[index + 1];
    if (next && isKickerLike(each) && next.block.kind === 'heading' && readsLikeHeadline(next)) {
      if (next.block.text.length >= each.block.text.length * headlinePerKicker) return index + 1;
    }
    if (readsLikeHeadline(each)) return index;
    if (!each.isByline && !each.isDate) return -1;
  }
  return -1;
}

const opensWithDateline = (text: string): boolean => /[—–:-]\s/.test(text.slice(0, 90)) && openingDateline.test(text);

const sentenceCount = (text: string): number => splitSentences(text.slice(0, 2000)).length;

/** Median length in characters of the longer paragraphs behind the opening; 0 when there are none. */
function usualLength(blocks: readonly Block[], from: number): number {
  const lengths = blocks
    .slice(from, from + 20)
    .filter((block) => block.kind === 'paragraph')
    .map((block) => block.text.length)
    .sort((a, b) => a - b);
  return lengths[lengths.length >> 1] ?? 0;
}

/** Length of a dek, at most, per usual length of a paragraph; below 1 because deks are short. */
const dekShare = 0.6;
/** The same for a second dek, which is rarer: one already stands above the headline. */
const secondDekShare = 0.4;

/** Whether the block behind the headline is a dek rather than the first paragraph of the body. */
function isDek(block: Block, next: Block | undefined, longest: number): boolean {
  if (!next || block.kind === 'list-item' || block.kind === 'caption') return false;
  if (block.text.length > 400 || sentenceCount(block.text) > 4) return false;
  if (!endsSentence(block.text))
    return next.kind !== 'heading' && (block.text.split(/\s+/).length >= 4 || block.text.length > 20);
  if (opensWithDateline(block.text)) return false;
  if (opensWithDateline(next.text) && next.text.length > block.text.length) return true;
  return block.text.length < longest && next.text.length > block.text.length * 1.4;
}

/**
 * The same blocks with the kinds of the opening set: one headline at most (its repeats are headings), dek, byline,
 * date, dateline, kicker. All other kinds stay as read.
 */
export function recognizeOpening(blocks: readonly Block[]): Block[] {
  const opening = blocks.slice(0, openingLength).map(describeOpening);
  const kinds = new Map<number, BlockKind>();
  const headline = findHeadline(opening);
  for (const { index, block, isByline, isDate } of opening) {
    if (index === headline) continue;
    if (isByline) kinds.set(index, 'byline');
    else if (isDate) kinds.set(index, 'date');
    else if (/[—–-]$/.test(block.text) && standaloneDateline.test(block.text)) kinds.set(index, 'dateline');
  }
  if (headline >= 0) {
    kinds.set(headline, 'headline');
    setDeks(opening, blocks, headline, kinds);
  }
  return blocks.map((block, index) => {
    const kind = kinds.get(index);
    return kind && kind !== block.kind ? { ...block, kind } : block;
  });
}

/** Blocks behind a teaser in which the paragraph it is cut from is looked for. */
const teaserReach = 4;

/**
 * Whether a block is the beginning of one close behind it, or all of it: that paragraph said ahead, perhaps cut off,
 * not a dek.
 */
function isTeaser({ index, block }: OpeningBlock, blocks: readonly Block[]): boolean {
  const text = withoutEllipsis(block.text);
  return blocks.slice(index + 1, index + 1 + teaserReach).some((next) => next.text.startsWith(text));
}

function setDeks(
  opening: readonly OpeningBlock[],
  blocks: readonly Block[],
  headline: number,
  kinds: Map<number, BlockKind>,
): void {
  const title = opening[headline]!.folded;
  const repeatsTitle = (entry: OpeningBlock): boolean => entry.folded === title || entry.bare === title;
  for (const entry of opening.slice(0, headline)) {
    if (kinds.has(entry.index) || repeatsTitle(entry) || entry.block.kind === 'list-item') continue;
    kinds.set(
      entry.index,
      entry.block.text.split(/\s+/).length <= 4 && !endsSentence(entry.block.text) ? 'kicker' : 'dek',
    );
  }
  const behind = opening.filter((entry) => entry.index > headline && !repeatsTitle(entry));
  const body = behind.filter((entry) => !kinds.has(entry.index) && !isTeaser(entry, blocks));
  const first = body[0];
  if (!first) return;
  const byline = behind.find((entry) => kinds.get(entry.index) === 'byline' || kinds.get(entry.index) === 'date');
  const second = body[1]?.block;
  const aboveByline =
    byline !== undefined &&
    byline.index > first.index &&
    body.filter((entry) => entry.index < byline.index).length === 1;
  const belowByline = byline !== undefined && byline.index < first.index;
  if (belowByline) return;
  const share = [...kinds.values()].includes('dek') ? secondDekShare : dekShare;
  if (aboveByline || isDek(first.block, second, usualLength(blocks, first.index + 1) * share))
    kinds.set(first.index, 'dek');
}
