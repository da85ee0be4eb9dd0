import { describe, expect, it } from 'vitest';
import { clip, describeDifference } from '../../src/clean/wording.js';
import type { Verdict, WordDifference } from '../../src/model.js';

const told = (verdict: Verdict, ...differences: WordDifference[]): string =>
  describeDifference({ verdict, differences });

describe('describeDifference', () => {
  it.each<[string, Verdict, WordDifference[]]>([
    ['nothing', 'exact', []],
    ['only typography', 'near', []],
    ['only typography', 'near', [{ kind: 'typography', here: '“a”', there: '"a"' }]],
    ['"gui1d" here, "guild" there', 'near', [{ kind: 'spelling', here: 'gui1d', there: 'guild' }]],
    ['"Read more" only labels it', 'near', [{ kind: 'label', here: 'Read more', there: '' }]],
    ['the other says more', 'contained', []],
    ['the other says more; "said" here, "told" there', 'contained', [{ kind: 'wording', here: 'said', there: 'told' }]],
    ['"14" here, "12" there', 'variant', [{ kind: 'number', here: '14', there: '12' }]],
    ['the number "14" only here', 'variant', [{ kind: 'number', here: '14', there: '' }]],
    ['the name "Rome" only here', 'variant', [{ kind: 'name', here: 'Rome', there: '' }]],
    ['"not" only here', 'variant', [{ kind: 'negation', here: 'not', there: '' }]],
    ['"not" only there', 'variant', [{ kind: 'negation', here: '', there: 'not' }]],
    ['each has something of its own', 'overlap', []],
    ['"and so on" only here', 'overlap', [{ kind: 'content', here: 'and so on', there: '' }]],
  ])('says %j', (phrase, verdict, differences) => {
    expect(told(verdict, ...differences)).toBe(phrase);
  });

  it('names the facts of a variant and passes over the rest', () => {
    const wording: WordDifference = { kind: 'wording', here: 'said', there: 'told' };
    expect(told('variant', wording, { kind: 'number', here: '14', there: '12' })).toBe('"14" here, "12" there');
  });

  it('counts what it does not name', () => {
    const many = [1, 2, 3, 4, 5].map((at): WordDifference => ({ kind: 'extra', here: `word ${at}`, there: '' }));
    expect(told('near', ...many)).toBe('"word 1" only here; "word 2" only here; "word 3" only here; 2 more');
  });

  it('says the same thing once', () => {
    const same: WordDifference = { kind: 'extra', here: 'again', there: '' };
    expect(told('near', same, same)).toBe('"again" only here');
  });

  it('clips long passages', () => {
    expect(told('near', { kind: 'extra', here: 'a'.repeat(500), there: '' }).length).toBeLessThan(100);
  });
});

describe('clip', () => {
  it.each([
    ['short', 5, 'short'],
    ['too long', 4, 'too…'],
    ['a long one', 3, 'a…'],
    ['', 3, ''],
  ])('%j to %i', (text, length, clipped) => {
    expect(clip(text, length)).toBe(clipped);
  });
});
