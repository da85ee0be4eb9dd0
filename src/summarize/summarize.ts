/**
 * The summary of an article: picked from its blocks, never invented. What the blocks do not state is null.
 */
import { unpaired } from '../clean/quotations.js';
import { sentenceEnd } from '../language/sentences.js';
import type { Block, JudgedBlock, PageFacts, Summary } from '../model.js';
import { readByline } from '../read/byline.js';
import { readStatedDate } from '../read/stated-date.js';

/** A first sentence shorter than this many characters takes the second with it. */
const shortSentence = 80;
/** Characters beyond which no second sentence is added. */
const longestLede = 320;

/** The opening sentence of a paragraph, or the opening two when the first is short; as many as end a quotation they open. */
export function ledeOf(paragraph: string): string {
  const first = sentenceEnd(paragraph, 0);
  const second = sentenceEnd(paragraph, first);
  const end = first < shortSentence && second <= longestLede ? second : first;
  let closed = end;
  while (unpaired(paragraph.slice(0, closed)) !== 0) {
    const next = sentenceEnd(paragraph, closed);
    if (next === closed || next > longestLede) return paragraph.slice(0, end).trim();
    closed = next;
  }
  return paragraph.slice(0, closed).trim();
}

/**
 * The first paragraph of the body: not of the opening, not a heading, not a caption. It stands in the output, as a
 * block or within a dek that holds it.
 */
function firstParagraph(blocks: readonly JudgedBlock[]): JudgedBlock | undefined {
  const headline = blocks.findIndex((block) => block.kind === 'headline');
  return blocks.find(({ kind, kept, of }, index) => {
    if (index <= headline || kind !== 'paragraph') return false;
    return kept || (of !== undefined && blocks[of]?.kind === 'dek');
  });
}

/**
 * Headline, dek, authors, date and lede of an article.
 * @param blocks all blocks, removed ones too: a dek that went because the body repeats it is still the dek
 * @param facts what a page says of its article, which goes before what its text shows
 */
export function summarize(blocks: readonly JudgedBlock[], facts?: PageFacts): Omit<Summary, 'keyPoints'> {
  const textOf = (kind: Block['kind']): string | null => blocks.find((block) => block.kind === kind)?.text ?? null;
  const headline = blocks.findIndex((block) => block.kind === 'headline');
  const dek = blocks.slice(headline + 1).find((block) => block.kind === 'dek')?.text ?? textOf('dek');
  const authors = blocks.filter((block) => block.kind === 'byline').flatMap((block) => readByline(block.text) ?? []);
  const stated = blocks.find(
    (block) => (block.kind === 'date' || block.kind === 'byline') && readStatedDate(block.text),
  );
  const opening = firstParagraph(blocks);
  return {
    headline: facts?.headline ?? textOf('headline'),
    dek: facts ? facts.dek : dek,
    authors: facts && facts.authors.length > 0 ? facts.authors : [...new Set(authors)],
    published: facts?.published ?? (stated ? readStatedDate(stated.text) : null),
    language: facts?.language ?? null,
    lede: opening ? ledeOf(opening.text) : null,
  };
}
