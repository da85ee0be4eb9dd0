import { expect, it } from 'vitest';
import { languagesOfPronoun } from '../../src/language/pronouns.js';

it.each([
  ['she', ['en']],
  ['er', ['de']],
  ['ils', ['fr']],
  ['han', ['da', 'sv', 'no', 'fi']],
  ['она', ['ru', 'sr']],
  ['it', []],
  ['هو', ['ar']],
  ['the', []],
])('%s', (word, languages) => {
  expect(languagesOfPronoun(word)).toEqual(languages);
});
