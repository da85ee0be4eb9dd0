/**
 * The dek of a page: what it shows below its headline and says of itself, marks as such, or sets apart from its body.
 */
import { foldText } from '../../language/tokens.js';
import { isCreditLine } from './body.js';
import { isWithinClutter, markWords } from './clutter.js';
import { isLinks } from './container.js';
import type { PageBlock } from './page-blocks.js';

/** Blocks behind the headline in which a dek stands: pictures' captions, bylines and dates come between. */
const reach = 12;
const shortest = 25;
const longest = 700;
/** The same for a line that neither the page's description nor its markup calls a dek. */
const shortestUnmarked = 50;
const longestUnmarked = 450;
/** Characters of a place name before the dek, folded. */
const longestDateline = 30;

/** Words by which pages mark a dek, in the languages of the web's stylesheets. */
const marks =
  /^(?:dek|deck|lead|leadin|leadtext|lede|standfirst|strapline|subtitle|subhead|subheadline|subheading|subline|excerpt|intro|introtext|teaser|teasertext|preface|einleitung|vorspann|abstract|chapo|entradilla|sumario|bajada|copete|sommario|ingress|manchet|perex|summary|leadparagraph)$/;

const isMarked = ({ element }: PageBlock): boolean =>
  markWords(element).some((word) => marks.test(word)) ||
  (element.parent !== null && markWords(element.parent).some((word) => marks.test(word)));

/**
 * The block that is the dek; undefined when the page shows none. A description that the page does not show is none, and
 * one that is a paragraph of the body like the others is not either.
 * @param shown the blocks a reader sees, in order
 * @param headline index of the headline among them; -1 when it is not shown
 * @param isAlike whether a block looks as the paragraphs of the body do
 */
export function findDek(
  shown: readonly PageBlock[],
  headline: number,
  descriptions: readonly string[],
  isAlike: (block: PageBlock) => boolean,
): PageBlock | undefined {
  const below = shown.slice(headline + 1, headline + 1 + reach);
  const described = descriptions.map(foldText).filter((text) => text.length >= shortest);
  // Behind a place name: "Berlin. …" is shown, the rest described.
  const isDescribed = (text: string): boolean =>
    described.some((each) => text === each || (text.endsWith(each) && text.length - each.length <= longestDateline));
  const fit = below.filter((block) => block.text.length >= shortest && block.text.length <= longest && !isLinks(block));
  const apart = fit.filter((block) => !isAlike(block));
  const body = fit.findIndex(isAlike);
  return (
    apart.find((block) => isDescribed(foldText(block.text))) ??
    apart.find(isMarked) ??
    fit.slice(0, Math.max(0, body)).find(isBetween)
  );
}

/** Whether a block above the body is neither caption nor byline nor a box. */
const isBetween = (block: PageBlock): boolean =>
  (block.kind === 'paragraph' || block.kind === 'heading') &&
  block.text.length >= shortestUnmarked &&
  block.text.length <= longestUnmarked &&
  !isCreditLine(block) &&
  !isWithinClutter(block.element);
