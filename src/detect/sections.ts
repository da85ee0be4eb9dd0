/**
 * Sections: what stands below one heading, question or lead-in. What one says of its subject, in a line, another may well
 * say of its own: both are needed.
 */
import { columns } from '../language/columns.js';
import type { Block } from '../model.js';
import { isPageLine } from '../read/page-line.js';
import { isLeadIn, isQuestion } from '../read/refrain-line.js';
import { isCutOff } from './cut-off.js';

/**
 * Columns of what a section says of its subject in a line, at most: some 25 words, or 80 characters of Chinese. With 80
 * there 32 more lines of bench/articles are lost; with 320 as many as with 160, but more paragraphs stay said twice.
 */
const longestStatement = 160;
/** Columns of a label in front of a colon, at most: "Verdict: …". */
const longestLabel = 30;

const label = /^[^:：]+(?=[:：]\s*\S)/;
const commas = ',，、،';

/** Whether a block is as long as what a section says of its subject: a statement, an item or a line with a label. */
export const isAsShortAsStatement = ({ kind, text }: Block): boolean =>
  (kind === 'paragraph' || kind === 'list-item' || kind === 'heading') &&
  text.length <= longestStatement &&
  columns(text) <= longestStatement;

/** Whether a line that stands again is of the article, and not of the page around it or cut off. */
export const isOfArticle = ({ text }: Block): boolean => !isPageLine(text) && !isCutOff(text);

const letter = /[\p{L}\p{N}]/u;
/** Characters of a title that is no heading by its look, at most: "The ferry “Heron”". */
const longestTitle = 60;
const namesInQuotes = /^[^"“”„«»「」『』]{2,}["“„«「『][^.!?…。]+["“”»」』]$/;

/** Whether a line leads on to the next block: a question, a lead-in, or a part of its sentence. */
const leadsOn = (block: Block): boolean =>
  block.text.length <= longestStatement &&
  (isLeadIn(block) || isQuestion(block.text) || commas.includes(block.text.at(-1) ?? ' '));

/** The number of an item: "3. The ferry". */
const numbered = /^\d+[.)、．]/;

/** Whether a block begins a section: a heading, a date, a line that leads on, or an item of a list whose text stands below it. */
function beginsSection(blocks: readonly Block[], at: number): boolean {
  const { kind, text } = blocks[at]!;
  if (kind === 'date' || leadsOn(blocks[at]!)) return true;
  if (kind === 'heading') return letter.test(text);
  if (text.length > longestTitle) return false;
  if (kind !== 'list-item') return namesInQuotes.test(text);
  return numbered.test(text) && blocks[at - 1]?.kind !== 'list-item' && blocks[at + 1]?.kind !== 'list-item';
}

/**
 * Blocks at the top, as headline, dek and byline are: a line of them stands again in the text, and not in a section of its
 * own. With 6 there 17 more lines of bench/articles are lost, with 0 of them 24 more lines of noise stay.
 */
const topLength = 3;

/**
 * How a line stands in a section of its own: `led-to` where what leads on to it, a label, or the text below it says what it
 * is said of; `apart` where only the other stands in another section, so that it is needed unless it is a sentence of the
 * other, as a pull quote is.
 */
type Standing = 'led-to' | 'apart' | null;

/** How the first of two blocks, by their places, stands in a section of its own; null when it does not. */
export type StandingOf = (one: number, other: number) => Standing;

/** Finds the sections of an article; when first asked, because many articles never ask. */
export function findSections(blocks: readonly Block[]): StandingOf {
  let known: { readonly sections: Int32Array; readonly headed: Int32Array } | undefined;
  const headsText = (at: number): boolean => blocks[at]!.kind === 'heading' && blocks[at + 1]?.kind === 'paragraph';
  const count = (isCounted: (at: number) => boolean): Int32Array => {
    let counted = 0;
    return new Int32Array(blocks.length).map((_, at) => (isCounted(at) ? ++counted : counted));
  };
  return (one, other) => {
    const block = blocks[one]!;
    if (!isAsShortAsStatement(block)) return null;
    known ??= { sections: count((at) => beginsSection(blocks, at)), headed: count(headsText) };
    const { sections, headed } = known;
    const [earlier, later] = one < other ? [one, other] : [other, one];
    // What begins a section stands in it, and not in one of its own.
    if (sections[later - 1] === sections[earlier]) return null;
    if (one > 0 && leadsOn(blocks[one - 1]!)) return 'led-to';
    // The heading of a text below other headed texts, though it be the headline in other words.
    if (one === later && headsText(one) && headed[one - 1]! > headed[other]!) return 'led-to';
    if (earlier < topLength || sections[earlier] === 0) return null;
    return haveSameLabel(block.text, blocks[other]!.text) ? 'led-to' : 'apart';
  };
}

/** The label that a line opens with, in lower case; empty for none. */
const labelOf = (text: string): string => (label.exec(text.slice(0, longestLabel))?.[0] ?? '').toLowerCase();

/** Whether two lines open with the same label. */
const haveSameLabel = (text: string, other: string): boolean =>
  labelOf(text) !== '' && labelOf(text) === labelOf(other);
