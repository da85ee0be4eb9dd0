/**
 * Whether a text is a page, by how it begins.
 */

/** Characters looked at: comments and declarations may stand before the first element. */
const reach = 2000;
const opening =
  /^(?:<\?xml[^>]{0,200}>\s*|<!--(?:[^-]|-(?!->)){0,1500}-->\s*)*<(?:!doctype\s+html|html|head|body|article|main)[\s>]/i;

/** Whether a text opens as HTML does, white space and comments aside. */
export const looksLikeHtml = (text: string): boolean => opening.test(text.slice(0, reach).trimStart());
