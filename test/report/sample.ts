/**
 * A report written by hand, so that its rendering is tested whatever the judging makes of an article.
 */
import type { JudgedBlock, Judgement, Report, Verdict, WordDifference } from '../../src/model.js';

/** A kept paragraph, or whatever is said otherwise. */
export const block = (text: string, line: number, more: Partial<JudgedBlock> = {}): JudgedBlock => ({
  kind: 'paragraph',
  text,
  lines: [line, line],
  kept: true,
  ...more,
});

/** Why a block stands beside another, in words and, unless said otherwise, without data. */
export const judged = (
  verdict: Verdict,
  of: number,
  score: number,
  difference: string,
  differences: readonly WordDifference[] = [],
): Judgement => ({ verdict, of, score, difference, differences });

/** What makes a block one that went. */
export const gone = (...judgement: Parameters<typeof judged>): Partial<JudgedBlock> => ({
  kept: false,
  ...judged(...judgement),
});

/** A report of blocks; their counts are made of them. */
export function reportOf(blocks: readonly JudgedBlock[], more: Partial<Report> = {}): Report {
  const kept = blocks.filter((each) => each.kept);
  const characters = (of: readonly JudgedBlock[]): number => of.reduce((sum, { text }) => sum + text.length, 0);
  const inOutput = kept.map((each) => ({ ...each, text: each.cleaned ?? each.text }));
  return {
    version: 1,
    id: 'raw/mill.txt',
    format: 'text',
    headline: 'Mill turns again',
    dek: null,
    authors: [],
    published: null,
    language: null,
    lede: 'The mill ground its first sack.',
    keyPoints: [],
    text: inOutput.map(({ text }) => text).join('\n\n'),
    blocks,
    stats: {
      blocks: blocks.length,
      kept: kept.length,
      removed: blocks.length - kept.length,
      charactersIn: characters(blocks),
      charactersOut: characters(inOutput),
    },
    ...more,
  };
}

/** One block of each fate: every cause to go, both reasons to stay beside a look-alike. */
export const mill: Report = reportOf([
  block('Mill turns again', 1, { kind: 'headline' }),
  block('The mill ground its first sack. The miller bowed.', 3),
  block('Mill turns again', 5, { kind: 'heading', ...gone('exact', 0, 1, 'nothing') }),
  block('The mill ground its first sack. The miller bowed.', 7, gone('exact', 1, 1, 'nothing')),
  block('The mill ground its frist sack. The miller bowed.', 9, {
    lines: [9, 10],
    ...gone('near', 1, 0.956, '"frist" here, "first" there', [{ kind: 'spelling', here: 'frist', there: 'first' }]),
  }),
  block('The miller bowed.', 12, gone('contained', 1, 1, 'the other says more')),
  block(
    'The mill ground its second sack. The miller bowed.',
    14,
    judged('variant', 1, 0.875, '"second" here, "first" there'),
  ),
]);

/** A kept block of two sentences, one of which was taken out. */
export const trimmed: Report = reportOf([
  block('Mill turns again', 1, { kind: 'headline' }),
  block('The mill ground its first sack.', 3),
  block('The mill ground its first sack. The miller bowed.', 5, {
    cleaned: 'The miller bowed.',
    sentences: [
      {
        text: 'The mill ground its first sack.',
        of: 1,
        verdict: 'exact',
        score: 1,
        difference: 'nothing',
        differences: [],
      },
    ],
  }),
]);
