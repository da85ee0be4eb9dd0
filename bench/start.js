// What starting costs: a 3 KB article through the pipe, beside bare node; medians of paired runs. Goal: 1.35 times.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { generateArticles } from './generate-articles.js';

const pairs = Number(process.argv[2] ?? 40);
const command = fileURLToPath(new URL('../bin/dedupe-article.js', import.meta.url));
const article = generateArticles(1, 3)[0].slice(0, 3000);

function timeOf(argv) {
  const begun = performance.now();
  const { status } = spawnSync(process.execPath, argv, { input: article });
  if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}`);
  return performance.now() - begun;
}

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
const runs = Array.from({ length: pairs }, () => [timeOf(['-e', '0']), timeOf([command]), timeOf([command, '--help'])]);
const [bare, pipe, help] = [0, 1, 2].map((column) => median(runs.map((run) => run[column])));
console.log(
  `medians of ${pairs} paired runs: node -e 0 ${bare.toFixed(0)} ms · ` +
    `a 3 KB article ${pipe.toFixed(0)} ms, ${(pipe / bare).toFixed(2)} times · --help ${help.toFixed(0)} ms, ${(help / bare).toFixed(2)} times`,
);
