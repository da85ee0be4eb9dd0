import { describe, expect, it } from 'vitest';
import { type BorderlinePair, closestTo, pairsOf } from '../../src/check/borderline.js';
import { judgedPairs, readArticle } from '../../src/pipeline.js';

const pair = (score: number, verdict: BorderlinePair['verdict']): BorderlinePair => {
  const block = { text: '', lines: [1, 1] as const };
  return { file: 'a.txt', here: block, there: block, verdict, score, difference: '', goes: false };
};

describe('closestTo', () => {
  it('takes those a threshold decides before the others, each from the highest score down', () => {
    const pairs = [
      pair(0.7, 'variant'),
      pair(0.95, 'near'),
      pair(0.6, 'contained'),
      pair(0.72, 'near'),
      pair(0.3, 'overlap'),
    ];
    expect(closestTo(pairs, 0.7, 3).map(({ score }) => score)).toEqual([0.95, 0.72, 0.6]);
    expect(closestTo(pairs, 0.7, 4).map(({ score }) => score)).toEqual([0.95, 0.72, 0.6, 0.7]);
    expect(closestTo(pairs, 0.7, 1).map(({ score }) => score)).toEqual([0.72]);
  });
});

describe('pairsOf', () => {
  const first = 'The town will rent out the tower above the old fish market from the first of May on.';
  const second = 'The town will let the tower above the old fish market from the first of May on.';
  const article = readArticle('a', 'text', `${first}\n\nSomething else happened on the quay that day.\n\n${second}`);

  it('shows what went at the threshold, and what would stay at a higher one', () => {
    const verdicts = judgedPairs(article, {});
    const [found, ...others] = pairsOf(article, verdicts, 'a.txt', 0.7);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ file: 'a.txt', verdict: 'near', goes: true, here: { text: second, lines: [5, 5] } });
    expect(pairsOf(article, verdicts, 'a.txt', found!.score + 0.01)[0]!.goes).toBe(false);
  });
});
