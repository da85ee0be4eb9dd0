/**
 * The words of a text that say something, to see which of them another text says again.
 */
import { columns, isWide } from '../language/columns.js';
import { plainWords } from '../language/plain-words.js';

/** Blocks of a body a line is compared with, and characters of each. */
const bodyReach = 20;
const blockReach = 1000;
/** Columns of a word that says something: shorter ones are mostly grammar. Wide characters say more. */
const contentColumns = 5;
const wideContentColumns = 4;
/** Characters that tell a word without its ending, and of a piece where words are not spaced. */
const stem = 6;
const wideStem = 2;
const unspacedPiece = 4;

const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/;

/** The content words of a text, cut to what their inflected forms share, each with its columns; repeats come again. */
function* contentWords(text: string): Generator<readonly [word: string, width: number]> {
  for (const word of plainWords(text)) {
    if (unspaced.test(word)) {
      const length = isWide(word) ? wideStem : unspacedPiece;
      for (let at = 0; at < word.length; at += length) yield [word.slice(at, at + length), unspacedPiece];
    } else if (isWide(word)) {
      if (columns(word) >= wideContentColumns) yield [word.slice(0, wideStem), columns(word)];
    } else if (word.length >= contentColumns) yield [word.slice(0, stem), word.length];
  }
}

/** The same as a map from each word to its columns. */
export const contentOf = (text: string): ReadonlyMap<string, number> => new Map(contentWords(text));

/** Columns of the content that a text, in lower case, does not hold; not all of them once they are `enough`. */
export function columnsNotIn(content: ReadonlyMap<string, number>, text: string, enough = Infinity): number {
  let missing = 0;
  for (const [word, width] of content) {
    if (missing >= enough) break;
    if (!text.includes(word)) missing += width;
  }
  return missing;
}

/**
 * What stands behind a block, in lower case: what a line of an opening is compared with. Ends at a copy of the block,
 * where a page was rendered twice.
 */
export function bodyBehind(blocks: readonly { readonly text: string }[]): (index: number) => string {
  const lower: string[] = [];
  return (index) => {
    let end = index + 1;
    for (; end < blocks.length && end <= index + bodyReach && blocks[end]!.text !== blocks[index]!.text; end++)
      lower[end] ??= blocks[end]!.text.slice(0, blockReach).toLowerCase();
    return lower.slice(index + 1, end).join('\n');
  };
}

/**
 * Whether a body says nothing of a line again: then the line is not of the article. Of 146 labelled headlines and 119 deks
 * one each is not said again, and of 667 paragraphs at the start of a body four, three of them prompts to the reader.
 * @param fewest how many content words the line must have for that to tell
 * @param body in lower case, as `bodyBehind` gives it
 */
export function isForeign(line: string, body: string, fewest: number): boolean {
  const seen = new Set<string>();
  for (const [word] of contentWords(line)) {
    if (body.includes(word)) return false;
    seen.add(word);
  }
  return seen.size >= fewest;
}
