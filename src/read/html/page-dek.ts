/**
 * The dek of a page: what it shows below its headline and says of itself, marks as such, or sets apart from its body.
 */
import { foldText } from '../../language/fold-text.js';
import { readStatedDate } from '../stated-date.js';
import { isCreditLine } from './body.js';
import { isWithinClutter, markWords } from './clutter.js';
import { isLinks } from './container.js';
import type { PageBlock } from './page-blocks.js';
import { attributeOf, elementsOf, type HtmlElement } from './tree.js';

/**
 * Blocks behind the headline in which a dek stands, pictures' captions, bylines, dates and buttons between; further than
 * the first, only until the body begins.
 */
const reach = 12;
const longestReach = 60;
const shortest = 25;
const longest = 700;
/** The same for a line that neither the page's description nor its markup calls a dek. */
const shortestUnmarked = 50;
const longestUnmarked = 450;
/** Characters of a place name before the dek, folded. */
const longestDateline = 30;

/** Words by which pages mark a dek, in the languages of the web's stylesheets. */
const marks =
  /^(?:dek|deck|lead|leadin|leadtext|lede|standfirst|strapline|subtitle|subtit|subhead|subheadline|subheading|subline|excerpt|intro|introtext|teaser|teasertext|preface|einleitung|vorspann|abstract|chapo|entradilla|sumario|bajada|copete|sommario|ingress|manchet|perex|summary|leadparagraph)$/;

/** Whether a block says when, of two times: "Updated Nov. 4, 2025 8:21 am / Original Nov. 3, 2025 8:02 am". */
const isTimes = ({ text }: PageBlock): boolean =>
  /\d{4}.*\d{4}/.test(text) && /\d:\d\d/.test(text) && text.length <= longestTimes && readStatedDate(text) !== null;
/** Characters of such a line, at most. */
const longestTimes = 150;

const isCredit = (block: PageBlock): boolean => isCreditLine(block) || isTimes(block);

const isCaption = ({ element }: PageBlock): boolean =>
  element.tag === 'figcaption' || element.parent?.tag === 'figcaption';

/** Levels above a block that may mark it. */
const markedLevels = 3;

function isMarked({ element }: PageBlock): boolean {
  let at: HtmlElement | null = element;
  for (let level = 0; at && level < markedLevels; at = at.parent, level++)
    if (markWords(at).some((word) => marks.test(word))) return true;
  return false;
}

/** What pictures show, as said for those who do not see them, folded: of these the long ones. */
const picturedIn = (root: HtmlElement): string[] =>
  elementsOf(root)
    .filter(({ tag }) => tag === 'img')
    .map((image) => foldText(attributeOf(image, 'alt').slice(0, longest)))
    .filter((text) => text.length >= shortest);

/**
 * The blocks that are the dek; none when the page shows none. A description that the page does not show is none, and
 * one that is a paragraph of the body like the others is not either.
 * @param root the page
 * @param shown the blocks of it that a reader sees, in order
 * @param headline index of the headline among them; -1 when it is not shown
 * @param isAlike whether a block looks as the paragraphs of the body do
 */
export function findDek(
  root: HtmlElement,
  shown: readonly PageBlock[],
  headline: number,
  descriptions: readonly string[],
  isAlike: (block: PageBlock) => boolean,
): readonly PageBlock[] {
  const start = shown.findIndex((block, index) => index > headline && isAlike(block));
  const below = shown.slice(headline + 1, Math.max(headline + 1 + reach, Math.min(start + 1, headline + longestReach)));
  const described = descriptions.map(foldText).filter((text) => text.length >= shortest);
  // Behind a place name: "Berlin. …" is shown, the rest described.
  const isDescribed = (text: string): boolean =>
    described.some((each) => text === each || (text.endsWith(each) && text.length - each.length <= longestDateline));
  // A heading that is styled as those within the body are heads its first part.
  const isOfBody = (block: PageBlock): boolean =>
    block.kind === 'heading' &&
    start >= 0 &&
    attributeOf(block.element, 'class') !== '' &&
    shown.slice(start, start + longestReach).some((other) => isSame(other, block));
  const fit = below.filter((block) => block.text.length >= shortest && block.text.length <= longest && !isLinks(block));
  const pictured = picturedIn(root);
  const isPictured = (block: PageBlock): boolean => pictured.some((text) => foldText(block.text).startsWith(text));
  const apart = fit.filter((block) => !isAlike(block));
  const body = fit.findIndex(isAlike);
  const dek =
    apart.find((block) => isDescribed(foldText(block.text))) ??
    apart.find((block) => isMarked(block) && !isCaption(block) && !isCredit(block) && !isOfBody(block)) ??
    fit.slice(0, Math.max(0, body)).find((block) => isBetween(block) && !isPictured(block) && !isOfBody(block));
  if (!dek) return [];
  // A dek of several lines.
  const at = below.indexOf(dek) + 1;
  const end = below.findIndex(
    (block, index) => index >= at && (block.element.parent !== dek.element.parent || !isSame(block, dek)),
  );
  return isMarked(dek) ? [dek, ...below.slice(at, end < 0 ? at : end)] : [dek];
}

const isSame = (one: PageBlock, other: PageBlock): boolean =>
  one.element.tag === other.element.tag && attributeOf(one.element, 'class') === attributeOf(other.element, 'class');

/** Whether a block above the body is neither caption nor byline nor a box. */
const isBetween = (block: PageBlock): boolean =>
  (block.kind === 'paragraph' || block.kind === 'heading') &&
  block.text.length >= shortestUnmarked &&
  block.text.length <= longestUnmarked &&
  !isCredit(block) &&
  !isWithinClutter(block.element);
