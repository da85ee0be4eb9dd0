import { expect, it } from 'vitest';
import { isQuestion, mayBeRefrain } from '../../src/read/refrain-line.js';

it.each(['Who built it?', '“Who built it?”', '谁建的？', 'من بناها؟', 'Ποιος το έχτισε;', 'Τι είναι το GPS;'])(
  '%j asks',
  (text) => {
    expect(isQuestion(text)).toBe(true);
  },
);

it.each(['Nobody built it.', '(a) be made in writing;', 'Who built it? Nobody knows.'])('%j does not ask', (text) => {
  expect(isQuestion(text)).toBe(false);
});

it.each([
  ['When did you first see the light?', true],
  ['You grew up by the harbour. What do you remember of it?', true],
  ['There were three boats. One was for the keeper, one for his wife. For whom was the third?', false],
])('%j may be asked again: %s', (text, isRefrain) => {
  expect(mayBeRefrain({ kind: 'paragraph', text, lines: [1, 1] }, text.split(' ').length)).toBe(isRefrain);
});
