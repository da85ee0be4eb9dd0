/**
 * How much speaks for a line behind the headline being a dek, and not the first paragraph of the body.
 * A dek is short and says what the body says again; the first paragraph says when, how many and who said so, and tells
 * the headline's matter, which the paragraph behind it then need not do. The pieces of evidence are counted, weighed and
 * added (logistic regression); `bench/dek-weights.js` fits the weights and measures them on publishers left out.
 */
import { columns } from '../language/columns.js';
import { endsSentence, splitSentences } from '../language/sentences.js';
import { namesWeekday } from '../language/weekdays.js';
import { columnsNotIn, contentOf } from './content-words.js';

/** Columns of a content word, about; counts of columns become counts of words. */
const wordColumns = 8;
/** Columns of a usual dek. */
const usualDek = 150;
const shortSentence = 50;
/** Characters in which a paragraph names its day. */
const weekdayReach = 600;
/** The same in which its sentences are counted. */
const sentenceReach = 1000;

/** A full stop at the end of a block. */
const fullStop = /[.!?…。！？।؟]["”’»)]*(?:\n|$)/;
const quotationMark = /["“”„«»「]/;
const openingQuotation = /^["“”„«»「‚‘'–—-]/;

/** By how much of the headline's content the next block tells more than the line, from -1 to 1. */
function headlineTold(headline: string, line: string, next: string): number {
  const content = contentOf(headline);
  let all = 0;
  for (const width of content.values()) all += width;
  return all === 0 ? 0 : (columnsNotIn(content, line.toLowerCase()) - columnsNotIn(content, next.toLowerCase())) / all;
}

const difference = (a: boolean, b: boolean): number => Number(a) - Number(b);

/** A line behind a headline and what it is judged by. */
export interface DekCandidate {
  readonly headline: string;
  readonly line: string;
  /** The block behind the line. */
  readonly next: string;
  /** What stands behind the line, as `bodyBehind` gives it. */
  readonly body: string;
}

/**
 * What speaks for and against a dek, in numbers; what takes long to find out comes last.
 * @param enough a number from which on it does not matter how much larger it is
 */
const evidence = {
  /** A first paragraph seldom opens with a quotation. */
  nextQuotation: ({ next }) => Number(openingQuotation.test(next)),
  quotation: ({ line }) => Number(quotationMark.test(line)),
  /** How far from the usual length of a dek, up or down. */
  unusualLength: ({ line }) => Math.log(columns(line) / usualDek) ** 2,
  numbers: ({ line }) => (line.match(/\d+/g)?.length ?? 0) / Math.max(1, columns(line) / 100),
  /** Not of Thai, which has none. */
  noFullStop: ({ line, body }) => Number(!endsSentence(line) && fullStop.test(body)),
  /** "What we know." */
  shortLast: ({ line }) => {
    const sentences = splitSentences(line);
    return Number(sentences.length > 1 && columns(sentences[sentences.length - 1]!) < shortSentence);
  },
  nextSentences: ({ next }) => Math.log(splitSentences(next.slice(0, sentenceReach)).length),
  /** Content words that the body never says again, as a square root. */
  unrepeated: ({ line, body }, enough) =>
    Math.sqrt(columnsNotIn(contentOf(line), body, enough ** 2 * wordColumns) / wordColumns),
  headlineTold: ({ headline, line, next }) => headlineTold(headline, line, next),
  weekday: ({ line, next }) => difference(namesWeekday(next.slice(0, weekdayReach)), namesWeekday(line)),
} satisfies Readonly<Record<string, (candidate: DekCandidate, enough: number) => number>>;

type Evidence = keyof typeof evidence;
const pieces = Object.keys(evidence) as Evidence[];

/** All evidence of a candidate: what the weights are fitted to. */
export const measureDek = (candidate: DekCandidate): Readonly<Record<Evidence, number>> =>
  Object.fromEntries(pieces.map((piece) => [piece, evidence[piece](candidate, Infinity)])) as Record<Evidence, number>;

/** Logarithms of the odds ratio per unit of evidence, as `bench/dek-weights.js` prints them. */
const weights: Readonly<Record<Evidence, number>> = {
  nextQuotation: -1.99,
  quotation: -1.02,
  unusualLength: -0.73,
  numbers: -0.97,
  noFullStop: 1.76,
  shortLast: 1.21,
  nextSentences: 0.91,
  unrepeated: -1.01,
  headlineTold: 1.22,
  weekday: 1.14,
};
const intercept = 2.1;
/** What the last pieces add to a score, at most, by how many of them are left. */
const mostOfLast = [0, weights.weekday, weights.weekday + weights.headlineTold];

/**
 * Whether the logarithm of the odds that the line is a dek is above `least`; at 0 it is as likely as not.
 */
export function scoresAsDek(candidate: DekCandidate, least: number): boolean {
  let score = intercept;
  return pieces.every((piece, at) => {
    const left = pieces.length - 1 - at;
    const most = mostOfLast[left] ?? Infinity;
    const weight = weights[piece];
    score += weight * evidence[piece](candidate, weight < 0 ? (score + most - least) / -weight : Infinity);
    return score + most > least;
  });
}
