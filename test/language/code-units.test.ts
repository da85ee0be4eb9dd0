import { expect, it } from 'vitest';
import { CodeUnits } from '../../src/language/code-units.js';

/** The text that the code units of a text are. */
const readBack = (reader: CodeUnits, text: string): string => {
  const units = reader.read(text);
  return Array.from({ length: text.length }, (_, at) => String.fromCharCode(units[at]!)).join('');
};

it('reads short and long texts one after the other', () => {
  const reader = new CodeUnits();
  const long = 'Пристань 🚢 “ü” \ud800'.repeat(20_000);
  for (const text of ['', 'ab', long, 'ü\udc00', long.slice(3, 5000), 'c']) expect(readBack(reader, text)).toBe(text);
});
