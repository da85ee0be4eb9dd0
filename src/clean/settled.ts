/**
 * Whether what is left of a cleaned article would stay as it is if it were cleaned again. What a block went by hangs on
 * it and its partner alone; what keeps a block may hang on others, and these may have gone.
 */
import type { Judged } from '../detect/judge.js';
import { countStructures, seriesLength } from '../detect/structure.js';
import { refrainReach } from '../detect/verdict.js';
import type { Block, JudgedBlock, ScoredPair } from '../model.js';
import { openingLength } from '../read/opening.js';
import { mayBeRefrain } from '../read/refrain-line.js';

/** Words of a headline, at least, for its copies with the name of a site to look like it. */
const fewestTitleWords = 3;

/** One cleaning, and what it left. */
export interface Cleaning {
  readonly blocks: readonly Block[];
  readonly judged: Judged;
  readonly cleaned: readonly JudgedBlock[];
  /** Indexes of the blocks that are left. */
  readonly left: readonly number[];
  /** The same blocks as they will be read when they are cleaned again. */
  readonly readLeft: () => readonly Block[];
}

/** Whether all that keeps the blocks that are left still does; when not, they are to be judged again. */
export function isSettled(cleaning: Cleaning): boolean {
  const { blocks, judged, cleaned, left, readLeft } = cleaning;
  const { leader, refrains, candidates } = judged;
  // A line of which one copy is left is no refrain any more.
  for (const index of refrains) if (!cleaned[index]!.kept) return false;
  // Sentences that stood between others went, and the article has other paragraphs.
  if (left.some((index) => cleaned[index]!.sentences)) return false;
  // Of copies the first was judged, and another may have stayed.
  const placeOf = new Map(left.map((index, place) => [leader[index]!, place]));
  const bothStay = (one: number, other: number): boolean => placeOf.has(one) && placeOf.has(other);
  const alike = candidates.filter(({ smaller, larger }) => bothStay(smaller, larger));
  if (alike.length === 0 && refrains.size === 0) return true;
  // Only in the opening a block may be read as something else than by itself.
  const opening = openingLength + blocks.filter(({ kind }) => kind === 'notice').length;
  const isOpening = (index: number): boolean => (placeOf.get(index) ?? opening) < opening;
  const again =
    alike.some(({ smaller, larger }) => isOpening(smaller) || isOpening(larger)) ||
    [...refrains].some((index) => isOpening(leader[index]!))
      ? readLeft()
      : left.map((index) => blocks[index]!);
  if (lostSeries(blocks, again)) return false;
  if (
    isReadOtherwise(
      cleaning,
      again,
      alike.flatMap(({ smaller, larger }) => [smaller, larger]),
    )
  )
    return false;
  const closedUp = alike.some(({ smaller, larger }) => {
    const isShort = [smaller, larger].some((index) => mayBeRefrain(blocks[index]!, judged.sizes[index]!));
    return isShort && !isClose(smaller, larger) && isClose(placeOf.get(smaller)!, placeOf.get(larger)!);
  });
  if (closedUp) return false;
  // A word that stood in what went may stand nowhere else now, and count as misspelled in what holds that, or is like it.
  const holders = new Set(
    cleaned.flatMap(({ kept, of }, index) => (kept || leader[index] !== index ? [] : leader[of!]!)),
  );
  const around = new Set(holders);
  for (const { smaller, larger } of alike) {
    if (holders.has(smaller)) around.add(larger);
    if (holders.has(larger)) around.add(smaller);
  }
  const mayRead = ({ here, there }: ScoredPair): boolean => around.has(here) || around.has(there);
  return !judged.verdicts.some(({ pair }) => bothStay(pair.here, pair.there) && mayRead(pair));
}

const isClose = (one: number, other: number): boolean => Math.abs(one - other) <= refrainReach;

/** Whether headings, or quotations set apart, that divided the article are too few for that now. */
function lostSeries(before: readonly Block[], after: readonly Block[]): boolean {
  const [had, has] = [countStructures(before), countStructures(after)];
  return (['heading', 'quotation'] as const).some((each) => had(each) >= seriesLength && has(each) < seriesLength);
}

/**
 * Whether a block with a partner is another now: the headline because it has come to stand at the top, or a copy with other
 * signs than the one that was judged.
 */
function isReadOtherwise(
  { blocks, judged, left }: Cleaning,
  again: readonly Block[],
  partners: readonly number[],
): boolean {
  const { leader, sizes } = judged;
  const changed = left.filter((index, place) => {
    const judgedAs = blocks[leader[index]!] ?? blocks[index]!;
    return judgedAs.kind !== again[place]!.kind || judgedAs.text !== blocks[index]!.text;
  });
  if (changed.length === 0) return false;
  const copied = left.filter((index) => leader[index] !== index);
  const paired = new Set([...partners, ...copied.map((index) => leader[index]!)]);
  const headline = left[again.findIndex(({ kind }) => kind === 'headline')];
  return changed.some(
    (index) => paired.has(leader[index]!) || (index === headline && sizes[index]! < fewestTitleWords),
  );
}
