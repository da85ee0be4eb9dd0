/**
 * Which block of an opening is the headline. Evidence, strongest first: a line said twice near the top; a title tag glued
 * to its site's name; else the first line that reads like one and is no label above another.
 */
import { endsSentence } from '../language/sentences.js';
import { foldText } from '../language/tokens.js';
import { type OpeningBlock, withoutEllipsis } from './opening-block.js';

/** Blocks that may stand above a headline: kicker, dek, byline, date. */
const latestHeadline = 4;
/** Blocks from a headline to its repeat, at most; a line that comes back behind paragraphs is a refrain. */
const headlineReach = 2;
/** Characters of a title with the name of a site, at most. */
const longestTitle = 300;

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
export const isKickerLike = ({ block: { text } }: OpeningBlock): boolean =>
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

/** Place in `opening` of the headline; -1 when the article shows none. */
export function findHeadline(opening: readonly OpeningBlock[]): number {
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
