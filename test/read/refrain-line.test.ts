import { expect, it } from 'vitest';
import { isQuestion } from '../../src/read/refrain-line.js';

it.each(['Who built it?', '“Who built it?”', '谁建的？', 'من بناها؟', 'Ποιος το έχτισε;', 'Τι είναι το GPS;'])(
  '%j asks',
  (text) => {
    expect(isQuestion(text)).toBe(true);
  },
);

it.each(['Nobody built it.', '(a) be made in writing;', 'Who built it? Nobody knows.'])('%j does not ask', (text) => {
  expect(isQuestion(text)).toBe(false);
});
