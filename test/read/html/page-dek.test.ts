/**
 * The dek: shown below the headline and described, marked or set apart; never a paragraph of the body.
 */
import { expect, it } from 'vitest';
import { readHtml } from '../../../src/read/html/read-html.js';

const first = 'The old kiln at Brae will burn again in May, when the potters of three valleys meet there for a week.';
const body = `<p>${first}</p>
<p>It was last lit in 1931, to fire four thousand drainpipes, and the chimney has been home to swifts ever since.</p>
<p>The swifts, said the parish clerk, have been asked, and will have left by the time the fire is at its hottest.</p>`;
const dek = 'Potters of three valleys bring back a fire that went out in 1931';

const dekOf = (above: string, description = '', text = body): string | null =>
  readHtml(
    `<html><head><meta name="description" content="${description}"></head><body><article><h1>Kiln at Brae burns again</h1>${above}<div class="text">${text}</div></article></body></html>`,
  ).facts.dek;

it.each<[string, string | null, string, string?, string?]>([
  ['a line that the page describes itself by', dek, `<p class="x7">${dek}</p>`, dek],
  ['one behind the name of a place', `Brae. ${dek}`, `<p class="x7">Brae. ${dek}</p>`, dek],
  ['a line marked as one', dek, `<h2 class="article-standfirst">${dek}</h2>`],
  ['a line between headline and body', dek, `<h2>${dek}</h2><p>By Jane Roe</p>`],
  [
    'several lines marked as one',
    `${dek} The swifts have been asked`,
    `<h2 class="subtitle">${dek}</h2><h2 class="subtitle">The swifts have been asked</h2>`,
  ],
  ['no first paragraph, described or not', null, '', first],
  ['no description that is not shown', null, '', 'News from the valleys, every day but Sunday.'],
  [
    'no byline and no date',
    null,
    '<p class="intro">By Jane Roe and John Doe</p><p class="intro">Published on 3 May 2025, 10:15</p>',
  ],
  [
    'no line of two times',
    null,
    '<p class="when">Updated Nov. 4, 2025 8:21 am ET / Original Nov. 3, 2025 8:02 am ET</p>',
  ],
  [
    'no caption',
    null,
    '<figure><img><figcaption>The kiln at Brae in the summer of 1931, in front of it the last of its burners.</figcaption></figure>',
  ],
  [
    'no box that is something else',
    null,
    '<div class="newsletter-box"><p>Sign up for our letter, every Friday, with all the news of the valleys in it.</p></div>',
  ],
  [
    'no caption that says what its picture does',
    null,
    '<div><img alt="The kiln at Brae in the summer of 1931, in front of it"><span>The kiln at Brae in the summer of 1931, in front of it the last of its burners.</span></div>',
  ],
  [
    'no caption in a marked picture',
    null,
    '<div class="lead"><figure><figcaption>The kiln at Brae in the summer of 1931, with its burners</figcaption></figure></div>',
  ],
  [
    'no heading of the body',
    null,
    '<h3 class="subheading">The fire of May and the men who light it</h3>',
    '',
    `${body}<h3 class="subheading">The swifts</h3>${body}`,
  ],
  [
    'no message of the site',
    null,
    '<div class="c-messageBar"><p>If you read the news of the valleys by radio, that will be changing soon, and here is how.</p></div>',
  ],
  ['no first paragraph set larger than the others', null, '', first, body.replace('<p>', '<p class="first">')],
])('is %s', (_, expected, above, description, text) => {
  expect(dekOf(above, description, text)).toBe(expected);
});
