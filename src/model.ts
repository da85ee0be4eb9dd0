/**
 * The nouns of the house. Types only: nothing here runs.
 */

/** What a block is in the make-up of an article. */
export type BlockKind =
  | 'headline'
  | 'dek'
  | 'byline'
  | 'dateline'
  | 'date'
  | 'kicker'
  | 'notice'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quote'
  | 'table-row'
  | 'table'
  | 'code'
  | 'caption';

/** A piece of an article that stays or goes as a whole. */
export interface Block {
  readonly kind: BlockKind;
  /** The text as read; hard-wrapped lines are joined by one space (by nothing in scripts without spaces). */
  readonly text: string;
  /** The text without its markup, where it has some: what is compared and summed up. Empty for what is no text. */
  readonly plain?: string;
  /** First and last line in the decoded source, 1-based, both included. */
  readonly lines: readonly [number, number];
}

/** Where an article was read from, in the words of the report. */
export type SourceFormat = 'text' | 'jsonl' | 'json' | 'html' | 'markdown';

/** How a text was come by, where that is not plain. */
interface Origin {
  /** The encoding, as the Encoding Standard names it, when it was not UTF-8. */
  readonly encoding?: string;
  /** Whether the text had been UTF-8 misread as windows-1252, and was put right. */
  readonly mended?: true;
}

/** What one article is read from, decoded. */
export interface Source extends Origin {
  /** The path, the row's own id, or the address of a page. */
  readonly id: string;
  readonly format: SourceFormat;
  readonly text: string;
}

/** What a page says of its article. */
export interface PageFacts {
  readonly headline: string | null;
  readonly dek: string | null;
  readonly authors: readonly string[];
  /** ISO 8601 dates, to the day, in the offset the page gives. */
  readonly published: string | null;
  readonly modified: string | null;
  /** BCP 47 tag. */
  readonly language: string | null;
  readonly siteName: string | null;
  /** The canonical address. */
  readonly url: string | null;
}

/** One article, read but not yet judged. */
export interface Article extends Origin {
  /** The path, or the row's own id. */
  readonly id: string;
  readonly format: SourceFormat;
  readonly blocks: readonly Block[];
  /** Of a page only. */
  readonly facts?: PageFacts;
}

/** How a pair of blocks relates. With the first three one of the two may go; with the last two both stay. */
export type Verdict = 'exact' | 'near' | 'contained' | 'variant' | 'overlap';

/** A run of words that one block of a pair has in a place where the other has something else, or nothing. */
export interface WordDifference {
  /** The words of the block the report is about. */
  readonly here: string;
  /** The words of its partner in the same place. */
  readonly there: string;
  /** What sort of difference it is; the last five keep both blocks. */
  readonly kind:
    | 'typography'
    | 'spelling'
    | 'label'
    | 'moved'
    | 'wording'
    | 'extra'
    | 'content'
    | 'number'
    | 'negation'
    | 'name'
    | 'opposite'
    | 'term';
}

/** A judged pair: what `here` has against `there`. Indexes point into the blocks of the article. */
export interface ScoredPair {
  readonly here: number;
  readonly there: number;
  readonly verdict: Verdict;
  /**
   * 0–1: for `exact` the Dice coefficient, for others the share of the smaller block's words that stand, in order or moved
   * as a passage, in the larger; for `near` the higher of the two.
   */
  readonly score: number;
  readonly differences: readonly WordDifference[];
  /** Why both stay although one holds the other: nothing but typography may differ, or it is said of something else. */
  readonly staysBy?: 'strictness' | 'place';
}

/** What the report says of a block beside another: why it went, or why it stayed although it looks like a repeat. */
export interface Judgement {
  /** `exact`, `near` and `contained` on removed blocks; `variant` and `overlap` on kept ones. */
  readonly verdict: Verdict;
  /** Index of the kept block it was compared with; of a removed block, the one that holds its content. */
  readonly of: number;
  /** 0–1, see {@link ScoredPair}. */
  readonly score: number;
  /** The difference in words a person understands. */
  readonly difference: string;
  /** The same as data: what this block has against what its partner has. */
  readonly differences: readonly WordDifference[];
}

/** A sentence taken out of a kept block because an earlier one says it. */
export interface RepeatedSentence {
  readonly text: string;
  /** Index of the kept block that says it; the block itself when it says it twice. */
  readonly of: number;
  /** 0–1, see {@link ScoredPair}. */
  readonly score: number;
  /** As of a removed block, see {@link Judgement}. */
  readonly verdict: Verdict;
  readonly difference: string;
  readonly differences: readonly WordDifference[];
}

/** A block of the report. Removed blocks always carry a judgement. */
export type JudgedBlock = Block & {
  readonly kept: boolean;
  /** The text as it stands in the output, where sentences were taken out of it. */
  readonly cleaned?: string;
  /** The sentences taken out, in order. */
  readonly sentences?: readonly RepeatedSentence[];
} & Partial<Judgement>;

/** Headline, lede and the facts of the opening; what the article does not state is null or empty. */
export interface Summary {
  readonly headline: string | null;
  readonly dek: string | null;
  readonly authors: readonly string[];
  /** ISO 8601 date, to the day. */
  readonly published: string | null;
  /** BCP 47 tag, when the source states it. */
  readonly language: string | null;
  /** The opening sentence or two of the first body paragraph, without its dateline. */
  readonly lede: string | null;
  /** The sentences that say most, in the order of the article; as many as the caller asked for. */
  readonly keyPoints: readonly string[];
  /** Where the caller asked for it and the article has no headline: the sentence that says most. */
  readonly headlineFromText?: string | null;
  /** Of a page: ISO 8601 date of the last change, the site's name, the canonical address. */
  readonly modified?: string | null;
  readonly siteName?: string | null;
  readonly url?: string | null;
}

/** Counts of one article. Characters are Unicode code points of block texts. */
export interface Statistics {
  readonly blocks: number;
  readonly kept: number;
  readonly removed: number;
  readonly charactersIn: number;
  readonly charactersOut: number;
}

/** The report of one article, version 1; `docs/report.schema.json` is its schema. */
export interface Report extends Summary, Origin {
  readonly version: 1;
  readonly id: string;
  readonly format: SourceFormat;
  /** The kept blocks joined by a blank line. */
  readonly text: string;
  readonly blocks: readonly JudgedBlock[];
  readonly stats: Statistics;
}

/**
 * How much may differ: `strict` nothing but typography, `balanced` what says nothing new, `loose` some wording more.
 * Numbers, names and negations never may.
 */
export type Strictness = 'strict' | 'balanced' | 'loose';

/**
 * Which of several blocks with the same content stays: the `fullest`, of equals the first; or the `first` or `last` of
 * them. What says more than the others stays in any case, and so does the headline.
 */
export type Keep = 'fullest' | 'first' | 'last';

/** What is removed: whole blocks, or also single sentences from blocks that stay. */
export type Granularity = 'block' | 'sentence';

/** What a caller may set; every field has a default. */
export interface DedupeOptions {
  /** What the report calls the article. Default: empty. */
  readonly id?: string;
  /** 0–1: how alike a near-duplicate must be. Default 0.65; `docs/accuracy.md` says what values do. */
  readonly threshold?: number;
  /** How much may differ between a block that goes and the one that holds its content. Default `balanced`. */
  readonly strictness?: Strictness;
  /** Which of several blocks that hold the same content stays. Default `fullest`. */
  readonly keep?: Keep;
  /** Whether only blocks are removed, or also sentences that an earlier block says. Default `block`. */
  readonly granularity?: Granularity;
  /** How many key points the summary has. Default 0. */
  readonly sentences?: number;
  /** Whether the most telling sentence is offered where there is no headline. Default false. */
  readonly headlineFromText?: boolean;
}
