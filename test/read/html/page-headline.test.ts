/**
 * The headline: what is shown, confirmed by what is told.
 */
import { expect, it } from 'vitest';
import { chooseHeadline, type Titles } from '../../../src/read/html/page-headline.js';

const none: Titles = { shown: [], headings: [], described: [], shared: [], title: null, siteNames: [] };
const site = ['The Harbour Post'];
const headline = 'Ferry to Skell runs all winter';

it.each<[string, Partial<Titles>, string | null]>([
  [
    'the h1 that is shared, not the site’s',
    { shown: ['The Harbour Post', headline], shared: [headline], siteNames: site },
    headline,
  ],
  [
    'the h1 that is shared with the site’s name',
    { shown: ['News', headline], shared: [`${headline} | The Harbour Post`], siteNames: site },
    headline,
  ],
  ['the h1 that is described', { shown: ['Islands', headline], described: [headline], shared: ['A boat'] }, headline],
  ['the h2 that is described', { shown: ['Latest'], headings: [headline], described: [headline] }, headline],
  [
    'the shared title that an h2 ends with',
    { shown: ['Skell ferry winter timetable 2025'], headings: [`Islands ${headline}`], shared: [headline] },
    headline,
  ],
  ['the only h1', { shown: [headline], title: 'Home' }, headline],
  ['what most titles say', { shown: ['Live', 'Weather'], described: [headline], shared: [headline] }, headline],
  ['the title with the site’s name behind it', { title: `${headline} - The Harbour Post`, siteNames: site }, headline],
  [
    'the title with the site’s name before it',
    { title: `The Harbour Post: ${headline}`, siteNames: ['The Harbour Post:'] },
    `The Harbour Post: ${headline}`,
  ],
  ['the title with a name the page does not give', { title: `${headline} | Post` }, headline],
  ['a title without spaces', { title: '灯台のレンズ、里帰り：岬新聞', siteNames: ['岬新聞'] }, '灯台のレンズ、里帰り'],
  [
    'the h1 that opens a title',
    { shown: [headline, 'Weather today'], described: [`${headline} - all of it`], shared: [`${headline} - all of it`] },
    headline,
  ],
  ['nothing', {}, null],
  ['no name of a site', { shown: ['The Harbour Post'], title: 'The Harbour Post', siteNames: site }, null],
])('is %s', (_, titles, expected) => {
  expect(chooseHeadline({ ...none, ...titles })).toBe(expected);
});
