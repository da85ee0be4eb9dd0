/**
 * Words that join the parts of a number.
 */

/** "And" in languages that have it within numbers, "hundred and five", "treinta y dos"; folded as `foldText` folds. */
const joints = /^(?:and|und|et|e|y|i|og|och|en|si|και|и|с|z|ja)$/;

/** Whether a folded word is such a joint. */
export const joinsNumbers = (word: string): boolean => joints.test(word);
