/**
 * Verdicts to the cleaned article: which copy stays. The fullest stays, of equals the first; the headline always does.
 * A block goes only to a block that stays, so that every chain of repeats ends at something in the output.
 */
import type { Judged } from '../detect/judge.js';
import { isNegation } from '../language/negation.js';
import { foldText } from '../language/tokens.js';
import type { Block, JudgedBlock, Judgement, ScoredPair } from '../model.js';
import { withoutSiteName } from '../read/opening.js';
import { describeDifference } from './wording.js';

/** Blocks below the headline in which its repeats with a site's name glued on are looked for. */
const titleReach = 12;

/** Every block with its judgement, in order; kept and removed together are the input. */
export function cleanBlocks(blocks: readonly Block[], judged: Judged): JudgedBlock[] {
  const removal = new Map<number, ScoredPair>();
  const holds = new Set<number>();
  const headline = blocks.findIndex((block) => block.kind === 'headline');
  const remove = (pair: ScoredPair): void => {
    removal.set(pair.here, pair);
    holds.add(pair.there);
  };

  for (const copy of titleCopies(blocks, headline)) remove(copy);
  removeInto(blocks, judged, headline, removal, remove);
  for (const { reverse } of judged.verdicts) {
    if (!reverse || reverse.here === headline) continue;
    if (!removal.has(reverse.here) && !removal.has(reverse.there) && !holds.has(reverse.here)) remove(reverse);
  }
  removeCopies(judged, headline, removal, remove);
  const stays = keptPairs(judged, removal);
  return blocks.map(({ kind, text, lines }, index) => {
    const kept = !removal.has(index);
    const pair = holding(removal.get(index), removal) ?? stays.get(index);
    return pair ? { kind, text, lines, kept, ...judgementOf(pair) } : { kind, text, lines, kept };
  });
}

/** The pair with the block that holds the content in the end: what it went into may have gone into the headline. */
function holding(pair: ScoredPair | undefined, removal: ReadonlyMap<number, ScoredPair>): ScoredPair | undefined {
  if (!pair) return undefined;
  let { there } = pair;
  for (let next = removal.get(there); next; next = removal.get(there)) there = next.there;
  return there === pair.there ? pair : { ...pair, there };
}

const judgementOf = (pair: ScoredPair): Judgement => ({
  verdict: pair.verdict,
  of: pair.there,
  score: pair.score,
  difference: describeDifference(pair),
});

/** Lines of the opening that are the headline with the name of the site glued on. */
function titleCopies(blocks: readonly Block[], headline: number): ScoredPair[] {
  if (headline < 0) return [];
  const title = foldText(blocks[headline]!.text);
  return blocks.slice(0, titleReach).flatMap((block, here): ScoredPair[] => {
    const bare = withoutSiteName(block.text);
    if (here === headline || bare === block.text || foldText(bare) !== title) return [];
    const extra = block.text.slice(bare.length).trim();
    return [
      { here, there: headline, verdict: 'near', score: 1, differences: [{ kind: 'extra', here: extra, there: '' }] },
    ];
  });
}

/** Removes blocks into fuller ones: from the fullest down, each into the kept block it is most like. */
function removeInto(
  blocks: readonly Block[],
  judged: Judged,
  headline: number,
  removal: ReadonlyMap<number, ScoredPair>,
  remove: (pair: ScoredPair) => void,
): void {
  const options = new Map<number, ScoredPair[]>();
  /** Pairs of one size of which only `here` may go. */
  const oneWay = new Set<ScoredPair>();
  for (const { pair, hereMayGo } of judged.verdicts) {
    if (!hereMayGo) continue;
    const list = options.get(pair.here);
    if (list) list.push(pair);
    else options.set(pair.here, [pair]);
    if (judged.sizes[pair.here] !== judged.sizes[pair.there]) continue;
    if (!mayTrade(blocks, pair)) oneWay.add(pair);
    else {
      const swapped = { ...pair, here: pair.there, there: pair.here, differences: pair.differences.map(swap) };
      const others = options.get(pair.there);
      if (others) others.push(swapped);
      else options.set(pair.there, [swapped]);
    }
  }
  const fullestFirst = [...options.keys()].sort((a, b) => judged.sizes[b]! - judged.sizes[a]! || a - b);
  for (const here of fullestFirst) {
    if (here === headline || removal.has(here)) continue;
    const holders = options
      .get(here)!
      .filter((pair) => {
        const { there } = pair;
        const isFuller = judged.sizes[there]! > judged.sizes[here]! || oneWay.has(pair);
        return !removal.has(there) && (there < here || isFuller || there === headline);
      })
      .sort((a, b) => b.score - a.score || a.there - b.there);
    if (holders[0]) remove(holders[0]);
  }
}

const anyWord = /[\p{L}\p{M}\p{N}]+/gu;
/** What stands before a word that opens a sentence, where a capital does not make a name. */
const sentenceStart = /(?:^|[.!?…:])["'“”„«»‘’(\s]*$/;

/**
 * Whether of two blocks of one size either may go. It was judged that `here` may; `there` may as well unless it has a
 * name, a number or a negation that `here` lacks.
 */
function mayTrade(blocks: readonly Block[], { here, there, differences }: ScoredPair): boolean {
  const respelled = differences.filter(({ kind }) => kind === 'spelling').map((difference) => difference.there);
  const held = new Set([blocks[here]!.text, ...respelled].flatMap((each) => each.match(anyWord) ?? []).map(foldText));
  const { text } = blocks[there]!;
  for (const { 0: word, index } of text.matchAll(anyWord)) {
    const folded = foldText(word);
    if (held.has(folded)) continue;
    const isFact = /\p{N}/u.test(word) || isNegation(folded);
    if (isFact || (/\p{Lu}/u.test(word) && !sentenceStart.test(text.slice(Math.max(0, index - 4), index))))
      return false;
  }
  return true;
}

const swap = <T extends { readonly here: string; readonly there: string }>(difference: T): T => ({
  ...difference,
  here: difference.there,
  there: difference.here,
});

/** Removes blocks with the same words as another: into the headline, into what holds their leader, or into the first. */
function removeCopies(
  judged: Judged,
  headline: number,
  removal: ReadonlyMap<number, ScoredPair>,
  remove: (pair: ScoredPair) => void,
): void {
  for (const copy of judged.copies) {
    if (removal.has(copy.here)) continue;
    if (copy.here === headline) {
      if (!removal.has(copy.there))
        remove({ ...copy, here: copy.there, there: headline, differences: copy.differences.map(swap) });
      continue;
    }
    const holder = removal.get(copy.there);
    remove(holder ? { ...holder, here: copy.here } : copy);
  }
}

/** For each kept block its closest partner that stayed too, told once: on the later of the two. */
function keptPairs(judged: Judged, removal: ReadonlyMap<number, ScoredPair>): Map<number, ScoredPair> {
  const stays = new Map<number, ScoredPair>();
  for (const { pair, hereMayGo } of judged.verdicts) {
    if (hereMayGo || removal.has(pair.here) || removal.has(pair.there)) continue;
    const told =
      pair.here > pair.there
        ? pair
        : { ...pair, here: pair.there, there: pair.here, differences: pair.differences.map(swap) };
    const known = stays.get(told.here);
    if (!known || told.score > known.score || (told.score === known.score && told.there < known.there))
      stays.set(told.here, told);
  }
  return stays;
}
