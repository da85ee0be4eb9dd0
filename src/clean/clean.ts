/**
 * Verdicts to the cleaned article: which copy stays. What says more always does, and so does the headline.
 * A block goes only to a block that stays, so that every chain of repeats ends at something in the output.
 */
import type { Judged } from '../detect/judge.js';
import { haveOtherAccents } from '../language/accents.js';
import { foldText } from '../language/fold-text.js';
import type { Block, JudgedBlock, Judgement, Keep, ScoredPair } from '../model.js';
import { withoutSiteName } from '../read/site-name.js';
import { idleRefrains } from './idle-refrains.js';
import { idleSeparators } from './idle-separators.js';
import { judgedThrough } from './judged-through.js';
import { describeDifference } from './wording.js';

/** Characters between a title and the name of its site, at most; the name is the shorter of the two. */
const longestSeparator = 8;

/** Which blocks go, while it is being decided. */
interface Draft {
  /** Index of the headline; -1 for none. */
  readonly headline: number;
  /** For each block that goes the pair that says why. */
  readonly removal: ReadonlyMap<number, ScoredPair>;
  /** Blocks that hold what went. */
  readonly holds: ReadonlySet<number>;
  readonly remove: (pair: ScoredPair) => void;
}

/** Every block with its judgement, in order; kept and removed together are the input. */
export function cleanBlocks(blocks: readonly Block[], judged: Judged, keep: Keep): JudgedBlock[] {
  const removal = new Map<number, ScoredPair>();
  const holds = new Set<number>();
  const headline = blocks.findIndex((block) => block.kind === 'headline');
  const remove = (pair: ScoredPair): void => {
    removal.set(pair.here, pair);
    holds.add(pair.there);
  };
  const draft: Draft = { headline, removal, holds, remove };
  for (const copy of titleCopies(blocks, headline)) remove(copy);
  removeInto(judged, keep, draft);
  removeCopies(judged, keep, draft);
  for (const copy of idleRefrains(blocks, judged, removal)) remove(copy);
  for (const copy of idleSeparators(blocks, judged, removal)) remove(copy);
  const stays = keptPairs(judged, removal);
  return blocks.map(({ kind, text, lines }, index) => {
    const kept = !removal.has(index);
    const pair = holding(text, removal.get(index), removal) ?? stays.get(index);
    return pair ? { kind, text, lines, kept, ...judgementOf(pair) } : { kind, text, lines, kept };
  });
}

/** The pair with the block that holds the content in the end: what it went into may have gone into the headline. */
function holding(
  text: string,
  pair: ScoredPair | undefined,
  removal: ReadonlyMap<number, ScoredPair>,
): ScoredPair | undefined {
  if (!pair) return undefined;
  let told = pair;
  for (let next = removal.get(told.there); next; next = removal.get(told.there))
    told = { ...told, ...judgedThrough(text, told, next), there: next.there };
  return told;
}

const judgementOf = (pair: ScoredPair): Judgement => ({
  verdict: pair.verdict,
  of: pair.there,
  score: pair.score,
  difference: describeDifference(pair),
  differences: pair.differences,
});

/** Lines that are the headline with the name of the site glued on. */
function titleCopies(blocks: readonly Block[], headline: number): ScoredPair[] {
  if (headline < 0) return [];
  const { text } = blocks[headline]!;
  const title = foldText(text);
  const longest = 2 * text.length + longestSeparator;
  return blocks.flatMap((block, here): ScoredPair[] => {
    if (block.text.length > longest) return [];
    const bare = withoutSiteName(block.text);
    if (here === headline || bare === block.text || foldText(bare) !== title) return [];
    if (haveOtherAccents(bare, text)) return [];
    const extra = block.text.slice(bare.length).trim();
    return [
      { here, there: headline, verdict: 'near', score: 1, differences: [{ kind: 'extra', here: extra, there: '' }] },
    ];
  });
}

/** Removes blocks into others that hold their content: from the one most worth keeping down, each into its closest. */
function removeInto(judged: Judged, keep: Keep, draft: Draft): void {
  const options = new Map<number, ScoredPair[]>();
  const isWorthier = worthierBy(keep, judged, draft.headline);
  const offer = (pair: ScoredPair): void => {
    const list = options.get(pair.here);
    if (list) list.push(pair);
    else options.set(pair.here, [pair]);
  };
  for (const { pair, hereMayGo, reverse } of judged.verdicts) {
    if (!hereMayGo) continue;
    // Where either may go the worthier stays.
    if (!reverse || isWorthier(pair.there, pair.here)) offer(pair);
    else offer(reverse);
  }
  const worthiestFirst = [...options.keys()].sort((a, b) => (isWorthier(a, b) ? -1 : 1));
  for (const here of worthiestFirst) {
    if (here === draft.headline || draft.removal.has(here)) continue;
    const holders = options.get(here)!.filter(({ there }) => !draft.removal.has(there));
    holders.sort((a, b) => b.score - a.score || a.there - b.there);
    if (holders[0]) draft.remove(holders[0]);
  }
  for (const { pair, hereMayGo, reverse } of judged.verdicts) {
    if (hereMayGo || !reverse || draft.removal.has(reverse.here) || draft.removal.has(reverse.there)) continue;
    if (reverse.here !== draft.headline && !draft.holds.has(reverse.here)) draft.remove(reverse);
    // The one with a note more must stay: then the bare one may go into it.
    else if (!tellsOfKept(pair) && pair.here !== draft.headline) draft.remove(pair);
  }
}

/** Whether a pair says why both of its blocks stay. */
const tellsOfKept = ({ verdict }: ScoredPair): boolean => verdict === 'variant' || verdict === 'overlap';

/** The order in which blocks are worth keeping; the headline before all. */
function worthierBy(keep: Keep, { sizes, copies }: Judged, headline: number): (a: number, b: number) => boolean {
  // A block stands for its copies: the last of them is as late as it gets.
  const latest = new Map(copies.map(({ here, there }) => [there, here]));
  const placeOf = (block: number): number => latest.get(block) ?? block;
  return (a, b) => {
    if (a === headline || b === headline) return a === headline;
    if (keep === 'fullest' && sizes[a] !== sizes[b]) return sizes[a]! > sizes[b]!;
    return keep === 'last' ? placeOf(a) > placeOf(b) : a < b;
  };
}

/** The same pair told of the other block. */
const turned = (pair: ScoredPair): ScoredPair => ({
  ...pair,
  here: pair.there,
  there: pair.here,
  differences: pair.differences.map((each) => ({ ...each, here: each.there, there: each.here })),
});

/** Removes blocks with the same words as another: into the headline, into what holds the first of them, or into the one to keep. */
function removeCopies({ copies, refrains }: Judged, keep: Keep, { headline, removal, remove }: Draft): void {
  const kept = new Map<number, number>();
  for (const { here, there } of copies) {
    const mayMove = there !== headline && !refrains.has(there) && !removal.has(there);
    const isLast = keep === 'last' && mayMove;
    if (here === headline || (isLast && kept.get(there) !== headline)) kept.set(there, here);
  }
  for (const copy of copies) {
    const { here, there } = copy;
    if (removal.has(here)) continue;
    const chosen = kept.get(there) ?? there;
    if (here === chosen) {
      if (!removal.has(there)) remove(turned(copy));
    } else if (chosen !== there) remove({ ...copy, there: chosen });
    else {
      const holder = removal.get(there);
      remove(holder ? { ...holder, here } : copy);
    }
  }
}

/** For each kept block its closest partner that stayed too, told once: on the later of the two. */
function keptPairs(judged: Judged, removal: ReadonlyMap<number, ScoredPair>): Map<number, ScoredPair> {
  const stays = new Map<number, ScoredPair>();
  for (const { pair, hereMayGo } of judged.verdicts) {
    if (hereMayGo || !tellsOfKept(pair) || removal.has(pair.here) || removal.has(pair.there)) continue;
    const told = pair.here > pair.there ? pair : turned(pair);
    const known = stays.get(told.here);
    if (!known || told.score > known.score || (told.score === known.score && told.there < known.there))
      stays.set(told.here, told);
  }
  return stays;
}
