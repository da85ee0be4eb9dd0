/**
 * Copies in which a pronoun stands where the other names whom it means: the one that says less goes, unless the pronoun may
 * mean another.
 */
import { describe, expect, it } from 'vitest';
import { readArticle, reportOn } from '../../src/pipeline.js';

const aside = 'Gardeners along the embankment have begun to tie the young limes to their stakes again.';
const keptOf = (...texts: readonly string[]): boolean[] =>
  reportOn(
    readArticle('', 'text', texts.flatMap((text) => [aside.replace('young', text.slice(0, 4)), text]).join('\n\n')),
  )
    .blocks.filter(({ text }) => texts.includes(text))
    .map(({ kept }) => kept);

describe('the copy with the pronoun goes, wherever it stands', () => {
  it.each([
    [
      'en',
      'the experts',
      'they',
      'The pier can be saved if, as @ say, its piles are driven anew before the winter.',
      ', as @ say,',
      ', @ say,',
    ],
    [
      'en',
      'Karen Toft',
      'she',
      '“The pier can be saved if its piles are driven anew,” @ said. “But it will cost a fortune.”',
      '',
      '',
    ],
    [
      'en',
      'Toft',
      'she',
      'Karen Toft has led the port for years. In May @ will open the new pier in the old harbour.',
      '',
      '',
    ],
    ['de', 'der Minister', 'er', 'Im Mai wird @ den neuen Steg im Hafen im Beisein der Anwohner eröffnen.', '', ''],
    ['fr', 'la maire', 'elle', 'En mai @ rouvrira le quai du vieux port avec deux fanfares et un grand bal.', '', ''],
    ['sv', 'Ståhl', 'hon', 'I maj ska @ öppna den nya bryggan i den gamla hamnen tillsammans med barnen.', '', ''],
  ])('%s: %s', (_, noun, pronoun, text, clause, shorter) => {
    const sentence = text.replace(clause, shorter);
    const [full, short] = [sentence.replace('@', noun), sentence.replace('@', pronoun)];
    expect(keptOf(full, short)).toEqual([true, false]);
    expect(keptOf(short, full)).toEqual([false, true]);
  });
});

describe('both stay', () => {
  it.each([
    ['another pronoun', 'In May she will open the new pier in the old harbour.', 'she', 'they'],
    ['a negation beside it', 'In May they will open the new pier in the old harbour.', 'they', 'the experts never'],
    ['a hedge beside it', 'In May they will open the new pier in the old harbour.', 'they', 'the alleged experts'],
    ['someone of its own sentence', 'The driver told the officers that he had been drinking.', 'he', 'the passenger'],
    [
      'the same in French',
      'Le chauffeur a dit à la police qu’il avait bu toute la soirée.',
      'qu’il',
      'que le passager',
    ],
    ['someone named before it', 'Anna Berg said on Monday that she would leave the town.', 'she', 'Peter Holm'],
    ['one of two names', 'Joel Marsh had Peter Crane as his aide. In May he will take charge.', 'he', 'Crane'],
    ['one who shares a name', 'Maria Keller told the court that she had taken it.', 'she', 'Thomas Keller'],
    [
      'who spoke before',
      'Anna Berg was angry: “We have waited for ten long years now,” she said.',
      'she',
      'Peter Holm',
    ],
    ['where it means nothing', 'The minister says it was wrong to build the tunnel.', 'it', 'the council'],
    ['a department', 'The company will close the IT department of the port in May.', 'IT', 'finance'],
    ['two people', 'In May he will open the new pier in the old harbour.', 'he', 'the mayor and the priest'],
    ['short pronouns', 'The boy saw the dog before it bit the child in the garden.', 'it', 'he'],
    ['a direction', 'The parcel from the port was sent to him on the first of May.', 'to him', 'by the mayor'],
    ['a short phrase', 'On Monday she won the cup.', 'she', 'Karen'],
  ])('%s', (_, text, pronoun, other) => {
    const full = text.replace(` ${pronoun} `, ` ${other} `).replace(` ${pronoun} `, ` ${other} `);
    expect(full).not.toBe(text);
    expect(keptOf(text, full)).toEqual([true, true]);
    expect(keptOf(full, text)).toEqual([true, true]);
  });
});

it('reads two long blocks with a pronoun in each gap in time that grows with them', () => {
  const text = (who: string): string =>
    Array.from({ length: 20_000 }, (_, at) => `w${at} v${at} u${at} ${who} t${at}.`).join(' ');
  expect(keptOf(text('he'), text('the mayor')).length).toBe(2);
});
