import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.js';
import { decodeText, largestArticle } from '../../src/read/decode.js';

const refusal = (bytes: Buffer): string => {
  const result = decodeText(bytes, 'a.txt');
  expect(result).toBeInstanceOf(InputError);
  return (result as InputError).message;
};

describe('decodeText', () => {
  it.each(['', 'plain', 'Zoë – 灯塔 😀', '\ufeff inside'.slice(1)])('reads UTF-8: %j', (text) => {
    expect(decodeText(Buffer.from(text), 'a.txt')).toBe(text);
  });

  it('takes off one byte order mark', () => {
    expect(decodeText(Buffer.from('\ufefftext'), 'a.txt')).toBe('text');
    expect(decodeText(Buffer.from('\ufeff'), 'a.txt')).toBe('');
    expect(decodeText(Buffer.from('te\ufeffxt'), 'a.txt')).toBe('te\ufeffxt');
  });

  it.each([
    ['Windows-1252', Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x20])],
    ['a character cut off', Buffer.from('灯塔').subarray(0, 5)],
    ['an encoded surrogate', Buffer.from([0xed, 0xa0, 0x80])],
  ])('refuses %s and says what to do', (_, bytes) => {
    expect(refusal(bytes)).toMatch(/^a\.txt: not UTF-8 \(.*iconv/);
  });

  it.each([
    [0, [0xff, 0x61]],
    [3, [0x61, 0x62, 0x63, 0xff, 0x64]],
    [4, [0x61, 0xc3, 0xa9, 0x62, 0xe9, 0x20, 0x61]],
    [3, [0xe7, 0x81, 0xaf, 0xe5, 0xa1]],
  ])('names byte %i as the first that is wrong', (place, bytes) => {
    expect(refusal(Buffer.from(bytes))).toContain(`byte ${place}`);
  });

  it('refuses what has NUL bytes', () => {
    expect(refusal(Buffer.from('text', 'utf16le'))).toContain('NUL at byte 1');
  });

  it('refuses more than the limit', () => {
    const bytes = { length: largestArticle + 1 } as Buffer;
    expect(refusal(bytes)).toContain('too large');
  });
});
