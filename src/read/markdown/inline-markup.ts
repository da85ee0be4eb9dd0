/**
 * Inline markup of Markdown taken off: what a reader of the page would see.
 */

const image = /!\[[^[\]]*\](?:\([^()\n]*\)|\[[^[\]]*\])?/g;
const link = /\[([^[\]]*)\](?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)?\)|\[[^[\]]*\])/g;
const footnote = /\[\^[^[\]\s]{1,60}\]/g;
const address = /<((?:https?|mailto):[^<>\s]*)>/g;
const tag = /<\/?[A-Za-z][^<>]*>|<!--[^<>]*-->/g;
const escaped = /\\([!-/:-@[-`{-~])/g;
const hardBreak = /\\$/gm;
const strong =
  /(?<![\\\w*])(\*{1,3})(?=\S)|(?<=[^\s\\])(\*{1,3})(?![\w*])|(?<![\\\p{L}\p{N}_])_{1,3}(?=\S)|(?<=[^\s\\])_{1,3}(?![\p{L}\p{N}_])|~~/gu;
/** Emphasis within a word, both ends of it. */
const within = /(?<!\\)\*{1,3}([^\s*](?:[^*\n]*[^\s*\\])?)\*{1,3}/g;
const code = /(`{1,3})([^`]+)\1/g;

/** Text of a block without its inline markup, in one line. */
export function withoutInlineMarkup(source: string): string {
  return source
    .replace(hardBreak, '')
    .replace(image, '')
    .replace(link, '$1')
    .replace(footnote, '')
    .replace(address, '$1')
    .replace(tag, '')
    .replace(code, '$2')
    .replace(within, '$1')
    .replace(strong, '')
    .replace(escaped, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
