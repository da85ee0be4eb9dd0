/**
 * Copies in which who says so stands at the other end, in other words; and such in which another says so.
 */
import { describe, expect, it } from 'vitest';
import { readArticle, reportOn } from '../../src/pipeline.js';

const aside = 'Gardeners along the embankment have begun to tie the young limes to their stakes again.';
const isOneGone = (one: string, other: string): boolean =>
  reportOn(readArticle('', 'text', [one, aside, other].join('\n\n'))).blocks.some(({ kept }) => !kept);

/** By language: the same in front and behind, and another who says so. */
const cases: readonly (readonly [language: string, front: string, behind: string, another: string])[] = [
  [
    'en',
    'According to the fire brigade the ferry had been leaking for weeks when it left the pier.',
    'The ferry had been leaking for weeks when it left the pier, the fire brigade said.',
    'The ferry had been leaking for weeks when it left the pier, the captain said.',
  ],
  [
    'de',
    'Nach Angaben der Feuerwehr hatte die Fähre seit Wochen ein Leck, als sie den Steg verließ.',
    'Die Fähre hatte seit Wochen ein Leck, als sie den Steg verließ, teilte die Feuerwehr mit.',
    'Die Fähre hatte seit Wochen ein Leck, als sie den Steg verließ, teilte die Reederei mit.',
  ],
  [
    'da',
    'Ifølge politiet var det gamle skib sejlet ud uden lys, da det ramte molen ved den gamle havn.',
    'Det gamle skib var sejlet ud uden lys, da det ramte molen ved den gamle havn, oplyser politiet.',
    'Det gamle skib var sejlet ud uden lys, da det ramte molen ved den gamle havn, oplyser rederiet.',
  ],
  [
    'cs',
    'Podle hasičů loď vyplula bez světel a narazila do mola ve starém přístavu.',
    'Loď vyplula bez světel a narazila do mola ve starém přístavu, uvedli hasiči.',
    'Loď vyplula bez světel a narazila do mola ve starém přístavu, uvedli rybáři.',
  ],
  [
    'fi',
    'Poliisin mukaan laiva lähti satamasta ilman valoja ja osui vanhaan laituriin.',
    'Laiva lähti satamasta ilman valoja ja osui vanhaan laituriin, poliisi kertoo.',
    'Laiva lähti satamasta ilman valoja ja osui vanhaan laituriin, varustamo kertoo.',
  ],
];

describe.each(cases)('%s', (_, front, behind, another) => {
  it('lets one go', () => {
    expect(isOneGone(front, behind)).toBe(true);
    expect(isOneGone(behind, front)).toBe(true);
  });

  it('keeps both where another says so', () => {
    expect(isOneGone(front, another)).toBe(false);
    expect(isOneGone(another, front)).toBe(false);
  });
});

describe('both stay', () => {
  it.each([
    [
      'one who speaks against the other',
      'According to the minister the bridge must be closed before the winter.',
      'The bridge must be closed before the winter, said a critic of the minister.',
    ],
    [
      'another sentence',
      'According to the police the bridge is closed for repairs. The mayor took the money from the safe.',
      'The bridge is closed for repairs. The mayor took the money from the safe, the police said.',
    ],
    [
      'a name spelled otherwise',
      'According to Anna Schmid the bridge must be closed before the winter.',
      'The bridge must be closed before the winter, said Anna Schmidt.',
    ],
    [
      'another animal behind it',
      'A ranger said that a wolf had been seen twice near the old camp since the weekend.',
      'A lynx had been seen twice near the old camp since the weekend, according to a ranger.',
    ],
    [
      'another name behind it',
      'The club announced that Tomas Berdahl will captain the side for the rest of the season.',
      'Lukas Berdahl will captain the side for the rest of the season, the club announced.',
    ],
  ])('%s', (_, one, other) => {
    expect(isOneGone(one, other)).toBe(false);
    expect(isOneGone(other, one)).toBe(false);
  });
});
