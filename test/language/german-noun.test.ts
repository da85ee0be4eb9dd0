import { expect, it } from 'vitest';
import { endsAsNoun, standsAsNoun } from '../../src/language/german-noun.js';

it.each([
  ['beteiligung', true],
  ['moglichkeiten', true],
  ['universitat', true],
  ['nis', false],
  ['wiegand', false],
])('tells by its ending whether %s is a noun: %s', (word, isNoun) => {
  expect(endsAsNoun(word)).toBe(isNoun);
});

it.each([
  ['hafenamt', ['das'], true],
  ['hafenamt', ['Im', 'alten'], true],
  ['hafenamt', ['sagte'], false],
  ['hafenamt', ['das', 'sagte', 'gern'], false],
  ['heydten', ['von', 'der'], false],
  ['tor', ['das'], false],
  ['hafenamt', [], false],
] as const)('tells %s behind %j: %s', (word, before, isNoun) => {
  expect(standsAsNoun(word, before)).toBe(isNoun);
});
