import { expect, it } from 'vitest';
import { foldText } from '../../src/language/fold-text.js';
import { oppositeGroups } from '../../src/language/opposite-groups.js';
import { areOpposites } from '../../src/language/opposites.js';

it('the words of the groups are written as they are looked up', () => {
  for (const word of oppositeGroups.flatMap((group) => group.split(' ')))
    if (word !== '/') expect(foldText(word)).toBe(word);
});

it.each([
  ['rose', 'fell'],
  ['lundi', 'mardi'],
  ['werden', 'wurden'],
  ['worden', 'werden'],
  ['северныи', 'южныи'],
  ['ייצוא', 'ייבוא'],
  ['se', 'da'],
  ['る', 'た'],
  ['lessor', 'lessee'],
])('%s and %s exclude each other', (one, other) => {
  expect(areOpposites(one, other)).toBe(true);
  expect(areOpposites(other, one)).toBe(true);
});

it.each([
  ['rose', 'climbed'],
  ['wurde', 'wurden'],
  ['rose', 'lundi'],
  ['harbour', 'quay'],
])('%s and %s do not', (one, other) => {
  expect(areOpposites(one, other)).toBe(false);
});
