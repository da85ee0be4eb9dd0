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
  readonly first: Uint32Array;
  readonly slots: Uint32Array;
  readonly frequency: Uint32Array;
}

const shingle = (left: number, right: number): number => (Math.imul(left, 0x9e3779b1) ^ ((right << 13) | (right >>> 19))) >>> 0;

function tableCapacity(entries: number): number {
  let capacity = 64;
  while (capacity < entries * 2) capacity *= 2;
  return capacity;
}

function indexShingles(tokens: Tokens, blocks: readonly number[]): ShingleIndex {
  let total = 0;
  for (const block of blocks) total += tokens.first[block + 1]! - tokens.first[block]!;
  const capacity = tableCapacity(total);
  const keys = new Uint32Array(capacity);
  const frequency = new Uint32Array(capacity);
  const seenBy = new Uint32Array(capacity);
  const first = new Uint32Array(blocks.length + 1);
  const slots = new Uint32Array(total);
  let count = 0;
  for (let position = 0; position < blocks.length; position++) {
    const block = blocks[position]!;
    const end = tokens.first[block + 1]! - 1;
    for (let at = tokens.first[block]!; at < end; at++) {
      const key = shingle(tokens.hash[at]!, tokens.hash[at + 1]!);
      let slot = key & (capacity - 1);
      while (frequency[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (capacity - 1);
      if (seenBy[slot] === position + 1) continue;
      keys[slot] = key;
      seenBy[slot] = position + 1;
      frequency[slot]!++;
      slots[count++] = slot;
    }
    first[position + 1] = count;
  }
  return { first, slots: slots.subarray(0, count), frequency };
}

/** For each slot that two blocks or more share, the positions of those blocks, ascending. */
function buildPostings(index: ShingleIndex, blocks: number): { readonly starts: Uint32Array; readonly list: Uint32Array } {
  const starts = new Uint32Array(index.frequency.length + 1);
  let total = 0;
  for (let slot = 0; slot < index.frequency.length; slot++) {
    starts[slot] = total;
    if (index.frequency[slot]! > 1) total += index.frequency[slot]!;
  }
  starts[index.frequency.length] = total;
  const list = new Uint32Array(total);
  const filled = new Uint32Array(index.frequency.length);
  for (let position = 0; position < blocks; position++) {
    for (let at = index.first[position]!; at < index.first[position + 1]!; at++) {
      const slot = index.slots[at]!;
      if (index.frequency[slot]! > 1) list[starts[slot]! + filled[slot]!++] = position;
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
  const shared: number[] = [];
  const hopeful: number[] = [];
  for (let position = 0; position < blocks.length; position++) {
    const size = index.first[position + 1]! - index.first[position]!;
    let common = 0;
    for (let at = index.first[position]!; at < index.first[position + 1]!; at++) {
      if (index.frequency[index.slots[at]!]! > 1) common++;
    }
    shared.push(common);
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
    const rarest = [...index.slots.subarray(index.first[position]!, index.first[position + 1]!)]
      .filter((slot) => index.frequency[slot]! > 1)
      .sort((a, b) => index.frequency[a]! - index.frequency[b]! || a - b);
    const prefix = shared[position]! - needed + 1;
    let budget = Math.max(postingsLeft, postingAllowance);
    const partners: number[] = [];
    for (let place = 0; place < rarest.length && budget > 0; place++) {
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
