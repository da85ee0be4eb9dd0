/**
 * Pronouns in place of what they mean: "she" for "the mayor".
 */
import { isFunctionWord, type Language } from '../language/likely-languages.js';
import { isNegation } from '../language/negation.js';
import { isSpeaker, languagesOfPronoun } from '../language/pronouns.js';
import { TokenFlag } from '../language/tokens.js';
import { sentenceEnd } from './inserted-negations.js';
import { type BlockWords, flagsOf, hashOf, isName, type PairWords, placesOf, spanOf } from './pair-words.js';
import { languagesOf } from './synonymous.js';

/** Words of a block in fewer of which whom a pronoun means may be all it says. */
const fewestWords = 8;
/** A pronoun with the little words beside it, at most. */
const longestPronoun = 3;

/** "Himself" and the like, behind a pronoun; folded. */
const emphatic =
  /^(?:himself|herself|themselves|selbst|selber|zelf|sjalv|selv|itse|meme|memes|mismo|misma|stesso|stessa|mesmo|mesma|proprio|propria|sam|sama|sami|maga|сам|сама|сами)$/;

/** A block, and those of its words that are left of a gap. */
interface Side {
  readonly side: BlockWords;
  readonly words: readonly number[];
  readonly folded: readonly string[];
}

/**
 * Whether the block of a pronoun may tell by itself whom it means: it ends a sentence before it, or names someone there.
 * Nouns of German look like names.
 */
function mayRefer(pair: PairWords, { side, words }: Side, language: Language): boolean {
  const at = words[0]!;
  if (sentenceEnd.test(spanOf(pair, side, 0, at + 1))) return true;
  for (let word = 0; word < at; word++) if (language !== 'de' && isName(pair, side, word, false)) return true;
  return false;
}

/** Whether all that the block of a pronoun names before it is what stands for the pronoun in the other, with or without more names. */
function namesOnly(pair: PairWords, { side, words }: Side, other: Side, language: Language): boolean {
  const isMeant = (at: number): boolean =>
    other.words.some((word) => hashOf(pair, other.side, word) === hashOf(pair, side, at));
  const mayName = (at: number): boolean =>
    (flagsOf(pair, side, at) & TokenFlag.Capital) !== 0 && !isFunctionWord(hashOf(pair, side, at), language);
  let runs = 0;
  for (let at = 0; at < words[0]!; ) {
    let end = at;
    while (end < words[0]! && mayName(end)) end++;
    if (end > at) {
      runs++;
      if (!Array.from({ length: end - at }, (_, offset) => at + offset).some(isMeant)) return false;
    }
    at = Math.max(end, at + 1);
  }
  return runs > 0;
}

/** Whether a block says a word another time: a pronoun there would mean it, or another. */
function isRepeated(pair: PairWords, side: BlockWords, at: number): boolean {
  const [, more] = placesOf(pair, side, hashOf(pair, side, at));
  return more !== undefined;
}

/**
 * Whether the words of one side are a pronoun of the third person, with at most a few little words beside it, "it was the",
 * and those of the other say whom or what it means.
 * @param attributes whether the words only say who speaks: whom the quotation speaks of is another
 */
export function isPronounFor(pair: PairWords, one: Side, other: Side, attributes: boolean): boolean {
  if (one.words.length > longestPronoun || one.side.to - one.side.from < fewestWords) return false;
  if (!one.folded.some((word) => languagesOfPronoun(word).length > 0) || one.folded.some(isNegation)) return false;
  return languagesOf(pair).some((language) => {
    const isPronoun = (word: string): boolean => languagesOfPronoun(word).includes(language);
    const isLittle = ({ side, words }: Side, place: number): boolean =>
      isFunctionWord(hashOf(pair, side, words[place]!), language);
    return (
      one.folded.filter(isPronoun).length === 1 &&
      one.folded.every((word, place) => isPronoun(word) || emphatic.test(word) || isLittle(one, place)) &&
      !other.folded.some((word) => isPronoun(word) || isSpeaker(word)) &&
      (other.words.every((_, place) => isLittle(other, place)) ||
        namesOnly(pair, one, other, language) ||
        (!other.words.some((at, place) => !isLittle(other, place) && isRepeated(pair, other.side, at)) &&
          (attributes || !mayRefer(pair, one, language))))
    );
  });
}
