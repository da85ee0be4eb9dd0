/**
 * Words and phrases of a pair that stand in place of synonyms.
 */
import { isFunctionWord, type Language } from '../language/likely-languages.js';
import { type PhrasePlace, type Synonyms, synonymsOf } from '../language/synonyms.js';
import { TokenFlag } from '../language/tokens.js';
import type { Gap } from './gaps.js';
import { sentenceEnd } from './inserted-negations.js';
import { languagesOf } from './pair-languages.js';
import {
  type BlockWords,
  flagsOf,
  hashOf,
  isTitleCased,
  type PairWords,
  spanOf,
  startsSentence,
  textOfWord,
} from './pair-words.js';
import type { Respelling } from './respelling.js';
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
interface Stretch extends Omit<Phrase, 'groups'> {
  readonly side: BlockWords;
  /** Whether the block is capitalised throughout. */
  readonly isTitle: boolean;
}

const isUnspaced = (pair: PairWords, side: BlockWords, at: number): boolean =>
  (flagsOf(pair, side, at) & TokenFlag.Unspaced) !== 0;

/** Characters between a quotation mark and a phrase within, at most: a title, or words that are spoken of. */
const longestQuoted = 40;
const openedBefore = /(?:^|[\s([-])["“”„«»‹›『「《〈'‘‚`](?:(?!["“”„«»‹›』」》〉])[^.!?…。！？])*$/;
const closedBehind = /^(?:(?!["“”„«»‹›『「《〈])[^.!?…。！？])*?["“”«»‹›』」》〉'’`](?=[\s.,;:!?…)\]。、，）-]|$)/;
/** Brackets of titles need no space outside. */
const openedDense = /[『「《〈][^』」》〉]*$/;
const closedDense = /^[^『「《〈]*[』」》〉]/;

/** Whether words stand in short quotation marks: a title, or words that are spoken of. */
function isQuoted({ tokens }: PairWords, { block, from: first }: BlockWords, from: number, to: number): boolean {
  const text = tokens.texts[block]!;
  const [start, end] = [tokens.start[first + from]!, tokens.end[first + to - 1]!];
  const before = text.slice(Math.max(0, start - longestQuoted), start);
  const behind = text.slice(end, end + longestQuoted);
  return (
    (openedBefore.test(before) && closedBehind.test(behind)) || (openedDense.test(before) && closedDense.test(behind))
  );
}

/** Words [from, to) of a block, joined as in the lists of synonyms. */
function phraseOf(pair: PairWords, side: BlockWords, from: number, to: number): string {
  let phrase = textOfWord(pair, side, from);
  for (let at = from + 1; at < to; at++) phrase += (isUnspaced(pair, side, at) ? '' : '_') + textOfWord(pair, side, at);
  return phrase.normalize('NFC');
}

/** What the capital of a word means: one at the start of a sentence is of a name where the word has one elsewhere too. */
function placeOf(pair: PairWords, { side, isTitle }: Stretch, at: number): PhrasePlace {
  if (isTitle) return 'in a title';
  const isStart = startsSentence(pair, side, at) && !pair.frequency.isName(hashOf(pair, side, at));
  return isStart ? 'at the start of one' : 'within a sentence';
}

/** Whether a word of a stretch may be in a list of synonyms: of most gaps none is. */
function mayBeListed(
  pair: PairWords,
  { side, from, to }: Pick<Stretch, 'side' | 'from' | 'to'>,
  mayHaveWord: Synonyms['mayHaveWord'],
): boolean {
  for (let at = from; at < to; at++)
    if (mayHaveWord(hashOf(pair, side, at), () => phraseOf(pair, side, at, at + 1))) return true;
  return false;
}

/** The phrases of a stretch that have synonyms, in order; of those that begin at one word the longest first. */
function phrasesIn(pair: PairWords, stretch: Stretch, { mayHaveWord, groupsOf }: Synonyms): Phrase[] {
  const { side, from, to, before, behind } = stretch;
  const found: Phrase[] = [];
  for (let first = from - before; first < to; first++) {
    const longest = isUnspaced(pair, side, first) ? longestUnspaced : longestPhrase;
    const last = Math.min(to + behind, first + longest);
    let end = first;
    while (end < last && mayBeListed(pair, { side, from: end, to: end + 1 }, mayHaveWord)) end++;
    if (end <= Math.max(first, from)) continue;
    const place = placeOf(pair, stretch, first);
    for (; end > Math.max(first, from); end--) {
      const groups = groupsOf(phraseOf(pair, side, first, end), place);
      if (!groups || isQuoted(pair, side, first, end)) continue;
      const [start, stop] = [Math.max(first, from), Math.min(end, to)];
      found.push({ from: start, to: stop, before: start - first, behind: end - stop, groups });
    }
  }
  return found;
}

/** The phrases of a gap that stand for each other, in order. */
function matchPhrases(phrases: readonly Phrase[], others: readonly Phrase[]): Restated[] {
  const found: Restated[] = [];
  for (const phrase of phrases) {
    const last = found.at(-1) ?? { aTo: 0, bTo: 0 };
    const isLike = ({ from, before, behind, groups }: Phrase): boolean =>
      from >= last.bTo &&
      before === phrase.before &&
      behind === phrase.behind &&
      groups.some((group) => phrase.groups.includes(group));
    const like = phrase.from >= last.aTo ? others.find(isLike) : undefined;
    if (like) found.push({ aFrom: phrase.from, aTo: phrase.to, bFrom: like.from, bTo: like.to });
  }
  return found;
}

/**
 * Whether nothing but little words is left of a gap beside its synonyms, up to what the two blocks share: "the son of the
 * boss" is not "the manager".
 */
function isCovered(
  pair: PairWords,
  gap: Gap,
  left: Pick<Respelling, 'here' | 'there'>,
  found: readonly Restated[],
  language: Language,
): boolean {
  const { here, there } = pair;
  // Beyond the ends of what the two share the longer block just goes on.
  const from = gap.edge === 'start' ? found[0]!.bFrom : gap.bFrom;
  const to = gap.edge === 'end' ? found[found.length - 1]!.bTo : gap.bTo;
  const isSaid = (at: number): boolean =>
    found.some(({ aFrom, aTo }) => aFrom <= at && at < aTo) || isFunctionWord(hashOf(pair, here, at), language);
  const isSaidThere = (at: number): boolean =>
    at < from ||
    at >= to ||
    found.some(({ bFrom, bTo }) => bFrom <= at && at < bTo) ||
    isFunctionWord(hashOf(pair, there, at), language);
  if (!left.here.every(isSaid) || !left.there.every(isSaidThere)) return false;
  if (gap.edge === null) return true;
  return !sentenceEnd.test(
    gap.edge === 'start' ? spanOf(pair, there, from, to + 1) : spanOf(pair, there, from - 1, to),
  );
}

/**
 * Reads the gaps of a pair for synonyms. What it needs to know of the pair is found out when first asked.
 * @param isTitle whether here is capitalised throughout
 * @returns for a gap with words on both sides, and those of its words without a counterpart: the words that stand in place
 * of synonyms, in order
 */
export function synonymFinder(
  pair: PairWords,
  isTitle: boolean,
): (gap: Gap, left: Pick<Respelling, 'here' | 'there'>) => Restated[] {
  const { here, there } = pair;
  let isTitleThere: boolean | undefined;
  const isSame = (at: number, other: number): boolean =>
    at >= 0 && at < here.to - here.from && hashOf(pair, here, at) === hashOf(pair, there, other);
  return (gap, left) => {
    const { aFrom, aTo, bFrom, bTo } = gap;
    const isDense = isUnspaced(pair, here, aFrom);
    if (Math.max(aTo - aFrom, bTo - bFrom) > (isDense ? longestUnspaced : longestGap)) return [];
    const most = isDense ? reachUnspaced : reach;
    let [before, behind] = [0, 0];
    while (before < most && isSame(aFrom - before - 1, bFrom - before - 1)) before++;
    while (behind < most && isSame(aTo + behind, bTo + behind)) behind++;
    for (const language of languagesOf(pair)) {
      const synonyms = synonymsOf(language);
      const stretch = { side: here, from: aFrom, to: aTo, before, behind, isTitle };
      if (!mayBeListed(pair, stretch, synonyms.mayHaveWord)) continue;
      const other = { side: there, from: bFrom, to: bTo, before, behind, isTitle: false };
      if (!mayBeListed(pair, other, synonyms.mayHaveWord)) continue;
      isTitleThere ??= isTitleCased(pair, there);
      const phrases = phrasesIn(pair, stretch, synonyms);
      if (phrases.length === 0) continue;
      const found = matchPhrases(phrases, phrasesIn(pair, { ...other, isTitle: isTitleThere }, synonyms));
      if (found.length > 0 && isCovered(pair, gap, left, found, language)) return found;
    }
    return [];
  };
}
