/**
 * The pairs of blocks that decide what a threshold does: those whose score is closest to it.
 */
import { describeDifference } from '../clean/wording.js';
import type { PairVerdict } from '../detect/verdict.js';
import type { Article, Block, JudgedBlock, Verdict } from '../model.js';

/** A judged pair as a person needs it to decide. */
export interface BorderlinePair {
  /** The path; for a row of JSON Lines with its line behind a colon. */
  readonly file: string;
  /** The block that would go, or of two that stay the one with fewer words. */
  readonly here: Pick<Block, 'text' | 'lines'>;
  readonly there: Pick<Block, 'text' | 'lines'>;
  readonly verdict: Verdict;
  /** 0–1, see the report. */
  readonly score: number;
  readonly difference: string;
  /** Whether `here` goes at the threshold asked for. */
  readonly goes: boolean;
}

/**
 * The pairs of an article that a threshold can decide: all but those of the same words.
 * @param verdicts the pairs as judged at threshold 0
 * @param cleaned its blocks at the threshold asked for
 */
export function pairsOf(
  article: Article,
  verdicts: readonly PairVerdict[],
  cleaned: readonly JudgedBlock[],
  file: string,
): BorderlinePair[] {
  const show = (index: number): Pick<Block, 'text' | 'lines'> => {
    const { text, lines } = article.blocks[index]!;
    return { text, lines };
  };
  const hasGone = (index: number): boolean => !cleaned[index]!.kept;
  // Of two that stay whatever the threshold, one may have gone into a third: then there is nothing to decide.
  const open = verdicts.filter(
    ({ pair, hereMayGo, reverse }) => hereMayGo || reverse || !(hasGone(pair.here) || hasGone(pair.there)),
  );
  return open.map(({ pair, hereMayGo, reverse }) => {
    const isTurned = !hereMayGo || (hasGone(pair.there) && !hasGone(pair.here));
    const told = isTurned && reverse ? reverse : pair;
    return {
      file,
      here: show(told.here),
      there: show(told.there),
      verdict: told.verdict,
      score: told.score,
      difference: describeDifference(told),
      goes: (hereMayGo || reverse !== null) && hasGone(told.here),
    };
  });
}

/** The verdicts that a threshold decides; the others keep both whatever the score. */
const decided: ReadonlySet<Verdict> = new Set(['near', 'contained']);

/**
 * The pairs closest to a threshold, `limit` of them: first those it decides, then others; each from the highest score
 * down. The closest of some pairs and others are the closest of the closest of some and others.
 */
export function closestTo(pairs: readonly BorderlinePair[], threshold: number, limit: number): BorderlinePair[] {
  const distance = ({ score }: BorderlinePair): number => Math.abs(score - threshold);
  const byScore = (a: BorderlinePair, b: BorderlinePair): number => b.score - a.score;
  const byDistance = [...pairs].sort((a, b) => distance(a) - distance(b) || byScore(a, b));
  const [first, others] = [true, false].map((isDecided) =>
    byDistance.filter(({ verdict }) => decided.has(verdict) === isDecided),
  ) as [BorderlinePair[], BorderlinePair[]];
  const chosen = first.slice(0, limit);
  return [...chosen.sort(byScore), ...others.slice(0, limit - chosen.length).sort(byScore)];
}
