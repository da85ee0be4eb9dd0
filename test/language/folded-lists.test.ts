import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { foldText } from '../../src/language/fold-text.js';

const folder = new URL('../../src/language/', import.meta.url);
/** Files whose words are looked for in a text as it is written, or folded when they are read. */
const asWritten = new Set(['abbreviations.ts', 'inner-stop.ts', 'sentence-starters.ts', 'spelling.ts', 'weekdays.ts']);
const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !asWritten.has(name));

const comment = /\/\*[\s\S]*?\*\/|\/\/.*/g;
const quoted = /'([^'\n]*)'|\/\^\(\?:([^\n]*)\)\$?\//g;
const betweenWords = /[\s|_/]+/;
const letters = /^[\p{L}\p{M}]*[^\p{ASCII}][\p{L}\p{M}]*$/u;

/** The words of other than plain letters in the lists of a file. */
const wordsOf = (source: string): string[] =>
  [...source.replace(comment, '').matchAll(quoted)]
    .flatMap(([, list, pattern]) => (list ?? pattern ?? '').split(betweenWords))
    .filter((word) => letters.test(word));

it.each(files)('finds the words of %s in folded text', (name) => {
  const words = wordsOf(readFileSync(new URL(name, folder), 'utf8'));
  // A letter by itself may be told from its folded form on purpose.
  const never = words.filter((word) => word.length > 1 && foldText(word) !== word && foldText(word) !== '');
  expect(never).toEqual([]);
});
