/**
 * How far bytes are UTF-8.
 */
import { isUtf8 } from 'node:buffer';

/** Offset of the first byte that is not UTF-8, found by steps that halve. */
export function firstInvalidByte(bytes: Buffer): number {
  let valid = 0;
  const isValidFor = (length: number): boolean =>
    length > 0 && valid + length <= bytes.length && isUtf8(bytes.subarray(valid, valid + length));
  for (let step = bytes.length; step >= 1; step >>= 1) {
    // A step may end inside a character of up to four bytes.
    valid += [step, step - 1, step - 2, step - 3].find(isValidFor) ?? 0;
  }
  // What the shortened steps left out, a character at a time.
  for (let length: number | undefined = 0; length !== undefined; length = [1, 2, 3, 4].find(isValidFor))
    valid += length;
  return valid;
}

/** Length of the bytes without a character cut off at their end. */
export function wholeLength(bytes: Buffer): number {
  const from = Math.max(0, bytes.length - 3);
  for (let at = bytes.length - 1; at >= from; at--) {
    const byte = bytes[at]!;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return bytes.length - at < needed ? at : bytes.length;
  }
  return bytes.length;
}

/** Bytes looked at. */
const reach = 1 << 16;
/** Whole characters per damaged one, at least, in UTF-8 that was damaged; legacy text has hardly one by chance. */
const wholePerDamaged = 4;

/** Whether the bytes are UTF-8 with damage here and there, rather than text in another encoding. */
export function isMostlyUtf8(bytes: Buffer): boolean {
  const from = Math.max(0, firstInvalidByte(bytes) - (reach >> 1));
  const text = bytes.toString('utf8', from, from + reach);
  let whole = 0;
  let damaged = 0;
  for (const unit of text) {
    if (unit === '\ufffd') damaged++;
    else if (unit > '\u007f') whole++;
  }
  return whole > 0 && whole >= damaged * wholePerDamaged;
}
