import { expect, it } from 'vitest';
import { readArticle, reportOn } from '../../src/pipeline.js';

const aside = 'Nobody came to the quay on that day, and the crane stood still until the evening.';
const text = 'The council will rebuild the old market hall next year, mayor Anna Lindt said on Monday.';

/** What is told of the later of two blocks. */
const told = (one: string, other: string) =>
  reportOn(readArticle('', 'text', [one, aside, other].join('\n\n'))).blocks[2]!;

it('tells also what only the one that stays has', () => {
  const { kept, differences } = told(`LISTEN: ${text}`, `${text} Read more`);
  expect(kept).toBe(false);
  expect(differences).toEqual([
    { kind: 'label', here: 'Read more', there: '' },
    { kind: 'extra', here: '', there: 'LISTEN' },
  ]);
});

it('tells a word that each has in another place once, as moved', () => {
  const list = 'A museum in the cottage of the lock keeper shows tools, maps and the books of two centuries.';
  const { differences } = told(list, list.replace('tools, maps', 'maps, tools'));
  expect(differences).toEqual([{ kind: 'moved', here: 'maps', there: '' }]);
});
