/**
 * Differences in words a person understands; one place for each phrase.
 */
import { isFact } from '../detect/loss.js';
import type { ScoredPair, WordDifference } from '../model.js';

/** The text cut to `length` UTF-16 units at most, between two characters, with an ellipsis where it was cut. */
export function clip(source: string, length: number): string {
  const text = source.includes('\n') ? source.slice(0, length * 4).replace(/\s*\n\s*/g, ' ') : source;
  if (text.length <= length) return text;
  const isWithinPair = (text.charCodeAt(length - 2) & 0xfc00) === 0xd800;
  return `${text.slice(0, isWithinPair ? length - 2 : length - 1).trimEnd()}…`;
}

const quote = (text: string): string => `"${clip(text, 80)}"`;

/** What each side has in one place; a side that has nothing is left out. */
const sides = ({ here, there }: WordDifference, what = ''): string => {
  if (here && there) return `${quote(here)} here, ${quote(there)} there`;
  return here ? `${what}${quote(here)} only here` : `${what}${quote(there)} only there`;
};

const phrases: { readonly [kind in WordDifference['kind']]: (difference: WordDifference) => string } = {
  typography: () => 'only typography',
  spelling: (difference) => sides(difference),
  label: ({ here, there }) => (here ? `${quote(here)} only labels it` : `${quote(there)} only labels the other`),
  moved: ({ here, there }) =>
    here ? `${quote(here)} stands elsewhere in it` : `${quote(there)} stands elsewhere here`,
  wording: (difference) => sides(difference),
  extra: (difference) => sides(difference),
  content: (difference) => sides(difference),
  number: (difference) => sides(difference, 'the number '),
  name: (difference) => sides(difference, 'the name '),
  opposite: (difference) => sides(difference),
  term: (difference) => sides(difference),
  negation: (difference) => sides(difference),
};

/** Differences named in one sentence, at most; the rest is counted. */
const namedDifferences = 3;

/** The difference of a pair in one line. */
export function describeDifference(pair: Pick<ScoredPair, 'verdict' | 'differences' | 'staysBy'>): string {
  if (pair.verdict === 'exact') return 'nothing';
  const facts = pair.differences.filter(isFact);
  const told = pair.verdict === 'variant' && facts.length > 0 ? facts : pair.differences;
  const substantial = told.filter(({ kind }) => kind !== 'typography');
  const lines = [...new Set(substantial.map((difference) => phrases[difference.kind](difference)))];
  const more = lines.length > namedDifferences ? [`${lines.length - namedDifferences} more`] : [];
  const list = [...lines.slice(0, namedDifferences), ...more].join('; ');
  if (pair.verdict === 'contained') return list ? `the other says more; ${list}` : 'the other says more';
  if (pair.verdict === 'near') return list || 'only typography';
  if (pair.staysBy === 'place') return `${list ? `${list}; ` : ''}said in a section or list of its own`;
  const stays = list || 'each has something of its own';
  return pair.staysBy === 'strictness' ? `${stays}; only strict keeps both` : stays;
}
