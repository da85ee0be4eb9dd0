/**
 * Words that exclude each other: a sentence in which one stands for another says something else, however alike the two
 * are. Names, numbers and negations are recognised without a list; direction and calendar words look like any others.
 */
import { differInAffix } from './affixes.js';
import { oppositeGroups } from './opposite-groups.js';
import { areVerbAndNegation } from './turkic-negation.js';

/** For each word the groups it is in, and its side there, as one number. */
type Sides = ReadonlyMap<string, readonly number[]>;
/** Sides of a group, at most. */
const mostSides = 64;
let sides: Sides | undefined;

/** Built when first asked: most runs start and end without. */
function readGroups(): Sides {
  const found = new Map<string, number[]>();
  oppositeGroups.forEach((group, index) => {
    const isDivided = group.includes('/');
    let place = index * mostSides;
    for (const word of group.split(' ')) {
      if (word === '/') place++;
      else {
        const known = found.get(word);
        if (known) known.push(place);
        else found.set(word, [place]);
        if (!isDivided) place++;
      }
    }
  });
  return found;
}

/** Whether two folded words exclude each other: "rose" and "fell", "lundi" and "mardi", "lessor" and "lessee". */
export function areOpposites(a: string, b: string): boolean {
  if (differInAffix(a, b) || areVerbAndNegation(a, b)) return true;
  sides ??= readGroups();
  const ofA = sides.get(a);
  const ofB = ofA && sides.get(b);
  if (!ofB) return false;
  const groupOf = (place: number): number => Math.floor(place / mostSides);
  const agree = ofA.some((place) => ofB.includes(place));
  return !agree && ofA.some((place) => ofB.some((other) => groupOf(place) === groupOf(other)));
}
