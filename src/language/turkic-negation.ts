/**
 * Verbs of Turkish and its kin, which are negated within: "açıkladı" and "açıklamadı", "geliyor" and "gelmiyor".
 */

/** What follows the negation: endings of tenses and participles, folded. */
const behindNegation =
  /^(?:d[iu]|m[iu]s|m[ae](?:k|s[iu]|l[aei]|d|y)|s[ae](?:$|[mnk]|yd)|yor|y[ae]c[ae][kg]|y[ae]n|yip|z(?:lar|ler)?$)/;
/** The same endings behind a verb that is not negated. */
const behindVerb =
  /^(?:[dt][iu]|m[iu]s|m[ae](?:k|s[iu]|l[aei])|s[ae](?:$|[mnk]|yd)|[iu]?yor|y?[ae]c[ae][kg]|y?[ae]n|y?[iu]p|[aeiu]?r(?:lar|ler)?$)/;
const vowel = /[aeiu]/;
/** Letters of a verb, at least, and of a word, at most. */
const fewestLetters = 2;
const longestWord = 60;

/** Whether the second of two folded words is the first, negated. */
function isNegated(word: string, negated: string): boolean {
  for (let at = negated.indexOf('m', fewestLetters); at >= 0; at = negated.indexOf('m', at + 1)) {
    if (!vowel.test(negated[at + 1] ?? '') || !behindNegation.test(negated.slice(at + 2))) continue;
    const verb = negated.slice(0, at);
    if (word.startsWith(verb) && behindVerb.test(word.slice(at))) return true;
    // "Bekliyor" of "bekle-", "gidiyor" of "git-".
    const shorter = verb.slice(0, -1);
    if (vowel.test(verb.at(-1)!) && word.startsWith(shorter) && behindVerb.test(word.slice(at - 1))) return true;
    if (verb.endsWith('t') && word.startsWith(`${shorter}d`) && behindVerb.test(word.slice(at))) return true;
  }
  return false;
}

/** Whether one of two folded words is the other, negated as verbs of Turkish are. */
export function areVerbAndNegation(a: string, b: string): boolean {
  const [word, other] = a.length < b.length ? [a, b] : [b, a];
  return a.length !== b.length && other.length <= longestWord && !word.includes(' ') && isNegated(word, other);
}
