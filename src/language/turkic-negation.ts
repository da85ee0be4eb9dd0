/**
 * Verbs of Turkish and its kin, which are negated within: "açıkladı" and "açıklamadı", "geliyor" and "gelmiyor".
 */

/** What follows the negation: endings of tenses and participles, folded. */
const behindNegation =
  /^(?:d[iu]|g[ae]n|m[iu]s|m[ae](?:k|s[iu]|l[aei]|d|y)|s[ae](?:$|[mnk]|yd)|yor|y[ae]c[ae][kg]|y[ae]n|yip|z(?:lar|ler)?$)/;
/** The same endings behind a verb that is not negated. */
const behindVerb =
  /^(?:[dt][iu]|[gk][ae]n|m[iu]s|m[ae](?:k|s[iu]|l[aei])|s[ae](?:$|[mnk]|yd)|[iu]?yor|y?[ae]c[ae][kg]|y?[ae]n|y?[iu]p|[aeiu]?r(?:lar|ler)?$)/;
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

const cyrillic = /[а-ӿ]/;
/** Letters of Kazakh and Kyrgyz by those of Turkish; the negation begins with one of three. */
const inLatin: Readonly<Record<string, string>> = {
  ...{ а: 'a', я: 'a', е: 'e', э: 'e', ы: 'i', і: 'i', и: 'i', у: 'u', ү: 'u', о: 'o', ө: 'o' },
  ...{ м: 'm', б: 'm', п: 'm', д: 'd', т: 't', ғ: 'g', г: 'g', қ: 'k', к: 'k', н: 'n', й: 'y', р: 'r', с: 's', з: 'z' },
};
const toLatin = (word: string): string =>
  cyrillic.test(word) ? word.replace(/./gu, (letter) => inLatin[letter] ?? letter) : word;

/** Whether one of two folded words is the other, negated as verbs of Turkish are. */
export function areVerbAndNegation(a: string, b: string): boolean {
  const [word, other] = a.length < b.length ? [toLatin(a), toLatin(b)] : [toLatin(b), toLatin(a)];
  return a.length !== b.length && other.length <= longestWord && !word.includes(' ') && isNegated(word, other);
}
