import { expect, it } from 'vitest';
import { areOpposites } from '../../src/language/opposites.js';

it.each([
  ['rose', 'fell'],
  ['lundi', 'mardi'],
  ['werden', 'wurden'],
  ['worden', 'werden'],
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
