// How much of what an editor's dek says the lede and the key points say: ROUGE-1, -2 and -L (Lin 2004), F1, beside the
// first one, two, three and five sentences. The dek is taken out of the article first.
import { existsSync, readFileSync } from 'node:fs';
import { dedupeArticle } from '../dist/index.js';

const data = '../shared/bench/data/text-dev.jsonl';
if (!existsSync(data)) {
  console.log(`skipped: ${data} is not there`);
  process.exit(0);
}

const word = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]|[\p{L}\p{N}]+/gu;
const wordsOf = (text) => text.normalize('NFKC').toLowerCase().match(word) ?? [];
const f1 = (precision, recall) => (precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0);

function countRuns(words, length) {
  const counts = new Map();
  for (let at = 0; at + length <= words.length; at++) {
    const run = words.slice(at, at + length).join(' ');
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

function rougeRuns(candidate, reference, length) {
  const [found, wanted] = [countRuns(candidate, length), countRuns(reference, length)];
  let hits = 0;
  for (const [run, count] of found) hits += Math.min(count, wanted.get(run) ?? 0);
  const size = (words) => Math.max(1, words.length - length + 1);
  return f1(hits / size(candidate), hits / size(reference));
}

function rougeLongest(candidate, reference) {
  let row = new Array(reference.length + 1).fill(0);
  for (const each of candidate) {
    const next = [0];
    reference.forEach((other, at) => {
      next.push(each === other ? row[at] + 1 : Math.max(next[at], row[at + 1]));
    });
    row = next;
  }
  return f1(row.at(-1) / Math.max(1, candidate.length), row.at(-1) / Math.max(1, reference.length));
}

const sums = new Map();
function score(name, text, reference) {
  const words = wordsOf(text);
  const scores = [rougeRuns(words, reference, 1), rougeRuns(words, reference, 2), rougeLongest(words, reference)];
  const sum = sums.get(name) ?? [0, 0, 0];
  sums.set(
    name,
    sum.map((each, at) => each + scores[at]),
  );
}

const rows = readFileSync(data, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const withDek = rows.filter(({ gold }) => gold.dek);
for (const { text, gold } of withDek) {
  const reference = wordsOf(gold.dek);
  const dek = reference.join(' ');
  const rest = text
    .split('\n')
    .filter((line) => !wordsOf(line).join(' ').includes(dek))
    .join('\n');
  const { lede } = dedupeArticle(rest);
  score('lede', lede ?? '', reference);
  const all = dedupeArticle(rest).blocks.filter(({ kept, kind }) => kept && kind === 'paragraph');
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });
  const sentences = [...segmenter.segment(all.map((block) => block.text).join(' '))].map(({ segment }) => segment);
  for (const count of [1, 2, 3, 5]) {
    score(`lead-${count}`, sentences.slice(0, count).join(''), reference);
    score(`key points ${count}`, dedupeArticle(rest, { sentences: count }).keyPoints.join(' '), reference);
  }
}
console.log(`${withDek.length} articles with a dek · ROUGE-1 ROUGE-2 ROUGE-L`);
for (const [name, sum] of [...sums].sort()) {
  console.log(`${name.padEnd(13)} ${sum.map((each) => (each / withDek.length).toFixed(3)).join(' ')}`);
}
