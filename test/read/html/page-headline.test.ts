/**
 * The headline: what is shown, confirmed by what is told.
 */
import { expect, it } from 'vitest';
import { chooseHeadline, type Titles } from '../../../src/read/html/page-headline.js';

const none: Titles = {
  shown: [],
  trail: [],
  headings: [],
  described: [],
  shared: [],
  title: null,
  siteNames: [],
  sections: [],
};
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
  [
    'the h2 that is described, not the h1 of the breadcrumbs',
    {
      trail: ['Skell ferry 2025: all times'],
      headings: [headline],
      described: [headline],
      shared: ['Skell ferry 2025: all times'],
    },
    headline,
  ],
  ['the h1 of the breadcrumbs where there is nothing else', { trail: [headline] }, headline],
  [
    'of two h1 the one that more places give',
    {
      shown: ['… and islanders rejoice', headline],
      described: ['… and islanders rejoice'],
      shared: [headline],
      title: headline,
    },
    headline,
  ],
  [
    'the described title, not what most say with a part of the site behind it',
    {
      described: ['배가 겨울에도 다닌다'],
      shared: ['배가 겨울에도 다닌다-사회ㅣ항구일보'],
      title: '배가 겨울에도 다닌다-사회ㅣ항구일보',
      siteNames: ['항구일보'],
    },
    '배가 겨울에도 다닌다',
  ],
  [
    'the title without the site and the part of it that it stands in',
    { shared: [`${headline} | Islands | The Harbour Post`], siteNames: site, sections: ['Islands'] },
    headline,
  ],
  [
    'the title without a part of the site closed up to it',
    { shared: ['灯台のレンズ、里帰り-社会'], sections: ['社会'] },
    '灯台のレンズ、里帰り',
  ],
  [
    'a title whose last word only ends with a part of the site',
    { title: 'On trans-Islands', sections: ['Islands'] },
    'On trans-Islands',
  ],
  [
    'the whole of a title that was cut',
    { shown: [headline], described: ['Ferry to Skell runs…'], shared: ['Ferry to Skell runs…'] },
    headline,
  ],
  [
    'no longer line than a title that is whole',
    { shown: [`${headline} and why`], described: [headline], shared: [headline] },
    headline,
  ],
  ['nothing', {}, null],
  ['no name of a site', { shown: ['The Harbour Post'], title: 'The Harbour Post', siteNames: site }, null],
])('is %s', (_, titles, expected) => {
  expect(chooseHeadline({ ...none, ...titles })).toBe(expected);
});
