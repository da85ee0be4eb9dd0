/**
 * Beginnings and endings that make words of one stem exclude each other: "hypertension" and "hypotension".
 */

/** Pairs of them, folded as `foldText` folds; of Greek and Latin in many languages, and those for "on" and "off". */
const prefixes = pairsOf(
  'hyper/hypo hiper/hipo гипер/гипо inter/intra macro/micro makro/mikro pre/post w/wy в/вы в/ви an/ab',
);

/** The same by their first letter. */
const prefixesBy = new Map<string, (readonly [string, string])[]>();
for (const pair of prefixes) prefixesBy.set(pair[0][0]!, [...(prefixesBy.get(pair[0][0]!) ?? []), pair]);

/**
 * Of parties and sexes, of with and without, of two in Arabic; and of what was and what will be, where endings tell it: in
 * Spanish, Portuguese, Italian, French, Polish and Czech, Finnish and Hungarian, Turkish, Russian, Ukrainian. From general
 * knowledge of the grammars; endings that are common in other words too, as in "cultural", are left out.
 */
const suffixes = pairsOf(
  [
    'er/ee or/ee ers/ees ors/ees er/erin',
    'less/ful los/voll los/vol los/full siz/li suz/lu',
    '/ان /ين /تان /تين ة/تان ة/تين',
    'o/ara io/era io/ira aron/aran ieron/eran ieron/iran',
    'ou/ara eu/era iu/ira aram/arao eram/erao iram/irao ado/ara ido/era ido/ira',
    'o/era i/ira arono/eranno erono/eranno irono/iranno ato/era uto/era ito/ira',
    'a/era it/ira isit/ira erent/eront irent/iront',
    'il/i ila/i ilo/i ili/ia yla/y ala/a alo/a ali/aja ela/e owal/uje owala/uje owali/uja nal/nie nela/nie neli/na',
    'yy/yi uu/ui ee/i aa/oi odik/odott edik/edett',
    'di/acak di/ecek du/acak du/ecek ti/acak ti/ecek tu/acak tu/ecek dilar/acaklar diler/ecekler',
    'ил/ит ила/ит ило/ит или/ят или/ат ал/ает ала/ает али/ают нул/нет нула/нет нули/нут сал/шет сала/шет сали/шут ли/ут ла/ет',
    'ился/ится илась/ится илось/ится ились/ятся',
    'ив/ить ила/ить ило/ить или/ять ав/ає ала/ає али/ають нув/не нула/не нули/нуть ли/уть ла/е',
  ].join(' '),
);
/** Where the rest of two words behind what they have in common may be of such endings: what it has to end with. */
const commonBefore = new Map<string, readonly string[]>();
for (const [one, other] of suffixes) {
  const common = commonLength(one, other);
  const rest = `${one.slice(common)}/${other.slice(common)}`;
  commonBefore.set(rest, [...(commonBefore.get(rest) ?? []), one.slice(0, common)]);
}
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

/** Letters that two words have in common at their start. */
function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

/** Whether two folded words have one stem and differ in such a beginning or ending: "employer" and "employee". */
export function differInAffix(a: string, b: string): boolean {
  // True of all pairs of beginnings and of endings; asked of many words.
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  const isPrefixed = ([one, other]: readonly [string, string]): boolean =>
    a.startsWith(one) &&
    b.startsWith(other) &&
    a.length >= one.length + fewestOfStem &&
    a.slice(one.length) === b.slice(other.length);
  return (
    differInEnding(a, b) || isWithout(a, b) || (prefixesBy.get(a[0]!)?.some(isPrefixed) ?? false) || areOtherSalts(a, b)
  );
}

function differInEnding(a: string, b: string): boolean {
  const common = commonLength(a, b);
  if (common < fewestOfStem) return false;
  const endings = commonBefore.get(`${a.slice(common)}/${b.slice(common)}`);
  const isBehindStem = (ending: string): boolean =>
    common >= ending.length + fewestOfStem && a.endsWith(ending, common);
  return endings?.some(isBehindStem) ?? false;
}

/** Verbs of Finnish and Estonian that say what is left undone: "maksamatta", "avaldamata". */
const undone = /^[aeiouy]?matt?a$/;

/** Whether one of two words is the other, left undone. */
function isWithout(a: string, b: string): boolean {
  const common = commonLength(a, b);
  const [rest, other] = [a.slice(common), b.slice(common)];
  return (
    common > fewestOfStem &&
    ((undone.test(rest) && !other.includes('mat')) || (undone.test(other) && !rest.includes('mat')))
  );
}

function areOtherSalts(a: string, b: string): boolean {
  const [one, other] = [salt.exec(a), salt.exec(b)];
  return one !== null && other !== null && one[1] === other[1] && one[2] !== other[2];
}
