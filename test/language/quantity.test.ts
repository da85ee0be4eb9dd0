import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/language/fold-text.js';
import { digitsValue, isSameQuantity, type Quantity, readQuantities } from '../../src/language/quantity.js';
import { tokenize, wordAt } from '../../src/language/tokens.js';

/** The quantities a text states, read the way the detection reads it. */
function quantitiesOf(text: string): Quantity[] {
  const tokens = tokenize([text]);
  return readQuantities(
    Array.from(tokens.hash, (_, at) => ({
      text: wordAt(tokens, 0, at),
      folded: foldText(wordAt(tokens, 0, at)),
      before: at === 0 ? '' : text.slice(tokens.end[at - 1]!, tokens.start[at]!),
    })),
  );
}

const onlyOne = (text: string): Quantity => {
  const [quantity, ...others] = quantitiesOf(text);
  expect(others, text).toEqual([]);
  return quantity!;
};

describe('digitsValue', () => {
  it.each([
    ['450,000', '450000'],
    ['450.000', '450000'],
    ['1.234.567', '1234567'],
    ['12,00,000', '1200000'],
    ['1.6', '1.6'],
    ['1,6', '1.6'],
    ['1.50', '1.50'],
    ['2.0', '2.0'],
    ['007', '7'],
    ['0', '0'],
    ['12', '12'],
  ])('%s is %s', (word, value) => {
    expect(digitsValue(word)).toBe(value);
  });

  it.each(['twelve', '5th', '', '.5', 'a5'])('%j is none', (word) => {
    expect(digitsValue(word)).toBeNull();
  });
});

describe('isSameQuantity', () => {
  it.each([
    ['1.6 billion', '1.6bn'],
    ['1.6 billion', '1600 million'],
    ['450,000', '450.000'],
    ['450 000', '450’000'],
    ['450 thousand', '450,000'],
    ['1,6 Milliarden', '1,6 Mrd'],
    ['1,6 Md€', "1,6 milliard d'euros"],
    ['deux milliards', '2 milliards'],
    ['2 млн', '2 миллиона'],
    ['12 тысяч', '12 000'],
    ['24 млн гривень', '24 мільйони гривень'],
    ['fünf', '5'],
    ['zwölftausend', '12.000'],
    ['einundzwanzig', '21'],
    ['zweieinhalb', '2,5'],
    ['tweeënhalf', '2,5'],
    ['due milioni di euro', '2 mln €'],
    ['dvě koruny', '2 koruny'],
    ['två kronor', '2 kr'],
    ['tjugoen', '21'],
    ['quatre-vingt-dix-sept', '97'],
    ['treinta y dos', '32'],
    ['два с половиной', '2,5'],
    ['empat puluh delapan', '48'],
    ['ba mươi sáu', '36'],
    ['שלושים', '30'],
    ['बीस', '२०'],
    ['twelve hundred and five', '1,205'],
    ['two and a half', '2.5'],
    ['fifth', '5th'],
    ['troisième', '3ème'],
    ['третья', '3e'],
    ['half a million', '500,000'],
    ['2 ½', '2.5'],
    ['2½', '2 1/2'],
    ['1/2', '0.5'],
    ['2.5 %', 'two and a half per cent'],
    ['2,5 %', '2,5 Prozent'],
    ['5 por ciento', '5 %'],
    ['%5', 'yüzde 5'],
    ['百分之五', '5%'],
    ['5パーセント', '5%'],
    ['5퍼센트', '5 %'],
    ['$5m', '5 million dollars'],
    ['US$5 million', '$5m'],
    ['€12,000', '12 000 euros'],
    ['₹500', 'Rs 500'],
    ['500 zł', '500 złotych'],
    ['3 km', 'three kilometres'],
    ['3 км', '3 километра'],
    ['175 °C', '175 grader'],
    ['30 km/h', '30 kilometres per hour'],
    ['5 p.m.', '17:00'],
    ['5pm', '17.00'],
    ['12 a.m.', '0:00'],
    ['17h30', '17:30'],
    ['17 Uhr', '17:00'],
    ['5.30 p.m.', '17:30'],
    ['5.30pm', '5:30 pm'],
    ['午後3時', '15:00'],
    ['午後3時半', '15時30分'],
    ['下午3点', '15时'],
    ['晚上八點', '20:00'],
    ['上午十点', '午前10時'],
    ['오후 5시에', '17시에'],
    ['오후 5시 30분', '오후 5시 반'],
    ['a las seis de la tarde', '18:00'],
    ['10 de la noche', '22:00'],
    ['7 Uhr abends', '19:00'],
    ['семь вечера', '19:00'],
    ['on beş dakika', '15 dakika'],
    ['half an hour', '30 minutes'],
    ['one and a half hours', '90 minutes'],
    ['anderthalb Stunden', '90 Minuten'],
    ['полчаса', '30 минут'],
    ['yarım saat', '30 dakika'],
    ['meia hora', '30 minutos'],
    ['puoli tuntia', '30 minuuttia'],
    ['2小时', '120分钟'],
    ['3rd', '3'],
    ['XIX', '19th'],
    ['mille cinq cents', '1 500'],
    ['tausendfünfhundert', '1500'],
    ['만 오천', '1만 5천'],
    ['이백', '200'],
    ['1万2千', '12,000'],
    ['三千五百', '3500'],
    ['二〇二五', '2025'],
    ['1.2億', '120,000,000'],
    ['2만 5천', '25,000'],
  ])('%s and %s', (one, other) => {
    expect(isSameQuantity(onlyOne(one), onlyOne(other))).toBe(true);
  });

  it.each([
    ['1.6 billion', '1.6 million'],
    ['1 Billion', '1 Milliarde'],
    ['12', '14'],
    ['five', 'six'],
    ['5 km', '5 million'],
    ['5 km', '5 m'],
    ['1.5', '15'],
    ['5kg', '5'],
    ['5', '5 %'],
    ['$5', '€5'],
    ['A$5 million', 'US$5 million'],
    ['5 a.m.', '5 p.m.'],
    ['5.5 p.m.', '17:30'],
    ['午前3時', '午後3時'],
    ['午前3時', '3時'],
    ['3時', '3時間'],
    ['오전 5시에', '오후 5시에'],
    ['오후 5시에', '17시부터'],
    ['seis de la tarde', '6:00'],
    ['2 de la noche', '14:00'],
    ['晚上1点', '13时'],
    ['밤 2시', '14시'],
    ['11 ночи', '11:00'],
    ['2.30 Stunden', '138 Minuten'],
    ['am achten Mai', '9'],
    ['zweien', '3'],
    ['12 in the afternoon', '12:00'],
    ['half an hour', '50 minutes'],
    ['six cents', '600'],
    ['17 Uhr', '17 Stunden'],
    ['5a', '5'],
    ['2.10', '2.1'],
    ['dvě koruny', '5 koruny'],
    ['XL', '40'],
    ['二十', '十二'],
  ])('not %s and %s', (one, other) => {
    const [a, b] = [quantitiesOf(one), quantitiesOf(other)];
    expect(a.some((quantity) => b.some((another) => isSameQuantity(quantity, another)))).toBe(false);
  });
});

describe('readQuantities', () => {
  it('gives all quantities, in order, and passes over other words', () => {
    const found = quantitiesOf('between 3 and 2.5 million of the seven');
    expect(found.map(({ readings }) => readings[0])).toEqual(['3', '2500000', '7']);
    expect(found.map(({ from, to }) => [from, to])).toEqual([
      [1, 2],
      [3, 5],
      [7, 8],
    ]);
    expect(quantitiesOf('no number here')).toEqual([]);
    expect(quantitiesOf('Rang 5. Am Samstag').map(({ readings }) => readings)).toEqual([['5']]);
  });

  it('reads a word of a megabyte in a moment', () => {
    const started = performance.now();
    for (const word of [
      `1${'만'.repeat(1_000_000)}ㄱ1`,
      `${'천만'.repeat(18)}1`,
      '1'.repeat(1_000_000),
      `1${'k'.repeat(1_000_000)}`,
    ])
      quantitiesOf(word);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it('reads a long row of numbers in time that grows with it', () => {
    expect(quantitiesOf('12 000 '.repeat(20_000))).toHaveLength(20_000);
  });
});
