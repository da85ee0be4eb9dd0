import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BorderlinePair, closestTo, pairsOf } from '../../src/check/borderline.js';
import type { DedupeOptions } from '../../src/model.js';
import { judgedPairs, readArticle, reportOn } from '../../src/pipeline.js';

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
  const second = 'The town will rent out the tower above the fish market from the first of May on.';
  const article = readArticle('a', 'text', `${first}\n\nSomething else happened on the quay that day.\n\n${second}`);

  const pairsAt = (threshold: number, options: DedupeOptions = {}): BorderlinePair[] => {
    const { blocks } = reportOn(article, { ...options, threshold });
    return pairsOf(article, judgedPairs(article, options), blocks, 'a.txt');
  };

  it('shows what went at the threshold, and what would stay at a higher one', () => {
    const [found, ...others] = pairsAt(0.7);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ file: 'a.txt', verdict: 'near', goes: true, here: { text: second, lines: [5, 5] } });
    expect(pairsAt(found!.score + 0.01)[0]!.goes).toBe(false);
  });

  it('shows first the one of the two that goes', () => {
    const fewer = readArticle('a', 'text', `${second}\n\nNobody came.\n\n${second.replace('fish', 'old fish')}`);
    for (const keep of ['fullest', 'first', 'last'] as const) {
      const { blocks } = reportOn(fewer, { keep });
      const [found] = pairsOf(fewer, judgedPairs(fewer, { keep }), blocks, 'a.txt');
      const gone = blocks.find(({ kept }) => !kept);
      expect(found).toMatchObject({ goes: true, here: { lines: gone?.lines } });
    }
  });
});

it('leaves out look-alikes of which one went into a third', () => {
  const ferry = 'The ferry to the outer islands runs every 10 minutes until 22:00 on weekdays, the company said.';
  const later = ferry.replace('10', '15');
  const aside = 'Something else happened on the quay that day.';
  const source = [ferry, aside, later, 'Nobody came to see it.', `${later} It carries bicycles for free.`].join('\n\n');
  const article = readArticle('a', 'text', source);
  const pairs = pairsOf(article, judgedPairs(article, {}), reportOn(article).blocks, 'a.txt');
  expect(pairs.map(({ here, there, goes }) => [here.lines[0], there.lines[0], goes])).toEqual([
    [1, 9, false],
    [5, 9, true],
  ]);
});

describe('closestTo, some pairs at a time', () => {
  const verdicts = ['near', 'contained', 'variant', 'overlap'] as const;
  const anyPair = fc.record({ score: fc.integer({ min: 0, max: 20 }), verdict: fc.constantFrom(...verdicts) });

  it('takes what it takes of all at once', () => {
    fc.assert(
      fc.property(fc.array(anyPair), fc.array(anyPair), fc.integer({ min: 1, max: 6 }), (some, others, limit) => {
        const [first, second] = [some, others].map((list) =>
          list.map(({ score, verdict }) => pair(score / 20, verdict)),
        );
        const inParts = closestTo([...closestTo(first!, 0.7, limit), ...second!], 0.7, limit);
        expect(inParts).toEqual(closestTo([...first!, ...second!], 0.7, limit));
      }),
    );
  });
});
