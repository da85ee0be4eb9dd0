/**
 * Numbers as values, so that 450,000 and 450.000, or 1.6bn and 1.6 billion, are one fact and 12 and 14 are two.
 */

/** Words of magnitude, folded as `foldText` folds, and the power of ten they stand for. */
const magnitudes = new Map<string, number>();
for (const [power, list] of [
  [3, 'k thousand tausend tsd mille mil mila duizend tysiac tys тысяч тыс tusen bin'],
  [
    6,
    'm mn million millions mio millionen million millon millones milione milioni miljoen milhao milhoes miljon miljoner milion mln milionu млн миллион миллиона миллионов milyon',
  ],
  [
    9,
    'b bn billion billions mrd milliarde milliarden milliard milliards miliardo miliardi miljard miliard mld млрд миллиард миллиарда миллиардов milyar',
  ],
  [12, 'tn trillion trillions billionen bio'],
] as const) {
  for (const word of list.split(' ')) magnitudes.set(word, power);
}

/** 0 to 20, then the tens to 100, written out, folded likewise. */
const written = new Map<string, number>();
for (const list of [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred',
  'null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig hundert',
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix cent',
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien',
  'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento',
  'zero um dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem',
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd',
  'noll en tva tre fyra fem sex sju atta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo trettio fyrtio femtio sextio sjuttio attio nittio hundra',
  'zero jeden dwa trzy cztery piec szesc siedem osiem dziewiec dziesiec jedenascie dwanascie trzynascie czternascie pietnascie szesnascie siedemnascie osiemnascie dziewietnascie dwadziescia trzydziesci czterdziesci piecdziesiat szescdziesiat siedemdziesiat osiemdziesiat dziewiecdziesiat sto',
  'sifir bir iki uc dort bes alti yedi sekiz dokuz on onbir oniki onuc ondort onbes onalti onyedi onsekiz ondokuz yirmi otuz kirk elli altmis yetmis seksen doksan yuz',
  'ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто',
]) {
  list.split(' ').forEach((word, index) => {
    const value = index <= 20 ? index : (index - 18) * 10;
    if (value > 1 && !written.has(word)) written.set(word, value);
  });
}

/**
 * The value of a number as written in digits, grouping and decimal points told apart; null for another word. Zeros behind
 * a point stay: version 2.10 is not 2.1.
 */
export function digitsValue(word: string): string | null {
  if (!/^\d[\d.,٫٬]*$/.test(word)) return null;
  const grouped = /^\d{1,3}([.,٬])\d{3}(?:\1\d{3})*$/.test(word);
  const plain = grouped ? word.replace(/\D/g, '') : word.replace(/[,٫]/g, '.');
  return plain.includes('.') ? plain : plain.replace(/^0+(?=\d)/, '');
}

function shiftPoint(value: string, power: number): string {
  const [whole = '', fraction = ''] = value.split('.');
  const digits = whole + fraction.padEnd(power, '0').slice(0, power);
  const rest = fraction.slice(power).replace(/0+$/, '');
  return (digits.replace(/^0+(?=\d)/, '') || '0') + (rest ? `.${rest}` : '');
}

/** The power of ten a folded word stands for: 6 for "million" and "mio"; undefined for other words. */
export const powerOf = (word: string): number | undefined => magnitudes.get(word);

/** Whether a folded word is a small number written out. */
export const isWrittenNumber = (word: string): boolean => written.has(word);

/**
 * The values in a run of folded words, in order; "1.6", "billion" gives 1600000000.
 * Words that state no number are passed over.
 */
export function quantities(words: readonly string[]): string[] {
  const values: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    const glued = /^([\d.,٫٬]+)(\p{L}+)$/u.exec(word);
    const number = digitsValue(glued ? glued[1]! : word) ?? (written.has(word) ? String(written.get(word)) : null);
    if (number === null) continue;
    const unit = glued ? glued[2]! : (words[index + 1] ?? '');
    const power = magnitudes.get(unit);
    if (power !== undefined && !glued) index++;
    values.push(power === undefined ? number + (glued ? glued[2]! : '') : shiftPoint(number, power));
  }
  return values;
}
