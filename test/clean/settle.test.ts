/**
 * Cleaning what was cleaned changes nothing, whatever was asked for.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle, reportOn } from '../../src/pipeline.js';

const folder = new URL('../../fixtures/articles/', import.meta.url);
const articles = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'));

describe.each(['block', 'sentence'] as const)('by %s', (granularity) => {
  describe.each(['strict', 'balanced', 'loose'] as const)('%s', (strictness) => {
    it.each(['fullest', 'first', 'last'] as const)('keeping the %s', (keep) => {
      const options = { granularity, strictness, keep };
      for (const article of articles) {
        const { text } = reportOn(readArticle('', 'text', article), options);
        const again = reportOn(readArticle('', 'text', text), options);
        expect(again.stats.removed).toBe(0);
        expect(again.text).toBe(text);
      }
    });
  });
});

it('does not take a refrain for the headline when it has come to stand on top', () => {
  const refrain = 'What it means';
  const texts = [
    'The ferry to the islands sails again from Monday.',
    'The pier was painted by volunteers in the spring.',
    'The old crane is to become a museum of the harbour.',
  ];
  const source = [texts[0]!.toUpperCase(), ...texts.flatMap((text) => [refrain, text])].join('\n\n');
  const { text } = reportOn(readArticle('', 'text', source));
  expect(reportOn(readArticle('', 'text', text)).text).toBe(text);
});

it('judges again two blocks with a word that stood nowhere else but in a block that went', () => {
  const sold =
    'The harbour master of the town said on the quay that the crane will be sold in spring with all its chains.';
  const pier =
    'After the storm the council wants to rebuild the eastern pier from old stone before the boats come back.';
  const source = [
    `${sold} Nobody has been told yet who buys it, and the price is not known.`,
    'Gardeners planted lime trees along the canal while children watched.',
    sold.replace('will be sold', 'rebiuld will be sold'),
    'An old sailor sells postcards near the lighthouse.',
    pier,
    'They want to rebuild the mill too.',
    pier.replace('rebuild', 'rebiuld'),
  ].join('\n\n');
  const { text, stats } = reportOn(readArticle('', 'text', source));
  expect(stats.removed).toBe(2);
  expect(reportOn(readArticle('', 'text', text)).text).toBe(text);
});

it('lets a block go that only stayed because another went into it', () => {
  const sold =
    'Nach zwei Wintern ohne Schiff verkauft die Reederei die Fähre an die Bewohner der Insel, die sie vom nächsten Monat an selbst steuern.';
  const source = [
    sold,
    `Aktuell${sold}`,
    'Der Kapitän nahm den Schlüssel mit, als er nachts auslief.',
    `${sold.slice(0, -1)} - Hafenbote`,
  ].join('\n\n');
  const { text, stats } = reportOn(readArticle('', 'text', source));
  expect(stats.kept).toBe(2);
  expect(reportOn(readArticle('', 'text', text)).text).toBe(text);
});
