/**
 * What the loss of the words in one gap of an alignment is: what stands for them in the partner, and what nothing does.
 */
import { haveOtherAccents } from '../language/accents.js';
import { isWrittenNumber } from '../language/number-words.js';
import type { WordDifference } from '../model.js';
import type { Differing } from './comparison.js';
import { isCutOff } from './cut-off.js';
import { isLabel } from './gap-label.js';
import { clipGap, type Gap } from './gaps.js';
import { tellInsertedBeside, tellUnspacedNegation } from './inserted-words.js';
import { isLittleWord } from './little-words.js';
import type { LossTally } from './loss.js';
import { countLeft } from './moved.js';
import { hasSaying } from './moved-attribution.js';
import { isAttribution, quotedWords, sameLetters } from './noise.js';
import { isSetOff, startOfNote } from './note.js';
import { foldedWord, isNumber, type PairWords, spanOf, textOfWord } from './pair-words.js';
import { isPronounFor } from './pronoun.js';
import { pairRespelled, type Respelling } from './respelling.js';
import type { Restated } from './restated.js';
import type { synonymFinder } from './synonymous.js';
import { type GapContext, lossOfWord, toldAnewWeight } from './word-loss.js';

/** Words beyond the matched stretch that are read for a counterpart. */
const edgeReach = 3;
/** Words of a block in fewer of which a respelled word or a synonym may be another word. */
const shortSize = 8;
/** Words of a gap compared one by one; longer gaps are content. */
const longestComparedGap = 24;

/** Weight of a respelled word, or a synonym, in a block of `size` words. */
const weightOfRespelled = (size: number): number => (size < shortSize ? 0.5 : 0.25);

/** Letters of an abbreviation, at most, which ends as it likes. */
const longestAbbreviation = 3;

/** Whether two spellings of a word end otherwise, and none is an abbreviation. */
const isInflected = (word: string, other: string): boolean =>
  Math.min(word.length, other.length) > longestAbbreviation && word.at(-1) !== other.at(-1);

/** A pair whose gaps are read one after the other. */
export interface GapReader {
  readonly pair: PairWords;
  readonly differing: Differing;
  /** For each word of here the place in there where it stands or is stated in another notation, or -1. */
  readonly settled: Int32Array | null;
  /** For each word of there whether here states it in another notation; null when it states none so. */
  readonly restatedThere: Uint8Array | null;
  /** Whether here is capitalised throughout, so that capitals do not make names. */
  readonly inTitle: boolean;
  /** Whether the two blocks differ in one place only: who changed a word there meant it. */
  readonly isOnlyPlace: boolean;
  readonly findSynonyms: ReturnType<typeof synonymFinder>;
  /** The quoted words of here, see `quotedWords`; undefined until asked for. */
  quoted: Uint8Array | null | undefined;
  /** Whether a word was found with another ending, or with little words that only there has. */
  isTurned: boolean;
  /** The synonyms found so far that do not only say who speaks. */
  readonly exchanges: WordDifference[];
}

/** A pairing without the words that stand in place of synonyms. */
function without({ pairs, here, there, hereFolded, thereFolded }: Respelling, said: readonly Restated[]): Respelling {
  const isLeft = (_: unknown, place: number): boolean =>
    !said.some(({ aFrom, aTo }) => aFrom <= here[place]! && here[place]! < aTo);
  const isLeftThere = (_: unknown, place: number): boolean =>
    !said.some(({ bFrom, bTo }) => bFrom <= there[place]! && there[place]! < bTo);
  return {
    pairs,
    here: here.filter(isLeft),
    there: there.filter(isLeftThere),
    hereFolded: hereFolded.filter(isLeft),
    thereFolded: thereFolded.filter(isLeftThere),
  };
}

/** A pairing without the words of there that here states in another notation; those of here were left out before. */
function withoutRestated(paired: Respelling, restatedThere: Uint8Array): Respelling {
  const isLeft = (_: unknown, place: number): boolean => restatedThere[paired.there[place]!] === 0;
  return { ...paired, there: paired.there.filter(isLeft), thereFolded: paired.thereFolded.filter(isLeft) };
}

/** Words of an attribution before what stands for words of here, at most: "the club announced that Lind". */
const longestAttributed = 8;

/** Whether there only says who says so before what stands for the words of here. */
const isAttributed = (pair: PairWords, { edge, bFrom, bTo }: Gap): boolean =>
  edge === 'start' && bTo - bFrom <= longestAttributed && hasSaying(pair, pair.there, bFrom, bTo);

/** Weighs a gap in which here has words; a note behind a word that was cut apart from it. */
export function weighGap(reader: GapReader, gap: Gap, tally: LossTally): void {
  const { tokens, here } = reader.pair;
  const mayEndInNote = gap.edge === 'end' && gap.aTo - gap.aFrom > 1 && isCutOff(tokens.texts[here.block]!);
  const note = mayEndInNote ? startOfNote(reader.pair) : gap.aTo;
  if (note <= gap.aFrom || note >= gap.aTo) {
    weighWhole(reader, gap, tally);
    return;
  }
  weighWhole(reader, { ...gap, aTo: note }, tally);
  tally.add('label', spanOf(reader.pair, reader.pair.here, note, gap.aTo), '');
  tally.noted += gap.aTo - note;
}

/** Weighs a gap as a whole. */
function weighWhole(reader: GapReader, gap: Gap, tally: LossTally): void {
  const { pair, differing, settled } = reader;
  const { here, there } = pair;
  const { aFrom, aTo } = gap;
  tellUnspacedNegation(pair, gap, tally);
  const clipped = clipGap(gap, edgeReach);
  const goesOn = clipped.bTo - clipped.bFrom < gap.bTo - gap.bFrom && !isAttributed(pair, gap);
  const hereText = spanOf(pair, here, aFrom, aTo);
  const thereText = spanOf(pair, there, clipped.bFrom, clipped.bTo);
  if (countLeft(differing.moved, gap) < aTo - aFrom) tally.add('moved', hereText, '');
  const unsettled = countLeft(settled, gap);
  if (unsettled === 0) return;
  if (sameLetters(hereText, thereText) && !haveOtherAccents(hereText, thereText)) {
    tally.add('typography', hereText, thereText);
    return;
  }
  if (isLabel(pair, gap, differing)) {
    tally.add('label', hereText, '');
    tally.noted += unsettled;
    return;
  }
  if (isSetOff(pair, gap)) {
    tally.add('extra', hereText, '');
    tally.exchanged++;
    return;
  }
  if (unsettled > longestComparedGap) {
    tally.add('content', hereText, gap.edge ? '' : thereText);
    tally.lose(unsettled);
    return;
  }
  const paired = pairRespelled(pair, gap, clipped.bFrom, clipped.bTo, settled);
  const attributes = isSpeaker(reader, gap, paired);
  const left = pairOff(reader, clipped, paired, attributes, tally);
  tellInsertedBeside(pair, gap, differing, left, tally);
  if (left.here.length === 0) {
    reader.isTurned ||= gap.edge === null && left.there.some((at) => isLittleWord(pair, there, at));
    return;
  }
  const isReplaced = left.there.length > 0 && !goesOn;
  const counterpart = isReplaced ? thereText : '';
  const mine = { side: here, words: left.here, folded: left.hereFolded };
  const theirs = { side: there, words: left.there, folded: left.thereFolded };
  if (isReplaced && isPronounFor(pair, mine, theirs, attributes)) {
    tally.add('wording', hereText, thereText);
    tally.respelled += weightOfRespelled(here.to - here.from);
    return;
  }
  const isPronounThere = isReplaced && isPronounFor(pair, theirs, mine, attributes);
  if (isPronounThere) tally.exchanged++;
  const context: GapContext = {
    pair,
    gap,
    gaps: differing.gaps,
    left,
    statesNumber: left.there.some(
      (at, place) => isNumber(pair, there, at) || isWrittenNumber(left.thereFolded[place]!),
    ),
    isReplaced,
    attributes,
    isOnlyPlace: reader.isOnlyPlace,
    hasMoved: differing.moved !== null,
    inTitle: reader.inTitle,
  };
  const { hasFacts, isOther } = weighWords(context, isPronounThere ? '' : counterpart, tally);
  if (hasFacts) return;
  const isPart = unsettled < aTo - aFrom || left.here.length < paired.here.length;
  const rest = isPart ? left.here.map((at) => textOfWord(pair, here, at)).join(' ') : hereText;
  tally.add(attributes && !isOther ? 'label' : isReplaced ? 'wording' : 'extra', rest, counterpart);
}

/** Whether what is left of here in a gap only says who speaks. */
function isSpeaker(reader: GapReader, gap: Gap, { here }: Respelling): boolean {
  if (here.length === 0) return false;
  if (reader.quoted === undefined) reader.quoted = quotedWords(reader.pair, reader.pair.here);
  return reader.quoted !== null && isAttribution(reader.pair, gap, reader.quoted);
}

/** Tells the words of a gap that there has in another spelling, or in a synonym. Returns what is left. */
function pairOff(
  reader: GapReader,
  clipped: Gap,
  paired: Respelling,
  attributes: boolean,
  tally: LossTally,
): Respelling {
  const { pair, restatedThere, findSynonyms, exchanges } = reader;
  const { here, there } = pair;
  const weight = weightOfRespelled(here.to - here.from);
  const left = restatedThere ? withoutRestated(paired, restatedThere) : paired;
  for (const [at, other] of left.pairs)
    tally.add('spelling', textOfWord(pair, here, at), textOfWord(pair, there, other));
  reader.isTurned ||= left.pairs.some(([at, other]) =>
    isInflected(foldedWord(pair, here, at), foldedWord(pair, there, other)),
  );
  tally.respelled += left.pairs.length * weight;
  if (left.here.length === 0 || left.there.length === 0) return left;
  const synonyms = findSynonyms(clipped, left);
  if (synonyms.length === 0) return left;
  for (const { aFrom, aTo, bFrom, bTo } of synonyms) {
    const exchange = tally.add('wording', spanOf(pair, here, aFrom, aTo), spanOf(pair, there, bFrom, bTo));
    if (!attributes) exchanges.push(exchange);
  }
  tally.respelled += synonyms.length * weight;
  return without(left, synonyms);
}

/** Weighs the words that are left of a gap one by one, and tells those that are facts. */
function weighWords(
  context: GapContext,
  counterpart: string,
  tally: LossTally,
): { readonly hasFacts: boolean; readonly isOther: boolean } {
  const { pair, left } = context;
  let hasFacts = false;
  let isOther = false;
  let weight = 0;
  left.here.forEach((at, place) => {
    const lost = lossOfWord(context, at, place);
    if (typeof lost === 'number') weight += lost;
    else if (lost === 'wording') {
      tally.exchanged++;
      isOther = true;
      weight += toldAnewWeight;
    } else {
      hasFacts = true;
      tally.add(lost, textOfWord(pair, pair.here, at), lost === 'negation' ? '' : counterpart);
    }
  });
  tally.lose(weight);
  return { hasFacts, isOther };
}
