/**
 * Copies in which a pronoun stands where the other names whom it means: the one that says less goes.
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
    ['en', 'the experts', 'they', 'The pier can be saved if, as @ say, its piles are driven anew before the winter.'],
    ['en', 'Karen Toft', 'she', 'The pier can be saved if, as @ says, its piles are driven anew before the winter.'],
    ['de', 'der Minister', 'er', 'Am Montag wird @ den neuen Steg im Hafen im Beisein der Anwohner eröffnen.'],
    ['fr', 'la maire', 'elle', 'Le quai sera rouvert dans deux mois si, comme @ le promet, les pieux sont livrés.'],
    ['sv', 'Ståhl', 'hon', 'Bryggan kan räddas om, som @ säger, pålarna byts ut innan vintern kommer till hamnen.'],
    ['ru', 'директор порта', 'он', 'Причал удастся спасти, если, как @ говорит, сваи заменят ещё до начала зимы.'],
  ])('%s: %s', (_, noun, pronoun, text) => {
    const [full, short] = [text.replace('@', noun), text.replace('@', pronoun)];
    expect(keptOf(full, short)).toEqual([true, false]);
    expect(keptOf(short, full)).toEqual([false, true]);
  });
});

it.each([
  ['another pronoun', 'they say', 'she says'],
  ['a negation beside it', 'the experts do not say', 'they say'],
  ['a hedge beside it', 'the alleged experts say', 'they say'],
])('both stay: %s', (_, one, other) => {
  const text = 'The pier can be saved if, as @, its piles are driven anew before the winter.';
  expect(keptOf(text.replace('@', one), text.replace('@', other))).toEqual([true, true]);
});

it('keeps both where each has the pronoun once', () => {
  const text = 'The keeper said that @ would pay if # lost the match of the year at home on Sunday.';
  const one = text.replace('@', 'the sponsor').replace('#', 'they');
  const other = text.replace('@', 'he').replace('#', 'the hosts');
  expect(keptOf(one, other)).toEqual([true, true]);
});

it('keeps both phrases of a few words', () => {
  expect(keptOf('On Monday she won the cup.', 'On Monday Karen won the cup.')).toEqual([true, true]);
});
