/**
 * Where sentences end, in one linear pass: terminator, closing quotes, then white space and no lower-case letter.
 * Full stops of abbreviations, initials, ordinals and ellipses inside a sentence do not end one.
 */

const terminator = /[.!?…。！？｡।॥؟۔։።]/;
const wideTerminator = /[。！？｡]/;
const closing = /["'”’»«“）)\]」』〉》】]/;
/** A closing quote behind a space, as French sets it; German opens a quotation with the same sign. */
const spacedClosing = /^\s»(?:[\s,.;:)]|$)/;
const isLowerCase = (character: string): boolean =>
  character !== character.toUpperCase() && character === character.toLowerCase();
/** Abbreviations that keep their full stop within a sentence, in lower case. */
const abbreviations = new Set(
  [
    'mr mrs ms dr prof st sr jr rev hon gen col maj capt cmdr cpl sgt lt gov sen rep reps sens pres supt vs no',
    'nos vol fig inc ltd co corp bros mt ft ave blvd rd approx dept est jan feb mar apr jun jul aug sep sept oct',
    'nov dec hr fr dipl ing bzw ca evtl ggf inkl nr str usw vgl z mme mlle mm pp p cap sra srta dra ud uds avda',
    'sig dott on ecc av bd etc al cf resp tzv drs ir mevr dhr bv red op min ул г гг им проф акад тыс млн млрд руб',
    'др пр св стр рис т д ks ok tzn inż hab św tj tzw ul kl bl fra jf f osv m dvs tlf',
  ].flatMap((list) => list.split(' ')),
);

/** Whether a text ends as a sentence does, closing quotes aside. */
export function endsSentence(text: string): boolean {
  let at = text.length - 1;
  while (at >= 0 && (closing.test(text[at]!) || text[at] === ' ')) at--;
  return at >= 0 && (terminator.test(text[at]!) || text[at] === ':' || text[at] === ';');
}

const isLetter = (character: string): boolean => character.toLowerCase() !== character.toUpperCase();

/** Whether a word is one letter, or letters with a full stop behind each: "J", "U.S". */
function isInitials(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (at % 2 === 1 ? word[at] !== '.' : !isLetter(word[at]!)) return false;
  return word.length > 0;
}

/** Whether the full stop at `at` belongs to an abbreviation, an initial, or an ordinal before a word. */
function isInnerStop(text: string, at: number, next: number): boolean {
  let from = at;
  while (from > 0 && !/[\s(“"„«'‘]/.test(text[from - 1]!)) from--;
  const word = text.slice(from, at);
  if (isInitials(word)) return true;
  if (abbreviations.has(word.toLowerCase())) return true;
  return /^\d{1,2}$/.test(word) && isLetter(text[next] ?? '') && from > 0 && /[\s(]/.test(text[from - 1]!);
}

/** Offset behind the sentence that starts at `from`, its closing quotes included; the length of the text if none ends. */
export function sentenceEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const character = text[at]!;
    if (!terminator.test(character)) continue;
    let end = at + 1;
    while (end < text.length && (terminator.test(text[end]!) || closing.test(text[end]!))) end++;
    if (spacedClosing.test(text.slice(end, end + 3))) end += 2;
    if (end >= text.length) return text.length;
    if (wideTerminator.test(character)) return end;
    let next = end;
    while (next < text.length && /\s/.test(text[next]!)) next++;
    if (next === end || next >= text.length) {
      at = end - 1;
      continue;
    }
    const following = String.fromCodePoint(text.codePointAt(next)!);
    if (!isLowerCase(following) && !(character === '.' && end === at + 1 && isInnerStop(text, at, next))) return end;
    at = end - 1;
  }
  return text.length;
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
