/**
 * A text as it is tokenized: HTML entities a scraper left in are the characters they stand for, bytes read in the wrong
 * encoding are mended, and the pieces of letters of Asian scripts are put together. Reports still show the text as read.
 */
import { mendEncoding } from './mend-encoding.js';

/** Pieces of letters that fold only when composed, in Hangul, Kana, Thai, Lao; accents are passed over as they are. */
const decomposed = /[\u1100-\u11ff\u3099\u309a\uff9e\uff9f\u0e4d\u0ecd]/;
const halfWidthKana = /[\uff66-\uff9f]+/g;
/** The vowel am of Thai and Lao in the two pieces that NFKC makes of it, which no normalization puts together. */
const amInPieces = /([\u0e4d\u0ecd])([\u0e48-\u0e4b\u0ec8-\u0ecb]?)[\u0e32\u0eb2]/g;
/** More marks on one letter than any script writes; composing them takes the square of their number. */
const manyMarks = (): RegExp => /(\p{M}{16})\p{M}+/gu;
/** Signs that keep pieces apart and are not seen: soft hyphens, zero-width spaces and joiners. */
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const entity = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi;

const named = new Map(
  Object.entries({
    '&': 'amp',
    '"': 'quot',
    "'": 'apos',
    '<': 'lt',
    '>': 'gt',
    '\u00a0': 'nbsp ensp emsp thinsp',
    '\u00ad': 'shy',
    '\u200b': 'zwnj zwj lrm rlm',
    '‘': 'lsquo',
    '’': 'rsquo',
    '‚': 'sbquo',
    '“': 'ldquo',
    '”': 'rdquo',
    '„': 'bdquo',
    '«': 'laquo',
    '»': 'raquo',
    '–': 'ndash',
    '—': 'mdash',
    '…': 'hellip',
    '•': 'bull',
    '·': 'middot',
    '¿': 'iquest',
    '¡': 'iexcl',
    '§': 'sect',
    '°': 'deg',
    '£': 'pound',
    '€': 'euro',
    '¥': 'yen',
    '¢': 'cent',
    '×': 'times',
    '±': 'plusmn',
    '½': 'frac12',
    ß: 'szlig',
    æ: 'aelig',
    œ: 'oelig',
    ø: 'oslash',
  }).flatMap(([character, names]) => names.split(' ').map((name): [string, string] => [name, character])),
);

/** Entities of a letter with an accent are the letter's name and the accent's: "eacute". */
const accents: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
  caron: '\u030c',
};

function decodeEntity(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name === undefined) {
    const code = decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  }
  const accent = accents[name.slice(1)];
  return accent === undefined ? (named.get(name.toLowerCase()) ?? whole) : (name[0]! + accent).normalize('NFC');
}

/** What text that was read in the wrong encoding has in it. */
const suspicious = /[ÂÃâ][^a-z \n]/;
/** A unit without which nothing is to be spelled out; of ASCII the sign that opens an entity. */
const sign = /[ÂÃâ\u1100-\u11ff\u3099\u309a\uff9e\uff9f\u0e4d\u0ecd]/;

/** Whether `spellOut` may change a text that has this code unit; it changes no other. */
export const maySpellOut = (code: number): boolean =>
  code < 0x80 ? code === 0x26 : sign.test(String.fromCharCode(code));

/** The text with its entities decoded, once, its misread bytes mended, its letters composed; nearly always the text itself. */
export function spellOut(text: string): string {
  const decoded = text.includes('&') ? text.replace(entity, decodeEntity) : text;
  const mended = suspicious.test(decoded) ? mendEncoding(decoded) : decoded;
  return decomposed.test(mended) ? compose(mended) : mended;
}

function compose(text: string): string {
  return text
    .replace(invisible, '')
    .replace(manyMarks(), '$1')
    .replace(halfWidthKana, (run) => run.normalize('NFKC'))
    .replace(amInPieces, (_, sign: string, tone: string) => tone + (sign === '\u0e4d' ? '\u0e33' : '\u0eb3'))
    .normalize('NFC');
}
