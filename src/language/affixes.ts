/**
 * Beginnings and endings that make words of one stem exclude each other: "hypertension" and "hypotension".
 */

/** Pairs of them, folded as `foldText` folds; of Greek and Latin in many languages, and those for "on" and "off". */
const prefixes = pairsOf(
  'hyper/hypo hiper/hipo гипер/гипо inter/intra macro/micro makro/mikro pre/post w/wy в/вы в/ви an/ab',
);
const suffixes = pairsOf('er/ee or/ee ers/ees ors/ees er/erin');
/** Salts of one element: nitrates and nitrites. */
const salt = /^(sul[fp]h?|phos[fp]h?|nitr|chlor|brom|iod|jod|arsen)(at|it|id)(e?s?)$/;
/** Letters of the stem, at least. */
const fewestOfStem = 3;

function pairsOf(list: string): readonly (readonly [string, string])[] {
  return list.split(' ').flatMap((pair) => {
    const [one, other] = pair.split('/') as [string, string];
    return [[one, other] as const, [other, one] as const];
  });
}

/** Whether two folded words have one stem and differ in such a beginning or ending: "employer" and "employee". */
export function differInAffix(a: string, b: string): boolean {
  // True of all pairs of beginnings and of endings; asked of many words.
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  const hasStem = (affix: string): boolean => a.length >= affix.length + fewestOfStem;
  const isPrefixed = ([one, other]: readonly [string, string]): boolean =>
    a.startsWith(one) && b.startsWith(other) && hasStem(one) && a.slice(one.length) === b.slice(other.length);
  const isSuffixed = ([one, other]: readonly [string, string]): boolean =>
    a.endsWith(one) && b.endsWith(other) && hasStem(one) && a.slice(0, -one.length) === b.slice(0, -other.length);
  return prefixes.some(isPrefixed) || suffixes.some(isSuffixed) || areOtherSalts(a, b);
}

function areOtherSalts(a: string, b: string): boolean {
  const [one, other] = [salt.exec(a), salt.exec(b)];
  return one !== null && other !== null && one[1] === other[1] && one[2] !== other[2];
}
