import { describe, expect, it } from 'vitest';
import { cleanBlocks } from '../../src/clean/clean.js';
import { defaultSettings } from '../../src/clean/default-settings.js';
import { judgeBlocks } from '../../src/detect/judge.js';
import type { Block, BlockKind, JudgedBlock, Keep } from '../../src/model.js';

const ferry = 'The ferry to the outer islands sails again on the first of November, the company said on Monday.';
const bridge = 'The bridge over the mill stream is closed until engineers have looked at its northern pier.';
const school = 'Six schools stay shut tomorrow, and the list of them hangs on the doors of the town hall.';

function clean(texts: readonly (string | [BlockKind, string])[], keep: Keep = defaultSettings.keep): JudgedBlock[] {
  const blocks = texts.map((each, index): Block => {
    const [kind, text] = typeof each === 'string' ? (['paragraph', each] as const) : each;
    return { kind, text, lines: [index + 1, index + 1] };
  });
  return cleanBlocks(blocks, judgeBlocks(blocks, { ...defaultSettings, hasMarkup: false, keep }), keep);
}

/** For each block that goes its index and that of the block that holds its content. */
const removals = (blocks: readonly JudgedBlock[]): (number | undefined)[][] =>
  blocks.flatMap(({ kept, of }, index) => (kept ? [] : [[index, of]]));

describe('cleanBlocks', () => {
  it.each<[string, string[], [number, number][]]>([
    ['nothing of what differs', [ferry, bridge, school], []],
    ['the second of two copies', [ferry, bridge, ferry], [[2, 0]]],
    [
      'all copies but the first',
      [ferry, ferry, bridge, ferry],
      [
        [1, 0],
        [3, 0],
      ],
    ],
    ['a copy in other typography', [ferry, bridge, ferry.replaceAll(' ', '\u00a0').toUpperCase()], [[2, 0]]],
    ['a teaser ahead of its paragraph', [`${ferry.slice(0, 67)}…`, bridge, ferry], [[0, 2]]],
    ['the less full, although it comes first', [ferry, bridge, `${ferry} ${school}`], [[0, 2]]],
    [
      'every step of a staircase',
      [ferry, `${ferry} ${bridge}`, `${ferry} ${bridge} ${school}`],
      [
        [0, 2],
        [1, 2],
      ],
    ],
    [
      'copies of what went, too',
      [ferry, ferry, `${ferry} ${bridge}`],
      [
        [0, 2],
        [1, 2],
      ],
    ],
    ['none of two that differ in a number', [ferry.replace('first', '1'), ferry.replace('first', '2')], []],
    ['none of two that differ in a negation', [bridge, bridge.replace('is closed', 'is not closed')], []],
    ['none of two that each have their own', [`${ferry} ${bridge}`, `${bridge} ${school}`], []],
    ['nothing from nothing', [], []],
  ])('removes %s', (_, texts, expected) => {
    expect(removals(clean(texts))).toEqual(expected);
  });

  it.each(['1847', 'Brixholm', 'not'])('of two blocks of one size keeps the one that has %s', (fact) => {
    const plain = 'The ferry will call at the harbour of the town on its way to the islands in the morning again.';
    const other = plain.replace('again', fact);
    for (const texts of [
      [plain, bridge, other],
      [other, bridge, plain],
    ]) {
      const kept = clean(texts).filter((block) => block.kept);
      expect(kept.map((block) => block.text)).toContain(other);
    }
  });

  it('keeps the headline and removes its copies', () => {
    const title = 'Ferry to the outer islands sails again';
    const blocks = clean([
      ['heading', `${title} | The Herald`],
      ['headline', title],
      ferry,
      bridge,
      ['heading', title],
    ]);
    expect(removals(blocks)).toEqual([
      [0, 1],
      [4, 1],
    ]);
  });

  it('of a paragraph and its copy with a note keeps the bare one, unless the other is the headline', () => {
    expect(removals(clean([`${ferry} Read more`, bridge, ferry]))).toEqual([[0, 2]]);
    expect(removals(clean([['dek', ferry], ['headline', `${ferry} Read more`], bridge]))).toEqual([[0, 1]]);
  });

  it('points a chain of repeats at what stays', () => {
    const blocks = clean([ferry, `${ferry} Read more`, ferry, `${ferry} ${bridge}`]);
    for (const block of blocks) if (!block.kept) expect(blocks[block.of!]?.kept).toBe(true);
    expect(blocks.filter((block) => block.kept)).toHaveLength(1);
  });

  it('keeps a refrain that heads something each time', () => {
    const blocks = clean([['heading', 'The bottom line'], ferry, ['heading', 'The bottom line'], bridge]);
    expect(removals(blocks)).toEqual([]);
  });

  it('removes a refrain that heads nothing any more', () => {
    const short = 'Ferries to Brixholm will not sail.';
    const blocks = clean([
      school,
      short,
      ['heading', 'The bottom line'],
      short,
      ['heading', 'The bottom line'],
      bridge,
    ]);
    expect(removals(blocks)).toEqual([
      [3, 1],
      [4, 2],
    ]);
  });

  it('tells of a likeness on the later of two that stay', () => {
    const blocks = clean([ferry.replace('first', '1'), bridge, ferry.replace('first', '2')]);
    expect(blocks[0]).not.toHaveProperty('verdict');
    expect(blocks[2]).toMatchObject({ kept: true, verdict: 'variant', of: 0 });
  });

  it('leaves kind, text and lines as they were', () => {
    const blocks = clean([ferry, ['list-item', '- one'], ferry]);
    expect(blocks.map(({ kind, text, lines }) => ({ kind, text, lines }))).toEqual([
      { kind: 'paragraph', text: ferry, lines: [1, 1] },
      { kind: 'list-item', text: '- one', lines: [2, 2] },
      { kind: 'paragraph', text: ferry, lines: [3, 3] },
    ]);
  });

  it('keeps the last of several copies when asked to', () => {
    expect(removals(clean([ferry, bridge, ferry, ferry], 'last'))).toEqual([
      [0, 3],
      [2, 3],
    ]);
  });
});
