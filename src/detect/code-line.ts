/**
 * Lines of program code in plain text, where one sign more says something else, and only the same line is a repeat.
 */

/** Signs that code is full of and prose, tables and quotations are not. */
const codeSign = /[{}=;_#\\*&$^`]/g;
/** Share of its characters, and different signs, from which a line is code. */
const codeShare = 0.05;
const fewestSigns = 3;

/** Whether a text reads as program code: several kinds of signs that prose has no use for, close together. */
export function isCodeLine(text: string): boolean {
  const signs = text.match(codeSign);
  return signs !== null && signs.length >= text.length * codeShare && new Set(signs).size >= fewestSigns;
}
