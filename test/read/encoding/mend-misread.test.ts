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

  it('as it is stays as it is', () => {
    expect(mendMisread(text)).toBeNull();
  });
});

describe('mendMisread', () => {
  it('puts right what lost its no-break spaces', () => {
    expect(mendMisread('Il va Ã la gare, Ã pied, trÃ¨s tÃ´t.')).toBe('Il va à la gare, à pied, très tôt.');
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
