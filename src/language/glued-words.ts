/**
 * Words a scraper glued together, because the page showed them in two elements.
 */
import { CharacterClass, characterEntry, classOf, isUpper } from './characters.js';

/** Lower-case letters behind which a digit or two capitals start another word; fewer are a unit, such as "kWh". */
const fewestBeforeGlue = 3;

/**
 * Whether two words were glued together here: "PremiumTwo dead" is "Premium" and "Two", "News24" is "News" and "24",
 * "berlinNRW" is "berlin" and "NRW".
 */
export function isGlued(text: string, at: number, from: number): boolean {
  const isLowerLetter = (place: number): boolean => {
    const entry = characterEntry(text.charCodeAt(place));
    return classOf(entry) === CharacterClass.Letter && !isUpper(entry);
  };
  if (!isLowerLetter(at - 1)) return false;
  const behind = at + 1 < text.length ? characterEntry(text.charCodeAt(at + 1)) : 0;
  const here = characterEntry(text.charCodeAt(at));
  if (classOf(here) === CharacterClass.Letter && classOf(behind) === CharacterClass.Letter && !isUpper(behind))
    return true;
  for (let back = 2; back <= fewestBeforeGlue; back++) if (at - back < from || !isLowerLetter(at - back)) return false;
  if (classOf(here) !== CharacterClass.Digit) return classOf(behind) === CharacterClass.Letter;
  // One digit, or digits with letters behind them, may be letters misread.
  let end = at + 1;
  while (end < text.length && classOf(characterEntry(text.charCodeAt(end))) === CharacterClass.Digit) end++;
  return (
    end - at > 1 && (end === text.length || classOf(characterEntry(text.charCodeAt(end))) === CharacterClass.Separator)
  );
}
