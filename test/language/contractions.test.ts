import { describe, expect, it } from 'vitest';
import { areSameContracted, isContraction } from '../../src/language/contractions.js';
import { tokenize } from '../../src/language/tokens.js';

describe('areSameContracted', () => {
  it.each([
    ['won t', 'will not'],
    ['ve', 'have'],
    ['s', 'has'],
    ['s', 'is'],
    ['cannot', 'can t'],
    ['dont', 'do not'],
    ['zum', 'zu dem'],
    ['aufs', 'auf das'],
  ])('%s and %s', (one, other) => {
    expect(areSameContracted(one.split(' '), other.split(' '))).toBe(true);
    expect(areSameContracted(other.split(' '), one.split(' '))).toBe(true);
  });

  it.each([
    ['won t', 'did not'],
    ['ve', 'had'],
    ['can t', 'can'],
    ['doesn', 'does'],
    ['doesn t', 'does'],
    ['zum', 'zu der'],
  ])('not %s and %s', (one, other) => {
    expect(areSameContracted(one.split(' '), other.split(' '))).toBe(false);
  });
});

it('knows a part of a contraction, and no other word', () => {
  const words = ['ve', 't', 'zum', 'have', 'constructor'];
  expect(words.map((word) => isContraction(tokenize([word]).hash[0]!))).toEqual([true, true, true, false, false]);
});
