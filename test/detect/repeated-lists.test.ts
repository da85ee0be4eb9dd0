/**
 * Lists of short lines that stand twice: those of the page go as a whole, those of the article stay as a whole.
 */
import { describe, expect, it } from 'vitest';
import { readArticle, reportOn } from '../../src/pipeline.js';

const title = 'Storm closes two schools in Pellworth';
const roof = 'Two schools in Pellworth stay closed until Thursday after the wind tore off a part of the newer roof.';
const parents =
  'Parents were told by text message at six and had no time to find anyone who would mind their children.';
const report = 'The county has promised a report by Friday, and the fire service has fenced in the whole playground.';
const bakers = 'The bakers on the corner kept their oven warm and took in whoever stood in the street without a key.';
const rain = 'It rained until noon on Saturday, when the first of the shops on the hill opened its doors again.';
const ford = 'The ford below the mill cannot be crossed before the river has fallen to half of what it carries now.';

/** The lines that went of an article with these, one paragraph each. */
const removed = (...lines: readonly string[]): number[] =>
  reportOn(readArticle('', 'text', [title, ...lines].join('\n\n')))
    .blocks.filter(({ kept }) => !kept)
    .map((block) => (block.lines[0] + 1) / 2 - 2);

const links = ['Harbour dredging delayed again', 'Bus route 14 to be cut', 'Market traders win rent freeze'];
const bulleted = links.map((link) => `- ${link}`);

describe('a list at the end that stands above already', () => {
  it.each([
    ['of headings below a label', ['Related stories', ...links]],
    ['of entries below a label', ['Related stories', ...bulleted]],
    ['of entries below a prompt', ['Read more', ...bulleted]],
    ['of entries alone', bulleted],
  ])('goes as a whole: %s', (_, list) => {
    const lines = [roof, ...list, parents, report, ...list];
    expect(removed(...lines)).toEqual(list.map((_line, at) => lines.length - list.length + at));
  });

  it('goes with a notice behind it', () => {
    const list = ['Related stories', ...bulleted];
    expect(removed(roof, ...list, parents, report, ...list, 'Sign up for our newsletter')).toEqual([7, 8, 9, 10]);
  });

  it('stays when it is two lines', () => {
    expect(removed(roof, ...bulleted.slice(1), parents, report, ...bulleted.slice(1))).toEqual([]);
  });

  it('stays within a longer list', () => {
    const other = (entry: string): string[] => [...bulleted, `- ${entry}`];
    expect(removed(roof, ...other('Ferry sold'), parents, report, ...other('Mill let'))).toEqual([]);
    expect(removed(roof, '- Ferry sold', ...bulleted, parents, report, '- Mill let', ...bulleted)).toEqual([]);
  });

  it('stays below another heading', () => {
    expect(removed(roof, 'Most read', ...bulleted, parents, report, 'For you', ...bulleted)).toEqual([]);
  });
});

describe('a list that an article has on purpose', () => {
  const goods = ['- Butter', '- Salt', '- Flour'];

  it('stays where each heads a text of its own', () => {
    expect(
      removed(roof, 'You need', ...goods, 'Method', parents, bakers, 'You need', ...goods, 'Method', report),
    ).toEqual([]);
  });

  it('stays where each of its lines heads a text', () => {
    expect(
      removed('Pros', roof, 'Cons', parents, 'Price', report, 'Pros', bakers, 'Cons', rain, 'Price', ford),
    ).toEqual([]);
  });

  it('goes in the middle when a prompt heads it', () => {
    const list = ['Read more', ...bulleted];
    expect(removed(roof, ...list, parents, ...list, report)).toEqual([6, 7, 8, 9]);
  });
});
