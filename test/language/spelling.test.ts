import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSpelling, editDistance, scannedForm } from '../../src/language/spelling.js';

describe('compareSpelling', () => {
  it.each([
    ['ferry', 'ferry', 'same'],
    ['guild', 'gui1d', 'misread'],
    ['modern', 'modem', 'misread'],
    ['volunteers', 'vo1unteers', 'misread'],
    ['them', 'thern', 'misread'],
    ['from', 'frorn', 'misread'],
    ['clearing', 'c1earing', 'misread'],
    ['dear', 'clear', 'misread'],
    ['internal', 'external', 'other'],
    ['immigration', 'emigration', 'other'],
    ['harbour', 'harbuor', 'typo'],
    ['harbour', 'ahrbour', 'typo'],
    ['harbour', 'arbour', 'typo'],
    ['hired', 'fired', 'other'],
    ['0рехи', 'орехи', 'typo'],
    ['committee', 'comittee', 'typo'],
    ['паром', 'парм', 'typo'],
    ['announce', 'announced', 'typo'],
    ['organise', 'organising', 'inflection'],
    ['decided', 'deciding', 'inflection'],
    ['legal', 'illegal', 'other'],
    ['happy', 'unhappy', 'other'],
    ['законный', 'незаконный', 'other'],
    ['cat', 'car', 'other'],
    ['north', 'south', 'other'],
    ['monday', 'friday', 'other'],
    ['increase', 'decrease', 'other'],
    ['paris', 'warsaw', 'other'],
  ])('%s and %s: %s', (a, b, relation) => {
    expect(compareSpelling(a, b)).toBe(relation);
    expect(compareSpelling(b, a)).toBe(relation);
  });
});

describe('scannedForm', () => {
  it.each([
    ['rnodern', 'modem'],
    ['c1ear', 'clear'],
    ['O0o', 'OOO'.toLowerCase()],
    ['vvater', 'water'],
  ])('%s looks like %s', (one, other) => {
    expect(scannedForm(one.toLowerCase())).toBe(scannedForm(other));
  });
});

/** The distance by its definition, every cell computed. */
function plainDistance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const swap =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? rows[i - 2]![j - 2]! + 1 : Infinity;
      rows[i]![j] = Math.min(
        rows[i - 1]![j]! + 1,
        rows[i]![j - 1]! + 1,
        rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
        swap,
      );
    }
  }
  return rows[a.length]![b.length]!;
}

describe('editDistance', () => {
  it.each([
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['abc', 'ab', 1],
    ['ferry', 'fairy', 2],
    ['', 'a', 1],
  ])('%j to %j', (a, b, distance) => {
    expect(editDistance(a, b, 2)).toBe(distance);
  });

  it('is the distance of the definition up to the limit, and one more beyond', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 2 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(plainDistance(a, b), limit + 1));
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('does not compare what is too long for a word', () => {
    expect(editDistance('a'.repeat(61), 'a'.repeat(60), 2)).toBe(3);
  });
});
