/**
 * Lines that give an article its structure: headings, list items, lead-ins, quotations set apart. They may well use the
 * words of the text they stand for, and are no repeats of it.
 */
import { TokenFlag, type Tokens } from '../language/tokens.js';
import type { Block } from '../model.js';
import { isLeadIn, isQuestion } from '../read/refrain-line.js';

/** What a line does for the text around it. */
type Structure = 'item' | 'lead-in' | 'heading' | 'quotation';

/** How many lines of each structure an article has. */
export type StructureCount = (structure: Structure) => number;

/** Characters of a quotation that stands as a heading, at most. */
const longestQuotedHeading = 90;
/** Characters of the name of a speaker, and the dash before it, at most. */
const longestSpeaker = 60;
/** An article with so many headings, or so many quotations set apart, is divided by them; fewer are pull quotes. */
export const seriesLength = 3;
/** Words of fewer letters may stay small in a title. */
const smallWord = 4;

const passageInQuotes = /["“„«「『‘'‚](.*)["”»“」』’'‘]/;

/** Whether more than half of a line stands between quotation marks: "A name: “What was said”". */
const isQuotation = (text: string): boolean => (passageInQuotes.exec(text)?.[1]?.length ?? 0) * 2 > text.length;

/** A closing quotation mark, or the end of a sentence, a dash, and who is quoted. */
const speakerBehind = /(?:["”»«“」』’'‘]|[.!?…])\s*[-–—―]+\s*(?=\S[^"”»«“」』.!?…]*$)/;
const dash = /^[-–—―]/;

/** Whether a list item is a quotation set apart: "– What was said. – A name". */
const isSaid = (text: string): boolean => dash.test(text) && speakerBehind.test(text.slice(-longestSpeaker));

function structureOf(block: Block): Structure | null {
  const { kind, text } = block;
  if (kind === 'list-item' && isSaid(text)) return 'quotation';
  if (kind === 'list-item' || kind === 'headline') return 'item';
  if (isLeadIn(block)) return 'lead-in';
  if (text.length <= longestQuotedHeading && isQuotation(text)) return 'quotation';
  return kind === 'heading' ? 'heading' : null;
}

/** Counts the structures of an article; when first asked, because many articles never ask. */
export function countStructures(blocks: readonly Block[]): StructureCount {
  let counts: Map<Structure, number> | undefined;
  return (structure) => {
    if (!counts) {
      counts = new Map();
      for (const block of blocks) {
        const each = structureOf(block);
        if (each) counts.set(each, (counts.get(each) ?? 0) + 1);
      }
    }
    return counts.get(structure) ?? 0;
  };
}

/**
 * Whether all words of substance have a capital: a title, which names its text and does not say it. Scripts without
 * capitals show none.
 */
function isTitle(tokens: Tokens, block: number): boolean {
  let capitals = 0;
  for (let at = tokens.first[block]!; at < tokens.first[block + 1]!; at++) {
    const isLong = tokens.end[at]! - tokens.start[at]! >= smallWord;
    if (tokens.flags[at]! & TokenFlag.Capital) capitals++;
    else if (isLong && (tokens.flags[at]! & TokenFlag.Digit) === 0) return false;
  }
  return capitals > 0;
}

/** Whether a line is a heading that names its text, or asks what it answers. */
export const isNamingHeading = (block: Block, tokens: Tokens, index: number): boolean =>
  structureOf(block) === 'heading' && (isTitle(tokens, index) || isQuestion(block.text));

/**
 * Whether a line heads or lists what a larger block says, so that both are needed: items, lead-ins, titles and questions
 * always do; a sentence or quotation set as a heading does right above the block, or where the article is divided so, and
 * below it unless it is quoted from there.
 * @param distance blocks from the line down to the larger block; negative when it stands below
 * @param isVerbatim whether the line stands in the larger block in one piece
 */
export function headsText(
  blocks: readonly Block[],
  tokens: Tokens,
  counts: StructureCount,
  here: number,
  distance: number,
  isVerbatim: () => boolean,
): boolean {
  const block = blocks[here]!;
  const structure = structureOf(block);
  if (!structure) return false;
  if (structure === 'item' || structure === 'lead-in') return true;
  if (isNamingHeading(block, tokens, here)) return true;
  if (distance < 0) return !isVerbatim();
  return distance === 1 || counts(structure) >= seriesLength;
}

/** Words of a block before the name of the speaker that follows its quotation: "“What was said.” – A name"; else all. */
export function wordsBeforeSpeaker({ texts, first, start }: Tokens, block: number): number {
  const size = first[block + 1]! - first[block]!;
  const match = speakerBehind.exec(texts[block]!.slice(-longestSpeaker));
  if (!match) return size;
  const from = Math.max(0, texts[block]!.length - longestSpeaker) + match.index;
  let words = size;
  while (words > 0 && start[first[block]! + words - 1]! > from) words--;
  return words > 0 ? words : size;
}

/** Whether a line is a title or a lead-in: where it differs from another by a word, it is about something else. */
export function isNaming(block: Block, tokens: Tokens, index: number): boolean {
  const structure = structureOf(block);
  return structure === 'lead-in' || (structure !== null && structure !== 'quotation' && isTitle(tokens, index));
}
