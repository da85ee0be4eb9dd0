/**
 * Whether a line at the top of an article is one of its refrains, and not its headline.
 */
import { foldText } from '../language/fold-text.js';
import { plainWords } from '../language/plain-words.js';
import type { Opening } from './opening-block.js';
import { mayBeRefrain } from './refrain-line.js';

/** Different texts that a refrain stands above, at least: a headline may well be said again once, on the next page. */
const fewestHeaded = 3;
/** Lines below a headline among which a byline or a date shows that it is one. */
const creditReach = 2;

/**
 * Whether the line at a place of the opening is a refrain: a short line that stands above one text, and again above
 * another, and another. No byline or date stands below a refrain, and a page rendered again has the same text below.
 */
export function isRefrainAtTop({ lines, blocks }: Opening, place: number): boolean {
  const { block, folded } = lines[place]!;
  if (!mayBeRefrain(block, plainWords(block.text).length)) return false;
  const below = lines.slice(place + 1, place + 1 + creditReach);
  if (below.some(({ isByline, isDate }) => isByline || isDate)) return false;
  const headed = new Set<string>();
  for (let index = lines[place]!.index; index + 1 < blocks.length && headed.size < fewestHeaded; index++) {
    const { text } = blocks[index]!;
    const next = blocks[index + 1]!;
    if (text.length !== block.text.length || next.kind === 'heading' || foldText(text) !== folded) continue;
    headed.add(next.text);
  }
  return headed.size >= fewestHeaded;
}
