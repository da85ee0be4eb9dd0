/**
 * Full stops that end no sentence: of abbreviations, initials, ordinals and labels.
 */
import { abbreviationKind } from './abbreviations.js';
import { startsSentence } from './sentence-starters.js';

/** Letters of the longest abbreviation, with the full stops within it. */
const longestAbbreviation = 16;
/** Characters looked at before the word and behind the stop: no label, determiner or month is longer. */
const reach = 16;
/** A few letters with full stops between: "U.S", "bl.a". Expressions of all letters are slow to make: see `isInitials`. */
const latinInitials = /^[a-z]{1,3}(?:\.[a-z]{1,4})+$/i;
/** A syllable of Hangul is a word. */
const otherInitials = (): RegExp => /^(?!\p{Script=Hangul})(?:\p{L}|\p{L}{1,3}(?:\.\p{L}{1,4})+)$/u;
/** Initials that close a list or a sentence as "etc." does. */
const closing = new Set('т.д т.п m.m m.fl o.s.v κ.ά κ.τ.λ'.split(' '));
/** A single letter that measures the number before it: "2024 г.", "5 m." */
const measure = /(?:\d|\b[IVXLC]+)\s?$/;
const label = /^\s*(?:\d{1,3}(?:\.\d{1,2}){0,2}|[IVX]{2,4})$/;
/** White space before a label. */
const widestIndent = 4;
const ordinal = /^\d{1,2}$/;
const numeral = (): RegExp => /^(?:[\p{Nd}№#]|[IVXLC]+(?!\p{L}))/u;
/** What German ordinals stand behind, and what follows them: elsewhere a small letter follows. */
const determiner =
  /(?:^|[\s(])(?:de[rmns]|die|das|det|az|am|im|vom|zum|zur|beim|ins|(?:k?ein|[mds]ein|ihr|unser|eur|dies|jen|jed|welch)(?:e[rmns]?)?)\s$/i;
const month =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan|Feb|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez|Jahrhunderts?|Jh)(?![a-zäöüß])/;
const thai = /[\u0e00-\u0e7f]$/;

const isCased = (character: string): boolean => character.toLowerCase() !== character.toUpperCase();

/** Whether a word is one letter, or a few with full stops between. */
function isInitials(word: string): boolean {
  if (word.length === 1 && isCased(word)) return true;
  if (/^[\w.]*$/.test(word)) return latinInitials.test(word);
  return otherInitials().test(word);
}

/**
 * Whether the full stop at `at` ends no sentence.
 * @param from where its sentence begins
 * @param next where the text goes on behind white space; no small letter stands there
 */
export function isInnerStop(text: string, from: number, at: number, next: number): boolean {
  let start = at;
  while (start > from && at - start <= longestAbbreviation && !/[\s(“"„«'‘/]/.test(text[start - 1]!)) start--;
  if (at - start > longestAbbreviation) return thai.test(text.slice(at - 1, at));
  const word = text.slice(start, at);
  const isFirst = start - from <= widestIndent;
  if (isFirst && ((word.length === 1 && isCased(word)) || label.test(text.slice(from, at)))) return true;
  // Thai writes no full stops but those of abbreviations.
  if (thai.test(word)) return true;
  const ahead = text.slice(next, next + reach);
  const isInitialAhead = ahead[1] === '.' && ahead[0] !== ahead[0]!.toLowerCase();
  const kind = abbreviationKind(word);
  if (kind === 'title') return true;
  if (kind !== undefined && isInitialAhead) return true;
  if (kind === 'counted') return numeral().test(ahead);
  const before = text.slice(Math.max(from, start - reach), start);
  if (ordinal.test(word))
    return (
      isCased(ahead.charAt(0)) && (month.test(ahead) || (determiner.test(before) && !startsSentence(text, next, false)))
    );
  if (kind === undefined && !isInitials(word)) return false;
  if (isInitialAhead) return true;
  const isSingle = word.length === 1;
  const isSmall = word !== word.toUpperCase();
  if (isSmall && (closing.has(word) || (isSingle && closing.has(before.slice(-3, -1) + word)))) return false;
  if (isSingle && isSmall && measure.test(before)) return false;
  return !startsSentence(text, next, isSingle && !isSmall);
}
