/**
 * Which blocks of an opening are deks. One stands between headline and body, or above both.
 */
import { columns } from '../language/columns.js';
import { endsSentence, splitSentences } from '../language/sentences.js';
import type { Block, BlockKind } from '../model.js';
import { isForeign, startOf } from './content-words.js';
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
  return dekScore(headline, text, following) > leastScore;
}

/** Words and columns of a label above a headline, at most. */
const longestLabelWords = 4;
const longestLabel = 32;

const isLabel = (text: string): boolean =>
  text.split(/\s+/).length <= longestLabelWords && columns(text) <= longestLabel && !endsSentence(text);

/** Content words of a line, at least, for it to be foreign to its article when none of them is said again. */
const foreignWords = 3;
/** Blocks behind such a line, at least: of fewer nothing can be said. */
const fewestBehind = 2;

/** Whether a line is of the page: neither headline nor body has anything of it. */
const isForeignLine = ({ index, block }: OpeningBlock, headline: Block, blocks: readonly Block[]): boolean =>
  isForeign(block.text, `${headline.text.toLowerCase()}\n${startOf(blocks, index + 1)}`, foreignWords);

const kindAbove = (entry: OpeningBlock, headline: Block, blocks: readonly Block[]): BlockKind =>
  isLabel(entry.block.text) ? 'kicker' : isForeignLine(entry, headline, blocks) ? 'notice' : 'dek';

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
  const { block: title, folded } = opening[headline]!;
  const repeatsTitle = (entry: OpeningBlock): boolean => entry.folded === folded || entry.bare === folded;
  const isOther = ({ index }: OpeningBlock): boolean => kinds.has(index);
  for (const entry of opening.slice(0, headline)) {
    if (isOther(entry) || repeatsTitle(entry) || entry.block.kind === 'list-item') continue;
    kinds.set(entry.index, kindAbove(entry, title, blocks));
  }
  const behind = opening.slice(headline + 1).filter((entry) => !repeatsTitle(entry));
  const body = behind.filter((entry) => !isOther(entry) && !isTeaser(entry, blocks));
  const skipNotices = (): void => {
    while (body[0] && blocks.length - body[0].index > fewestBehind && isForeignLine(body[0], title, blocks))
      kinds.set(body.shift()!.index, 'notice');
  };
  skipNotices();
  const first = body[0];
  if (!first) return;
  const byline = behind.findIndex((entry) => kinds.get(entry.index) === 'byline' || kinds.get(entry.index) === 'date');
  if (byline >= 0 && behind[byline]!.index < first.index) return;
  const isAlone = byline > 0 && (body[1]?.index ?? Number.POSITIVE_INFINITY) > behind[byline]!.index;
  if (isAlone && isLabel(first.block.text)) {
    kinds.set(first.index, 'kicker');
    return;
  }
  const isSecond = [...kinds.values()].includes('dek');
  const leastScore =
    leastDekScore +
    (isSecond ? secondDek : 0) -
    (opensWithHeadline(opening.filter(repeatsTitle), first) ? ownHeadline : 0);
  if (
    !isAlone &&
    !isDek(title.text, first.block, blocks.slice(first.index + 1, first.index + 1 + dekReach), leastScore)
  )
    return;
  kinds.set(first.index, 'dek');
  body.shift();
  skipNotices();
}
