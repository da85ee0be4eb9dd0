/**
 * Articles of our own for the tests of the command: short, and what is repeated in them is beyond doubt.
 */

/** Says its headline and its lede twice; what the command makes of it is {@link ferryClean}. */
export const ferry = `Ferry line reopens after winter repairs

The island ferry sailed again on Monday after four months in dry dock. Passengers queued from dawn.

The operator spent the winter on a new engine and on ramps for wheelchairs.

Tickets cost the same as last year, said the harbour master, Ilse Brandt.

The island ferry sailed again on Monday after four months in dry dock. Passengers queued from dawn.

Ferry line reopens after winter repairs
`;

export const ferryHeadline = 'Ferry line reopens after winter repairs';
export const ferryLede =
  'The island ferry sailed again on Monday after four months in dry dock. Passengers queued from dawn.';

/** The article of {@link ferry} without its headline, each block once. */
export const ferryBody = `The island ferry sailed again on Monday after four months in dry dock. Passengers queued from dawn.

The operator spent the winter on a new engine and on ramps for wheelchairs.

Tickets cost the same as last year, said the harbour master, Ilse Brandt.
`;

/** What the command prints for {@link ferry}: headline, lede below it, an empty line, the article. */
export const ferryClean = `${ferryHeadline}\n${ferryLede}\n\n${ferryBody}`;

/** Says nothing twice. */
export const orchard = `Orchard gives its apples away

A frost in May spared the old orchard above the mill, and the trees are bending under their load.

The owners have put baskets at the gate and ask only that nobody climbs.
`;

export const orchardClean = `Orchard gives its apples away
A frost in May spared the old orchard above the mill, and the trees are bending under their load.

A frost in May spared the old orchard above the mill, and the trees are bending under their load.

The owners have put baskets at the gate and ask only that nobody climbs.
`;

/** Says a paragraph twice, the second time with two slips of the pen: alike by less than 0.99, by more than 0.9. */
export const library = `Library opens a night room

The town library opened a quiet reading room that stays open all night on Tuesday.

Students from the two colleges had asked for a place to work for several years already.

The town library openned a quiet reading room that stays open all nigth on Tuesday.
`;

/** One row of JSON Lines. */
export const row = (value: unknown): string => `${JSON.stringify(value)}\n`;
