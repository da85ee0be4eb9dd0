/**
 * Blocks with the same words, found by hash and confirmed word by word.
 */
import type { Tokens } from '../language/tokens.js';

/** For each block the first block with the same words, itself included; -1 for a block without words. */
export function findExactGroups(tokens: Tokens, blocks: number): Int32Array {
  const leader = new Int32Array(blocks).fill(-1);
  const byHash = new Map<number, number[]>();
  for (let block = 0; block < blocks; block++) {
    const from = tokens.first[block]!;
    const to = tokens.first[block + 1]!;
    if (from === to) continue;
    let hash = to - from;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ tokens.hash[at]!, 0x9e3779b1) ^ (hash >>> 15);
    const others = byHash.get(hash);
    const first = others?.find((other) => haveSameWords(tokens, other, block));
    leader[block] = first ?? block;
    if (first !== undefined) continue;
    if (others) others.push(block);
    else byHash.set(hash, [block]);
  }
  return leader;
}

function haveSameWords(tokens: Tokens, a: number, b: number): boolean {
  const from = tokens.first[a]!;
  const other = tokens.first[b]!;
  const length = tokens.first[a + 1]! - from;
  if (tokens.first[b + 1]! - other !== length) return false;
  for (let at = 0; at < length; at++) if (tokens.hash[from + at] !== tokens.hash[other + at]) return false;
  return true;
}
