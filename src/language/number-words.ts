/**
 * Numbers written out: words of value and of magnitude, folded as `foldText` folds.
 */

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
  [7, 'crore crores करोड কোটি'],
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

/** Larger ones: the value, and the words that are it by themselves. */
const largeNumbers: readonly string[] = [
  '20 عشرون عشرين',
  '30 ثلاثون ثلاثين',
  '40 اربعون اربعين',
  '50 خمسون خمسين',
  '60 ستون ستين',
  '70 septante سبعون سبعين',
  '80 huitante octante ثمانون ثمانين',
  '90 nonante تسعون تسعين',
  '100 tram ratus sto مية ماية',
  '200 doscientos doscientas duzentos duzentas dwiescie двести двісті двеста dvesto dvjesto διακοσια διακοσιοι διακοσιεσ מאתיים',
  '300 trescientos trescientas trezentos trezentas trzysta триста tristo τριακοσια τριακοσιοι τριακοσιεσ',
  '400 cuatrocientos cuatrocientas quatrocentos quatrocentas czterysta четыреста чотириста четиристотин styristo cetiristo τετρακοσια τετρακοσιοι τετρακοσιεσ',
  '500 quinientos quinientas quinhentos quinhentas piecset пятьсот петстотин patsto petsto πεντακοσια πεντακοσιοι πεντακοσιεσ',
  '600 seiscientos seiscientas seiscentos seiscentas szescset шестьсот шістсот шестстотин seststo sesto εξακοσια εξακοσιοι εξακοσιεσ',
  '700 setecientos setecientas setecentos setecentas siedemset семьсот сімсот седемстотин sedemsto sedamsto επτακοσια επτακοσιοι επτακοσιεσ',
  '800 ochocientos ochocientas oitocentos oitocentas osiemset восемьсот вісімсот осемстотин osemsto osamsto οκτακοσια οκτακοσιοι οκτακοσιεσ',
  '900 novecientos novecientas novecentos novecentas dziewiecset девятьсот девятсот деветстотин devatsto devetsto εννιακοσια εννιακοσιοι εννιακοσιεσ',
  '1000 mil mille tysiac тысяча тисяча хиляда tisic ezer tuhat tusen seribu χιλια',
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

/** One is an article in many languages, and a number only beside another. */
const one =
  /^(?:one|an?|eine?[nrs]?|une?|un[oa]|uma?|e[nt]t?|een|jeden|jedna|jedno|bir|один|одна|одну|egy|yksi|ena|mot|se)$/;
/** Whether a folded word is such an article. */
export const isOne = (word: string): boolean => one.test(word);
const half =
  /^(?:half|halbe?[nrs]?|demie?|medi[oa]|mezz[oa]?|mei[oa]|halv[at]?|pol|pul|puoli|yarim|половинои|polowa|bucuk|puolikas|meg)$/;
/** Whether a folded word halves what it stands before: "half an hour", "halb neun". */
export const isHalf = (word: string): boolean => half.test(word);

/** The value of each word that is a number, also of those that are common elsewhere; read when first asked for. */
export function numberWords(): ReadonlyMap<string, number> {
  if (!all) {
    const values = readLists(ambiguousLists, new Map(written));
    for (const line of largeNumbers) {
      const [value, ...words] = line.split(' ');
      for (const word of words) if (!values.has(word)) values.set(word, Number(value));
    }
    all = values;
  }
  return all;
}
