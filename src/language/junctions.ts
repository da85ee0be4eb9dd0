/**
 * Words before and behind the entries of a list that say whether their order tells something; folded, of many languages.
 */

const auxiliary =
  /^(?:is|are|was|were|be|been|has|have|had|ist|sind|war|waren|wurde|wurden|wird|hat|est|sont|a|ont|es|son|fue|ha|han|foi|var|er|je|byl|byla|jest|был|была|были)$/;
const genitive = /^(?:of|de|del|della|dei|du|des|von|vom|van|di|do|da|dos|das|af|av|ob)$/;
const relative =
  /^(?:who|which|that|whose|whom|qui|que|dont|che|cui|som|dat|die|der|das|den|dem|deren|dessen|которыи|которая|что)$/;
const ordering =
  /\b(?:respectively|former|latter|in that order|jeweils|letzter\w*|erster\w*|in dieser reihenfolge|respectiv\w*|rispettiv\w*|dans cet ordre|en ese orden|nell[ae] ordine|nessa ordem|dengan urutan itu|in aceasta ordine|i den ordningen)\b|بهذا الترتيب|соответственно|в этом порядке|按顺序|その順/i;

/** Whether a word is a verb behind which what is joined may be done one after the other: "was released and arrested". */
export const isAuxiliary = (word: string): boolean => auxiliary.test(word);

/** Whether what is joined behind a word may be two things: "the mother of the victim and the accused". */
export const isGenitive = (word: string): boolean => genitive.test(word);

/** Whether a word goes on about the entry before it alone: "the priest, who …". */
export const isRelative = (word: string): boolean => relative.test(word);

/** Whether a text speaks of entries in their order: "respectively", "the latter". */
export const tellsOrder = (text: string): boolean => ordering.test(text);
