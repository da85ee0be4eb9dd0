/**
 * How much speaks for a line behind the headline being a dek, and not the first paragraph of the body.
 * A dek is short and says what the body says again; the first paragraph says when, how many and who said so, and tells
 * the headline's matter, which the paragraph behind it then need not do. The pieces of evidence are counted, weighed and
 * added (logistic regression); `bench/dek-weights.js` fits the weights and measures them on publishers left out.
 */
import { columns, isWide } from '../language/columns.js';
import { endsSentence, splitSentences } from '../language/sentences.js';
import { namesWeekday } from '../language/weekdays.js';

/** Blocks of the body a line is compared with, and characters of each. */
const bodyReach = 20;
const blockReach = 1000;
/** Columns of a word that says something: shorter ones are mostly grammar. Wide characters say more. */
const contentColumns = 5;
const wideContentColumns = 4;
/** Characters that tell a word without its ending, and of a piece where words are not spaced. */
const stem = 6;
const wideStem = 2;
const unspacedPiece = 4;
/** Columns of a content word, about; counts of columns become counts of words. */
const wordColumns = 8;
/** Columns of a usual dek. */
const usualDek = 150;
const shortSentence = 50;

const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/;
const quotationMark = /["“”„«»「]/;
const openingQuotation = /^["“”„«»「‚‘'–—-]/;

/** The content words of a text, cut to what their inflected forms share, each with its columns. */
function contentOf(text: string): Map<string, number> {
  const content = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (unspaced.test(word)) {
      const length = isWide(word) ? wideStem : unspacedPiece;
      for (let at = 0; at < word.length; at += length) content.set(word.slice(at, at + length), unspacedPiece);
    } else if (isWide(word)) {
      if (columns(word) >= wideContentColumns) content.set(word.slice(0, wideStem), columns(word));
    } else if (word.length >= contentColumns) content.set(word.slice(0, stem), word.length);
  }
  return content;
}

/** Columns of the content that a text, in lower case, does not hold. */
function columnsNotIn(content: ReadonlyMap<string, number>, text: string): number {
  let missing = 0;
  for (const [word, width] of content) if (!text.includes(word)) missing += width;
  return missing;
}

/** By how much of the headline's content the next block tells more than the line, from -1 to 1. */
function headlineTold(headline: string, line: string, next: string): number {
  const content = contentOf(headline);
  let all = 0;
  for (const width of content.values()) all += width;
  return all === 0 ? 0 : (columnsNotIn(content, line.toLowerCase()) - columnsNotIn(content, next.toLowerCase())) / all;
}

const difference = (a: boolean, b: boolean): number => Number(a) - Number(b);

/**
 * What speaks for and against a dek, in numbers.
 * @param headline the headline above the line
 * @param line the text of the block in question
 * @param following the texts of the blocks behind it, at least one
 */
export function measureDek(headline: string, line: string, following: readonly string[]) {
  const body = following.slice(0, bodyReach).map((text) => text.slice(0, blockReach));
  const next = body[0]!;
  const sentences = splitSentences(line);
  const width = columns(line);
  return {
    /** Content words that the body never says again, as a square root. */
    unrepeated: Math.sqrt(columnsNotIn(contentOf(line), body.join('\n').toLowerCase()) / wordColumns),
    /** How far from the usual length of a dek, up or down. */
    unusualLength: Math.log(width / usualDek) ** 2,
    numbers: (line.match(/\d+/g)?.length ?? 0) / Math.max(1, width / 100),
    weekday: difference(namesWeekday(next), namesWeekday(line)),
    quotation: Number(quotationMark.test(line)),
    /** A first paragraph seldom opens with a quotation. */
    nextQuotation: Number(openingQuotation.test(next)),
    nextSentences: Math.log(splitSentences(next).length),
    headlineTold: headlineTold(headline, line, next),
    /** Not of Thai, which has none. */
    noFullStop: Number(!endsSentence(line) && body.some(endsSentence)),
    /** "What we know." */
    shortLast: Number(sentences.length > 1 && columns(sentences[sentences.length - 1]!) < shortSentence),
  };
}

type Evidence = keyof ReturnType<typeof measureDek>;

/** Logarithms of the odds ratio per unit of evidence, as `bench/dek-weights.js` prints them. */
const weights: Readonly<Record<Evidence, number>> = {
  unrepeated: -1.01,
  unusualLength: -0.74,
  numbers: -0.97,
  weekday: 1.14,
  quotation: -1.02,
  nextQuotation: -2.01,
  nextSentences: 0.92,
  headlineTold: 1.2,
  noFullStop: 1.77,
  shortLast: 1.2,
};
const intercept = 2.1;

/** Logarithm of the odds that the line is a dek; above 0 it is one more likely than not. */
export function dekScore(headline: string, line: string, following: readonly string[]): number {
  const evidence = measureDek(headline, line, following);
  return (Object.keys(weights) as Evidence[]).reduce((sum, key) => sum + weights[key] * evidence[key], intercept);
}
