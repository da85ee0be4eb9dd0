/**
 * Blocks with markup: judged by what a reader sees of them, put out as they are written.
 */
import type { Block, JudgedBlock } from '../model.js';

/** The blocks as they are compared: text without its markup, none of what is no text. */
export const asCompared = (blocks: readonly Block[]): readonly Block[] =>
  blocks.some(({ plain }) => plain !== undefined)
    ? blocks.map((block) => (block.plain === undefined ? block : { ...block, text: block.plain }))
    : blocks;

/** A text without sentences that are written in it word for word; null when one is not. */
function withoutSentences(text: string, sentences: readonly string[]): string | null {
  let rest = text;
  for (const sentence of sentences) {
    if (!rest.includes(sentence)) return null;
    rest = rest.replace(sentence, () => '').replace(/[ \t]{2,}/g, ' ');
  }
  return rest.trim();
}

/** Judged blocks with their texts as written. Sentences that markup runs through stay. */
export function asWritten(judged: readonly JudgedBlock[], written: readonly Block[]): readonly JudgedBlock[] {
  return judged.map((block, index) => {
    const { plain, text } = written[index]!;
    if (plain === undefined) return block;
    const { cleaned, sentences, ...rest } = block;
    if (cleaned === undefined || sentences === undefined) return { ...rest, text, plain };
    const trimmed = withoutSentences(
      text,
      sentences.map((sentence) => sentence.text),
    );
    return trimmed === null ? { ...rest, text, plain } : { ...rest, text, plain, cleaned: trimmed, sentences };
  });
}
