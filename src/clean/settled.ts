/**
 * Whether what is left of a cleaned article would stay as it is if it were cleaned again. What a block went by hangs on
 * it and its partner alone; what keeps a block may hang on others, and these may have gone.
 */
import type { CandidatePair } from '../detect/candidates.js';
import type { Judged } from '../detect/judge.js';
import { findRefrains } from '../detect/refrains.js';
import { findSections } from '../detect/sections.js';
import { countStructures, seriesLength } from '../detect/structure.js';
import { refrainReach } from '../detect/verdict.js';
import type { Block, Granularity, JudgedBlock } from '../model.js';
import { isUnended } from '../read/headline.js';
import { openingLength } from '../read/opening.js';

/** One cleaning, and what it left. */
export interface Cleaning {
  readonly blocks: readonly Block[];
  readonly judged: Judged;
  readonly cleaned: readonly JudgedBlock[];
  /** Indexes of the blocks that are left. */
  readonly left: readonly number[];
  readonly granularity: Granularity;
  /** The same blocks as they will be read when they are cleaned again. */
  readonly readAgain: () => readonly Block[];
}

/** Whether all that keeps the blocks that are left still does; when not, they are to be judged again. */
export function isSettled({ blocks, judged, cleaned, left, granularity, readAgain }: Cleaning): boolean {
  const { leader, refrains, sizes, candidates, standingOf } = judged;
  // Sentences are not judged here, nor is a block again that lost some.
  if (granularity === 'sentence') return false;
  // A line of which one copy is left is no refrain any more.
  for (const index of refrains) if (!cleaned[index]!.kept) return false;
  // Of copies the first was judged, and another may have stayed.
  const judgedFor = (index: number): number => (refrains.has(index) || leader[index]! < 0 ? index : leader[index]!);
  const places = new Map(left.map((index, place) => [judgedFor(index), place]));
  const alike = candidates.filter(({ smaller, larger }) => places.has(smaller) && places.has(larger));
  if (alike.length === 0 && refrains.size === 0) return true;
  if (left.some((index) => blocks[index]!.text !== blocks[judgedFor(index)]!.text)) return false;
  const unchanged = left.map((index) => blocks[index]!);
  // Only in the opening a block may be read as something else than by itself, and only where something of it went.
  const opening = openingLength + blocks.filter(({ kind }) => kind === 'notice').length;
  const isWhole = cleaned.slice(0, opening).every(({ kept }) => kept);
  const mayChange = (index: number): boolean => places.get(index)! < opening && !isProse(blocks[index]!);
  const structures = countStructures(blocks);
  const structuresBehind = countStructures(unchanged.slice(opening));
  const series = (['heading', 'quotation'] as const).filter((each) => structures(each) >= seriesLength);
  const hangsOnOpening =
    refrains.size > 0 ||
    series.some((each) => structuresBehind(each) < seriesLength) ||
    alike.some(({ smaller, larger }) => mayChange(smaller) || mayChange(larger));
  const again = hangsOnOpening && !isWhole ? readAgain() : unchanged;
  const leaderLeft = leadersAmong(left, leader);
  const standingLeft = findSections(again);
  // Whether all of the copies that are left are there on purpose still hangs on what stands around them.
  if (refrains.size > 0) {
    const sizesLeft = new Uint32Array(left.length).map((_, place) => sizes[left[place]!]!);
    const still = findRefrains(again, sizesLeft, leaderLeft, standingLeft);
    if (leaderLeft.some((group, place) => group >= 0 && group !== place && !still.has(place))) return false;
  }
  const isOther = (index: number): boolean => blocks[index]!.kind !== again[places.get(index)!]!.kind;
  // Headings, or quotations set apart, that divided the article may be too few for that now.
  const structuresLeft = countStructures(again);
  const hasFewLines = series.some((each) => structuresLeft(each) < seriesLength);
  const losesPlace = (here: number, there: number, place: number, otherPlace: number): boolean => {
    const standing = standingOf(here, there);
    return standing !== null && standingLeft(place, otherPlace) !== standing;
  };
  // What went may have parted two lists.
  const isItem = (index: number): boolean => blocks[index]!.kind === 'list-item';
  const isDoubtful = ({ smaller, larger }: CandidatePair): boolean => {
    const [one, other] = [places.get(smaller)!, places.get(larger)!];
    const movedUp = smaller < larger !== one < other || (!isClose(smaller, larger) && isClose(one, other));
    const hasLostPlace =
      (isItem(smaller) && isItem(larger)) ||
      losesPlace(smaller, larger, one, other) ||
      losesPlace(larger, smaller, other, one);
    return hasFewLines || movedUp || hasLostPlace || isOther(smaller) || isOther(larger);
  };
  return !judged.mayGoFrom({ blocks: again, leader: leaderLeft, standingOf: standingLeft, places, alike }, isDoubtful);
}

/** Whether a block is of no structure, and read so wherever it stands. */
const isProse = ({ kind, text }: Block): boolean =>
  kind !== 'headline' && kind !== 'heading' && kind !== 'list-item' && !isUnended(text);

/** For each block that is left the first of those with the same words, see `findExactGroups`. */
function leadersAmong(left: readonly number[], leader: Int32Array): Int32Array {
  const first = new Int32Array(leader.length).fill(-1);
  return new Int32Array(left.length).map((_, place) => {
    const group = leader[left[place]!]!;
    if (group < 0) return -1;
    if (first[group]! < 0) first[group] = place;
    return first[group]!;
  });
}

const isClose = (one: number, other: number): boolean => Math.abs(one - other) <= refrainReach;
