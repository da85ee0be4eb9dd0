/**
 * Numbers as values, so that 450,000 and 450.000, or 1.6bn and 1.6 billion, are one fact and 12 and 14 are two.
 */

/** Words of magnitude, folded as `foldText` folds, and the power of ten they stand for. */
const magnitudes = new Map<string, number>();
for (const [power, list] of [
  [3, 'k thousand tausend tsd mille mil mila duizend tysiac tys тысяч тыс tusen bin'],
  [
    6,
    'm mn mm million millions mio millionen million millon millones milione milioni miljoen milhao milhoes miljon miljoner milion mln milionu млн миллион миллиона миллионов milyon',
  ],
  [
    9,
    'b bn billion billions mrd milliarde milliarden milliard milliards miliardo miliardi miljard miliard mld млрд миллиард миллиарда миллиардов milyar',
  ],
  [12, 'tn trillion trillions billionen bio'],
] as const) {
  for (const word of list.split(' ')) magnitudes.set(word, power);
}

/** Numbers written out, folded likewise. */
const written = new Map<string, number>();
for (const list of [
  'zero one two three four five six seven eight nine ten eleven twelve',
  'null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf',
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze',
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce',
  'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici',
  'zero um dois tres quatro cinco seis sete oito nove dez onze doze',
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf',
  'noll en tva tre fyra fem sex sju atta nio tio elva tolv',
  'ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать',
]) {
  list.split(' ').forEach((word, value) => {
    if (value > 1) written.set(word, value);
  });
}

/** The value of a number as written in digits, grouping and decimal points told apart; null for another word. */
export function digitsValue(word: string): string | null {
  if (!/^\d[\d.,٫٬]*$/.test(word)) return null;
  const grouped = /^\d{1,3}([.,٬])\d{3}(?:\1\d{3})*$/.test(word);
  const plain = grouped ? word.replace(/\D/g, '') : word.replace(/[,٫]/g, '.');
  return plain.includes('.') ? plain.replace(/\.?0+$/, '') : plain.replace(/^0+(?=\d)/, '');
}

function shiftPoint(value: string, power: number): string {
  const [whole = '', fraction = ''] = value.split('.');
  const digits = whole + fraction.padEnd(power, '0').slice(0, power);
  const rest = fraction.slice(power);
  return (digits.replace(/^0+(?=\d)/, '') || '0') + (rest ? `.${rest}` : '');
}

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
