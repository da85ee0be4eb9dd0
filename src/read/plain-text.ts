/**
 * Plain text to blocks. A line is a block, unless it is a piece of a hard-wrapped paragraph.
 *
 * A paragraph was hard-wrapped when every line but its last is full: the first word of the next line would not have
 * fitted into the width. That alone also holds for two headlines of like length, so a group of lines must show that
 * sentences run across its line ends as well.
 */

import { columns, isWide } from '../language/columns.js';
import { foldText } from '../language/fold-text.js';
import { endsSentence } from '../language/sentences.js';
import type { Block, BlockKind } from '../model.js';

/** Wrap widths seen in the wild; shorter lines are verse or lists, longer ones paragraphs of their own. */
const minimumWidth = 40;
const maximumWidth = 120;
/** Groups that show it, from which a text counts as wrapped throughout. */
const fewestWrapped = 3;
/** A wrapped paragraph that opens the text needs this many lines, or lower case behind a line end, to be believed. */
const sureLines = 4;

const bullet = /^(?:[-*+•·‣▪●○◦–—►▶✓✔]|\d{1,3}[.)]|\(?[a-z]\)|[ivx]{1,4}[.)])\s+\S/;
const indented = /^(?:\t| {2,}|\u3000|\u00a0{2,})/;
const markedHeading = /^#{1,6}\s+\S/;
/** Words that open a caption when a colon, a slash or a bracket stands behind them, in lower case. */
export const captionWords: ReadonlySet<string> = new Set(
  'photo photos image picture video foto fotos bild imagen imagem fotografía fotografia fotografie fotoğraf immagine photograph caption fotó kuva ảnh фото снимок снимка светлина φωτογραφία φωτό 写真 撮影 사진 图 图片 图片来源 摄影 攝影 صورة الصورة تصوير عکس צילום फोटो फ़ोटो ছবি'.split(
    ' ',
  ),
);
const openingWord = /^\(?([^\s:：(/]{1,12})/;
const captionOpening = /^\(?([^\s:：(/]{1,12})(?:\s+(?:credit|courtesy|by|von|de|di))?\s*[:：(/]/i;
const longestCredit = 120;
/** A caption that names its author behind "by", without a colon. */
const creditOpening = (): RegExp =>
  /^\(?(\S{1,12})\s+(?:by|von|de|di|par|por|door|av|foto)\s+\p{Lu}\S*(?:\s+\S+){0,7}\)?$/u;

interface Line {
  readonly number: number;
  readonly raw: string;
  readonly text: string;
}

/** Columns up to the last character, indentation included: an indented line is as full as its neighbours. */
const widthOf = (line: Line): number => columns(line.raw.trimEnd());

/** Columns the next line would have needed on this one to start there. */
function firstWordColumns(text: string): number {
  if (isWide(text[0] ?? '')) return 2;
  const space = text.indexOf(' ');
  return columns(space < 0 ? text : text.slice(0, space)) + 1;
}

function startsLower(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toUpperCase() && first === first.toLowerCase();
}

/** Whether a text opens as a caption does: "Photo:", "(Foto: …". */
export function isCaption(text: string): boolean {
  const word = openingWord.exec(text)?.[1];
  if (word === undefined || !captionWords.has(word.toLowerCase())) return false;
  return captionOpening.test(text) || (text.length <= longestCredit && creditOpening().test(text));
}

/** Characters of a heading, at most; scripts without full stops, Thai and Lao, tell it by its length alone. */
const stopless = /[\u0e00-\u0eff]/;
const longestStopless = 60;
const longestHeading = 100;

/** The kind of a block of plain text, from its own look; the opening of an article is recognised later. */
export function kindOfText(text: string): BlockKind {
  if (bullet.test(text)) return 'list-item';
  if (markedHeading.test(text)) return 'heading';
  if (isCaption(text)) return 'caption';
  const isShort =
    text.length <= longestHeading &&
    (text.length <= longestStopless || !stopless.test(text)) &&
    columns(text) <= longestHeading &&
    text.split(/\s+/, 16).length <= 14;
  return isShort && !/(?:[.!。！।؟…"”»:;,]|[.…]\])$/.test(text) ? 'heading' : 'paragraph';
}

/** The widest line of the group if its lines can be pieces of wrapped paragraphs, else 0. */
function wrapWidth(group: readonly Line[]): number {
  if (group.length < 2 || group.some((line) => line.text.length > maximumWidth)) return 0;
  let width = 0;
  for (const line of group) width = Math.max(width, widthOf(line));
  return width >= minimumWidth && width <= maximumWidth ? width : 0;
}

/** Whether a line is said again: then it is a line of its own. */
const haveSameWords = (line: Line, next: Line): boolean =>
  line.text.length === next.text.length && foldText(line.text) === foldText(next.text);

/** Whether the next line carries on the paragraph of this one. */
function continues(line: Line, next: Line, width: number, runsOver: boolean): boolean {
  if (bullet.test(next.text) || markedHeading.test(next.text) || markedHeading.test(line.text)) return false;
  if (widthOf(line) + firstWordColumns(next.text) <= width || haveSameWords(line, next)) return false;
  if (indented.test(next.raw) && !indented.test(line.raw) && !bullet.test(line.text)) return false;
  return runsOver || (startsLower(next.text) && !endsSentence(line.text));
}

/** Whether sentences of the group run across its line ends, so that full lines are wrapped lines. */
function sentencesRunOver(group: readonly Line[], width: number): boolean {
  let open = 0;
  let full = 0;
  for (let index = 0; index + 1 < group.length; index++) {
    const line = group[index]!;
    const next = group[index + 1]!;
    if (widthOf(line) + firstWordColumns(next.text) <= width || haveSameWords(line, next)) continue;
    full++;
    if (!endsSentence(line.text)) open++;
  }
  const caseless = !group.some((line) => line.text.toLowerCase() !== line.text.toUpperCase());
  const lower = group.some((line, index) => index > 0 && startsLower(line.text));
  return (
    full > 0 && full >= (group.length - 1) / 2 && open * 2 > full && (lower || caseless || group.length >= sureLines)
  );
}

/** Joins wrapped lines: by a space, or by nothing between two wide characters. */
function join(lines: readonly Line[]): string {
  const pieces: string[] = [];
  for (let index = 0; index < lines.length; index++) {
    const { text } = lines[index]!;
    // Asked of the line before, not of the text so far, which would be written out anew for every line.
    const before = lines[index - 1]?.text ?? '';
    const tight = index === 0 || (isWide(before[before.length - 1]!) && isWide(text[0]!));
    pieces.push(tight ? text : ` ${text}`);
  }
  return pieces.join('');
}

/** A group of lines, and how it was wrapped. */
interface Group {
  readonly lines: readonly Line[];
  /** Columns of its widest line; 0 where its lines cannot be pieces of paragraphs. */
  readonly width: number;
  readonly runsOver: boolean;
}

function describeGroup(lines: readonly Line[]): Group {
  const width = wrapWidth(lines);
  return { lines, width, runsOver: width > 0 && sentencesRunOver(lines, width) };
}

/**
 * The width at which a whole text was wrapped: the widest of its groups that show it, when these are most of those that
 * might; else 0.
 */
function usualWidth(groups: readonly Group[]): number {
  const possible = groups.filter(({ width }) => width > 0);
  const sure = possible.filter(({ runsOver }) => runsOver);
  const isWrapped = sure.length >= fewestWrapped && sure.length * 2 >= possible.length;
  return isWrapped ? sure.reduce((widest, { width }) => Math.max(widest, width), 0) : 0;
}

/** The blocks of a group; where the text is wrapped throughout, two lines are known to be one paragraph by their width. */
function blocksOf({ lines, width: ownWidth, runsOver: runsOverItself }: Group, usual: number): Block[] {
  const isUsual = !runsOverItself && ownWidth > 0 && ownWidth <= usual;
  const [width, runsOver] = isUsual ? [usual, true] : [ownWidth, runsOverItself];
  const blocks: Block[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    while (width > 0 && to < lines.length && continues(lines[to - 1]!, lines[to]!, width, runsOver)) to++;
    const text = to - from === 1 ? lines[from]!.text : join(lines.slice(from, to));
    blocks.push({ kind: kindOfText(text), text, lines: [lines[from]!.number, lines[to - 1]!.number] });
    from = to;
  }
  return blocks;
}

/**
 * The blocks of a plain text, in order. Every line that is not blank belongs to exactly one block; blank lines
 * only separate. Accepts LF, CRLF and CR line ends.
 */
export function readPlainText(source: string): Block[] {
  const groups: Group[] = [];
  let lines: Line[] = [];
  // Splitting at one character is several times as fast as at a pattern.
  const all = source.includes('\r') ? source.split(/\r\n|\n|\r/) : source.split('\n');
  for (let index = 0; index < all.length; index++) {
    const raw = all[index]!;
    const text = raw.trim();
    if (text) lines.push({ number: index + 1, raw, text });
    else if (lines.length) {
      groups.push(describeGroup(lines));
      lines = [];
    }
  }
  if (lines.length) groups.push(describeGroup(lines));
  const usual = usualWidth(groups);
  // What stands on top may be a headline and the line below it.
  return groups.flatMap((group, index) => blocksOf(group, index === 0 ? 0 : usual));
}
