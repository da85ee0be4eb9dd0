/**
 * Words that stand for two, or for a part of two: "don't" and "do not", "they've" and "they have", "zum" and "zu dem".
 */
import { tokenize } from './tokens.js';

/** What a word, or a part of one as the words of a text are parted, stands for, folded; of several each may be meant. */
const contractions: Readonly<Record<string, readonly string[]>> = {
  ve: ['have'],
  re: ['are'],
  ll: ['will'],
  m: ['am'],
  s: ['is', 'has', 'es'],
  t: ['not'],
  cannot: ['can not'],
  dont: ['do not'],
  doesnt: ['does not'],
  didnt: ['did not'],
  isnt: ['is not'],
  cant: ['can not'],
  wont: ['will not'],
  zum: ['zu dem'],
  zur: ['zu der'],
  beim: ['bei dem'],
  im: ['in dem'],
  ins: ['in das'],
  am: ['an dem'],
  ans: ['an das'],
  vom: ['von dem'],
  aufs: ['auf das'],
  furs: ['fur das'],
  ums: ['um das'],
  durchs: ['durch das'],
};

/** The words before "n't", whose "n" stands with them: "doesn", "t". */
const negated: Readonly<Record<string, string>> = {
  don: 'do',
  doesn: 'does',
  didn: 'did',
  isn: 'is',
  aren: 'are',
  wasn: 'was',
  weren: 'were',
  hasn: 'has',
  haven: 'have',
  hadn: 'had',
  wouldn: 'would',
  couldn: 'could',
  shouldn: 'should',
  mustn: 'must',
  needn: 'need',
  won: 'will',
};

/** The words of "doesn't" and the like as those of "does not"; without the "t" they stay as they are. */
const withoutNegations = (words: readonly string[]): string[] =>
  words.map((word, at) => (words[at + 1] === 't' && Object.hasOwn(negated, word) ? negated[word]! : word));

const readingsOf = (words: readonly string[]): string[] =>
  withoutNegations(words).reduce<string[]>(
    (readings, word) =>
      readings.flatMap((reading) => [word, ...(contractions[word] ?? [])].map((each) => `${reading} ${each}`)),
    [''],
  );

let hashes: ReadonlySet<number> | undefined;

/** Whether a word, given by its hash as `tokenize` has it, is a contraction, or a part of one. */
export function isContraction(hash: number): boolean {
  hashes ??= new Set(tokenize([[...Object.keys(contractions), ...Object.keys(negated)].join(' ')]).hash);
  return hashes.has(hash);
}

/** Whether two short runs of folded words are the same with and without contractions. */
export function areSameContracted(words: readonly string[], others: readonly string[]): boolean {
  const readings = new Set(readingsOf(words));
  return readingsOf(others).some((reading) => readings.has(reading));
}

const beforeIs =
  /^(?:it|he|she|that|there|here|what|who|where|how|when|this|everybody|everyone|everything|somebody|someone|something|nobody|gibt|geht|ist|war|hat|wie|wenn|sich)$/;
/** Whether "'s" behind a folded word is a verb, or in German "es"; behind others it may be whose something is. */
export const mayStandBeforeIs = (word: string): boolean => beforeIs.test(word);
