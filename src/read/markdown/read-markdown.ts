/**
 * Markdown to an article: its front matter as facts, its body as blocks.
 */
import { foldText } from '../../language/fold-text.js';
import type { Block, PageFacts } from '../../model.js';
import { recognizeOpening } from '../opening.js';
import { readFrontMatter } from './front-matter.js';
import { readBlocks } from './markdown-blocks.js';

/** The blocks with the kinds of the opening set; a headline stated in front matter is the only one. */
function withOpening(blocks: readonly Block[], headline: string | null): Block[] {
  const first = blocks.findIndex(({ kind }) => kind !== 'code');
  const isTitle = ({ text, plain }: Block): boolean =>
    headline !== null && foldText(plain ?? text) === foldText(headline);
  // A heading of the first level that opens the text is its headline.
  const opens = headline === null && blocks[first]?.kind === 'heading';
  const seen = blocks.filter(({ kind }) => kind !== 'code' && kind !== 'table');
  const kinds = recognizeOpening(seen.map((block) => ({ ...block, text: block.plain ?? block.text })));
  const kindOf = new Map(seen.map((block, index) => [block, kinds[index]!.kind]));
  let hasHeadline = opens;
  return blocks.map((block, index) => {
    if (opens && index === first) return { ...block, kind: 'headline' };
    const kind = kindOf.get(block) ?? block.kind;
    if (kind !== 'headline' && !(block.kind === 'heading' && isTitle(block))) return { ...block, kind };
    const isHeadline = !hasHeadline && (headline === null || isTitle(block));
    hasHeadline ||= isHeadline;
    return { ...block, kind: isHeadline ? 'headline' : block.kind };
  });
}

/**
 * Reads Markdown. Never throws.
 * @returns the blocks, text as written, and what front matter states
 */
export async function readMarkdown(
  source: string,
): Promise<{ readonly blocks: readonly Block[]; readonly facts?: PageFacts }> {
  const lines = source.split(/\r\n|\n|\r/);
  const above = await readFrontMatter(lines);
  const from = above?.lines ?? 0;
  const blocks = readBlocks(lines.slice(from)).map(
    (block): Block => ({ ...block, lines: [block.lines[0] + from, block.lines[1] + from] }),
  );
  const facts = above?.facts ?? null;
  const read = withOpening(blocks, facts?.headline ?? null);
  return facts ? { blocks: read, facts } : { blocks: read };
}
