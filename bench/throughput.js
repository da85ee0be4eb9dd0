// How fast one process cleans articles, beside string-similarity scoring all pairs of each article in the same run.
// Usage: node bench/throughput.js [megabytes]. Reads the built library; goals: 25 MB/s.
import { existsSync, readFileSync } from 'node:fs';
import stringSimilarity from 'string-similarity';
import { dedupeArticle } from '../dist/index.js';
import { generateArticles } from './generate-articles.js';

const megabytes = Number(process.argv[2] ?? 10);
/** Megabytes the peer is given: it is slow, and its speed does not depend on how many articles it sees. */
const peerMegabytes = 0.5;
const realData = '../shared/bench/data/articles-dev.jsonl';

const sizeOf = (articles) => articles.reduce((sum, article) => sum + Buffer.byteLength(article), 0) / 1e6;

/** Megabytes a second of one pass over the articles. */
function speedOf(work, articles) {
  const begun = performance.now();
  for (const article of articles) work(article);
  return (sizeOf(articles) * 1000) / (performance.now() - begun);
}

function takeMegabytes(articles, limit) {
  let taken = 0;
  return articles.filter((article) => {
    if (taken >= limit * 1e6) return false;
    taken += Buffer.byteLength(article);
    return true;
  });
}

/** What plain use of the peer costs: every pair of paragraphs of an article. */
function scoreAllPairs(article) {
  const paragraphs = article.split('\n').filter(Boolean);
  let alike = 0;
  for (let here = 1; here < paragraphs.length; here++) {
    for (let there = 0; there < here; there++) {
      if (stringSimilarity.compareTwoStrings(paragraphs[here], paragraphs[there]) > 0.85) alike++;
    }
  }
  return alike;
}

function measure(name, articles) {
  const peerArticles = takeMegabytes(articles, peerMegabytes);
  speedOf(dedupeArticle, takeMegabytes(articles, 2)); // Lets the compiler warm up.
  const passes = [];
  const peer = [];
  for (let pass = 0; pass < 5; pass++) {
    passes.push(speedOf(dedupeArticle, articles));
    peer.push(speedOf(scoreAllPairs, peerArticles));
  }
  const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
  const [own, other] = [median(passes), median(peer)];
  console.log(
    `${name}: ${sizeOf(articles).toFixed(1)} MB in ${articles.length} articles · dedupe-article ${own.toFixed(1)} MB/s · ` +
      `string-similarity, all pairs ${other.toFixed(2)} MB/s · ${(own / other).toFixed(1)} times as fast`,
  );
}

measure('generated', generateArticles(megabytes * 1e6));
if (existsSync(realData)) {
  const texts = readFileSync(realData, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((row) => JSON.parse(row).text);
  const articles = [];
  for (let size = 0; size < megabytes; size += sizeOf(texts)) articles.push(...texts);
  measure('labelled', takeMegabytes(articles, megabytes));
} else {
  console.log('labelled: skipped: the labelled articles are not beside the project');
}
const { rss } = process.memoryUsage();
console.log(`memory at the end: ${Math.round(rss / 1048576)} MiB resident`);
