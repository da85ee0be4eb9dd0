/**
 * Markdown to blocks, line by line: text as written, beside it what a reader sees of it. Every line that is not blank
 * belongs to exactly one block.
 */
import type { Block, BlockKind } from '../../model.js';
import { isCaption } from '../plain-text.js';
import { withoutInlineMarkup } from './inline-markup.js';
import {
  cellsOf,
  closesFence,
  endsParagraph,
  fenceOf,
  isBlank,
  isDefinition,
  isFootnote,
  isHeading,
  isHtml,
  isIndentedCode,
  isItem,
  isQuote,
  isRule,
  isUnderline,
  opensTable,
  withoutHeadingSigns,
  withoutMark,
  withoutMarker,
} from './line-kinds.js';

/** Quotes within quotes, at most; deeper ones are text. */
const deepestQuote = 8;

/** A run of lines that make up one block. */
interface Run {
  readonly kind: BlockKind;
  readonly to: number;
  /** What a reader sees of it; empty for what is no text. */
  readonly plain: string;
}

/** The end of lines from `from` on for which a condition holds. */
function endOf(lines: readonly string[], from: number, holds: (line: string) => boolean): number {
  let to = from;
  while (to < lines.length && holds(lines[to]!)) to++;
  return to;
}

const verbatim = (to: number): Run => ({ kind: 'code', to, plain: '' });

function fencedCode(lines: readonly string[], from: number, opener: string): Run {
  const end = endOf(lines, from + 1, (line) => !closesFence(line, opener));
  return verbatim(Math.min(end + 1, lines.length));
}

/** Code by indentation, blank lines within it but not behind it. */
function indentedCode(lines: readonly string[], from: number): Run {
  let to = endOf(lines, from, (line) => isIndentedCode(line) || isBlank(line));
  while (isBlank(lines[to - 1]!)) to--;
  return verbatim(to);
}

function htmlBlock(lines: readonly string[], from: number): Run {
  const isComment = lines[from]!.trimStart().startsWith('<!--');
  const comment = isComment ? endOf(lines, from, (line) => !line.includes('-->')) : lines.length;
  const to = comment < lines.length ? comment + 1 : endOf(lines, from, (line) => !isBlank(line));
  const plain = isComment ? '' : withoutInlineMarkup(lines.slice(from, to).join('\n'));
  return { kind: plain === '' ? 'code' : 'paragraph', to, plain };
}

/** A paragraph, or the heading that an underline makes of it. */
function paragraph(lines: readonly string[], from: number): Run {
  let to = from + 1;
  while (to < lines.length && !isUnderline(lines[to]!) && !endsParagraph(lines[to]!)) to++;
  if (to < lines.length && isUnderline(lines[to]!))
    return { kind: 'heading', to: to + 1, plain: withoutInlineMarkup(lines.slice(from, to).join('\n')) };
  const plain = withoutInlineMarkup(lines.slice(from, to).join('\n'));
  // An image by itself is no text.
  return { kind: plain === '' ? 'code' : isCaption(plain) ? 'caption' : 'paragraph', to, plain };
}

function listItem(lines: readonly string[], from: number): Run {
  const to = endOf(lines, from + 1, (line) => !endsParagraph(line) && !isItem(line));
  const plain = withoutInlineMarkup(withoutMarker(lines.slice(from, to).join('\n')));
  return { kind: plain === '' ? 'code' : 'list-item', to, plain };
}

function footnote(lines: readonly string[], from: number): Run {
  const to = endOf(lines, from + 1, (line) => !endsParagraph(line) && !isFootnote(line) && !isDefinition(line));
  const plain = withoutInlineMarkup(withoutMark(lines.slice(from, to).join('\n')));
  return { kind: plain === '' ? 'code' : 'paragraph', to, plain };
}

function runAt(lines: readonly string[], from: number, isInList: boolean): Run {
  const raw = lines[from]!;
  if (!isInList && isIndentedCode(raw)) return indentedCode(lines, from);
  // What belongs to a list item is indented as far as its text.
  const line = isInList ? raw.trimStart() : raw;
  const opener = fenceOf(line);
  if (opener) return fencedCode(lines, from, opener);
  if (isHeading(line)) return { kind: 'heading', to: from + 1, plain: withoutInlineMarkup(withoutHeadingSigns(line)) };
  if (isRule(line)) return verbatim(from + 1);
  if (isItem(line)) return listItem(lines, from);
  if (isFootnote(line)) return footnote(lines, from);
  if (isDefinition(line)) return verbatim(endOf(lines, from, isDefinition));
  if (isHtml(line)) return htmlBlock(lines, from);
  if (opensTable(line, lines[from + 1])) {
    const to = endOf(lines, from, (row) => !isBlank(row) && row.includes('|'));
    return { kind: 'table', to, plain: withoutInlineMarkup(cellsOf(lines.slice(from, to))) };
  }
  return paragraph(lines, from);
}

/** The blocks of a quote: its lines without their signs, read as Markdown. */
function quoteBlocks(lines: readonly string[], from: number, to: number, depth: number): Block[] {
  const inner = lines.slice(from, to).map((line) => line.replace(/^ {0,3}> ?/, ''));
  return readBlocks(inner, depth + 1).map((block) => {
    const [first, last] = block.lines;
    const text = lines
      .slice(from + first - 1, from + last)
      .join('\n')
      .trimEnd();
    const kind = block.kind === 'paragraph' ? 'quote' : block.kind;
    return { kind, text, plain: block.plain ?? block.text, lines: [from + first, from + last] };
  });
}

/** The blocks of lines, in order. */
export function readBlocks(lines: readonly string[], depth = 0): Block[] {
  const blocks: Block[] = [];
  let isInList = false;
  for (let from = 0; from < lines.length; ) {
    const line = lines[from]!;
    if (isBlank(line)) {
      from++;
      continue;
    }
    if (!/^\s/.test(line)) isInList = isItem(line);
    if (isQuote(line) && depth < deepestQuote) {
      const to = endOf(lines, from, (next) => isQuote(next));
      blocks.push(...quoteBlocks(lines, from, to, depth));
      from = to;
      continue;
    }
    const { kind, to, plain } = runAt(lines, from, isInList);
    const text = lines.slice(from, to).join('\n').trimEnd();
    blocks.push({ kind, text, ...(plain === text ? {} : { plain }), lines: [from + 1, to] });
    from = to;
  }
  return blocks;
}
