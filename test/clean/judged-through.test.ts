import { describe, expect, it } from 'vitest';
import { judgedThrough } from '../../src/clean/judged-through.js';
import type { ScoredPair, WordDifference } from '../../src/model.js';
import { readArticle, reportOn } from '../../src/pipeline.js';

type Said = Pick<ScoredPair, 'verdict' | 'score' | 'differences'>;

const exact: Said = { verdict: 'exact', score: 1, differences: [] };
const slip = (here: string, there: string): WordDifference => ({ kind: 'spelling', here, there });
const near = (...differences: WordDifference[]): Said => ({ verdict: 'near', score: 0.9, differences });
const contained = (...differences: WordDifference[]): Said => ({ verdict: 'contained', score: 0.8, differences });
const text = 'The frist boat leaves at six.';

describe('judgedThrough', () => {
  it('says of a copy what is said of the block it copies, and the other way round', () => {
    const told = contained(slip('frist', 'first'));
    expect(judgedThrough(text, exact, told)).toEqual(told);
    expect(judgedThrough(text, told, exact)).toEqual(told);
    expect(judgedThrough(text, exact, exact)).toEqual(exact);
  });

  it('has the lower score, and says more when one of the two does', () => {
    expect(judgedThrough(text, near(), contained())).toMatchObject({ verdict: 'contained', score: 0.8 });
    expect(judgedThrough(text, contained(), near())).toMatchObject({ verdict: 'contained', score: 0.8 });
  });

  it('follows a word from one to the next', () => {
    expect(judgedThrough(text, near(slip('frist', 'fisrt')), near(slip('fisrt', 'first'))).differences).toEqual([
      slip('frist', 'first'),
    ]);
    expect(judgedThrough(text, near(slip('frist', 'first')), near(slip('first', 'frist'))).differences).toEqual([]);
  });

  it('adds what differs in the next, but not in words of its own', () => {
    const next = contained(slip('boat', 'baot'), slip('Tickets', 'Tikcets'));
    expect(judgedThrough(text, contained(slip('frist', 'first')), next).differences).toEqual([
      slip('frist', 'first'),
      slip('boat', 'baot'),
    ]);
  });

  it('does not quote whole texts that differ in typography from the next', () => {
    const typography: WordDifference = { kind: 'typography', here: text, there: text.toUpperCase() };
    expect(judgedThrough(text, near(typography), contained()).differences).toEqual([]);
  });
});

const once = 'كلدرث لمفستن مركيلو 2 نوبشه بجنور.';
const misspelled = once.replace('كلدرث', 'كلدث');
const other = 'دفران فسكاتن هرتكف جوسارم كلدرث.';
const fuller = `${misspelled} Chelposku dratvimun esquolber 0 fimbatroz glorhenda.`;

it.each([[[once, once, once, once, misspelled, other, fuller]], [[once, once, misspelled, other, fuller]]])(
  'calls no block a copy of one that is not',
  (lines) => {
    const { blocks } = reportOn(readArticle('', 'text', lines.join('\n\n')));
    const gone = blocks.filter(({ kept }) => !kept);
    expect(gone.length).toBe(lines.length - 2);
    for (const block of gone) expect(block).toMatchObject({ verdict: 'contained', of: lines.length - 1 });
    for (const block of gone.filter((each) => each.text === once))
      expect(block.differences).toEqual([{ kind: 'spelling', here: 'كلدرث', there: 'كلدث' }]);
  },
);
