/**
 * Cleans an article until cleaning what is left changes nothing. What went may have been all that kept something else:
 * the second of two lines that made a headline, the blocks between a short line and its like, a third heading, the
 * sentences of a paragraph. Only where such things changed is what is left judged once more.
 */
import { judgeBlocks } from '../detect/judge.js';
import type { JudgeSettings } from '../detect/judge-context.js';
import type { Block, Granularity, JudgedBlock, Judgement } from '../model.js';
import { isRemoved } from './cause.js';
import { cleanBlocks } from './clean.js';
import { judgedThrough } from './judged-through.js';
import { isSettled } from './settled.js';
import { trimSentences } from './trim-sentences.js';
import { describeDifference } from './wording.js';

/** How often an article is judged, at most; of the articles tried none took more than three times. */
const mostRounds = 16;

/** How an article is cleaned. */
export interface CleanSettings {
  readonly judge: JudgeSettings;
  readonly granularity: Granularity;
  /** The blocks of what is left, as they will be read when it is cleaned again. */
  readonly readAgain: (left: readonly Block[]) => readonly Block[];
}

/** Every block with its judgement, in order. */
export function cleanUntilSettled(blocks: readonly Block[], settings: CleanSettings): readonly JudgedBlock[] {
  const { judge, granularity, readAgain } = settings;
  let result: readonly JudgedBlock[] = [];
  let [read, places] = [blocks, [...blocks.keys()]];
  for (let round = 0; round < mostRounds; round++) {
    const judged = judgeBlocks(read, judge);
    const whole = cleanBlocks(read, judged, judge.keep);
    const cleaned = granularity === 'sentence' ? trimSentences(whole, judge) : whole;
    result = round === 0 ? cleaned : withLater(result, cleaned, places);
    if (cleaned.every(({ kept, sentences }) => kept && !sentences)) break;
    const left = [...cleaned.keys()].filter((index) => cleaned[index]!.kept);
    let again: readonly Block[] | undefined;
    const readLeft = (): readonly Block[] => (again ??= readAgain(left.map((index) => asLeft(cleaned[index]!))));
    if (isSettled({ blocks: read, judged, cleaned, left, granularity, readAgain: readLeft })) break;
    places = left.map((index) => places[index]!);
    read = readLeft();
  }
  return result;
}

/** A block as it stands in the output. */
const asLeft = ({ kind, text, lines, cleaned }: JudgedBlock): Block => ({ kind, text: cleaned ?? text, lines });

/**
 * Judgements with those of a later round on what they left.
 * @param places for each block of the later round its index
 */
function withLater(
  earlier: readonly JudgedBlock[],
  later: readonly JudgedBlock[],
  places: readonly number[],
): readonly JudgedBlock[] {
  const merged = [...earlier];
  later.forEach((block, at) => {
    const { kind, text, lines, sentences = [], cleaned } = earlier[places[at]!]!;
    const { kind: _, text: __, lines: ___, cleaned: shorter, sentences: more = [], of, ...judgement } = block;
    const all = [...sentences, ...more.map((sentence) => ({ ...sentence, of: places[sentence.of]! }))];
    const output = shorter ?? cleaned;
    merged[places[at]!] = {
      kind,
      text,
      lines,
      ...judgement,
      ...(of === undefined ? {} : { of: places[of]! }),
      ...(block.kept && output !== undefined ? { cleaned: output } : {}),
      ...(all.length > 0 ? { sentences: all } : {}),
    };
  });
  // What went into a block that went since stands where that stands.
  const withHolder = <T extends Judgement & { readonly text: string }>(told: T): T => {
    const holder = merged[told.of]!;
    if (!isRemoved(holder)) return told;
    const said = judgedThrough(told.text, told, holder);
    return { ...told, ...said, difference: describeDifference(said), of: holder.of };
  };
  return merged.map((block) => ({
    ...(isRemoved(block) ? withHolder(block) : block),
    ...(block.sentences && { sentences: block.sentences.map(withHolder) }),
  }));
}
