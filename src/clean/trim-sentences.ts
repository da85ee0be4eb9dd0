/**
 * Sentences that several kept blocks share: taken out of the later block, when the caller wants that.
 */

import { fewestContained } from '../detect/heading.js';
import { judgeBlocks } from '../detect/judge.js';
import type { JudgeSettings } from '../detect/judge-context.js';
import { lengthInWords } from '../detect/pair-words.js';
import { findSections } from '../detect/sections.js';
import { columns } from '../language/columns.js';
import { foldText } from '../language/fold-text.js';
import { plainWords } from '../language/plain-words.js';
import { isPersonal } from '../language/pronouns.js';
import { splitSentences } from '../language/sentences.js';
import { tokenize } from '../language/tokens.js';
import type { Block, JudgedBlock, RepeatedSentence } from '../model.js';
import { isRemoved } from './cause.js';
import { cleanBlocks } from './clean.js';
import { withoutBreaking } from './quotations.js';

/** Kinds of blocks that are made of sentences. */
const prose: ReadonlySet<Block['kind']> = new Set(['paragraph', 'list-item', 'caption', 'dek']);

/** A sentence as a block, or a block that is not made of sentences, and the block it stands in. */
interface OwnedBlock extends Block {
  readonly owner: number;
}

/** The sentences of a block that is left, and headings as they are: between them the article has its sections. */
function partsOf({ kind, text, lines, kept }: JudgedBlock, owner: number): OwnedBlock[] {
  if (!kept) return [];
  if (!prose.has(kind)) return [{ kind, text, lines, owner }];
  return splitSentences(text).map((sentence) => ({ kind: 'paragraph', text: sentence, lines, owner }));
}

const longestWord = 40;
/** Whether a sentence opens with a pronoun. */
const opensWithPronoun = (text: string): boolean =>
  isPersonal(foldText(plainWords(text.slice(0, longestWord))[0] ?? ''));

/** Whether a sentence says enough to be a repeat: "No." answers every question anew. */
const isTelling = (text: string): boolean => lengthInWords(tokenize([text]), 0) >= fewestContained;

/**
 * Columns of a sentence that may be needed in another section too, at most. With 50 there 6 more are taken from needed lines
 * of bench/articles, with 80 as many, but fewer of the sentences that paragraphs share are.
 */
const longestStatement = 60;

/**
 * The blocks without the sentences that an earlier block says already. A block of which nothing would be left stays
 * whole: what it says together stands nowhere else in one place. So does a quotation that would be broken.
 */
export function trimSentences(blocks: readonly JudgedBlock[], settings: JudgeSettings): JudgedBlock[] {
  const parts = blocks.flatMap(partsOf);
  const standingOf = findSections(parts);
  const places = [...parts.keys()].filter((place) => prose.has(blocks[parts[place]!.owner]!.kind));
  const sentences = places.map((place) => parts[place]!);
  const isOfOwnPlace = (at: number, other: number): boolean =>
    columns(sentences[at]!.text) <= longestStatement && standingOf(places[at]!, places[other]!) !== null;
  const keepFirst: JudgeSettings = { ...settings, keep: 'first' };
  const judged = cleanBlocks(sentences, judgeBlocks(sentences, keepFirst), 'first');
  let from = 0;
  return blocks.map((block, owner) => {
    const start = from;
    while (sentences[from]?.owner === owner) from++;
    const texts = sentences.slice(start, from).map(({ text }) => text);
    const found = judged.slice(start, from).map((sentence, at): RepeatedSentence | null => {
      if (!isRemoved(sentence) || sentence.of >= start + at) return null;
      if (!isTelling(sentence.text) || isOfOwnPlace(start + at, sentence.of)) return null;
      const { text, of, verdict, score, difference, differences } = sentence;
      return { text, of: sentences[of]!.owner, verdict, score, difference, differences };
    });
    // Of whom "She denied it" speaks, the sentence before it says.
    const repeats = found.map((repeat, at) =>
      repeat && opensWithPronoun(texts[at]!) && !found[at - 1] ? null : repeat,
    );
    const goes = withoutBreaking(
      texts,
      repeats.map((repeat) => repeat !== null),
    );
    const left = texts.filter((_, at) => !goes[at]);
    const said = repeats.filter((repeat, at): repeat is RepeatedSentence => repeat !== null && goes[at]!);
    return left.length > 0 && said.length > 0 ? { ...block, cleaned: join(left), sentences: said } : block;
  });
}

/** A full stop of a script that has no space behind it. */
const unspacedStop = /[。！？｡]["”’」』）)]{0,4}$/;
/** Sentences as one text, with a space between them unless their script has none. */
const join = (sentences: readonly string[]): string =>
  sentences.map((sentence, at) => (at === 0 || unspacedStop.test(sentences[at - 1]!) ? '' : ' ') + sentence).join('');

/** The text of a kept block in the output. */
export const textInOutput = ({ text, cleaned }: JudgedBlock): string => cleaned ?? text;
