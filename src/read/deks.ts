/**
 * Which blocks of an opening are deks. One stands between headline and body, or above both.
 */
import { columns } from '../language/columns.js';
import { endsSentence, splitSentences } from '../language/sentences.js';
import type { Block, BlockKind } from '../model.js';
import { opensWithDateline } from './dateline.js';
import { dekScore } from './dek-score.js';
import { type OpeningBlock, withoutEllipsis } from './opening-block.js';

/** Characters and sentences of a dek, at most: the longest of the labelled ones have 520 and 5. */
const longestDek = 600;
const mostDekSentences = 5;
/** Words and characters of a dek without a full stop, at least; fewer are a label. */
const shortestDekWords = 4;
const shortestDekText = 20;
/** What the score of a dek must be: above even odds, because a first paragraph taken for a dek spoils the lede too. */
const leastDekScore = 0.4;
/** What is asked more of a second dek, which is rarer: one already stands above the headline. */
const secondDek = 2;
/** What is asked less when the text opens with the headline of its own: then it was taken from its page with its header. */
const ownHeadline = 2;

/** Whether a block behind the headline is a dek rather than the first paragraph of the body. */
function isDek(headline: string, block: Block, following: readonly Block[], leastScore: number): boolean {
  const { text, kind } = block;
  const next = following[0];
  if (!next || kind === 'list-item' || kind === 'caption') return false;
  if (text.length > longestDek || opensWithDateline(text)) return false;
  if (
    !endsSentence(text) &&
    (next.kind === 'heading' || (text.split(/\s+/).length < shortestDekWords && text.length <= shortestDekText))
  )
    return false;
  if (splitSentences(text).length > mostDekSentences) return false;
  if (opensWithDateline(next.text) && next.text.length > text.length) return true;
  return (
    dekScore(
      headline,
      text,
      following.map((each) => each.text),
    ) > leastScore
  );
}

/** Words and columns of a label above a headline, at most. */
const longestLabelWords = 4;
const longestLabel = 32;

const isLabel = (text: string): boolean =>
  text.split(/\s+/).length <= longestLabelWords && columns(text) <= longestLabel && !endsSentence(text);

/** Blocks behind a line that tell whether it is a dek. */
const dekReach = 20;
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

/** Lines that are empty between two blocks. */
const linesBetween = (above: OpeningBlock, below: OpeningBlock): number =>
  below.block.lines[0] - above.block.lines[1] - 1;

/**
 * Whether the headline is said twice, first apart and then at the head of the text: empty lines set the one off from the
 * other more than from the text.
 */
function opensWithHeadline(headlines: readonly OpeningBlock[], first: OpeningBlock): boolean {
  const [title, own] = headlines.slice(-2);
  return title !== undefined && own !== undefined && linesBetween(title, own) > linesBetween(own, first);
}

/**
 * Sets deks and kickers in `kinds`.
 * @param opening the first blocks of the article, those of the page around it left out
 * @param headline place of the headline in `opening`
 */
export function setDeks(
  opening: readonly OpeningBlock[],
  blocks: readonly Block[],
  headline: number,
  kinds: Map<number, BlockKind>,
): void {
  const title = opening[headline]!.folded;
  const repeatsTitle = (entry: OpeningBlock): boolean => entry.folded === title || entry.bare === title;
  for (const entry of opening.slice(0, headline)) {
    if (kinds.has(entry.index) || repeatsTitle(entry) || entry.block.kind === 'list-item') continue;
    kinds.set(entry.index, isLabel(entry.block.text) ? 'kicker' : 'dek');
  }
  const behind = opening.slice(headline + 1).filter((entry) => !repeatsTitle(entry));
  const body = behind.filter(
    (entry) => !kinds.has(entry.index) && entry.block.kind !== 'caption' && !isTeaser(entry, blocks),
  );
  const first = body[0];
  if (!first) return;
  const byline = behind.find((entry) => kinds.get(entry.index) === 'byline' || kinds.get(entry.index) === 'date');
  const aboveByline =
    byline !== undefined &&
    byline.index > first.index &&
    body.filter((entry) => entry.index < byline.index).length === 1;
  const belowByline = byline !== undefined && byline.index < first.index;
  if (belowByline) return;
  const isSecond = [...kinds.values()].includes('dek');
  const leastScore =
    leastDekScore +
    (isSecond ? secondDek : 0) -
    (opensWithHeadline(opening.filter(repeatsTitle), first) ? ownHeadline : 0);
  const following = blocks.slice(first.index + 1, first.index + 1 + dekReach);
  if (aboveByline || isDek(opening[headline]!.block.text, first.block, following, leastScore))
    kinds.set(first.index, 'dek');
}
