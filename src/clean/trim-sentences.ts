/**
 * Sentences that several kept blocks share: taken out of the later block, when the caller wants that.
 */
import { judgeBlocks } from '../detect/judge.js';
import type { JudgeSettings } from '../detect/verdict.js';
import { splitSentences } from '../language/sentences.js';
import type { Block, JudgedBlock, RepeatedSentence } from '../model.js';
import { cleanBlocks } from './clean.js';

/** Kinds of blocks that are made of sentences. */
const prose: ReadonlySet<Block['kind']> = new Set(['paragraph', 'list-item', 'caption', 'dek']);

/** A sentence and the block it stands in. */
interface OwnedSentence {
  readonly owner: number;
  readonly text: string;
}

/**
 * The blocks without the sentences that an earlier block says already. A block of which nothing would be left stays
 * whole: what it says together stands nowhere else in one place.
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
  const repeats = new Map<number, RepeatedSentence[]>();
  const rest = new Map<number, string[]>();
  judged.forEach((sentence, index) => {
    const { owner, text } = sentences[index]!;
    const holder = sentence.kept ? owner : sentences[sentence.of!]!.owner;
    const isSaidBefore = !sentence.kept && (holder < owner || (holder === owner && sentence.of! < index));
    if (!isSaidBefore) append(rest, owner, text);
    else append(repeats, owner, { text, of: holder, score: sentence.score!, difference: sentence.difference! });
  });
  return blocks.map((block, owner) => {
    const left = rest.get(owner);
    const said = repeats.get(owner);
    return left && said ? { ...block, cleaned: join(left), sentences: said } : block;
  });
}

function append<T>(lists: Map<number, T[]>, owner: number, item: T): void {
  const list = lists.get(owner);
  if (list) list.push(item);
  else lists.set(owner, [item]);
}

/** Sentences as one text: with a space between them, save behind the full stop of a script that has none. */
const join = (sentences: readonly string[]): string =>
  sentences.reduce((text, sentence) => text + (/[。！？｡]["”’」』）)]*$/.test(text) ? '' : ' ') + sentence);

/** The text of a kept block in the output. */
export const textInOutput = ({ text, cleaned }: JudgedBlock): string => cleaned ?? text;
