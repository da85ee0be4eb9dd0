/**
 * A word in another spelling says nothing new; a letter that makes another word does.
 */
import { expect, it } from 'vitest';
import { removed } from './removed.js';

it.each([
  [
    'German without its letters',
    'Der Müller am Ufer schloss am Montag die alte Mühle, weil die Straße zum Hafen seit Tagen unter Wasser stand.',
    'Der Mueller am Ufer schloss am Montag die alte Muehle, weil die Strasse zum Hafen seit Tagen unter Wasser stand.',
  ],
  [
    'nasals of Hindi',
    'हिंदी के शिक्षक ने बंद पुस्तकालय की संपत्ति गाँव को दे दी।',
    'हिन्दी के शिक्षक ने बन्द पुस्तकालय की सम्पत्ति गाँव को दे दी।',
  ],
  ['dots of Hindi', 'बाज़ार में ताज़ा अमरूद आए हैं और क़ीमत भी ज़्यादा नहीं है।', 'बाजार में ताजा अमरूद आए हैं और कीमत भी ज्यादा नहीं है।'],
  [
    'Latin letters in Russian',
    'Лодки всю зиму стоят в гавани до самой весны, и рыбаки по вечерам чинят старые сети.',
    'Лодки всю зиму стoят в гавани до самой весны, и рыбаки по вечерам чинят cтaрые сети.',
  ],
  [
    'apostrophes of Ukrainian',
    "П'ятеро рибалок в'яжуть сіті біля старої пристані щоранку.",
    'П’ятеро рибалок вʼяжуть сіті біля старої пристані щоранку.',
  ],
  [
    'middle dots of Korean',
    '초·중·고교 학생들이 부두에서 등대까지 함께 걸었다고 한다.',
    '초ㆍ중ㆍ고교 학생들이 부두에서 등대까지 함께 걸었다고 한다.',
  ],
  ['vowels of Thai', 'แม่ค้าที่ท่าเรือบอกว่าปลาทูตัวเล็กลงแต่รสยังดีเหมือนเดิม', 'เเม่ค้าที่ท่าเรือบอกว่าปลาทูตัวเล็กลงเเต่รสยังดีเหมือนเดิม'],
  [
    'signs of Japanese that look alike',
    '港の入り口には靴の底を洗うマットが置かれている。',
    '港の入りロには靴の底を洗うマットが置かれている。',
  ],
  [
    'two slips in a long block',
    `The boats came home late that autumn. The keeper of the light wrote down each evening what the apartment by the sea had cost him in oil, bread and candles, and what the boats had brought to the market of the town on the other side of the bay.`,
    `The boats came home late that autumn. The keeper of the light wrote down each evening what the apaartmment by the sea had cost him in oil, bread and candles, and what the boats had brought to the market of the town on the other side of the bay.`,
  ],
])('lets one go for %s', (_, text, other) => {
  expect(removed(text, other)).toBe(1);
});

it.each([
  [
    'a slip in a noun of German',
    'Bei der Wahl zum Vorstand des Vereins lag die Beteiligung bei 61 Prozent und damit höher als vor vier Jahren.',
    'Bei der Wahl zum Vorstand des Vereins lag die Beteilignug bei 61 Prozent und damit höher als vor vier Jahren.',
  ],
  [
    'one behind an adjective',
    'Am Ende ließ die Wirtin die Gäste durch den schmalen Seiteneingang hinaus, weil es vorn noch immer regnete.',
    'Am Ende ließ die Wirtin die Gäste durch den schmalen Seiteneinggang hinaus, weil es vorn noch immer regnete.',
  ],
])('lets one go for %s', (_, text, other) => {
  expect(removed(text, other)).toBe(1);
});

it.each([
  [
    'two names of German',
    'Am Ende ließ die Wirtin den Gast durch die Hintertür hinaus, sagte Wiegand, weil es vorn noch immer regnete.',
    'Am Ende ließ die Wirtin den Gast durch die Hintertür hinaus, sagte Weigand, weil es vorn noch immer regnete.',
  ],
  [
    'two nouns of German',
    'Der Aufsichtsrat hat am Montagabend in einer langen Sitzung die Leistung des Werks gelobt, sagte ein Sprecher.',
    'Der Aufsichtsrat hat am Montagabend in einer langen Sitzung die Leitung des Werks gelobt, sagte ein Sprecher.',
  ],
  [
    'two names behind "von der"',
    'Am Ende ließ die Wirtin den Gast Jonas von der Heydten durch die Hintertür hinaus, weil es vorn noch regnete.',
    'Am Ende ließ die Wirtin den Gast Jonas von der Heydden durch die Hintertür hinaus, weil es vorn noch regnete.',
  ],
  [
    'two short nouns',
    'Am Ende ließ die Wirtin den Gast durch das Tor hinaus, und die Lampe über der Treppe ging wie jeden Abend aus.',
    'Am Ende ließ die Wirtin den Gast durch das Tor hinaus, und die Rampe über der Treppe ging wie jeden Abend aus.',
  ],
])('keeps both for %s', (_, text, other) => {
  expect(removed(text, other)).toBe(0);
});

it.each([
  ['a letter of Thai', 'ตำรวจพานายมานะไปดูท่าเรือที่เรือจมเมื่อคืน', 'ตำรวจพานายมานพไปดูท่าเรือที่เรือจมเมื่อคืน'],
  ['a letter of Katakana', '昨夜、ハルカは港で船を待っていたという。', '昨夜、ハルナは港で船を待っていたという。'],
  ['longer words of Thai', 'น้ำท่วมหลายบ้านในอำเภอปาย ถนนขาดสองจุด', 'น้ำท่วมหลายบ้านในอำเภอแม่สะเรียง ถนนขาดสองจุด'],
])('keeps both for %s', (_, text, other) => {
  expect(removed(text, other)).toBe(0);
});
