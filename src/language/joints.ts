/**
 * Words and signs that join, folded as `foldText` folds.
 */

/** "And" in languages that have it within numbers: "hundred and five", "treinta y dos". */
const inNumbers = /^(?:and|und|et|e|y|i|og|och|en|si|και|и|с|z|ja)$/;
const others =
  /^(?:or|oder|of|ou|o|u|eller|lub|nebo|alebo|ili|или|або|та|і|a|es|ve|veya|dan|va|in|un|ir|או|و|او|اور|और|या|এবং|ও)$/;

/** Whether a folded word may stand between the parts of a number. */
export const joinsNumbers = (word: string): boolean => inNumbers.test(word);

/** Whether a folded word may join two entries of a list: "and", "or". */
export const joinsEntries = (word: string): boolean => inNumbers.test(word) || others.test(word);

/** The sign between two entries of a list. */
export const listComma = /[,;，、،]/;
