/**
 * Words that two blocks share but for their accents, and that are other words.
 */
import { compareAccents } from '../language/accents.js';
import { TokenFlag, type Tokens } from '../language/tokens.js';
import type { BlockWords } from './pair-words.js';

/** Words of which one text has lost the accents, from which on it is taken for one that lost some altogether. */
const fewestLost = 3;

/**
 * The words of a block whose counterparts have other accents; none where one of the two texts has lost accents throughout.
 * A name keeps being the same name without its accents.
 * @param counterpartOf for a word of here the word of there with the same letters, or -1
 */
export function findOtherAccents(
  tokens: Tokens,
  here: BlockWords,
  there: BlockWords,
  counterpartOf: (at: number) => number,
): number[] {
  if (!tokens.isAccented(here.block) && !tokens.isAccented(there.block)) return [];
  const [text, other] = [tokens.texts[here.block]!, tokens.texts[there.block]!];
  const found: number[] = [];
  let lostHere = 0;
  let lostThere = 0;
  const { start, end } = tokens;
  let runEnd = 0;
  for (let word = here.from; word < here.to; word++) {
    const at = counterpartOf(word - here.from);
    if (at < 0) continue;
    const partner = there.from + at;
    // Most words stand in long runs that are the same to the sign.
    if (word >= runEnd) {
      runEnd = word + 1;
      while (runEnd < here.to && counterpartOf(runEnd - here.from) === at + runEnd - word) runEnd++;
      const partnerEnd = partner + runEnd - word;
      if (text.slice(start[word]!, end[runEnd - 1]!) === other.slice(start[partner]!, end[partnerEnd - 1]!)) {
        word = runEnd - 1;
        continue;
      }
    }
    const mine = text.slice(start[word]!, end[word]!);
    const relation = compareAccents(mine, other.slice(start[partner]!, end[partner]!));
    if (relation === 'same') continue;
    const isName = (tokens.flags[word]! & tokens.flags[partner]! & TokenFlag.Capital) !== 0 && word > here.from;
    if (isName && relation !== 'other') continue;
    if (relation === 'lost here') lostHere++;
    if (relation === 'lost there') lostThere++;
    found.push(word - here.from);
  }
  const isLost = found.length >= fewestLost && (lostHere === found.length || lostThere === found.length);
  return isLost ? [] : found;
}
