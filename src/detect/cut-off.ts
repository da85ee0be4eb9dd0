/**
 * Texts cut off: teasers that end with an ellipsis, and maybe a prompt behind it.
 */

const ellipsis = /…|\.\.\.|\[[.…]+\]/g;
/** What may stand behind the ellipsis of a cut text: "Read more". */
const fewWords = /^(?:\S+(?:\s|$)){0,4}$/;

/** Whether a text ends with an ellipsis and few words behind it. */
export function isCutOff(text: string): boolean {
  if (!text.includes('…') && !text.includes('..')) return false;
  const last = [...text.matchAll(ellipsis)].pop();
  return last !== undefined && fewWords.test(text.slice(last.index + last[0].length).replace(/^\W+/, ''));
}
