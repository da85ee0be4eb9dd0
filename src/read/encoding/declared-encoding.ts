/**
 * The encoding a document states within itself: `<meta charset>`, `<meta http-equiv>`, the XML declaration.
 */

/** Bytes in which browsers look for a statement: 1,024; pages state it later, too. */
const reach = 8192;
const xml = /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/;
const meta = /<meta\s[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i;
const comment = /<!--[\s\S]*?(?:-->|$)/g;

/** The label of the encoding that a page or XML document states; null when it states none. */
export function findDeclaredEncoding(bytes: Buffer): string | null {
  const start = bytes.toString('latin1', 0, reach);
  return (xml.exec(start) ?? meta.exec(start.replace(comment, '')))?.[1] ?? null;
}

/** The label in a Content-Type header, as HTTP states it: `text/html; charset=windows-1251`. */
export const charsetOf = (contentType: string): string | null =>
  /;\s*charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(contentType)?.[1] ?? null;
