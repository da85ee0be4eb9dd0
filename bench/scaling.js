// How the time of one article grows from 10,000 to 100,000 paragraphs: at most 12 times, whatever they share.
import { dedupeArticle } from '../dist/index.js';
import { randomFrom } from './generate-articles.js';

const small = 10_000;
const large = 100_000;

const wordFrom = (random) => Math.floor(random() * 36 ** 4).toString(36);
const wordsFrom = (random, count) => Array.from({ length: count }, () => wordFrom(random)).join(' ');

const phrase = wordsFrom(randomFrom(7), 20);
/** Articles of a kind, by paragraph. */
const kinds = {
  'all different': (random) => `${wordsFrom(random, 25)}.`,
  'all copies of one': () => `${phrase}.`,
  'one long phrase in all': (random) => `${phrase} ${wordsFrom(random, 8)}.`,
  'one template, a number differs': (_, index) => `${phrase} number ${index} of them.`,
  'half copies, half variants': (random, index) => (index % 2 ? `${phrase}.` : `${phrase} ${wordFrom(random)}.`),
  'short lines': (random) => wordsFrom(random, 3),
};

function timeOf(paragraphAt, count) {
  const random = randomFrom(count);
  const text = Array.from({ length: count }, (_, index) => paragraphAt(random, index)).join('\n');
  const begun = performance.now();
  dedupeArticle(text);
  return performance.now() - begun;
}

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];

for (const paragraphAt of Object.values(kinds)) timeOf(paragraphAt, 1000); // Lets the compiler warm up.
let isWithin = true;
for (const [name, paragraphAt] of Object.entries(kinds)) {
  const few = median([small, small, small].map((count) => timeOf(paragraphAt, count)));
  const many = median([large, large, large].map((count) => timeOf(paragraphAt, count)));
  isWithin &&= many / few <= 12;
  console.log(
    `${name}: ${few.toFixed(0)} ms for 10,000, ${many.toFixed(0)} ms for 100,000: ${(many / few).toFixed(1)} times`,
  );
}
console.log(`${isWithin ? 'within' : 'NOT within'} 12 times`);
const { rss } = process.memoryUsage();
console.log(`memory at the end: ${Math.round(rss / 1048576)} MiB resident`);
