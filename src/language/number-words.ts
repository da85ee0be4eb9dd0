/**
 * Numbers written out: words of value and of magnitude, folded as `foldText` folds.
 */
import { foldText } from './fold-text.js';
import { placeOf } from './ordinals.js';

/** Words of magnitude and the power of ten they stand for. */
const magnitudes = new Map<string, number>();
for (const [power, list] of [
  [
    3,
    'k thousand tausend tsd mille mil mila duizend tysiac tys tisic тысяч тысячи тысяча тыс тисяч тисячі тис tusen bin tuhat tuhatta ezer χιλιαδεσ الف الاف هزار אלף हजार ribu nghin ngan',
  ],
  [5, 'lakh lakhs लाख লাখ'],
  [
    6,
    'm mn million millions mio millionen million millon millones milione milioni miljoen milhao milhoes miljon miljoner milion mln milionu miliona miliony milioner millioner milj milioane milionov млн миллион миллиона миллионов мільион мільиона мільиони мільионів миллионы milyon miljoona miljoonaa millio εκατ εκατομμυριο εκατομμυρια مليون ملايين ميليون מיליון juta trieu',
  ],
  [7, 'crore crores करोड़ কোটি'],
  [
    9,
    'b bn billion billions mrd md mds milliarde milliarden milliard milliards miliardo miliardi miljard miliard mld miliardu milyar млрд миллиард миллиарда миллиардов мільярд мільярда мільярдів miljardi miljardia δισ δισεκατομμυριο δισεκατομμυρια مليار ميليارد מיליארד अरब miliar',
  ],
  [12, 'tn trillion trillions billionen bio'],
] as const) {
  for (const word of list.split(' ')) magnitudes.set(word, power);
}

/** 0 to 20, then the tens to 100; a dash where a language has no single word, or none that is only a number. */
const lists: readonly string[] = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred',
  'null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig hundert',
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize - - - vingt trente quarante cinquante soixante - - - cent',
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien',
  'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento',
  'zero um dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem',
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd',
  'noll en tva tre fyra fem sex sju atta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo trettio fyrtio femtio sextio sjuttio attio nittio hundra',
  'zero jeden dwa trzy cztery piec szesc siedem osiem dziewiec dziesiec jedenascie dwanascie trzynascie czternascie pietnascie szesnascie siedemnascie osiemnascie dziewietnascie dwadziescia trzydziesci czterdziesci piecdziesiat szescdziesiat siedemdziesiat osiemdziesiat dziewiecdziesiat sto',
  'sifir bir iki uc dort bes alti yedi sekiz dokuz - onbir oniki onuc ondort onbes onalti onyedi onsekiz ondokuz yirmi otuz kirk elli altmis yetmis seksen doksan yuz',
  'ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто',
];

/** The same in languages whose words are short and common elsewhere: read where a number is looked for, but no fact by themselves. */
const ambiguousLists: readonly string[] = [
  'nul en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve tredive fyrre halvtreds tres halvfjerds firs halvfems hundrede',
  'null en to tre fire fem seks sju atte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tjue tretti forti femti seksti sytti atti nitti hundre',
  'nolla yksi kaksi kolme nelja viisi kuusi seitseman kahdeksan yhdeksan kymmenen yksitoista kaksitoista kolmetoista neljatoista viisitoista kuusitoista seitsemantoista kahdeksantoista yhdeksantoista kaksikymmenta kolmekymmenta neljakymmenta viisikymmenta kuusikymmenta seitsemankymmenta kahdeksankymmenta yhdeksankymmenta sata',
  'nula jeden dva tri ctyri pet sest sedm osm devet deset jedenact dvanact trinact ctrnact patnact sestnact sedmnact osmnact devatenact dvacet tricet ctyricet padesat sedesat sedmdesat osmdesat devadesat sto',
  'nulla egy ket harom negy ot hat het nyolc kilenc tiz tizenegy tizenketto tizenharom tizennegy tizenot tizenhat tizenhet tizennyolc tizenkilenc husz harminc negyven otven hatvan hetven nyolcvan kilencven szaz',
  'zero unu doi trei patru cinci sase sapte opt noua zece unsprezece doisprezece treisprezece paisprezece cincisprezece saisprezece saptesprezece optsprezece nouasprezece douazeci treizeci patruzeci cincizeci saizeci saptezeci optzeci nouazeci suta',
  'μηδεν ενα δυο τρια τεσσερα πεντε εξι επτα οκτω εννεα δεκα εντεκα δωδεκα δεκατρια δεκατεσσερα δεκαπεντε δεκαεξι δεκαεπτα δεκαοκτω δεκαεννεα εικοσι τριαντα σαραντα πενηντα εξηντα εβδομηντα ογδοντα ενενηντα εκατο',
  'нуль один два три чотири пять шість сім вісім девять десять одинадцять дванадцять тринадцять чотирнадцять - шістнадцять сімнадцять вісімнадцять - двадцять тридцять сорок - шістдесят сімдесят вісімдесят - сто',
  '- - двух трех четырех пяти шести семи восьми девяти десяти одиннадцати двенадцати тринадцати четырнадцати пятнадцати шестнадцати семнадцати восемнадцати девятнадцати двадцати тридцати сорока пятидесяти шестидесяти',
  '- - две',
  ...'tva ketto dve doua duas dwie'.split(' ').map((two) => `- - ${two}`),
  'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas',
  '- - hai ba bon nam sau bay tam chin muoi',
  '- واحد اثنان ثلاثة اربعة خمسة ستة سبعة ثمانية تسعة عشرة',
  '- - اثنين ثلاث اربع خمس ست سبع ثماني تسع عشر',
  '- يك دو سه چهار پنج شش هفت هشت - ده',
  '- אחד שניים שלושה ארבעה חמישה שישה שבעה שמונה תשעה עשרה',
  '- - - - - - - - - - - - - - - - - - - - עשרים שלושים ארבעים חמישים שישים שבעים שמונים תשעים מאה',
  '- - - - - - - - - - - - - - - - - - - - بيست سي چهل پنجاه شصت هفتاد هشتاد نود صد',
  '- - দুই তিন চার পাঁচ ছয় সাত আট নয় দশ এগারো বারো - - পনেরো - - - - বিশ ত্রিশ চল্লিশ পঞ্চাশ ষাট সত্তর আশি নব্বই একশ',
  '- אחת שתי שלוש ארבע חמש שש שבע שמונה תשע עשר',
  '- एक दो तीन चार पांच छह सात आठ नौ दस ग्यारह बारह - - - - - - - बीस तीस चालीस पचास साठ सत्तर अस्सी नब्बे सौ',
  '- - - - - पाँच छः',
  '- - 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열',
  '- - - - - - - - - - on',
];

const readLists = (source: readonly string[], values: Map<string, number>): Map<string, number> => {
  for (const list of source) {
    list.split(' ').forEach((word, index) => {
      const value = index <= 20 ? index : (index - 18) * 10;
      if (value > 1 && word !== '-' && !values.has(word)) values.set(word, value);
    });
  }
  return values;
};
const written = readLists(lists, new Map<string, number>());
let all: ReadonlyMap<string, number> | undefined;

/** The power of ten a folded word stands for: 6 for "million" and "mio"; undefined for other words. */
export const powerOf = (word: string): number | undefined => magnitudes.get(word);

/** Whether a folded word is a small number written out, and hardly anything else in another language. */
export const isWrittenNumber = (word: string): boolean => written.has(word);

/** A place in an order as a number that counts nothing: the eleventh is not eleven. */
const otherThanCounted = (word: string): number | undefined => {
  const place = placeOf(word);
  return place && -place;
};

/** Whether two folded words are numbers written out, and not the same one: "fourteen" and "forty" are no slips. */
export function isOtherNumber(a: string, b: string): boolean {
  const read = (word: string): number | undefined => writtenValue(word) ?? gluedValue(word) ?? otherThanCounted(word);
  const value = read(a);
  const other = value === undefined ? undefined : read(b);
  return other !== undefined && value !== other;
}

/** One is an article in many languages, and a number only beside another. */
const one =
  /^(?:one|an?|eine?[nrs]?|une?|un[oa]|uma?|e[nt]t?|een|jeden|jedna|jedno|bir|один|одна|одну|egy|yksi|ena|mot|se)$/;
/** Whether a folded word is such an article. */
export const isOne = (word: string): boolean => one.test(word);
const joint = /^(?:and|und|et|e|y|i|og|och|en|si|και|и|с|z|ja)$/;
/** Whether a folded word joins the last entry to a list. */
export const isJoint = (word: string): boolean => joint.test(word) || otherJoints.test(word);
const otherJoints =
  /^(?:or|oder|of|ou|o|u|of|eller|lub|nebo|alebo|ili|или|або|та|й|і|a|es|ve|veya|dan|va|in|un|ir|או|و|او|اور|और|এবং|ও)$/;
/** Words that make tens of the digit before them: "empat puluh", "ba mươi". */
const tens = /^(?:puluh|muoi)$/;
const half =
  /^(?:half|halbe?[nrs]?|demie?|medi[oa]|mezz[oa]|mei[oa]|halv[at]?|pol|половинои|polowa|bucuk|puolikas|meg)$/;
/** Whether a folded word halves what it stands before: "half an hour", "halb neun". */
export const isHalf = (word: string): boolean => half.test(word);
/** Letters of a number of several words written as one, at least and at most. */
const shortestGlued = 6;
const longestGlued = 60;
/** Letters by which most other words are told apart from such numbers, and those that numbers begin with. */
const beginning = 3;
const beginnings = new Set<string>();
/** Pieces of such a number that are no number by themselves; "en" is one at the end and a joint elsewhere. */
const pieces = new Map([
  ['ein', 1],
  ['eins', 1],
  ['een', 1],
  ['en', 0],
  ['und', 0],
  ['og', 0],
  ['einhalb', 0.5],
  ['half', 0.5],
  ['veinti', 20],
]);

/** A value written out in words, and the index of the word behind it. */
export interface WrittenNumber {
  readonly value: number;
  readonly to: number;
}

const foldList = (list: string): string =>
  list
    .split(' ')
    .map((word) => foldText(word) || word)
    .join(' ');

function allWritten(): ReadonlyMap<string, number> {
  if (!all) {
    all = readLists(ambiguousLists.map(foldList), new Map(written));
    for (const word of [...all.keys(), ...pieces.keys()]) beginnings.add(word.slice(0, beginning));
  }
  return all;
}

const writtenValue = (word: string): number | undefined => allWritten().get(word);

/** Whether a value may be added to what stands before it: "twenty" "one", "soixante" "dix", "hundred" "and" "five". */
const fits = (before: number, value: number): boolean =>
  before % 100 === 0 ||
  (value < 10 && before % 100 >= 20 && before % 10 === 0) ||
  (value > 6 && value < 10 && before % 100 === 10) ||
  (value >= 10 && value < 20 && (before % 100 === 60 || before % 100 === 80));

/** The value of a number of several words written as one, "einundzwanzig", "zwölftausend"; undefined for another word. */
function gluedValue(word: string): number | undefined {
  if (word.length < shortestGlued || word.length > longestGlued) return undefined;
  allWritten();
  if (!beginnings.has(word.slice(0, beginning)) && !beginnings.has(word.slice(0, beginning - 1))) return undefined;
  let total = 0;
  let current = 0;
  for (let from = 0; from < word.length; ) {
    let to = word.length;
    const read = (): { value: number | undefined; power: number | undefined } => {
      const piece = word.slice(from, to);
      return { value: writtenValue(piece) ?? pieces.get(piece), power: piece.length > 2 ? powerOf(piece) : undefined };
    };
    let { value, power } = read();
    while (value === undefined && power === undefined && --to > from) ({ value, power } = read());
    if (to === from) return undefined;
    if (power !== undefined) {
      total += (current || 1) * 10 ** power;
      current = 0;
    } else if (value === 100) current = (current || 1) * 100;
    else current += to === word.length && word.slice(from) === 'en' ? 1 : value!;
    from = to;
  }
  return total + current;
}

/**
 * The number that starts at a word and is written out, of one word or several: "two hundred and five", "half a million",
 * "two and a half", "quatre vingt dix"; null when none does.
 */
export function readWrittenNumber(words: readonly string[], from: number): WrittenNumber | null {
  let total = 0;
  let current = 0;
  let to = from;
  const wordAt = (at: number): string => words[at] ?? '';
  if (half.test(wordAt(to))) {
    current = 0.5;
    to += one.test(wordAt(to + 1)) ? 2 : 1;
  } else if (one.test(wordAt(to)) && (powerOf(wordAt(to + 1)) !== undefined || writtenValue(wordAt(to + 1)) === 100)) {
    current = 1;
    to++;
  }
  for (let at = to; ; at = to) {
    if (to > from && joint.test(wordAt(at))) at++;
    const word = wordAt(at);
    const value = writtenValue(word) ?? gluedValue(word) ?? (to > from && one.test(word) ? 1 : undefined);
    const power = powerOf(word);
    if (value !== undefined && value !== 100 && value < 1000 && !tens.test(word) && fits(current, value))
      current += value;
    else if (current > 1 && current < 10 && tens.test(word)) current *= 10;
    else if (value === 100 && current < 100) current = (current || 1) * 100;
    else if (value === 20 && current === 4) current = 80;
    else if (value !== undefined && value >= 1000 && to === from) total = value;
    else if (power !== undefined && word.length > 1 && to > from && at === to) {
      total += current * 10 ** power;
      current = 0;
    } else break;
    to = at + 1;
  }
  if (to === from) return null;
  const behind = halfBehind(words, to);
  return { value: total + current + (behind > to ? 0.5 : 0), to: behind };
}

/** The index behind "and a half" at a word, or that word's when something else stands there. */
export function halfBehind(words: readonly string[], from: number): number {
  let at = from;
  if (joint.test(words[at] ?? '')) at++;
  if (one.test(words[at] ?? '')) at++;
  return at > from && half.test(words[at] ?? '') ? at + 1 : from;
}
