/**
 * Candidate pairs: which blocks share enough word 2-shingles to be worth aligning.
 *
 * A pair is a candidate when the block with fewer distinct shingles finds at least `share` of them in the other
 * (containment; Broder 1997). Found through an inverted index with prefix filtering (Chaudhuri et al. 2006; Bayardo et
 * al. 2007): of s shingles that occur in other blocks at least k must be shared, so a partner shows up among the s-k+1
 * rarest. This misses no pair. Only when an article offers more than {@link freePostings} look-ups does each further
 * block get an allowance, spent on its rarest shingles first, which bounds the work for texts made of one template.
 */
import type { Tokens } from '../language/tokens.js';

/** Containment below this is words in common, not a repeat (measured: `npm run bench`, docs/accuracy.md). */
export const candidateShare = 1 / 3;
/** Index look-ups an article gets before allowances begin. About a tenth of a second. */
const freePostings = 8_000_000;
/** Look-ups, and partners, of each further block. */
const postingAllowance = 512;
const partnerAllowance = 8;
/** Partners all blocks together get before the allowance begins: every pair of an article of 400 blocks. */
const freePartners = 80_000;
/** Blocks of fewer words only repeat each other exactly. */
const fewestWords = 3;

/** Two blocks that share shingles; indexes into the tokens' texts. */
export interface CandidatePair {
  /** The block with fewer distinct shingles; of equals the later. */
  readonly smaller: number;
  readonly larger: number;
}

/** Distinct shingles of each block as slots of one table, and in how many blocks each slot occurs. */
interface ShingleIndex {
  /** Slots of the table. */
  readonly capacity: number;
  readonly first: Uint32Array;
  readonly slots: Uint32Array;
  readonly frequency: Uint32Array;
}

/** Tables kept from one article to the next, because most articles are small and there are many. */
let keys = new Uint32Array(1 << 12);
let frequency = new Uint32Array(1 << 12);
let seenBy = new Uint32Array(1 << 12);

const shingle = (left: number, right: number): number =>
  (Math.imul(left, 0x9e3779b1) ^ ((right << 13) | (right >>> 19))) >>> 0;

/** Empties the tables and makes them large enough to stay at most half full; returns how much of them is in use. */
function prepareTables(entries: number): number {
  let capacity = 64;
  while (capacity < entries * 2) capacity *= 2;
  if (capacity > keys.length) {
    keys = new Uint32Array(capacity);
    frequency = new Uint32Array(capacity);
    seenBy = new Uint32Array(capacity);
  } else {
    frequency.fill(0, 0, capacity);
    seenBy.fill(0, 0, capacity);
  }
  return capacity;
}

function indexShingles(tokens: Tokens, blocks: readonly number[]): ShingleIndex {
  const { hash } = tokens;
  let total = 0;
  for (const block of blocks) total += tokens.first[block + 1]! - tokens.first[block]!;
  const capacity = prepareTables(total);
  const mask = capacity - 1;
  const first = new Uint32Array(blocks.length + 1);
  const slots = new Uint32Array(total);
  let count = 0;
  for (let position = 0; position < blocks.length; position++) {
    const block = blocks[position]!;
    const end = tokens.first[block + 1]! - 1;
    for (let at = tokens.first[block]!; at < end; at++) {
      const key = shingle(hash[at]!, hash[at + 1]!);
      let slot = key & mask;
      while (frequency[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
      if (seenBy[slot] === position + 1) continue;
      keys[slot] = key;
      seenBy[slot] = position + 1;
      frequency[slot]!++;
      slots[count++] = slot;
    }
    first[position + 1] = count;
  }
  return { capacity, first, slots, frequency };
}

/** For each slot that two blocks or more share, the positions of those blocks, ascending. */
function buildPostings(
  index: ShingleIndex,
  blocks: number,
): { readonly starts: Uint32Array; readonly list: Uint32Array } {
  const starts = new Uint32Array(index.capacity + 1);
  let total = 0;
  for (let slot = 0; slot < index.capacity; slot++) {
    if (index.frequency[slot]! > 1) total += index.frequency[slot]!;
    starts[slot] = total;
  }
  starts[index.capacity] = total;
  const list = new Uint32Array(total);
  // Filled from behind, so that each start ends where its postings begin.
  for (let position = blocks - 1; position >= 0; position--) {
    for (let at = index.first[position]!; at < index.first[position + 1]!; at++) {
      const slot = index.slots[at]!;
      if (index.frequency[slot]! > 1) list[--starts[slot]!] = position;
    }
  }
  return { starts, list };
}

/**
 * All candidate pairs among the given blocks, each once, ordered by the smaller block, then the larger.
 * @param blocks indexes of blocks, ascending; no two with the same words, so that copies cost nothing here
 */
export function findCandidates(tokens: Tokens, blocks: readonly number[]): CandidatePair[] {
  const index = indexShingles(tokens, blocks);
  const shared = new Uint32Array(blocks.length);
  const hopeful: number[] = [];
  for (let position = 0; position < blocks.length; position++) {
    const size = index.first[position + 1]! - index.first[position]!;
    let common = 0;
    for (let at = index.first[position]!; at < index.first[position + 1]!; at++) {
      if (index.frequency[index.slots[at]!]! > 1) common++;
    }
    shared[position] = common;
    if (size >= fewestWords - 1 && common >= neededShingles(size)) hopeful.push(position);
  }
  if (hopeful.length === 0) return [];

  const { starts, list } = buildPostings(index, blocks.length);
  const counts = new Uint32Array(blocks.length);
  const pairs: CandidatePair[] = [];
  let postingsLeft = freePostings;
  let partnersLeft = freePartners;
  for (const position of hopeful) {
    const size = index.first[position + 1]! - index.first[position]!;
    const needed = neededShingles(size);
    const rarest: number[] = [];
    for (let at = index.first[position]!; at < index.first[position + 1]!; at++) {
      if (index.frequency[index.slots[at]!]! > 1) rarest.push(index.slots[at]!);
    }
    rarest.sort((a, b) => index.frequency[a]! - index.frequency[b]! || a - b);
    const prefix = shared[position]! - needed + 1;
    let budget = Math.max(postingsLeft, postingAllowance);
    const partners: number[] = [];
    for (let place = 0; place < rarest.length && budget > 0; place++) {
      // Behind the prefix only known partners count on.
      if (place >= prefix && partners.length === 0) break;
      const slot = rarest[place]!;
      const end = Math.min(starts[slot]! + index.frequency[slot]!, starts[slot]! + budget);
      for (let at = starts[slot]!; at < end; at++) {
        const other = list[at]!;
        if (other === position) continue;
        if (counts[other] === 0) {
          if (place >= prefix) continue;
          partners.push(other);
        }
        counts[other]!++;
      }
      budget -= end - starts[slot]!;
      postingsLeft -= end - starts[slot]!;
    }
    let found = partners.filter((other) => {
      const otherSize = index.first[other + 1]! - index.first[other]!;
      return counts[other]! >= needed && (otherSize > size || (otherSize === size && other < position));
    });
    if (found.length > Math.max(partnersLeft, partnerAllowance)) {
      found = found.sort((a, b) => counts[b]! - counts[a]! || a - b).slice(0, Math.max(partnersLeft, partnerAllowance));
    }
    partnersLeft -= found.length;
    for (const other of found.sort((a, b) => a - b)) {
      pairs.push({ smaller: blocks[position]!, larger: blocks[other]! });
    }
    for (const other of partners) counts[other] = 0;
  }
  return pairs;
}

const neededShingles = (size: number): number => Math.max(1, Math.ceil(size * candidateShare));
