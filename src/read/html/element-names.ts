/**
 * Names of elements by how they open, end and nest (HTML standard, section 13.2, "Parsing HTML documents").
 */

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

export const voidTags = setOf(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);
export const headTags = setOf('base basefont bgsound link meta noscript script style template title');
/** Elements whose end a new one implies. */
export const impliedEnds: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ['li', 'li'],
    ['dt', 'dt dd'],
    ['dd', 'dt dd'],
    ['option', 'option'],
    ['optgroup', 'option optgroup'],
    ['tr', 'tr td th caption colgroup'],
    ['td', 'td th'],
    ['th', 'td th'],
    ['tbody', 'tbody thead tfoot tr td th caption colgroup'],
    ['thead', 'tbody thead tfoot tr td th caption colgroup'],
    ['tfoot', 'tbody thead tfoot tr td th caption colgroup'],
    ['a', 'a'],
    ['rt', 'rt rp'],
    ['rp', 'rt rp'],
    ['button', 'button'],
  ].map(([tag, closed]) => [tag!, setOf(closed!)]),
);
/** Where the search for an element to close by implication ends. */
export const impliedBarriers = setOf(
  'ul ol dl menu table html body template select article section main nav aside header footer blockquote td th object button svg',
);
/** Behind these the search goes on, because the ends of table parts imply those of cells. */
export const tableParts = setOf('tr td th tbody thead tfoot caption colgroup');
/** Elements that end an open paragraph (HTML standard, "in body"). */
export const paragraphEnders = setOf(
  'address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr li main menu nav ol p pre search section summary table ul',
);
/** Elements outside of which an end tag closes nothing (the standard's scope markers). */
export const scopeTags = setOf('html body table td th caption template object marquee applet button svg math');
/** Elements through which an end tag of an inline element does not reach; the standard calls them special. */
export const blockTags = setOf(
  'address article aside blockquote body button caption center details dd div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup html li main menu nav object ol p pre section summary table tbody td template tfoot th ' +
    'thead tr ul',
);
export const headingTags = setOf('h1 h2 h3 h4 h5 h6');
