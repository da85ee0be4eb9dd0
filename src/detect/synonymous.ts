/**
 * Words and phrases of a pair that stand in place of synonyms.
 */
import { type Language, likelyLanguages } from '../language/likely-languages.js';
import { type Synonyms, synonymsOf } from '../language/synonyms.js';
import { TokenFlag, type Tokens } from '../language/tokens.js';
import {
  type BlockWords,
  flagsOf,
  hashOf,
  isTitleCased,
  type PairWords,
  startsSentence,
  textOfWord,
} from './pair-words.js';
import type { Restated } from './restated.js';

/** Words of a gap that is read for synonyms, and of a phrase, at most; and characters where words are not spaced. */
const longestGap = 6;
const longestPhrase = 4;
const longestUnspaced = 20;
/** Words beside a gap that may belong to the phrase, as "in" does to "log" and "sign"; and characters. */
const reach = 1;
const reachUnspaced = 3;

/** Words [from, to) of a gap that are a phrase, together with so many words before and behind the gap. */
interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly behind: number;
  /** The groups of synonyms it is in. */
  readonly groups: readonly number[];
}

/** Words [from, to) of a block, and how many of those before and behind them may belong to a phrase. */
type Stretch = Omit<Phrase, 'groups'> & { readonly side: BlockWords };

const isUnspaced = (pair: PairWords, side: BlockWords, at: number): boolean =>
  (flagsOf(pair, side, at) & TokenFlag.Unspaced) !== 0;

/** For each article the languages its blocks may be in, found out when first asked. */
const languagesByBlock = new WeakMap<Tokens, Map<number, readonly Language[]>>();

/** The languages that a pair may be in: those of its longer block, whichever is here. */
function languagesOf({ tokens, here, there }: PairWords): readonly Language[] {
  const { block, from, to } = here.to - here.from > there.to - there.from ? here : there;
  const known = languagesByBlock.get(tokens) ?? new Map<number, readonly Language[]>();
  languagesByBlock.set(tokens, known);
  const languages = known.get(block) ?? likelyLanguages(tokens.texts[block]!, tokens.hash.subarray(from, to));
  known.set(block, languages);
  return languages;
}

const quoteMarks = /^[^\p{L}\p{N}]*["“”„«»‹›『』「」《》〈〉][^\p{L}\p{N}]*$/u;

/** Whether words stand between quotation marks of their own: a title, or words that are spoken of. */
function isQuoted(
  { tokens }: PairWords,
  { block, from: first, to: last }: BlockWords,
  from: number,
  to: number,
): boolean {
  const text = tokens.texts[block]!;
  const [before, behind] = [first + from, first + to];
  return (
    quoteMarks.test(text.slice(before > first ? tokens.end[before - 1] : 0, tokens.start[before])) &&
    quoteMarks.test(text.slice(tokens.end[behind - 1], behind < last ? tokens.start[behind] : text.length))
  );
}

/** Words [from, to) of a block, joined as in the lists of synonyms. */
function phraseOf(pair: PairWords, side: BlockWords, from: number, to: number): string {
  let phrase = textOfWord(pair, side, from);
  for (let at = from + 1; at < to; at++) phrase += (isUnspaced(pair, side, at) ? '' : ' ') + textOfWord(pair, side, at);
  return phrase.normalize('NFC');
}

/** Whether a word of a stretch may be in a list of synonyms: of most gaps none is. */
function mayBeListed(pair: PairWords, { side, from, to }: Stretch, mayHaveWord: Synonyms['mayHaveWord']): boolean {
  for (let at = from; at < to; at++) if (mayHaveWord(hashOf(pair, side, at))) return true;
  return false;
}

/** The phrases of a stretch that have synonyms, in order; of those that begin at one word the longest first. */
function phrasesIn(
  pair: PairWords,
  { side, from, to, before, behind }: Stretch,
  { mayHaveWord, groupsOf }: Synonyms,
): Phrase[] {
  const found: Phrase[] = [];
  const isTitle = isTitleCased(pair, side);
  for (let first = from - before; first < to; first++) {
    if (!mayHaveWord(hashOf(pair, side, first))) continue;
    const isStart = startsSentence(pair, side, first);
    const place = isTitle ? 'in a title' : isStart ? 'at the start of one' : 'within a sentence';
    const longest = isUnspaced(pair, side, first) ? longestUnspaced : longestPhrase;
    for (let end = Math.min(to + behind, first + longest); end > Math.max(first, from); end--) {
      const groups = groupsOf(phraseOf(pair, side, first, end), place);
      if (!groups || isQuoted(pair, side, first, end)) continue;
      const [start, stop] = [Math.max(first, from), Math.min(end, to)];
      found.push({ from: start, to: stop, before: start - first, behind: end - stop, groups });
    }
  }
  return found;
}

/**
 * The words of a gap that stand in place of synonyms, in order.
 * @param gap some words of each block
 */
export function findSynonymous(pair: PairWords, { aFrom, aTo, bFrom, bTo }: Restated): Restated[] {
  const { here, there } = pair;
  const isDense = isUnspaced(pair, here, aFrom);
  if (Math.max(aTo - aFrom, bTo - bFrom) > (isDense ? longestUnspaced : longestGap)) return [];
  const isSame = (at: number, other: number): boolean =>
    at >= 0 && at < here.to - here.from && hashOf(pair, here, at) === hashOf(pair, there, other);
  const most = isDense ? reachUnspaced : reach;
  let [before, behind] = [0, 0];
  while (before < most && isSame(aFrom - before - 1, bFrom - before - 1)) before++;
  while (behind < most && isSame(aTo + behind, bTo + behind)) behind++;
  const stretch = { side: here, from: aFrom, to: aTo, before, behind };
  const other = { side: there, from: bFrom, to: bTo, before, behind };
  const found: Restated[] = [];
  for (const language of languagesOf(pair)) {
    const synonyms = synonymsOf(language);
    if (!mayBeListed(pair, stretch, synonyms.mayHaveWord) || !mayBeListed(pair, other, synonyms.mayHaveWord)) continue;
    const phrases = phrasesIn(pair, stretch, synonyms);
    const others = phrases.length > 0 ? phrasesIn(pair, other, synonyms) : [];
    for (const phrase of phrases) {
      const last = found.at(-1) ?? { aTo: aFrom, bTo: bFrom };
      const isLike = ({ from, before, behind, groups }: Phrase): boolean =>
        from >= last.bTo &&
        before === phrase.before &&
        behind === phrase.behind &&
        groups.some((group) => phrase.groups.includes(group));
      const like = phrase.from >= last.aTo ? others.find(isLike) : undefined;
      if (like) found.push({ aFrom: phrase.from, aTo: phrase.to, bFrom: like.from, bTo: like.to });
    }
  }
  return found;
}
