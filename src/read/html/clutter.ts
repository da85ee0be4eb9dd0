/**
 * Parts of a page that are not its article, by what their markup says: elements, roles, and words in class names and ids.
 */
import { attributeOf, type HtmlElement } from './tree.js';

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that never hold the article's text. */
const clutterTags = setOf('nav aside footer form button menu fieldset address label');
const clutterRoles = setOf(
  'navigation complementary contentinfo banner search menu menubar toolbar dialog alertdialog alert tablist tooltip button',
);

/** Words of class names and ids that say what a part is for. */
const clutterWords = setOf(
  [
    'nav navi navigation navbar menu submenu footer sidebar aside rail breadcrumb breadcrumbs pagination pager paging toolbar skiplink',
    'share sharing shares sharebar sharebuttons sharetools social socials socialmedia addthis sharethis addtoany jetpack whatsapp',
    'related recommend recommended recommendation recommendations recirc recirculation readmore morelinks seealso outbrain taboola',
    'newsletter newsletters subscribe subscription signup cookie cookies consent gdpr onetrust optin',
    'ad ads advert adverts advertisement advertising adslot adbox sponsor sponsored promo promos promotion promobox anzeige werbung publicidad',
    'comment comments commentlist disqus respond kommentare livefyre reactions',
    'tags taglist topics keywords byline bylines authorbox authorbio author authors bio',
    'teaser teasers trending mostpopular alsoread readalso popular mostread latest toplist widget widgets',
    'popup modal overlay lightbox tooltip dropdown login register messagebar alertbar noticebar infobar',
    'print printonly rating ratings vote votes poll survey feedback',
    'credit credits copyright copy-right imagecredit photocredit timestamp dateline',
    'caption captions bildunterschrift gallery slideshow carousel placeholder',
    'infobox factbox keypoints keypoint bulletpoints highlights toc tableofcontents disclaimer affiliate embed',
    'screenreader sronly visuallyhidden hidden',
  ].join(' '),
);

/** Class names that say how a part looks or what it lies beside: "print:w-full", "has-sidebar", "comments-enabled". */
const modifier =
  /[:[\]()]|^(?:has|with|without|no|is|js|not)[-_]|[-_](?:enabled|disabled|closed|open|grid|container|active|on|off|enable|disable)$|[-_]grid[-_]/i;

/** The words in class names and ids, and pairs of them: "KeyPoints-list" gives key, points, list, keypoints, pointslist. */
export function markWords(element: HtmlElement): readonly string[] {
  const marks = `${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`.slice(0, longestMarks);
  if (marks === ' ') return [];
  const known = wordsOf.get(marks);
  if (known) return known;
  const words = marks
    .split(/\s+/)
    .filter((mark) => mark !== '' && !modifier.test(mark))
    .flatMap((mark) => {
      const parts = mark
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z]+/)
        .filter(Boolean);
      return [...parts, ...parts.slice(1).map((part, index) => parts[index]! + part)];
    });
  if (wordsOf.size >= mostKnown) wordsOf.clear();
  wordsOf.set(marks, words);
  return words;
}

/** What was read already, by class names and id: every element is asked several times, and many are marked alike. */
const wordsOf = new Map<string, readonly string[]>();
/** Marks remembered; a page has a few hundred. */
const mostKnown = 4096;

/** Characters of class names and ids that are read. */
const longestMarks = 600;

/** Whether an element is no part of the article by its markup. */
export function isClutter(element: HtmlElement): boolean {
  const { tag } = element;
  if (clutterTags.has(tag)) return true;
  if (tag === 'body' || tag === 'html' || tag === 'article' || tag === 'main') return false;
  if (clutterRoles.has(attributeOf(element, 'role'))) return true;
  return markWords(element).some((word) => clutterWords.has(word));
}

/** Whether an element holds what others say about the article, or the ways around the site. */
export const isCommentary = (element: HtmlElement): boolean =>
  element.tag === 'nav' || element.tag === 'footer' || markWords(element).some((word) => /^comments?$/.test(word));

/** Levels above an element that are asked whether they are clutter. */
const clutterReach = 4;

/** Whether an element or one of those close around it is no part of the article by its markup. */
export function isWithinClutter(element: HtmlElement): boolean {
  let at: HtmlElement | null = element;
  for (let level = 0; at && level < clutterReach; at = at.parent, level++) if (isClutter(at)) return true;
  return false;
}

/** Whether an element stands in a navigation or in the trail to its page, where pages repeat their title for machines. */
export function isWayfinding(element: HtmlElement): boolean {
  for (let at: HtmlElement | null = element; at; at = at.parent)
    if (at.tag === 'nav' || markWords(at).some((word) => /^breadcrumbs?$/.test(word))) return true;
  return false;
}
