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
    'newsletter subscribe subscription signup cookie cookies consent gdpr onetrust optin',
    'ad ads advert adverts advertisement advertising adslot adbox sponsor sponsored promo promos promotion promobox anzeige werbung publicidad',
    'comment comments commentlist disqus respond kommentare livefyre reactions',
    'tags taglist topics keywords byline bylines authorbox authorbio author authors bio',
    'teaser teasers trending popular mostread latest toplist widget widgets',
    'popup modal overlay lightbox tooltip dropdown paywall piano login register',
    'print printonly rating ratings vote votes poll survey feedback',
    'credit credits copyright copy-right imagecredit photocredit timestamp dateline',
    'screenreader sronly visuallyhidden hidden',
  ].join(' '),
);

/** The words in class names and ids: "ArticleShare__bar-top" gives article, share, bar, top. */
export function markWords(element: HtmlElement): string[] {
  const marks = `${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`.slice(0, 600);
  return marks
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1);
}

/** Whether an element is no part of the article by its markup. */
export function isClutter(element: HtmlElement): boolean {
  const { tag } = element;
  if (clutterTags.has(tag)) return true;
  if (tag === 'body' || tag === 'html' || tag === 'article' || tag === 'main') return false;
  if (clutterRoles.has(attributeOf(element, 'role'))) return true;
  return markWords(element).some((word) => clutterWords.has(word));
}
