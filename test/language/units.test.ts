import { expect, it } from 'vitest';
import { readUnit } from '../../src/language/units.js';

it('reads the longest spelling of a unit', () => {
  expect(readUnit(['km', 'h', 'fast'], 0, 'behind')).toEqual({ units: ['km/h'], to: 2 });
  expect(readUnit(['in', 'per', 'cent'], 1, 'behind')).toEqual({ units: ['%'], to: 3 });
  expect(readUnit(['ships'], 0, 'behind')).toBeNull();
});

it('knows that a word may be several units', () => {
  expect(readUnit(['pounds'], 0, 'behind')?.units).toEqual(['£', 'lb']);
});

it('takes only money and shares for units before a number', () => {
  expect(readUnit(['$'], 0, 'before')?.units).toEqual(['$']);
  expect(readUnit(['m'], 0, 'before')).toBeNull();
});
