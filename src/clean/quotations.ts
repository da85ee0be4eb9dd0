/**
 * Quotations and brackets that run over several sentences: taking out the one that opens or ends them would break them.
 */

/** Marks that open and end quotations. Within a row they count as one: in some languages one ends what in others it opens. */
const marks = [/["＂]/g, /[“”„‟]/g, /[«»]/g, /[‹›]/g, /[「」]/g, /[『』]/g, /[()（）]/g, /[[\]【】]/g] as const;

/** Which kinds of quotation a text opens and does not end, or ends and did not open, as bits; 0 for none. */
export const unpaired = (text: string): number =>
  marks.reduce((bits, mark, kind) => bits | (((text.match(mark)?.length ?? 0) % 2) << kind), 0);

/**
 * Which sentences of a text may go without breaking a quotation: those with as many marks that open as that end, and
 * quotations all of whose sentences may go.
 * @param mayGo for each sentence whether it may go for other reasons
 */
export function withoutBreaking(sentences: readonly string[], mayGo: readonly boolean[]): boolean[] {
  const goes = [...mayGo];
  let open = 0;
  let from = 0;
  sentences.forEach((text, at) => {
    if (open === 0) from = at;
    const odd = unpaired(text);
    open ^= odd;
    const isWhole = open === 0 && mayGo.slice(from, at + 1).every(Boolean);
    if (odd !== 0 && !isWhole) goes[at] = false;
    if (isWhole) goes.fill(true, from, at + 1);
  });
  return goes;
}
