/**
 * Blocks with the same words, found by hash and confirmed word by word.
 */
import { foldText } from '../language/fold-text.js';
import { type Tokens, wordAt } from '../language/tokens.js';
import { isCodeLine } from './code-line.js';
import { findOtherAccents } from './other-accents.js';
import { wordsOf } from './pair-words.js';

/** For each block the first block with the same words, itself included; -1 for a block without words. */
export function findExactGroups(tokens: Tokens, blocks: number): Int32Array {
  const leader = new Int32Array(blocks).fill(-1);
  let capacity = 64;
  while (capacity < blocks * 2) capacity *= 2;
  const mask = capacity - 1;
  // Open addressing; a slot holds the number of a leader, from 1 on.
  const slots = new Uint32Array(capacity);
  const hashes = new Int32Array(blocks);
  for (let block = 0; block < blocks; block++) {
    const from = tokens.first[block]!;
    const to = tokens.first[block + 1]!;
    if (from === to) continue;
    let hash = to - from;
    for (let at = from; at < to; at++) hash = mix(hash, tokens.hash[at]!);
    let slot = (hash ^ (hash >>> 16)) & mask;
    let other = slots[slot]!;
    while (other !== 0) {
      const isLike = hashes[other - 1] === hash && haveSameWords(tokens, other - 1, block);
      if (
        isLike &&
        !differInSigns(tokens.texts[other - 1]!, tokens.texts[block]!) &&
        !differInAccents(tokens, other - 1, block)
      )
        break;
      // A line of code, and a text with accents, is looked up by its signs, too, once another with its words is there.
      if (isLike) hash = hashOfSigns(tokens.texts[block]!, hash);
      slot = isLike ? (hash ^ (hash >>> 16)) & mask : (slot + 1) & mask;
      other = slots[slot]!;
    }
    hashes[block] = hash;
    if (other === 0) slots[slot] = block + 1;
    leader[block] = other === 0 ? block : other - 1;
  }
  return leader;
}

/** For each block the closest before it with the same words; -1 for none. */
export function copiesBefore(leader: Int32Array): Int32Array {
  const latest = new Int32Array(leader.length).fill(-1);
  return leader.map((first, block) => {
    if (first < 0) return -1;
    const before = latest[first]!;
    latest[first] = block;
    return before;
  });
}

const mix = (hash: number, value: number): number => Math.imul(hash ^ value, 0x9e3779b1) ^ (hash >>> 15);

function hashOfSigns(text: string, seed: number): number {
  let hash = seed;
  for (const sign of withoutSpace(text)) hash = mix(hash, sign.codePointAt(0)!);
  return hash;
}

const withoutSpace = (text: string): string => text.replace(/\s+/g, '');

/** Whether two texts with the same words are lines of code that are not the same. */
const differInSigns = (text: string, other: string): boolean =>
  text !== other && isCodeLine(text) && withoutSpace(text) !== withoutSpace(other);

/** Whether two texts with the same words have some with other accents. */
function differInAccents(tokens: Tokens, a: number, b: number): boolean {
  if (tokens.texts[a] === tokens.texts[b]) return false;
  return findOtherAccents(tokens, wordsOf(tokens, a), wordsOf(tokens, b), (at) => at).length > 0;
}

function haveSameWords(tokens: Tokens, a: number, b: number): boolean {
  const from = tokens.first[a]!;
  const other = tokens.first[b]!;
  const length = tokens.first[a + 1]! - from;
  if (tokens.first[b + 1]! - other !== length) return false;
  for (let at = 0; at < length; at++) if (tokens.hash[from + at] !== tokens.hash[other + at]) return false;
  if (tokens.texts[a] === tokens.texts[b]) return true;
  // Two words may share a hash.
  for (let at = 0; at < length; at++) {
    const [word, otherWord] = [wordAt(tokens, a, from + at), wordAt(tokens, b, other + at)];
    if (word !== otherWord && foldText(word) !== foldText(otherWord)) return false;
  }
  return true;
}
