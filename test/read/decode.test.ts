import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.js';
import { type DecodeHints, decodeText, largestArticle } from '../../src/read/decode.js';

const decode = async (bytes: Buffer | readonly number[], hints?: DecodeHints): Promise<readonly [string, string]> => {
  const result = await decodeText(Buffer.from(bytes), 'a.txt', hints);
  if (result instanceof InputError) throw result;
  return [result.text, result.encoding ?? 'utf-8'];
};

const refusal = async (bytes: Buffer, hints?: DecodeHints): Promise<string> => {
  const result = await decodeText(bytes, 'a.txt', hints);
  expect(result).toBeInstanceOf(InputError);
  return (result as InputError).message;
};

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

describe('decodeText', () => {
  it.each(['', 'plain', 'Zoë – 灯塔 😀', '\ufeff inside'.slice(1)])('reads UTF-8: %j', async (text) => {
    expect(await decode(Buffer.from(text))).toEqual([text, 'utf-8']);
  });

  it('takes off one byte order mark', async () => {
    expect(await decode(Buffer.from('\ufefftext'))).toEqual(['text', 'utf-8']);
    expect(await decode(Buffer.from('\ufeff'))).toEqual(['', 'utf-8']);
    expect(await decode(Buffer.from('te\ufeffxt'))).toEqual(['te\ufeffxt', 'utf-8']);
    expect(await decode(Buffer.from('\ufeffGrüße', 'utf16le'))).toEqual(['Grüße', 'utf-16le']);
    expect(await decode(utf16be('\ufeffGrüße'))).toEqual(['Grüße', 'utf-16be']);
  });

  it('leaves out a character cut off at the end', async () => {
    const whole = 'Das Schiff lief in Nærøy aus; 灯塔';
    const bytes = Buffer.from(whole);
    for (const cut of [1, 2]) expect((await decode(bytes.subarray(0, -cut)))[0]).toBe(whole.slice(0, -1));
    expect((await decode(Buffer.from(`\ufeff${whole}`, 'utf16le').subarray(0, -1)))[0]).toBe(whole.slice(0, -1));
  });

  it('reads UTF-8 with damage here and there as UTF-8', async () => {
    const damaged = Buffer.concat([Buffer.from('Ä€😀'.repeat(5)), Buffer.from([0xe2, 0x82]), Buffer.from(' Euro')]);
    expect(await decode(damaged)).toEqual([`${'Ä€😀'.repeat(5)}\ufffd Euro`, 'utf-8']);
  });

  it.each<readonly [string, Buffer]>([
    ['NUL within text', Buffer.from('Ferry\0line')],
    ['the beginning of a PNG', Buffer.from('89504e470d0a1a0a0000000d49484452000001', 'hex')],
    ['an ELF binary', Buffer.from('7f454c4602010100000000000000000002003e00', 'hex')],
  ])('refuses %s as binary and says where', async (_, bytes) => {
    expect(await refusal(bytes)).toBe(
      `a.txt: binary, no text (NUL at byte ${bytes.indexOf(0)}); give text, a page, JSON Lines, Markdown or WARC`,
    );
  });

  it('refuses bytes without a NUL that no encoding makes text of', async () => {
    const bytes = Buffer.from(Array.from({ length: 400 }, (_, at) => ((at * 97 + 13) % 255) + 1));
    expect(await refusal(bytes)).toMatch(
      /^a\.txt: not UTF-8 \(byte \d+\), and its encoding cannot be told; .*--encoding/,
    );
  });

  it('refuses more than the limit', async () => {
    const bytes = { length: largestArticle + 1 } as Buffer;
    expect(await refusal(bytes)).toBe(
      'a.txt: 256 MiB is too large for one article (at most 256 MiB); split it, or raise --max-size',
    );
    expect(await refusal(Buffer.from('12345'), { maxSize: 4 })).toContain('5 bytes is too large');
    expect((await decode(Buffer.from('1234'), { maxSize: 4 }))[0]).toBe('1234');
  });
});

describe('an encoding that is named', () => {
  it('goes before all else', async () => {
    expect(await decode([0xe9, 0x21], { encoding: 'koi8-r' })).toEqual(['И!', 'koi8-r']);
    expect(await decode(Buffer.from('é'), { encoding: 'latin1' })).toEqual(['Ã©', 'windows-1252']);
    expect(await decode(Buffer.from('灯塔', 'utf16le'), { encoding: 'utf-16le' })).toEqual(['灯塔', 'utf-16le']);
    expect(await decode([0x61, 0xff], { encoding: 'utf-8' })).toEqual(['a\ufffd', 'utf-8']);
    expect(await decode([0x91, 0x80, 0x92], { encoding: 'windows-1252' })).toEqual(['‘€’', 'windows-1252']);
  });

  it('that nobody knows is refused', async () => {
    expect(await refusal(Buffer.from('a'), { encoding: 'klingon' })).toBe('a.txt: no encoding is called klingon');
  });
});

describe('an encoding that is stated', () => {
  const word = [0xcf, 0xf0, 0xe8];

  it.each([
    ['<meta charset="windows-1251">'],
    ['<META CHARSET=cp1251>'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'],
    ['<?xml version="1.0" encoding="windows-1251"?>'],
    ['<!-- <meta charset="koi8-r"> --><meta charset="windows-1251">'],
  ])('is read from %s', async (statement) => {
    const [text, encoding] = await decode(Buffer.concat([Buffer.from(`${statement}<p>`), Buffer.from(word)]));
    expect([text.slice(-3), encoding]).toEqual(['При', 'windows-1251']);
  });

  it('by the protocol goes before the page', async () => {
    const bytes = Buffer.concat([Buffer.from('<meta charset="koi8-r">'), Buffer.from(word)]);
    expect((await decode(bytes, { declared: 'windows-1251' }))[1]).toBe('windows-1251');
  });

  it('is not believed of UTF-8, of bytes it makes no text of, or when nobody knows it', async () => {
    expect((await decode(Buffer.from('<meta charset="windows-1251">При')))[1]).toBe('utf-8');
    const page = (label: string): Buffer =>
      Buffer.concat([
        Buffer.from(`<meta charset="${label}">`),
        Buffer.from('Grüße aus Köln, schöne Wörter für später', 'latin1'),
      ]);
    expect((await decode(page('shift_jis')))[1]).toBe('windows-1252');
    expect((await decode(page('klingon')))[1]).toBe('windows-1252');
    expect((await decode(page('utf-8')))[0]).toContain('Grüße aus Köln');
  });
});
