import { describe, expect, it } from 'vitest';
import { bodyOf, toText } from '../../src/report/text.js';
import { block, mill, reportOf, trimmed } from './sample.js';

const all = { summary: true, article: true };
const body = `The mill ground its first sack. The miller bowed.

The mill ground its second sack. The miller bowed.
`;

describe('text', () => {
  it('is headline, lede directly below, an empty line, the kept blocks', () => {
    expect(toText(mill, all)).toBe(`Mill turns again\nThe mill ground its first sack.\n\n${body}`);
  });

  it('without summary is every kept block, without article the summary', () => {
    expect(toText(mill, { summary: false, article: true })).toBe(`Mill turns again\n\n${body}`);
    expect(toText(mill, { summary: true, article: false })).toBe('Mill turns again\nThe mill ground its first sack.\n');
  });

  it('shows a block as it stands without the sentences taken out', () => {
    expect(toText(trimmed, { summary: false, article: true })).toBe(
      'Mill turns again\n\nThe mill ground its first sack.\n\nThe miller bowed.\n',
    );
  });

  it('shows the key points below the lede that it does not say', () => {
    const points = ['The mill ground its first sack.', 'The miller bowed.'];
    const told = { ...mill, keyPoints: points };
    const [shown, lines] = [{ summary: true, article: false }, 'Mill turns again\nThe mill ground its first sack.'];
    expect(toText(told, shown)).toBe(`${lines}\n- The miller bowed.\n`);
    expect(toText({ ...told, lede: null }, shown)).toBe(`Mill turns again\n- ${points.join('\n- ')}\n`);
    expect(toText({ ...told, keyPoints: points.slice(0, 1) }, shown)).toBe(`${lines}\n`);
  });

  it('leaves out what the article does not state', () => {
    const blocks = [block('Grain.', 1)];
    expect(toText(reportOf(blocks, { headline: null }), all)).toBe('The mill ground its first sack.\n\nGrain.\n');
    expect(toText(reportOf(blocks, { lede: null }), all)).toBe('Mill turns again\n\nGrain.\n');
    expect(toText(reportOf(blocks, { headline: null, lede: null }), all)).toBe('Grain.\n');
    expect(toText(reportOf([], { headline: null, lede: null }), all)).toBe('');
  });

  it('shows the headline once, wherever it stands', () => {
    const blocks = [
      block('THE NEWS', 1, { kind: 'kicker' }),
      block('Mill', 2, { kind: 'headline' }),
      block('Grain.', 3),
    ];
    expect(bodyOf(reportOf(blocks), all).map(({ text }) => text)).toEqual(['THE NEWS', 'Grain.']);
    expect(bodyOf(reportOf(blocks), { summary: false, article: true })).toEqual(blocks);
  });
});
