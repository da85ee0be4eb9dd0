/**
 * Blocks to judged pairs: every pair of an article that looks like a repeat, with its verdict.
 */
import { tokenize } from '../language/tokens.js';
import type { Block, ScoredPair } from '../model.js';
import { mayBeRefrain } from '../read/refrain-line.js';
import { type CandidatePair, findCandidates } from './candidates.js';
import { findExactGroups } from './exact-groups.js';
import type { JudgeSettings } from './judge-context.js';
import { findLists } from './lists.js';
import { findRefrains } from './refrains.js';
import { findSections, type StandingOf } from './sections.js';
import { countStructures } from './structure.js';
import { judgePair, judgeSameWords, judgeStatements, type PairVerdict } from './verdict.js';
import { type Answer, countWords, recordAnswers } from './word-frequency.js';

/** All that was found about the repeats of an article. Indexes point into its blocks. */
export interface Judged {
  /** For each block the first with the same words, itself included; -1 for a block without words. */
  readonly leader: Int32Array;
  /** Copies that are there on purpose. */
  readonly refrains: ReadonlySet<number>;
  /** Words of each block. */
  readonly sizes: Uint32Array;
  /** Each later block with the words of an earlier one, against that one. */
  readonly copies: readonly ScoredPair[];
  /** Pairs of blocks whose words differ that look alike: all that were judged. */
  readonly candidates: readonly CandidatePair[];
  /** Those that tell something. */
  readonly verdicts: readonly PairVerdict[];
  /** How the blocks stand in sections. */
  readonly standingOf: StandingOf;
  /**
   * Whether of any pair one may go, judged among what is left of the article alone.
   * @param isDoubtful whether a pair is to be judged again; one of which a word is less frequent now always is
   */
  readonly mayGoFrom: (left: Left, isDoubtful: (pair: CandidatePair) => boolean) => boolean;
}

/** What is left of an article after a cleaning. */
interface Left {
  /** The blocks, in order, as they are read when the cleaned text is. */
  readonly blocks: readonly Block[];
  /** For each the first of them with the same words; -1 for a block without words. */
  readonly leader: Int32Array;
  /** How they stand in sections. */
  readonly standingOf: StandingOf;
  /** For each block that is left, or was judged in place of a copy that is, its place among them. */
  readonly places: ReadonlyMap<number, number>;
  /** The candidate pairs that are left. */
  readonly alike: readonly CandidatePair[];
}

/** Finds and judges the repeats of an article. */
export function judgeBlocks(blocks: readonly Block[], settings: JudgeSettings): Judged {
  const tokens = tokenize(blocks.map((block) => block.text));
  const leader = findExactGroups(tokens, blocks.length);
  const sizes = new Uint32Array(blocks.length).map((_, block) => tokens.first[block + 1]! - tokens.first[block]!);
  const standingOf = findSections(blocks);
  const refrains = findRefrains(blocks, sizes, leader, standingOf);
  const isStatement = (block: number): boolean => !mayBeRefrain(blocks[block]!, sizes[block]!);
  const leaders: number[] = [];
  const copies: ScoredPair[] = [];
  const verdicts: PairVerdict[] = [];
  for (let block = 0; block < blocks.length; block++) {
    const first = leader[block]!;
    const isRefrain = refrains.has(block);
    if (first === block) {
      if (!isRefrain) leaders.push(block);
    } else if (first >= 0) {
      if (!isRefrain) copies.push(judgeSameWords(blocks, block, first));
      else if (isStatement(block)) verdicts.push(judgeStatements(blocks, block, first));
    }
  }
  const candidates = findCandidates(tokens, leaders);
  const { asked, told } = recordAnswers(countWords(tokens, leaders, candidates));
  const context = {
    blocks,
    tokens,
    frequency: asked,
    structures: countStructures(blocks),
    standingOf,
    isOfOwnList: findLists(blocks, leader, candidates),
    settings,
    placeOf: (block: number) => block,
  };
  const answers = new Map<CandidatePair, readonly Answer[]>();
  const going = new Set<CandidatePair>();
  const mayGo = ({ hereMayGo, reverse }: PairVerdict): boolean => hereMayGo || reverse !== null;
  for (const candidate of candidates) {
    const verdict = judgePair(context, candidate.smaller, candidate.larger);
    if (verdict) verdicts.push(verdict);
    if (verdict && mayGo(verdict)) going.add(candidate);
    if (told.length > 0) answers.set(candidate, told.splice(0));
  }
  const mayGoFrom = (left: Left, isDoubtful: (pair: CandidatePair) => boolean): boolean => {
    // What held something else stays with it, and may go once that has gone.
    if (left.alike.some((pair) => going.has(pair))) return true;
    const frequencyLeft = countWords(tokens, [...left.places.keys()], left.alike);
    // Of copies one counts: where only such went the words are as frequent as before.
    const haveWordsGone = leaders.some((block) => !left.places.has(block));
    const isOther = ({ question, hash, answer }: Answer): boolean => frequencyLeft[question](hash) !== answer;
    const doubtful = left.alike.filter(
      (pair) => isDoubtful(pair) || (haveWordsGone && answers.get(pair)?.some(isOther)),
    );
    if (doubtful.length === 0) return false;
    const read = [...blocks];
    for (const [block, place] of left.places) read[block] = left.blocks[place]!;
    const placeOf = (block: number): number => left.places.get(block)!;
    const structures = countStructures(left.blocks);
    const inPlace = ({ smaller, larger }: CandidatePair): CandidatePair => ({
      smaller: placeOf(smaller),
      larger: placeOf(larger),
    });
    const isOfOwnList = findLists(left.blocks, left.leader, left.alike.map(inPlace));
    const among = {
      ...context,
      blocks: read,
      frequency: frequencyLeft,
      structures,
      standingOf: left.standingOf,
      isOfOwnList,
      placeOf,
    };
    return doubtful.some(({ smaller, larger }) => {
      const isTurned = smaller < larger !== placeOf(smaller) < placeOf(larger);
      const verdict = isTurned ? judgePair(among, larger, smaller) : judgePair(among, smaller, larger);
      return verdict !== null && mayGo(verdict);
    });
  };
  return { leader, refrains, sizes, copies, candidates, verdicts, standingOf, mayGoFrom };
}
