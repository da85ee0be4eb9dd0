/**
 * Places in an order, written out: words folded as `foldText` folds.
 */

/** Places from the second to the tenth, but those that are other words too in the same language. */
const places: ReadonlySet<string> = new Set(
  [
    'second third fourth fifth sixth seventh eighth ninth tenth',
    'zweite zweiten zweiter zweites dritte dritten dritter drittes vierte vierten funfte funften',
    'deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme',
    'segunda tercer tercera tercero cuarta cuarto quinta quinto terceira terceiro',
    'seconda terza terzo quarta quarto',
    'tweede derde vierde vijfde zesde',
    'tredje fjarde fjerde femte toinen toiseksi kolmas kolmanneksi',
    'druga drugi drugie trzecia trzeci trzecie druhy treti',
    'вторая второи второе вторых третья третии третье второго третьего друга другии друге третя третіи третє',
    'ikinci ucuncu dorduncu masodik harmadik',
    'δευτερη δευτεροσ δευτερο τριτη τριτοσ τριτο',
    'الثاني الثانية الثالث الثالثة ثاني ثانية ثالث השני השנייה השלישי',
    'दूसरा दूसरी दूसरे तीसरा तीसरी तीसरे',
    'kedua ketiga keempat',
  ].flatMap((list) => list.split(' ')),
);

/** Places from the eleventh on; the numbers count within a language only. */
const later = new Map(
  [
    'eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth',
    'elfte zwolfte dreizehnte vierzehnte funfzehnte sechzehnte siebzehnte achtzehnte neunzehnte zwanzigste dreissigste vierzigste funfzigste',
    'elften zwolften dreizehnten vierzehnten funfzehnten sechzehnten siebzehnten achtzehnten neunzehnten zwanzigsten dreissigsten vierzigsten funfzigsten',
    'onzieme douzieme treizieme quatorzieme quinzieme seizieme',
    'undecimo duodecimo decimotercero decimocuarto decimoquinto decimosexto',
    'undicesimo dodicesimo tredicesimo quattordicesimo quindicesimo sedicesimo diciassettesimo diciottesimo diciannovesimo ventesimo',
    'elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste',
    'одиннадцатыи двенадцатыи тринадцатыи четырнадцатыи пятнадцатыи шестнадцатыи семнадцатыи восемнадцатыи девятнадцатыи двадцатыи',
  ].flatMap((list) => list.split(' ').map((word, index): [string, string] => [word, `${index}`])),
);

/** "2nd", "3e", "4º". */
const inDigits = /^(?!1[^\d])\d{1,3}(?:st|nd|rd|th|e|eme|nde|de|o|a)$/;

/** A number that tells places from the eleventh on from each other; those before are known to `areOpposites`. */
export const laterOrdinal = (word: string): string | undefined => later.get(word);

/** Whether a folded word is a place from the second on: "the second largest" is not the largest. */
export const isOrdinal = (word: string): boolean => places.has(word) || later.has(word) || inDigits.test(word);
