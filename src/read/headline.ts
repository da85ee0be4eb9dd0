/**
 * Which block of an opening is the headline. Evidence, strongest first: a line said twice near the top; a title tag glued
 * to its site's name; else the first line that reads like one and is no label above another.
 */
import { foldText } from '../language/fold-text.js';
import { endsSentence } from '../language/sentences.js';
import { isForeign } from './content-words.js';
import { type Opening, type OpeningBlock, withoutEllipsis } from './opening-block.js';
import { isRefrainAtTop } from './refrain-at-top.js';
import { isSiteName } from './site-name.js';

/** Blocks that may stand above a headline: kicker, dek, byline, date. */
const latestHeadline = 4;
/** Blocks from a headline to its repeat, at most; a line that comes back behind paragraphs is a refrain. */
const headlineReach = 2;
/** Characters of a title with the name of a site, at most. */
const longestTitle = 300;

/** Whether a text does not end as a sentence or a lead-in does, or is all in quotation marks: so headlines look. */
export const isUnended = (text: string): boolean =>
  !/(?<![.?!…])[.。।:;,]["”’»]?$/.test(text) || /^["“„«'‘「『].*["”»'’」』]$/.test(text);

/** Whether the block could be a headline by its look alone. */
const readsLikeHeadline = ({ block, mayHead }: OpeningBlock): boolean =>
  mayHead && (block.kind === 'heading' || isUnended(block.text));

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
 * beginning of one, or a headline stands above it and something between it and its repeat. So is a heading below a
 * headline and a paragraph: a section that comes again.
 */
function isRepeatedBody(opening: readonly OpeningBlock[], index: number, again: number): boolean {
  const { text, kind } = opening[index]!.block;
  if (stopped.test(text) || isCutFrom(opening[index]!, opening)) return true;
  if (again === index + 1) return false;
  const headline = opening.findIndex(
    (above) => above.block.kind === 'heading' && readsLikeHeadline(above) && !isKickerLike(above),
  );
  if (headline < 0 || headline >= index) return false;
  return kind === 'paragraph' || opening.slice(headline + 1, index).some(({ block }) => stopped.test(block.text));
}

/** Content words of a line, at least, for it to be foreign to its article when none of them is said again. */
const foreignWords = 2;

/**
 * Whether nothing of a line is said again, while the next reads like the headline of what follows. Above a sentence that
 * must show by a byline or a date below it: else the article may open with the sentence, and the next be a subheading.
 */
function isForeignTo(
  each: OpeningBlock,
  next: OpeningBlock,
  below: OpeningBlock | undefined,
  bodyBehind: Opening['bodyBehind'],
): boolean {
  if (!readsLikeHeadline(next)) return false;
  if (!readsLikeHeadline(each) && !below?.isByline && !below?.isDate) return false;
  if (!isForeign(each.block.text, bodyBehind(each.index), foreignWords)) return false;
  return !isForeign(next.block.text, bodyBehind(next.index), 1);
}

/** Whether the line is a label above `next`, which is the headline. */
function isLabelOf(each: OpeningBlock, next: OpeningBlock | undefined): boolean {
  if (!next || !readsLikeHeadline(next)) return false;
  const longer = next.block.text.length / each.block.text.length;
  if (isKickerLike(each) && next.block.kind === 'heading' && longer >= headlinePerKicker) return true;
  return longer > 1 && isSiteName(each.block.text);
}

/** Place of the first line that reads like a headline, is no label, and is not foreign to what follows it. */
function findFirst(all: Opening): number {
  const { lines: opening, bodyBehind } = all;
  const isBeside = ({ isByline, isDate, isCaption }: OpeningBlock): boolean => isByline || isDate || isCaption;
  const lines = [...opening.keys()].filter((place) => !isBeside(opening[place]!)).slice(0, latestHeadline);
  for (const [at, place] of lines.entries()) {
    const each = opening[place]!;
    const following = lines[at + 1] ?? opening.length;
    const next = opening[following];
    if (next && isForeignTo(each, next, opening[following + 1], bodyBehind)) continue;
    if (isLabelOf(each, next)) return following;
    return readsLikeHeadline(each) && !isRefrainAtTop(all, place) ? place : -1;
  }
  return -1;
}

/** Place among the lines of the opening of the headline; -1 when the article shows none. */
export function findHeadline(all: Opening): number {
  const opening = all.lines;
  for (let index = 0; index < Math.min(opening.length, latestHeadline); index++) {
    const entry = opening[index]!;
    const { folded } = entry;
    if (!entry.mayHead || !folded) continue;
    for (let later = index + 1; later < Math.min(opening.length, index + headlineReach + 1); later++) {
      const again = opening[later]!;
      if (!again.mayHead || isRepeatedBody(opening, index, later)) continue;
      if (again.folded === folded && isRefrainAtTop(all, index)) return -1;
      if (again.folded === folded) return isInCapitals(entry) && !isInCapitals(again) ? later : index;
      if (entry.bare !== folded && again.folded === entry.bare) return later;
      if (again.bare === folded) return index;
    }
  }
  return findFirst(all);
}
