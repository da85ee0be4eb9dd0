import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { windows1252Byte } from '../../../src/language/mend-encoding.js';
import { mendMisread } from '../../../src/read/encoding/mend-misread.js';

const folder = new URL('../../../fixtures/encodings/', import.meta.url);
const texts = readdirSync(folder).filter((file) => file.endsWith('.txt'));
const characters = new Map<number, string>();
for (let code = 0x80; code < 0x10000; code++) {
  const character = String.fromCharCode(code);
  const byte = windows1252Byte(character);
  if (byte !== null && (code > 0xff || !characters.has(byte))) characters.set(byte, character);
}
/** The text as it comes out when its UTF-8 is read as windows-1252. */
const misread = (text: string): string =>
  Array.from(Buffer.from(text), (byte) => (byte < 0x80 ? String.fromCharCode(byte) : characters.get(byte)!)).join('');

describe.each(texts)('%s', (file) => {
  const text = readFileSync(new URL(file, folder), 'utf8');

  it('misread is put right', () => {
    expect(misread(text)).not.toBe(text);
    expect(mendMisread(misread(text))).toBe(text);
    expect(mendMisread(Buffer.from(text).toString('latin1'))).toBe(text);
  });

  it('misread twice, or three times, is put right', () => {
    expect(mendMisread(misread(misread(text)))).toBe(text);
    expect(mendMisread(misread(misread(misread(text))))).toBe(text);
    const latin1 = (source: string): string => Buffer.from(source).toString('latin1');
    expect(mendMisread(latin1(latin1(text)))).toBe(text);
    expect(mendMisread(misread(latin1(text)))).toBe(text);
  });

  it('with one paragraph misread is put right in that paragraph', () => {
    const paragraphs = text.split('\n\n');
    const broken = paragraphs.map((paragraph, at) => (at === 1 ? misread(paragraph) : paragraph));
    for (const joint of ['\n\n', '\n', '\r\n\r\n'])
      expect(mendMisread(broken.join(joint))).toBe(paragraphs.join(joint));
  });

  it('as it is stays as it is', () => {
    expect(mendMisread(text)).toBeNull();
  });
});

describe('mendMisread', () => {
  it('puts right what lost its no-break spaces', () => {
    expect(mendMisread('Il va Ã la gare, Ã pied, trÃ¨s tÃ´t.')).toBe('Il va à la gare, à pied, très tôt.');
  });

  it('puts right a paragraph that is wrapped', () => {
    const sound = 'Die Brücke über die Ache ist seit Montag geöffnet.';
    const broken = 'Ein FÃ¤hrmann sagte, er habe\nfÃ¼r das Boot keine\nVerwendung mehr; schÃ¶n sei es gewesen.';
    expect(mendMisread(`${sound}\n\n${broken}\n\n${sound}`)).toBe(
      `${sound}\n\nEin Fährmann sagte, er habe\nfür das Boot keine\nVerwendung mehr; schön sei es gewesen.\n\n${sound}`,
    );
  });

  it.each([
    [
      'has lines that say such accidents',
      'Grüße aus Köln.\n\nAus ü wird Ã¼, aus ö wird Ã¶, aus ä wird Ã¤.\n\nSchöne Tür.',
    ],
    ['has a line with two of them', 'Grüße aus Köln.\n\nIm Text steht: FÃ¤hre fÃ¤hrt.\n\nSchöne Tür.'],
    ['has names in capitals with signs', 'CAFÉ™ und NESCAFÉ® werben; À “la” carte, Å«.'],
    ['is Portuguese in capitals', 'SÃO PAULO – INFORMAÇÃO, EDUCAÇÃO E TRADIÇÃO NÃO SÃO ILUSÃO. “NÃO”, DISSE JOÃO…'],
    ['is Vietnamese', 'ÂN CẦN, ÃO ẢNH: “Ăn quả nhớ kẻ trồng cây” – Ê Đê, Ô Châu, Đà Nẵng.'],
    ['is Romanian in capitals', 'ÎN ÂNTREGUL ȚINUT: „ÂȘ” – ÂNGER, ROMÂNIA, SFÂNT…'],
    ['is French in capitals', 'À «L’ÉCOLE», ÊTRE DÉÇU — ÂGÉ, ÎLE, CŒUR… Ã l’Ã©tat?'],
    ['has trade marks', 'Café Â® Thé Â® Latté Â® – “a”, é.'],
  ])('leaves text alone that %s, too', (_, text) => {
    expect(mendMisread(text)).toBeNull();
  });

  it('takes linear time', () => {
    const begun = performance.now();
    for (const piece of ['Ã¤ ', 'Ã¤\n', 'Ã¤ü\n\n', 'ÃƒÂ¤', 'Ã', '€'])
      mendMisread(piece.repeat(1_000_000 / piece.length));
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  it.each([
    [
      'says what such an accident looks like',
      'Wer „Ã¼“ statt „ü“ sieht, hat den Text falsch gelesen; auch „Ã¶“ ist so eine Stelle.',
    ],
    ['has a single one', 'The cafÃ© is open.'],
    ['is mostly sound', 'Grüße, Öl, Käse, Tür, Mühe, Bär, Fuß, Löwe; nur cafÃ© und trÃ¨s und tÃ´t nicht.'],
    ['has a capital before a quote', 'Das war ein „Spaß“, sagte er; „Spaß“ und noch einmal „Spaß“.'],
    ['is ASCII', 'Nothing here.'],
  ])('leaves text alone that %s', (_, text) => {
    expect(mendMisread(text)).toBeNull();
  });
});

/** As windows-1252 shows the bytes, without those it has no character for. */
const misreadWithLosses = (text: string): string => misread(text).replace(/[\u0081\u008d\u008f\u0090\u009d]/g, '');

it('mends a paragraph in which bytes were lost, among sound ones', () => {
  const sound = 'Přístav byl v neděli zavřený a lodě zůstaly stát u mola až do večera.';
  const misread = '„Loď konečně vyplula,“ řekla kapitánka. “Yes,” řekl námořník a odešel přes můstek dolů.';
  const mended = mendMisread([sound, misreadWithLosses(misread), sound].join('\n\n'))!;
  expect(mended).toContain('řekla kapitánka. “Yes,” řekl námořník a odešel přes můstek dolů.');
  expect(mended.startsWith(sound)).toBe(true);
});

it('leaves a sound paragraph with a lone capital of another language', () => {
  expect(mendMisread('Das Ä steht im Alphabet hinter dem A, sagt die Lehrerin, und Ö und Ü stehen später.')).toBeNull();
});
