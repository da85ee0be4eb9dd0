/**
 * UTF-16 without a byte order mark: which of the two byte orders makes text of the bytes.
 */

/** Bytes looked at. */
const reach = 1 << 16;
/** What every script writes between words, lines or clauses: in the wrong byte order these are rare signs. */
const joints = /[ \n,.\u3000-\u3002\uff0c\u060c]/g;
/** What text does not hold: controls, halves of pairs, signs that are not assigned or private, noncharacters. */
const foreign = (): RegExp => /[\p{Cn}\p{Co}\p{Cs}\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f-\u009f\ufffd]/u;

function jointsIn(text: string): number {
  return foreign().test(text) ? -1 : (text.match(joints)?.length ?? 0);
}

/** The encoding when the bytes are UTF-16 text without a byte order mark, else null. */
export function findUtf16(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 2) return null;
  const sample = bytes.subarray(0, Math.min(bytes.length, reach) & ~1);
  // A pair may be cut at the end of the sample.
  const whole = (text: string): string => text.replace(/[\ud800-\udbff]$|\ufffd$/, '');
  const little = jointsIn(whole(new TextDecoder('utf-16le').decode(sample)));
  const big = jointsIn(whole(new TextDecoder('utf-16be').decode(sample)));
  if (Math.max(little, big) < 1 || little === big) return null;
  return little > big ? 'utf-16le' : 'utf-16be';
}
