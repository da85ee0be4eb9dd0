/**
 * Pronouns in place of what they mean: "she" for "the mayor".
 */
import { joinsEntriesIn } from '../language/joints.js';
import { isFunctionWord, type Language } from '../language/likely-languages.js';
import { isWrittenNumber } from '../language/number-words.js';
import { isAnyPronoun, isPersonal, languagesOfPronoun } from '../language/pronouns.js';
import { isSaying } from '../language/sayings.js';
import { TokenFlag } from '../language/tokens.js';
import { monthOf } from '../read/stated-date.js';
import { standsAlone } from './comparison.js';
import { sentenceEnd } from './inserted-negations.js';
import { quotedWords } from './noise.js';
import { languagesOf } from './pair-languages.js';
import {
  type BlockWords,
  flagsOf,
  foldedWord,
  hashOf,
  isAcronym,
  type PairWords,
  spanOf,
  startsSentence,
  textOfWord,
} from './pair-words.js';
import type { Respelling } from './respelling.js';

/** Words of a block in fewer of which whom a pronoun means may be all it says. */
const fewestWords = 8;
/** Words of a pronoun, with "himself" or the like behind it, at most. */
const longestPronoun = 2;
/** Letters of a word that may stand with a pronoun and say nothing by itself, at most. */
const longestLittle = 2;
/** Words that may stand before a pronoun that means nobody of its own block, at most: "In May he …". */
const longestStart = 4;
/** Words of a block that is read for whom a pronoun means, at most. */
const longestRead = 400;
/** "Himself" and the like, behind a pronoun; folded. */
const emphatic =
  /^(?:himself|herself|themselves|selbst|selber|zelf|sjalv|selv|itse|meme|memes|mismo|misma|stesso|stessa|mesmo|mesma|proprio|propria|sam|sama|sami|maga|сам|сама|сами)$/;

/** A block, and those of its words that are left of a gap. */
interface Side {
  readonly side: BlockWords;
  readonly words: readonly number[];
  readonly folded: readonly string[];
}

/** Whether nothing but little words stands before a pronoun in its block: then it means nobody named there. */
function opensBlock(pair: PairWords, { side, words }: Side, language: Language): boolean {
  const at = words[0]!;
  if (at > longestStart || sentenceEnd.test(spanOf(pair, side, 0, at + 1))) return false;
  for (let word = 0; word < at; word++)
    if (!isFunctionWord(hashOf(pair, side, word), language) && monthOf(textOfWord(pair, side, word)) === 0)
      return false;
  return true;
}

/**
 * Whether a pronoun stands in a first sentence that names nobody before it, for a name, or in a clause of its own: ", they
 * say,". Nouns of German look like names.
 */
function isUnnamed(pair: PairWords, { side, words }: Side, other: Side): boolean {
  const at = words[0]!;
  if (sentenceEnd.test(spanOf(pair, side, 0, at + 1))) return false;
  for (let word = 1; word < at; word++) if (flagsOf(pair, side, word) & TokenFlag.Capital) return false;
  const isName = other.words.every((word) => (flagsOf(pair, other.side, word) & TokenFlag.Capital) !== 0);
  const isClause =
    at + 1 < side.to - side.from &&
    isSaying(foldedWord(pair, side, at + 1)) &&
    standsAlone(pair.tokens, side, { aFrom: at, aTo: at + 2 });
  return isName || isClause;
}

/** Whether words [0, to) of a block name anyone outside its quotation. */
function namesOutside(pair: PairWords, side: BlockWords, to: number): boolean {
  const quoted = quotedWords(pair, side);
  for (let at = 0; at < to; at++)
    if (quoted?.[at] !== 1 && (flagsOf(pair, side, at) & TokenFlag.Capital) !== 0) return true;
  return false;
}

/** Whether all that the block of a pronoun names before it is one name, and that has all that stands for the pronoun. */
function namesOnly(pair: PairWords, { side, words }: Side, other: Side, language: Language): boolean {
  const mayName = (of: BlockWords, at: number): boolean =>
    (flagsOf(pair, of, at) & TokenFlag.Capital) !== 0 &&
    !isFunctionWord(hashOf(pair, of, at), language) &&
    monthOf(textOfWord(pair, of, at)) === 0;
  const names = new Set<number>();
  let runs = 0;
  for (let at = 0; at < words[0]!; at++) {
    if (!mayName(side, at)) continue;
    if (at === 0 || !mayName(side, at - 1)) runs++;
    names.add(hashOf(pair, side, at));
  }
  return runs === 1 && other.words.every((at) => names.has(hashOf(pair, other.side, at)));
}

/**
 * Whether the words of one side are a pronoun of the third person, and those of the other say whom it means.
 * @param attributes whether the words only say who speaks: whom the quotation speaks of is another
 */
export function isPronounFor(pair: PairWords, one: Side, other: Side, attributes: boolean): boolean {
  const size = one.side.to - one.side.from;
  if (one.words.length > longestPronoun || other.words.length === 0 || size < fewestWords || size > longestRead)
    return false;
  if (!one.folded.some((word) => languagesOfPronoun(word).length > 0)) return false;
  // "IT", "Elle", a polite "Sie": names, or other words.
  if (
    one.words.some(
      (at) => (flagsOf(pair, one.side, at) & TokenFlag.Capital) !== 0 && !startsSentence(pair, one.side, at),
    )
  )
    return false;
  const languages = languagesOf(pair);
  const isNumber = (at: number): boolean => (flagsOf(pair, other.side, at) & TokenFlag.Digit) !== 0;
  if (other.words.some(isNumber) || other.folded.some(isWrittenNumber)) return false;
  const isJoined = other.folded.some((word) => joinsEntriesIn(word, languages));
  return languages.some((language) => {
    const isPronoun = (word: string): boolean => languagesOfPronoun(word).includes(language);
    const isLittle = (at: number): boolean => isFunctionWord(hashOf(pair, other.side, at), language);
    return (
      one.folded.filter(isPronoun).length === 1 &&
      one.folded.every((word) => isPronoun(word) || emphatic.test(word)) &&
      !other.folded.some(isAnyPronoun) &&
      (other.words.every(isLittle) ||
        (!isJoined &&
          (namesOnly(pair, one, other, language) ||
            opensBlock(pair, one, language) ||
            isUnnamed(pair, one, other) ||
            (attributes && !namesOutside(pair, one.side, one.words[0]!)))))
    );
  });
}

/** Whether a pronoun stands for other words, or one acronym for another, however short they are. */
export function meansAnother(pair: PairWords, { here, there, hereFolded, thereFolded }: Respelling): boolean {
  if (here.length === 0 || there.length === 0) return false;
  if (here.length + there.length === 2) {
    const texts = [textOfWord(pair, pair.here, here[0]!), textOfWord(pair, pair.there, there[0]!)];
    if (texts.every(isAcronym)) return true;
    return [...hereFolded, ...thereFolded].some(isAnyPronoun);
  }
  const isPronoun = (words: readonly string[]): boolean =>
    (words.length === 1 && isAnyPronoun(words[0]!)) ||
    (words.some(isPersonal) && words.every((word) => word.length <= longestLittle || isPersonal(word)));
  return isPronoun(hereFolded) || isPronoun(thereFolded);
}
