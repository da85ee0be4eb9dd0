/**
 * Words as they stand in a text, without what `tokens` does to compare them: for a look at a line or a paragraph.
 */

/** White space and punctuation of all scripts, as ranges: several times as fast as by Unicode property. */
const breaks =
  /[\s!-/:-@[-`{-~\u00a0-\u00bf\u060c\u061b\u061f\u0964\u0965\u2000-\u200b\u200e-\u206f\u3000-\u3004\u3008-\u303f\uff01-\uff0f\uff1a-\uff20]+/;

/** The words of a text in lower case; a run of characters where words are not spaced. */
export const plainWords = (text: string): string[] => text.toLowerCase().split(breaks).filter(Boolean);
