/**
 * Text in encodings of before UTF-8. Loaded when bytes come that are not UTF-8, and a file of its own in the build:
 * the models and tables weigh more than everything else.
 *
 * Node's own decoder is left aside: on Node 20 it shows controls for the quotes of windows-1252, and lacks part of
 * EUC-KR, Big5, KOI8-U and windows-1255 (docs/dependencies.md).
 */
import { normalizeEncoding, TextDecoder as StandardDecoder } from '@exodus/bytes/encoding.js';
import { chardet } from 'jschardet';

/** Encodings told apart, as the detector names them: all that the Encoding Standard has, and no others. */
const candidates =
  'windows-1250 windows-1251 windows-1252 windows-1253 windows-1254 windows-1255 windows-1256 windows-1257 ' +
  'windows-1258 cp874 iso-8859-2 iso-8859-3 iso-8859-4 iso-8859-5 iso-8859-6 iso-8859-7 iso-8859-9 iso-8859-10 ' +
  'iso-8859-13 iso-8859-14 iso-8859-15 iso-8859-16 koi8-r koi8-u ibm866 cp866 macroman maccyrillic shift_jis cp932 ' +
  'euc-jp iso-2022-jp euc-kr cp949 gb18030 big5 big5hkscs';

/** Names of the detector that the Encoding Standard has under another. */
const standardNames: Readonly<Record<string, string>> = {
  cp866: 'ibm866',
  cp874: 'windows-874',
  cp932: 'shift_jis',
  cp949: 'euc-kr',
  big5hkscs: 'big5',
  maccyrillic: 'x-mac-cyrillic',
  macroman: 'macintosh',
};

/** A decoder that may be given its bytes in pieces. */
export type Decoder = InstanceType<typeof StandardDecoder>;

/** Bytes the detector is shown. */
const sampleLength = 1 << 16;

/** The part of the bytes that tells most: from just before the first that is not ASCII. */
function sampleOf(bytes: Buffer): Buffer {
  let first = 0;
  while (first < bytes.length && bytes[first]! < 0x80) first++;
  const from = Math.max(0, first - 256);
  return bytes.subarray(from, from + sampleLength);
}

/** Bytes beyond ASCII that tell an encoding, at least; fewer among ASCII letters are read as the web's default. */
const fewestTelling = 4;
const webDefault = 'windows-1252';

/** Whether bytes are ASCII letters with a few others between. */
function tellsLittle(bytes: Buffer): boolean {
  let [letters, others] = [0, 0];
  for (const byte of bytes) {
    if (byte >= 0x80) others++;
    else if ((byte | 32) >= 0x61 && (byte | 32) <= 0x7a) letters++;
    if (others >= fewestTelling) return false;
  }
  return letters > others;
}

/** The most likely encoding of text that is not UTF-8, as the Encoding Standard names it; null when none fits. */
export function tellEncoding(bytes: Buffer): string | null {
  if (tellsLittle(bytes)) return webDefault;
  const { encoding } = chardet.detect(sampleOf(bytes), { includeEncodings: candidates.split(' ') });
  if (encoding === null) return null;
  const name = encoding.toLowerCase().replace(/^iso8859/, 'iso-8859');
  return standardNames[name] ?? name;
}

/** Text and the standard name of its encoding; null when nobody knows an encoding by this label. */
export function decodeLegacy(
  bytes: Buffer,
  label: string,
): { readonly text: string; readonly encoding: string } | null {
  const decoder = decoderFor(label);
  return decoder && { text: decoder.decode(bytes), encoding: decoder.encoding };
}

/** A decoder for the encoding of a label; null when nobody knows one by it. */
export function decoderFor(label: string): Decoder | null {
  const name = normalizeEncoding(label);
  return name === null || name === 'replacement' ? null : new StandardDecoder(name);
}
