/**
 * Text that was UTF-8, read as windows-1252 or as Latin 1, and written as UTF-8 again: "itâ€™s" for "it’s", "cafÃ©" for "café".
 */

/** What windows-1252 shows for the bytes 0x80 to 0x9f (whatwg.org, Encoding Standard, index windows-1252). */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const byteOf = new Map(Array.from(windows1252, (character, index) => [character, 0x80 + index]));
/**
 * Sequences of the letters of Western Europe and of punctuation: their first bytes show as letters that nothing but a
 * letter follows in any language. Those of other scripts show as letters that quotes and dots do follow.
 */
const misread = new RegExp(
  `[ÂÃ][\\u0080-\\u00bf${windows1252}]|â[\\u0080-\\u009f${windows1252}][\\u0080-\\u00bf${windows1252}]`,
  'g',
);

/** The byte that windows-1252 shows as this character; null when it shows none so. Latin 1 counts in where the two differ. */
export function windows1252Byte(character: string): number | null {
  const code = character.codePointAt(0)!;
  return byteOf.get(character) ?? (code <= 0xff ? code : null);
}

/** The text with such sequences read as what they were; nearly always the text itself. */
export function mendEncoding(text: string): string {
  return text.replace(misread, (sequence) => {
    const bytes = Array.from(sequence, (character) => byteOf.get(character) ?? character.charCodeAt(0));
    const character = new TextDecoder().decode(Uint8Array.from(bytes));
    return character.includes('\ufffd') ? sequence : character;
  });
}
