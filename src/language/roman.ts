/**
 * Roman numbers.
 */

/** Roman numbers from two digits on; a single letter is nearly always something else, and XL a size. */
const roman = /^(?=[IVXLC]{2})(?!XL$)(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})(?:e|ème|th)?$/;
const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** Whether a word begins with a digit of such a number. */
export const startsRoman = (text: string): boolean => romanDigits[text[0]!] !== undefined;

/** The value of a Roman number; null for another word. */
export function romanValue(text: string): number | null {
  const match = startsRoman(text) ? roman.exec(text) : null;
  if (!match) return null;
  const digits = Array.from(match[1]! + match[2]!, (letter) => romanDigits[letter]!);
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}
