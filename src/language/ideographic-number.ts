/**
 * Numbers of Chinese, Japanese and Korean, in characters, in digits, and in both: "三千五百", "1万2千", "2만 5천".
 */

const digits = '〇一二三四五六七八九';
const otherDigits: Readonly<Record<string, number>> = { 零: 0, 两: 2, 兩: 2 };
const powers: Readonly<Record<string, number>> = {
  十: 1,
  百: 2,
  千: 3,
  십: 1,
  백: 2,
  천: 3,
  万: 4,
  萬: 4,
  만: 4,
  亿: 8,
  億: 8,
  억: 8,
  兆: 12,
  조: 12,
};
/** From this power on, a power counts all that stands before it since the last such: 12,500 times ten thousand. */
const leastSection = 4;
/** Characters of a word that is read for a number: longer ones are none, and would be read over and over. */
const longestWord = 40;
/** Digits of Korean; alone each is another word as well. */
const koreanDigits = '영일이삼사오육칠팔구';
/** Digits with powers of Korean in one word, and what is glued behind them; "만" is ten thousand without a digit. */
const gluedPowers = /^((?:(?:\d[\d.]*|[일이삼사오육칠팔구])?[십백천만억조])+)(\p{L}*)$/u;

const digitOf = (character: string): number | undefined => {
  const at = digits.indexOf(character);
  return at >= 0 ? at : otherDigits[character];
};

/** Whether a character stands for a power of ten. */
export const isPower = (character: string): boolean => powers[character] !== undefined;

/**
 * The number that starts at a word and is written with characters for digits or powers; null when none does.
 * @param folded words of the text, each character of an unspaced script one
 */
export function ideographicNumber(
  folded: readonly string[],
  from: number,
): { readonly values: readonly string[]; readonly to: number } | null {
  let [total, section, number] = [0, 0, -1];
  let isIdeographic = false;
  let ending = '';
  const read = (piece: string): boolean => {
    const power = powers[piece];
    const digit = digitOf(piece);
    if (digit !== undefined) number = number < 0 ? digit : number * 10 + digit;
    else if (power === undefined) {
      if (number >= 0 || !/^\d[\d.]*$/.test(piece)) return false;
      number = Number(piece);
      return true;
    } else if (power < leastSection) {
      section += Math.abs(number) * 10 ** power;
      number = -1;
    } else {
      total += (section + Math.max(number, 0) || 1) * 10 ** power;
      [section, number] = [0, -1];
    }
    isIdeographic = true;
    return true;
  };
  let to = from;
  for (; to < folded.length && ending === ''; to++) {
    const word = folded[to]!;
    if (word.length > longestWord) break;
    const glued = gluedPowers.exec(word);
    if (glued) {
      for (const piece of glued[1]!.match(/\d[\d.]*|\D/g)!) {
        const digit = koreanDigits.indexOf(piece);
        read(digit < 0 ? piece : String(digit));
      }
      ending = glued[2]!;
    } else if (!read(word)) break;
  }
  if (!isIdeographic) return null;
  const value = total + section + Math.max(number, 0);
  return { values: [String(Number(value.toPrecision(15))) + ending], to };
}
