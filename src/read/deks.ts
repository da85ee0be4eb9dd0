/**
 * Which blocks of an opening are deks. One stands between headline and body, or above both.
 */
import { columns } from '../language/columns.js';
import { endsSentence, splitSentences } from '../language/sentences.js';
import type { Block, BlockKind } from '../model.js';
import { isForeign } from './content-words.js';
import { opensWithDateline } from './dateline.js';
import { scoresAsDek } from './dek-score.js';
import { type Opening, type OpeningBlock, withoutEllipsis } from './opening-block.js';

/** Characters and sentences of a dek, at most: of 119 labelled ones one is longer, and three have more sentences. */
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

/** Whether the first line behind the headline is a dek rather than the first paragraph of the body. */
function isDek(
  headline: string,
  { index, block }: OpeningBlock,
  second: OpeningBlock | undefined,
  opening: Opening,
  least: number,
): boolean {
  const { text, kind } = block;
  const next = second?.block ?? opening.blocks[index + 1];
  if (!next || kind === 'list-item' || text.length > longestDek || opensWithDateline(text)) return false;
  if (!endsSentence(text)) {
    const isShort = text.length <= shortestDekText && text.split(/\s+/).length < shortestDekWords;
    if (next.kind === 'heading' || isShort) return false;
  }
  if (splitSentences(text).length > mostDekSentences) return false;
  if (opensWithDateline(next.text) && next.text.length > text.length) return true;
  return scoresAsDek({ headline, line: text, next: next.text, body: opening.bodyBehind(index) }, least);
}

/** Words and columns of a label above a headline, at most. */
const longestLabelWords = 4;
const longestLabel = 32;

const isLabel = (text: string): boolean =>
  text.split(/\s+/).length <= longestLabelWords && columns(text) <= longestLabel && !endsSentence(text);

/** Content words of a line, at least, for it to be foreign to its article when none of them is said again. */
const foreignWords = 3;
/** Characters of a prompt between headline and body, at most: a longer line is likelier a paragraph that stands alone. */
const longestPrompt = 150;
/** Blocks behind such a line, at least: of fewer nothing can be said. */
const fewestBehind = 2;

/** Whether a line is of the page: neither headline nor body has anything of it. */
const isForeignLine = ({ index, block }: OpeningBlock, headline: Block, { blocks, bodyBehind }: Opening): boolean =>
  blocks.length - index > fewestBehind &&
  isForeign(block.text, `${headline.text.toLowerCase()}\n${bodyBehind(index)}`, foreignWords);

const kindAbove = (entry: OpeningBlock, headline: Block, opening: Opening): BlockKind =>
  isLabel(entry.block.text) ? 'kicker' : isForeignLine(entry, headline, opening) ? 'notice' : 'dek';

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

/** What the score of a dek must be where `first` stands. */
function leastScoreOf(first: OpeningBlock, headlines: readonly OpeningBlock[], hasDek: boolean): number {
  return leastDekScore + (hasDek ? secondDek : 0) - (opensWithHeadline(headlines, first) ? ownHeadline : 0);
}

/**
 * Sets deks in `kinds`, and what else stands around a headline: kickers and notices.
 * @param headline place of the headline among the lines of the opening
 */
export function setDeks(opening: Opening, headline: number, kinds: Map<number, BlockKind>): void {
  const { lines, blocks } = opening;
  const { block: title, folded } = lines[headline]!;
  const repeatsTitle = (entry: OpeningBlock): boolean => entry.folded === folded || entry.bare === folded;
  for (const entry of lines.slice(0, headline)) {
    if (kinds.has(entry.index) || repeatsTitle(entry) || entry.block.kind === 'list-item') continue;
    kinds.set(entry.index, kindAbove(entry, title, opening));
  }
  const isBody = (entry: OpeningBlock): boolean =>
    !kinds.has(entry.index) && !repeatsTitle(entry) && !isTeaser(entry, blocks);
  const findBody = (from: number): number => {
    let place = from;
    while (place < lines.length && !isBody(lines[place]!)) place++;
    return place;
  };
  const isPrompt = (entry: OpeningBlock): boolean =>
    entry.block.text.length <= longestPrompt && isForeignLine(entry, title, opening);
  /** The place of the first line of the body from a place on; prompts before it are set as notices. */
  const skipNotices = (from: number): number => {
    let place = findBody(from);
    for (; place < lines.length && isPrompt(lines[place]!); place = findBody(place))
      kinds.set(lines[place]!.index, 'notice');
    return place;
  };
  const place = skipNotices(headline + 1);
  const first = lines[place];
  const credit = lines.slice(headline + 1).find((entry) => (entry.isByline || entry.isDate) && !repeatsTitle(entry));
  if (!first || (credit && credit.index < first.index)) return;
  const second = lines[findBody(place + 1)];
  const isAboveCredit = credit !== undefined && !(second && second.index < credit.index);
  if (isAboveCredit) kinds.set(first.index, isLabel(first.block.text) ? 'kicker' : 'dek');
  else {
    const headlines = lines.slice(0, place).filter(repeatsTitle);
    const least = leastScoreOf(first, headlines, [...kinds.values()].includes('dek'));
    if (!isDek(title.text, first, second, opening, least)) return;
    kinds.set(first.index, 'dek');
  }
  skipNotices(place + 1);
}
