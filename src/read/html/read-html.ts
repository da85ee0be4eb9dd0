import { findBody } from './body.js';
import { parseHtml } from './parse-html.js';
export function readHtml(source: string) {
  const root = parseHtml(source);
  const via = (e: any): string => {
    const l = [];
    for (let at = e; at && l.length < 6; at = at.parent)
      l.push(at.tag + '.' + (at.attributes.get('class') ?? '').slice(0, 40));
    return l.join(' < ');
  };
  return { blocks: findBody(root).map((b) => ({ ...b, lines: [0, 0], via: via(b.element) })) };
}
