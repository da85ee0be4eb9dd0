/**
 * Sentences that several kept blocks share: taken out of the later block, when the caller wants that.
 */
import { judgeBlocks } from '../detect/judge.js';
import type { JudgeSettings } from '../detect/judge-context.js';
import { splitSentences } from '../language/sentences.js';
import type { Block, JudgedBlock, RepeatedSentence } from '../model.js';
import { isRemoved } from './cause.js';
import { cleanBlocks } from './clean.js';
import { withoutBreaking } from './quotations.js';

/** Kinds of blocks that are made of sentences. */
const prose: ReadonlySet<Block['kind']> = new Set(['paragraph', 'list-item', 'caption', 'dek']);

/** A sentence and the block it stands in. */
interface OwnedSentence {
  readonly owner: number;
  readonly text: string;
}

/**
 * The blocks without the sentences that an earlier block says already. A block of which nothing would be left stays
 * whole: what it says together stands nowhere else in one place. So does a quotation that would be broken.
 */
export function trimSentences(blocks: readonly JudgedBlock[], settings: JudgeSettings): JudgedBlock[] {
  const sentences = blocks.flatMap((block, owner): OwnedSentence[] =>
    block.kept && prose.has(block.kind) ? splitSentences(block.text).map((text) => ({ owner, text })) : [],
  );
  const asBlocks = sentences.map(
    ({ text, owner }): Block => ({ kind: 'paragraph', text, lines: blocks[owner]!.lines }),
  );
  const keepFirst: JudgeSettings = { ...settings, keep: 'first' };
  const judged = cleanBlocks(asBlocks, judgeBlocks(asBlocks, keepFirst), 'first');
  let from = 0;
  return blocks.map((block, owner) => {
    const start = from;
    while (sentences[from]?.owner === owner) from++;
    const texts = sentences.slice(start, from).map(({ text }) => text);
    const repeats = judged.slice(start, from).map((sentence, at): RepeatedSentence | null => {
      if (!isRemoved(sentence) || sentence.of >= start + at) return null;
      const { text, of, verdict, score, difference, differences } = sentence;
      return { text, of: sentences[of]!.owner, verdict, score, difference, differences };
    });
    const goes = withoutBreaking(
      texts,
      repeats.map((repeat) => repeat !== null),
    );
    const left = texts.filter((_, at) => !goes[at]);
    const said = repeats.filter((repeat, at): repeat is RepeatedSentence => repeat !== null && goes[at]!);
    return left.length > 0 && said.length > 0 ? { ...block, cleaned: join(left), sentences: said } : block;
  });
}

/** Sentences as one text: with a space between them, save behind the full stop of a script that has none. */
const join = (sentences: readonly string[]): string =>
  sentences.reduce((text, sentence) => text + (/[。！？｡]["”’」』）)]*$/.test(text) ? '' : ' ') + sentence);

/** The text of a kept block in the output. */
export const textInOutput = ({ text, cleaned }: JudgedBlock): string => cleaned ?? text;
