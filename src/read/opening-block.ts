/**
 * A block of an opening, with what is asked of it more than once.
 */
import { foldText } from '../language/fold-text.js';
import type { Block } from '../model.js';
import { readByline } from './byline.js';
import { isPictureCredit } from './picture-credit.js';
import { withoutSiteName } from './site-name.js';
import { isDateLine } from './stated-date.js';

const longestHeadline = 250;

/** A block of the opening as its neighbours are to be judged by. */
export interface OpeningBlock {
  /** Its place among the blocks of the article. */
  readonly index: number;
  readonly block: Block;
  /** Whether it is short enough to be a headline, and neither byline, date nor caption. */
  readonly mayHead: boolean;
  readonly isByline: boolean;
  readonly isDate: boolean;
  readonly isCaption: boolean;
  /** The folded text of a short line; empty for blocks too long to be a headline. */
  readonly folded: string;
  /** The same without the name of a site behind it. */
  readonly bare: string;
}

/** The first blocks of an article. */
export interface Opening {
  /** Those of the article; those of the page around it are left out. */
  readonly lines: readonly OpeningBlock[];
  /** All blocks. */
  readonly blocks: readonly Block[];
  /** What stands behind the block at an index, in lower case. */
  readonly bodyBehind: (index: number) => string;
}

/** The block at `index`, described. */
export const describeBlock = (block: Block, index: number): OpeningBlock => new DescribedBlock(block, index);

/** A class, because what is asked of few blocks is found out when it is asked. */
class DescribedBlock implements OpeningBlock {
  readonly isByline: boolean;
  readonly isDate: boolean;
  readonly isCaption: boolean;
  readonly mayHead: boolean;
  readonly #isShort: boolean;
  #folded: string | undefined;

  constructor(
    readonly block: Block,
    readonly index: number,
  ) {
    this.isCaption = block.kind === 'caption' || isPictureCredit(block.text);
    this.#isShort = block.text.length <= longestHeadline && block.kind !== 'list-item' && !this.isCaption;
    this.isByline = readByline(block.text) !== null;
    this.isDate = isDateLine(block.text);
    this.mayHead = this.#isShort && !this.isByline && !this.isDate;
  }

  get folded(): string {
    this.#folded ??= this.#isShort ? foldText(this.block.text) : '';
    return this.#folded;
  }

  get bare(): string {
    const { text } = this.block;
    const title = this.#isShort ? withoutSiteName(text) : text;
    return title === text ? this.folded : foldText(title);
  }
}

/** A text without the ellipsis that shows where it was cut off. */
export function withoutEllipsis(text: string): string {
  // Asked of whole paragraphs, of which few end so.
  if (!/[….\]]/.test(text.slice(-1))) return text;
  const cut = text.replace(/(?:…|\.\.\.|\[[.…]{1,9}\])$/, '');
  return cut === text ? text : cut.trimEnd();
}
