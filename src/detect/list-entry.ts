/**
 * Whether words are an entry of a list within a sentence: "rope, lamp, whistle and a stove". Another entry is another thing,
 * however long the text around it.
 */
import { joinsEntries } from '../language/joints.js';
import type { Gap } from './gaps.js';
import { sentenceEnd } from './inserted-negations.js';
import { foldedWord, type PairWords } from './pair-words.js';

/** Commas of the sentence, beside what the entry has, that make a list. */
const fewestCommas = 2;
/** Characters of the sentence that are read before the entry, and behind it. */
const nearby = 160;
const listComma = /[,;，、،]/;
const allCommas = /[,;，、،](?!\d)/g;
/** Words between "and", or a comma, and those that differ: an article. */
const mostBetween = 1;

/** Whether the words of a gap in here are such an entry. */
export function isListEntry(pair: PairWords, { aFrom, aTo }: Gap): boolean {
  const { tokens, here } = pair;
  const text = tokens.texts[here.block]!;
  const size = here.to - here.from;
  const between = (at: number): string =>
    text.slice(at === 0 ? 0 : tokens.end[here.from + at - 1]!, at < size ? tokens.start[here.from + at]! : text.length);
  const isJoined = (at: number): boolean => at > 0 && at < size && joinsEntries(foldedWord(pair, here, at));
  let opens = false;
  for (let at = aFrom; at > 0 && at >= aFrom - mostBetween && !opens; at--)
    opens = listComma.test(between(at)) || isJoined(at - 1);
  if (!opens) return false;
  const closes = aTo === size || listComma.test(between(aTo)) || sentenceEnd.test(between(aTo)) || isJoined(aTo);
  if (!closes && !isJoined(aFrom - 1)) return false;
  const before = text.slice(Math.max(0, tokens.start[here.from + aFrom]! - nearby), tokens.start[here.from + aFrom]!);
  const behind = text.slice(tokens.end[here.from + aTo - 1]!, tokens.end[here.from + aTo - 1]! + nearby);
  const sentence = before.split(sentenceEnd).at(-1)! + behind.split(sentenceEnd)[0]!;
  return (sentence.match(allCommas)?.length ?? 0) >= fewestCommas;
}
