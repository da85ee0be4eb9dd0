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
/** A pair of blocks whose sizes multiply to more than this counts as several: it takes as much longer to align. */
const cheapPair = 512;
/** Partners all blocks together get before the allowance begins: every pair of an article of 400 usual blocks. */
const freePartners = 80_000;
/** A block of this few look-ups is looked up without sorting its shingles first. */
const fewPostings = 4096;
/** Blocks of fewer words only repeat each other exactly. */
const fewestWords = 3;

/** Two blocks that share shingles; indexes into the tokens' texts. */
export interface CandidatePair {
  /** The block with fewer distinct shingles; of equals the later. */
  readonly smaller: number;
  readonly larger: number;
}

/** Distinct shingles of each block, numbered, and in how many blocks each number occurs. */
interface ShingleIndex {
  /** Where the shingles of each block begin in `shingles`. */
  readonly first: Uint32Array;
  readonly shingles: Uint32Array;
  readonly frequency: Uint32Array;
  /** Different shingles in all. */
  readonly count: number;
}

/** Hash table from shingle to number, kept from one article to the next, because most articles are small and many. */
let table = new Uint32Array(1 << 12);

const shingleOf = (left: number, right: number): number =>
  (Math.imul(left, 0x9e3779b1) ^ ((right << 13) | (right >>> 19))) >>> 0;

/** Empties the table and makes it large enough to stay at most half full; returns how much of it is in use. */
function prepareTable(entries: number): number {
  let capacity = 64;
  while (capacity < entries * 2) capacity *= 2;
  if (capacity > table.length) table = new Uint32Array(capacity);
  else table.fill(0, 0, capacity);
  return capacity;
}

function indexShingles(tokens: Tokens, blocks: readonly number[]): ShingleIndex {
  const { hash, first: firstWord } = tokens;
  let total = 0;
  for (const block of blocks) total += firstWord[block + 1]! - firstWord[block]!;
  const mask = prepareTable(total) - 1;
  const slots = table;
  const first = new Uint32Array(blocks.length + 1);
  const shingles = new Uint32Array(total);
  const keys = new Uint32Array(total + 1);
  const frequency = new Uint32Array(total + 1);
  const seenBy = new Uint32Array(total + 1);
  let written = 0;
  let count = 0;
  for (let position = 0; position < blocks.length; position++) {
    const block = blocks[position]!;
    const end = firstWord[block + 1]! - 1;
    for (let at = firstWord[block]!; at < end; at++) {
      const key = shingleOf(hash[at]!, hash[at + 1]!);
      let slot = key & mask;
      let number = slots[slot]!;
      while (number !== 0 && keys[number] !== key) {
        slot = (slot + 1) & mask;
        number = slots[slot]!;
      }
      if (number === 0) {
        number = ++count;
        slots[slot] = number;
        keys[number] = key;
      } else if (seenBy[number] === position + 1) continue;
      seenBy[number] = position + 1;
      frequency[number]!++;
      shingles[written++] = number;
    }
    first[position + 1] = written;
  }
  return { first, shingles, frequency, count };
}

/** For each shingle that two blocks or more share, the positions of those blocks, ascending. */
function buildPostings({ first, shingles, frequency, count }: ShingleIndex): {
  readonly starts: Uint32Array;
  readonly list: Uint32Array;
} {
  const starts = new Uint32Array(count + 2);
  let total = 0;
  for (let number = 0; number <= count; number++) {
    if (frequency[number]! > 1) total += frequency[number]!;
    starts[number] = total;
  }
  const list = new Uint32Array(total);
  // Filled from behind, so that each start ends where its postings begin.
  for (let position = first.length - 2; position >= 0; position--) {
    for (let at = first[position]!; at < first[position + 1]!; at++) {
      const number = shingles[at]!;
      if (frequency[number]! > 1) list[--starts[number]!] = position;
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
      if (index.frequency[index.shingles[at]!]! > 1) common++;
    }
    shared[position] = common;
    if (size >= fewestWords - 1 && common >= neededShingles(size)) hopeful.push(position);
  }
  if (hopeful.length === 0) return [];

  const { starts, list } = buildPostings(index);
  const counts = new Uint32Array(blocks.length);
  const partners = new Uint32Array(blocks.length);
  const pairs: CandidatePair[] = [];
  let postingsLeft = freePostings;
  let partnersLeft = freePartners;
  for (const position of hopeful) {
    const from = index.first[position]!;
    const to = index.first[position + 1]!;
    const needed = neededShingles(to - from);
    let postings = 0;
    for (let at = from; at < to; at++) postings += frequencyBehind(index, at);
    const isCheap = postings <= fewPostings;
    const shingles = isCheap ? index.shingles.subarray(from, to) : rarestFirst(index, from, to);
    const prefix = isCheap ? shingles.length : shared[position]! - needed + 1;
    let budget = Math.max(postingsLeft, postingAllowance);
    let known = 0;
    for (let place = 0; place < shingles.length && budget > 0; place++) {
      // Behind the prefix only known partners count on.
      if (place >= prefix && known === 0) break;
      const number = shingles[place]!;
      if (index.frequency[number]! < 2) continue;
      const start = starts[number]!;
      const end = Math.min(start + index.frequency[number]!, start + budget);
      for (let at = start; at < end; at++) {
        const other = list[at]!;
        if (counts[other] === 0) {
          if (place >= prefix) continue;
          partners[known++] = other;
        }
        counts[other]!++;
      }
      budget -= end - start;
      postingsLeft -= end - start;
    }
    const found: number[] = [];
    for (let place = 0; place < known; place++) {
      const other = partners[place]!;
      const more = index.first[other + 1]! - index.first[other]! - (to - from);
      if (counts[other]! >= needed && (more > 0 || (more === 0 && other < position))) found.push(other);
    }
    const allowed = Math.max(partnersLeft, partnerAllowance);
    if (found.length > allowed) {
      found.sort((a, b) => counts[b]! - counts[a]! || a - b);
      found.length = allowed;
    }
    for (const other of found) partnersLeft -= 1 + Math.floor(((to - from) * sizeOf(index, other)) / cheapPair);
    for (const other of found.sort((a, b) => a - b)) pairs.push({ smaller: blocks[position]!, larger: blocks[other]! });
    for (let place = 0; place < known; place++) counts[partners[place]!] = 0;
  }
  return pairs;
}

const sizeOf = ({ first }: ShingleIndex, position: number): number => first[position + 1]! - first[position]!;

/** Look-ups a shingle of a block costs: one for each block that has it, none when no other block has. */
function frequencyBehind({ shingles, frequency }: ShingleIndex, at: number): number {
  const blocks = frequency[shingles[at]!]!;
  return blocks > 1 ? blocks : 0;
}

/** The shingles of a block that other blocks have too, the rarest first. */
function rarestFirst({ shingles, frequency }: ShingleIndex, from: number, to: number): number[] {
  const rarest: number[] = [];
  for (let at = from; at < to; at++) if (frequency[shingles[at]!]! > 1) rarest.push(shingles[at]!);
  return rarest.sort((a, b) => frequency[a]! - frequency[b]! || a - b);
}

const neededShingles = (size: number): number => Math.max(1, Math.ceil(size * candidateShare));
