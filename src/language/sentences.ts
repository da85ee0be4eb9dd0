/**
 * Where sentences end, in one linear pass: a terminator, closing quotes, then white space and no small letter; behind
 * the terminators of scripts that use them for nothing else no white space is needed. Terminators are those of Unicode
 * (Sentence_Terminal, UAX 29) but for the comma of Burmese, and the ellipsis and the shad of Tibetan.
 *
 * Thai has no terminators, and where its sentences end its writing does not say: they end at "?" and "!" only.
 */
import { isInnerStop } from './inner-stop.js';

const terminators = '(?!၊)[\\p{Sentence_Terminal}…།༎๚๛]';
const terminator = new RegExp(`^${terminators}`, 'u');
/** Terminators, and signs that are one in some scripts. */
const candidate = new RegExp(`${terminators}|[;:|]`, 'gu');
/** What has other uses, too: it ends a sentence only before white space. */
const ambiguous = /[.!?．…‼⁇⁈⁉‽․;:|]/;
/** What stands before a sign that is a terminator in its script: question mark, full stop, danda. */
const scriptOf: Readonly<Record<string, RegExp>> = {
  ';': /[\u0370-\u03ff\u1f00-\u1fff]/,
  ':': /[\u0561-\u0587]/,
  '|': /[\u0900-\u0dff]/,
};
const closing = /["'”’»«“）)\]」』〉》】]/;
/** Closing quotes of some languages that open quotations in those whose terminators have no other use. */
const opening = /[“«]/;
/** A closing quote behind a space, as French sets it; German opens a quotation with the same sign. */
const spacedClosing = /^\s»(?:[\s,.;:)]|$)/;
const reference = /(?:\[\d{1,3}\])+/y;
/** How a sentence goes on behind what it quotes: a comma, or the particle of Japanese for quotations. */
const goesOn = /^(?:[,،、，;；]|と(?!ても|ころ|にかく|うとう|き)|って)/;
const unspaced = (): RegExp => /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Signs before the first letter of what follows, that tell nothing of it. */
const lead = /^[([–—-]\s?/;
const plainWord = /[A-Za-z\d]/;
const word = (): RegExp => /[\p{L}\p{N}]/u;
/** "And so on" in Khmer. */
const khmerEtc = '។ល។';

/** Whether a sign is a terminator. Between those of ASCII and that of Armenian there are none: most letters end here. */
function isTerminator(sign: string): boolean {
  const code = sign.charCodeAt(0);
  return code < 0x589 ? code === 0x2e || code === 0x21 || code === 0x3f : terminator.test(sign);
}

/** Whether a letter is small. Georgian has capitals for headings only. */
const isSmall = (character: string): boolean =>
  character !== character.toUpperCase() && character === character.toLowerCase() && !/[\u10d0-\u10ff]/.test(character);

/** Whether a text ends as a sentence does, closing quotes aside. */
export function endsSentence(text: string): boolean {
  let at = text.length - 1;
  while (at >= 0 && (closing.test(text[at]!) || text[at] === ' ')) at--;
  return at >= 0 && (isTerminator(text[at]!) || text[at] === ':' || text[at] === ';');
}

/** Offset behind the sign of some length at `at`, terminators behind it, closing quotes and references. */
function passClosing(text: string, at: number, length: number): number {
  let end = at + length;
  const mayOpen = !ambiguous.test(text[at]!);
  for (; end < text.length; end++) {
    const sign = text[end]!;
    if (!isTerminator(sign) && (!closing.test(sign) || (mayOpen && opening.test(sign)))) break;
  }
  if (spacedClosing.test(text.slice(end, end + 3))) end += 2;
  if (text[end] !== '[') return end;
  reference.lastIndex = end;
  return end + (reference.exec(text)?.[0].length ?? 0);
}

/** Whether the sign at `at`, with all up to `end` that belongs to it, ends the sentence that begins at `from`. */
function isEnd(text: string, from: number, at: number, end: number): boolean {
  const sign = text[at]!;
  if (!ambiguous.test(sign)) {
    const isEtc = text.startsWith(khmerEtc, at) || text.startsWith(khmerEtc, at - 2);
    return !isEtc && !(closing.test(text[end - 1]!) && goesOn.test(text.slice(end, end + 4)));
  }
  if (scriptOf[sign] && !scriptOf[sign].test(text[at - 1] ?? '')) return false;
  let next = end;
  while (next < text.length && /\s/.test(text[next]!)) next++;
  if (next === end) return /[!?．]/.test(sign) && unspaced().test(text.slice(end, end + 1));
  if (next >= text.length) return true;
  // French sets a space before "?" and "!".
  if (isTerminator(text[next]!)) return false;
  const ahead = text.slice(next, next + 4);
  const following = ahead.slice(lead.exec(ahead)?.[0].length ?? 0);
  if (following !== '' && isSmall(String.fromCodePoint(following.codePointAt(0)!))) return false;
  return !(sign === '.' && end === at + 1 && isInnerStop(text, from, at, next));
}

/** Offset behind the sentence that starts at `from`, its closing quotes included; the length of the text if none ends. */
export function sentenceEnd(text: string, from: number): number {
  let hasWord = false;
  for (let at = from, seen = from; ; ) {
    candidate.lastIndex = at;
    const found = candidate.exec(text);
    if (found === null) return text.length;
    if (!hasWord) {
      const passed = text.slice(seen, found.index);
      hasWord = plainWord.test(passed) || word().test(passed);
    }
    seen = found.index;
    at = passClosing(text, found.index, found[0].length);
    if (at >= text.length || (hasWord && isEnd(text, from, found.index, at))) return at;
  }
}

/** The sentences of a text, trimmed, in order; together they are the text without the white space between them. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  for (let from = 0; from < text.length; ) {
    const end = sentenceEnd(text, from);
    const sentence = text.slice(from, end).trim();
    if (sentence) sentences.push(sentence);
    from = end;
  }
  return sentences;
}
