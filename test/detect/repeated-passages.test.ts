/**
 * Passages of short lines that stand twice: a page rendered again, and not what two sections share.
 */
import { expect, it } from 'vitest';
import { copiesBefore } from '../../src/detect/exact-groups.js';
import { findRepeatedPassages } from '../../src/detect/repeated-passages.js';
import type { Block } from '../../src/model.js';

type Line = readonly [kind: Block['kind'], text: string];

const blocks = (texts: readonly Line[]): Block[] =>
  texts.map(([kind, text], index) => ({ kind, text, lines: [index + 1, index + 1] }));
/** For each block the first with its text. */
const leaders = (all: readonly Block[]): Int32Array =>
  Int32Array.from(all, ({ text }) => all.findIndex((other) => other.text === text));
const repeated = (...texts: readonly Line[]): number[] => {
  const all = blocks(texts);
  const leader = leaders(all);
  return [...findRepeatedPassages(all, leader, copiesBefore(leader)).inside];
};

const line = (name: string): readonly ['paragraph', string] => [
  'paragraph',
  `${name} waited at the gate until the lamp above the door of the ticket office went out.`,
];
const heading = (text: string): readonly ['heading', string] => ['heading', text];

it('finds a run of paragraphs that are a passage together', () => {
  const run = [line('Ada'), line('Bo'), line('Cy')];
  expect(repeated(heading('One'), ...run, heading('Two'), ...run)).toEqual([5, 6, 7]);
});

it('finds none in the few lines that two sections share', () => {
  const run = [line('Ada'), line('Bo')];
  expect(repeated(heading('One'), ...run, heading('Two'), ...run)).toEqual([]);
});

it('leaves the lines at its ends to what stands around it', () => {
  const run = [heading('Why?'), line('Ada'), line('Bo'), line('Cy'), heading('And then?')];
  expect(repeated(...run, line('Di'), ...run)).toEqual([7, 8, 9]);
});

it('finds a short run right behind its copy', () => {
  const run = [heading('One'), line('Ada'), line('Bo')];
  expect(repeated(...run, ...run)).toEqual([4, 5]);
  expect(repeated(line('Ada'), line('Bo'), line('Ada'), line('Bo'))).toEqual([]);
});

it('goes on behind a line of the page', () => {
  const run = [line('Ada'), line('Bo'), line('Cy')];
  const withAside = [run[0]!, ['heading', 'Advertisement'] as const, ...run.slice(1)];
  expect(repeated(heading('One'), ...run, heading('Two'), ...withAside)).toEqual([5, 7, 8]);
});
