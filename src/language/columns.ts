/**
 * Columns a text takes on a terminal: two for a wide East Asian character (UAX #11), one for any other.
 */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
const wideAll = new RegExp(wide.source, 'g');

/** Whether the text holds a wide character. */
export const isWide = (text: string): boolean => wide.test(text);

/** Columns a text takes. */
export function columns(text: string): number {
  return wide.test(text) ? text.length + (text.match(wideAll)?.length ?? 0) : text.length;
}
