/**
 * Nouns of German, which has a capital for each of them: a capital alone tells no name.
 */

const determiners: ReadonlySet<string> = new Set(
  [
    'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines',
    'mein meine meinen meinem meiner sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere unseren unserem unserer',
    'dieser diese dieses diesen diesem jeder jede jedes jeden jedem alle allen aller beide beiden viele vielen mehrere mehreren einige einigen',
    'im am zum zur vom beim ins ans aufs',
  ].flatMap((list) => list.split(' ')),
);
/** Endings that make nouns, in the singular and the plural. */
const ending = /(?:ung|heit|keit|schaft|ion|tat|ismus|nis)(?:en|e|es)?$/;
/** Letters of a noun that one slip makes no other noun, or name, of; of shorter ones it may. */
const fewestLetters = 7;

/** Whether a folded word with a capital has the ending of a noun; a few names have it too. */
export const endsAsNoun = (word: string): boolean => word.length >= fewestLetters && ending.test(word);

/** An adjective before a noun, as it stands in a text. */
const adjective = /^[a-zäöüß]+e[mnrs]?$/;

/**
 * Whether a folded word with a capital is a noun, and no name, by the words before it: "die Beteiligung", "im alten Hafenamt".
 * "Von der" stands before names.
 * @param before the words before it as they stand in the text, the nearest last; three are enough
 */
export function standsAsNoun(word: string, before: readonly string[]): boolean {
  const last = before.length - 1;
  const isDeterminer = (at: number): boolean => at >= 0 && determiners.has(before[at]!.toLowerCase());
  const place = !isDeterminer(last) && adjective.test(before[last] ?? '') ? last - 1 : last;
  return word.length >= fewestLetters && isDeterminer(place) && before[place - 1]?.toLowerCase() !== 'von';
}
