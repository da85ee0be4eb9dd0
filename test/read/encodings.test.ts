/**
 * Texts of the fixtures in every encoding that is told: fixtures/encodings has each in UTF-8 and, encoded by another
 * program, in the others. What an encoding lacks stands there in ASCII: quotes, dashes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.js';
import { decodeText } from '../../src/read/decode.js';

const folder = new URL('../../fixtures/encodings/', import.meta.url);
const encoded = readdirSync(folder)
  .filter((file) => file.endsWith('.bin'))
  .sort();
const texts = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .sort();

/** Icelandic with words of Sami is Icelandic in Latin 1 with signs; a few syllables beyond EUC-KR make short Korean Chinese. */
const untold = /^(?:icelandic|korean-short)\./;
/** Short texts in encodings that are told by their letters as well. */
const alsoTold = readdirSync(new URL('stated/', folder)).filter((file) => file.endsWith('.bin') && !untold.test(file));

/** What older encodings have no signs for. */
const replaced: Readonly<Record<string, string>> = {
  '„': '"',
  '”': '"',
  '“': '"',
  '’': "'",
  '–': '-',
  '—': '-',
  '«': '"',
  '»': '"',
};
/** Windows-1258 writes the tones of Vietnamese as marks of their own. */
const plain = (text: string): string => text.normalize('NFC').replace(/[„”“’–—«»]/g, (sign) => replaced[sign] ?? sign);

const read = async (bytes: Buffer): Promise<string> => {
  const result = await decodeText(bytes, 'a.txt');
  if (result instanceof InputError) throw result;
  return result.text;
};

describe.each(encoded)('%s', (file) => {
  const bytes = readFileSync(new URL(file, folder));
  const text = readFileSync(new URL(file.replace(/\.[^.]+\.bin$/, '.txt'), folder), 'utf8');

  it('is told in 2 KB', async () => {
    expect(plain(await read(bytes))).toBe(plain(text));
  });

  it('is told in 200 bytes', async () => {
    const short = bytes.subarray(0, bytes.indexOf('\n\n'));
    expect(plain(await read(short))).toBe(plain(text.slice(0, text.indexOf('\n\n'))));
  });

  it('is told behind 100 KB of ASCII', async () => {
    const ascii = 'No letter of this line tells anything.\n'.repeat(2700);
    expect(plain(await read(Buffer.concat([Buffer.from(ascii), bytes])))).toBe(plain(ascii + text));
  });
});

it.each(alsoTold)('%s is told, two sentences of it', async (file) => {
  const text = readFileSync(new URL(`stated/${file.split('.')[0]}.txt`, folder), 'utf8');
  expect(plain(await read(readFileSync(new URL(`stated/${file}`, folder))))).toBe(plain(text));
});

describe.each(texts)('%s in UTF-16 without a byte order mark', (file) => {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const encodings = [
    ['UTF-16LE', (source: string) => Buffer.from(source, 'utf16le')],
    ['UTF-16BE', (source: string) => Buffer.from(source, 'utf16le').swap16()],
  ] as const;

  it.each(encodings)('is told in %s', async (_, encode) => {
    expect(await read(encode(text))).toBe(text);
  });

  // Only a NUL shows that bytes are UTF-16: a Chinese or Japanese text has one where it has a line end, a space or a digit.
  it.each(encodings)('is told in 200 bytes of %s that end their line', async (_, encode) => {
    const short = `${text.slice(0, 100)}\n`;
    expect(await read(encode(short))).toBe(short);
  });
});

it('is written for each encoding', () => {
  const names = new Set(encoded.map((file) => file.split('.').at(-2)));
  const windows = [1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258, 874].map((page) => `windows-${page}`);
  const others = ['iso-8859-2', 'iso-8859-5', 'iso-8859-7', 'iso-8859-9', 'iso-8859-15', 'koi8-r', 'koi8-u'];
  const asian = ['shift_jis', 'euc-jp', 'iso-2022-jp', 'euc-kr', 'gbk', 'gb18030', 'big5'];
  for (const name of [...windows, ...others, ...asian]) expect(names).toContain(name);
});

describe('a text with a letter or two beyond ASCII', () => {
  it.each(['caf\u00e9 au lait', 'na\u00efve r\u00e9sum\u00e9', 'Br\u00fccke'])(
    'is read as the web reads it by default: %s',
    async (text) => {
      expect(await read(Buffer.from(`${text}\n`, 'latin1'))).toBe(`${text}\n`);
    },
  );
});
