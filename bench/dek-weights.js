// Fits the weights of src/read/dek-score.ts on labelled openings, and measures them on publishers left out. A page whose
// dek an editor labelled gives two openings: headline, dek, body; and headline, body, whose first paragraph is no dek.
// Logistic regression with a small penalty on large weights (ridge), by Newton's method; the intercept is free.
import { existsSync, readFileSync } from 'node:fs';
import { bodyBehind } from '../dist/read/content-words.js';
import { measureDek } from '../dist/read/dek-score.js';

const data = '../shared/bench/data/pages-dev.jsonl';
if (!existsSync(data)) {
  console.log(`skipped: ${data} is not there`);
  process.exit(0);
}

const ridge = 3;
const folds = 20;
const shortestBody = 4;

const openings = [];
for (const line of readFileSync(data, 'utf8').trim().split('\n')) {
  const { url, title, dek, body } = JSON.parse(line);
  const blocks = (body ?? '')
    .split('\n')
    .map((text) => ({ text: text.trim() }))
    .filter(({ text }) => text);
  if (!title || dek === undefined || blocks.length < shortestBody) continue;
  const publisher = new URL(url).host.replace(/^www\./, '');
  const add = (isDek, all) => {
    const [{ text: line }, { text: next }] = all;
    const x = measureDek({ headline: title, line, next, body: bodyBehind(all)(0) });
    openings.push({ publisher, isDek, x });
  };
  if (dek && !body.startsWith(dek.slice(0, 40))) add(1, [{ text: dek }, ...blocks]);
  add(0, blocks);
}
const names = Object.keys(openings[0].x);

/** Solves a·x = b for small symmetric a. */
function solve(a, b) {
  const rows = a.map((row, at) => [...row, b[at]]);
  rows.forEach((pivot, at) => {
    for (const [other, row] of rows.entries()) {
      if (other === at) continue;
      const factor = row[at] / pivot[at];
      for (let column = at; column <= rows.length; column++) row[column] -= factor * pivot[column];
    }
  });
  return rows.map((row, at) => row.at(-1) / row[at]);
}

function fitTo(list) {
  const mean = names.map((name) => list.reduce((sum, { x }) => sum + x[name], 0) / list.length);
  const spread = names.map((name, at) =>
    Math.sqrt(list.reduce((sum, { x }) => sum + (x[name] - mean[at]) ** 2, 0) / list.length),
  );
  const rows = list.map(({ x }) => [1, ...names.map((name, at) => (x[name] - mean[at]) / spread[at])]);
  const weights = rows[0].map(() => 0);
  for (let turn = 0; turn < 20; turn++) {
    const gradient = weights.map((weight, at) => (at ? -ridge * weight : 0));
    const curvature = weights.map((_, at) => weights.map((_, other) => (at && at === other ? ridge : 0)));
    rows.forEach((row, index) => {
      const odds = 1 / (1 + Math.exp(-row.reduce((sum, value, at) => sum + value * weights[at], 0)));
      row.forEach((value, at) => {
        gradient[at] += (list[index].isDek - odds) * value;
        row.forEach((other, column) => {
          curvature[at][column] += odds * (1 - odds) * value * other;
        });
      });
    });
    solve(curvature, gradient).forEach((step, at) => {
      weights[at] += step;
    });
  }
  const perUnit = names.map((_, at) => weights[at + 1] / spread[at]);
  return { perUnit, intercept: weights[0] - perUnit.reduce((sum, weight, at) => sum + weight * mean[at], 0) };
}

const scoreOf = ({ perUnit, intercept }, { x }) =>
  names.reduce((sum, name, at) => sum + perUnit[at] * x[name], intercept);

const publishers = [...new Set(openings.map((opening) => opening.publisher))].sort();
const foldOf = ({ publisher }) => publishers.indexOf(publisher) % folds;
const all = fitTo(openings);
const leftOut = Array.from({ length: folds }, (_, fold) => fitTo(openings.filter((each) => foldOf(each) !== fold)));
console.log(`${openings.length} openings of ${publishers.length} publishers`);
for (const [at, name] of names.entries()) console.log(`${name.padEnd(15)} ${all.perUnit[at].toFixed(2)}`);
console.log(`${'intercept'.padEnd(15)} ${all.intercept.toFixed(2)}`);
const deks = openings.filter(({ isDek }) => isDek);
const bodies = openings.filter(({ isDek }) => !isDek);
for (const [label, modelOf] of [
  ['fitted', () => all],
  ['publishers left out', (opening) => leftOut[foldOf(opening)]],
])
  for (const threshold of [0, 0.4, 1]) {
    const share = (list) => list.filter((each) => scoreOf(modelOf(each), each) > threshold).length / list.length;
    console.log(
      `${label}, above ${threshold}: ${share(deks).toFixed(3)} of the deks, ${share(bodies).toFixed(3)} of the first paragraphs`,
    );
  }
