import { describe, expect, it } from 'vitest';
import { TokenFlag, tokenize, wordAt } from '../../src/language/tokens.js';

function words(text: string): string[] {
  const tokens = tokenize([text]);
  return Array.from(tokens.hash, (_, index) => wordAt(tokens, 0, index));
}

const hashes = (text: string): number[] => [...tokenize([text]).hash];
const flags = (text: string): number[] => [...tokenize([text]).flags];

describe('tokenize', () => {
  it.each([
    ['Two ferries, one crew.', ['Two', 'ferries', 'one', 'crew']],
    ['Он приехал — и уехал!', ['Он', 'приехал', 'и', 'уехал']],
    ['وصلت السفينة، ثم غادرت', ['وصلت', 'السفينة', 'ثم', 'غادرت']],
    ['नाव आई और गई।', ['नाव', 'आई', 'और', 'गई']],
    ['배가 왔다.', ['배가', '왔다']],
    ['船が来た。', ['船', 'が', '来', 'た']],
    ['รถมา', ['ร', 'ถ', 'ม', 'า']],
    ['ລົດມາ', ['ລ', 'ົ', 'ດ', 'ມ', 'າ']],
    ['ទៅ ផ្សារ៥', ['ទ', 'ៅ', 'ផ', '្', 'ស', 'ា', 'រ', '៥']],
    ['ရန်ကုန်၊ ၅၀', ['ရ', 'န', '်', 'က', 'ု', 'န', '်', '၅၀']],
    ['灯塔5座，AI企业', ['灯', '塔', '5', '座', 'AI', '企', '业']],
    ['サーバー2台とデータABC', ['サ', 'ー', 'バ', 'ー', '2', '台', 'と', 'デ', 'ー', 'タ', 'ABC']],
    ['ทำ5บาท', ['ท', 'ำ', '5', 'บ', 'า', 'ท']],
    ['ນ້ຳ5', ['ນ', '້', 'ຳ', '5']],
    ['हिन्दी में पढ़ा, क्‍षमा', ['हिन्दी', 'में', 'पढ़ा', 'क्‍षमा']],
    ['কর্তৃপক্ষ র‍্যাব।', ['কর্তৃপক্ষ', 'র‍্যাব']],
    ['والكتاب لـ«الحياة»', ['والكتاب', 'لـ', 'الحياة']],
    ['می‌روم و آمدم', ['می‌روم', 'و', 'آمدم']],
    ['서울에서는 3월에 사람이 왔다.', ['서울에서는', '3월에', '사람이', '왔다']],
    ['Donaudampfschiff-Fahrt, E-Mail', ['Donaudampfschiff', 'Fahrt', 'E', 'Mail']],
    ['አዲስ፡አበባ።', ['አዲስ', 'አበባ']],
    ['གྲུ་སླེབས་སོང་།', ['གྲུ', 'སླེབས', 'སོང']],
    ['costs 1,250.50 euros', ['costs', '1,250.50', 'euros']],
    ['5 % of $3', ['5', '%', 'of', '$', '3']],
    ['from -5 to 3-4', ['from', '-', '5', 'to', '3', '4']],
    ['PremiumTwo dead', ['Premium', 'Two', 'dead']],
    ['😀 a 🇩🇪 b', ['a', 'b']],
    ['', []],
    [' \u200b\u00ad—“”…', []],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['typography', '“It’s” – done…', '"It\'s" - done...'],
    ['case', 'STRASSE İZMİR ΛΕΥΤΕΡΗΣ', 'Straße izmir Λευτέρης'],
    ['dotless letters in capitals', 'KAPILARI', 'kapıları'],
    ['accents', 'Zoë café naïve', 'Zoe cafe naive'],
    ['decomposed accents', 'Zoë café'.normalize('NFD'), 'Zoë café'],
    ['decomposed Hangul', '정선의 폐광'.normalize('NFD'), '정선의 폐광'],
    ['decomposed Kana', 'ガイド'.normalize('NFD'), 'ガイド'],
    ['half width', 'ｶﾅ ＡＢＣ １２', 'カナ ABC 12'],
    ['half-width voiced Kana', 'ｺﾝﾋﾟｭｰﾀｰのｶﾞｲﾄﾞ', 'コンピューターのガイド'],
    ['Thai and Lao in compatibility forms', 'น้ำและคำ ນ້ຳ'.normalize('NFKC'), 'น้ำและคำ ນ້ຳ'],
    ['joiners of Hindi', 'क्‍षमा', 'क्षमा'],
    ['the dot below, composed or not', 'पढ़ा', 'पढ\u093cा'],
    ['Persian typed with the letters of Arabic', 'کتاب‌های ایرانی', 'كتاب‌هاي ايراني'],
    ['ligatures', 'ﬁnd cœur', 'find coeur'],
    ['soft hyphens and zero width', 'scaf\u00adfold\u200bing', 'scaffolding'],
    ['vowel points', 'كتابٌ', 'كتاب'],
    ['the drawn-out letters of Arabic', 'مـــن', 'من'],
    ['digits of other scripts', '٢٠٢٤ २०२४', '2024 2024'],
    ['number points', '1,250', '1.250'],
    ['entities', 'Bread &amp; &#8220;Cakes&#x201D; caf&eacute;&nbsp;bar', 'Bread & “Cakes” café bar'],
  ])('passes over %s', (_, one, other) => {
    expect(hashes(one)).toEqual(hashes(other));
  });

  it.each([
    ['numbers', '12 dead', '14 dead'],
    ['the sign of a number', 'at -5 degrees', 'at 5 degrees'],
    ['currencies', '$5', '€5'],
    ['a decimal point', '1.5', '15'],
    ['words', 'legal', 'illegal'],
    ['tones of Thai', 'ข่าว', 'ข้าว'],
    ['am and a of Thai', 'นำ', 'นา'],
    ['vowels of Hindi', 'कि', 'के'],
    ['vowels of Burmese', 'ကို', 'ကီ'],
    ['long vowels of Japanese', 'ビル', 'ビール'],
    ['particles of Korean', '한국', '한국인'],
    ['an entity of another character', '&pound;5', '&euro;5'],
    ['an unknown entity', '&bogus; a', 'a'],
  ])('tells %s apart', (_, one, other) => {
    expect(hashes(one)).not.toEqual(hashes(other));
  });

  it('says what a word is', () => {
    expect(flags('Rome 5 rome % 羅 A380')).toEqual([
      TokenFlag.Capital | TokenFlag.Letter,
      TokenFlag.Digit,
      TokenFlag.Letter,
      TokenFlag.Symbol,
      TokenFlag.Unspaced | TokenFlag.Letter,
      TokenFlag.Capital | TokenFlag.Letter | TokenFlag.Digit,
    ]);
  });

  it.each(['ทำ', 'ນ້ຳ', 'ー', 'ខ្មែរ', 'မြန်မာ', '灯塔', 'ﾋﾟ'])('knows that %s is not spaced', (text) => {
    for (const each of flags(text)) expect(each).toBe(TokenFlag.Unspaced | TokenFlag.Letter);
  });

  it('keeps the words of several texts apart', () => {
    const tokens = tokenize(['one two', '', 'three']);
    expect([...tokens.first]).toEqual([0, 2, 2, 3]);
    expect(wordAt(tokens, 2, 2)).toBe('three');
  });

  it('leaves the words of an earlier article alone', () => {
    const first = tokenize(['one two three']);
    const before = [...first.hash];
    tokenize(['something else altogether, and longer']);
    expect([...first.hash]).toEqual(before);
  });

  it('reads halves of pairs and lone marks without stumbling', () => {
    expect(words('\ud800a\udc00 \u0301 b')).toHaveLength(2);
  });
});
