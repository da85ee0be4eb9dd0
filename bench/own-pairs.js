// What is judged of pairs written for this project by readers who had not seen the code. In `bench/pairs/something-new.jsonl`
// something that matters differs and both must stay, in `nothing-new.jsonl` one must go; the same of one word or phrase
// alone, as pages have them side by side, in `another-word.jsonl` and `synonyms.jsonl`, made without a look at the lists of
// synonyms; `near-synonyms.jsonl` is made from these lists to trip over them. Of many languages and scripts are `facts.jsonl`,
// where both must stay, and `noise.jsonl`, where one must go; of longer blocks `facts-beside-noise.jsonl` and
// `copy-edits.jsonl`. Of both lengths are `near-facts.jsonl`, whose words are near in meaning, `facts-beside-edits.jsonl` and
// `everyday-edits.jsonl`. `negations.jsonl` has the forms of negation of 44 languages, `teasers.jsonl` what pages put around a
// teaser, `beside-teasers.jsonl` what looks like that and says something. Each pair stands in an article of its own.
// `--json` prints the counts for machines, `--misses` every pair judged otherwise by default.
import { readFileSync } from 'node:fs';
import { dedupeArticle } from '../dist/index.js';

const rowsOf = (name) =>
  readFileSync(new URL(`./pairs/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const asides = [
  'The orchestra of the valley played three waltzes by a composer whom nobody remembers.',
  'Gardeners planted lime trees along the canal while children watched from the wall.',
  'An old sailor sells postcards near the lighthouse whenever the weather permits it.',
];

/** Whether one of the two goes, and what was said of it. */
function judge({ one, other }, options) {
  const { blocks } = dedupeArticle([asides[0], one, asides[1], other, asides[2]].join('\n\n'), options);
  const gone = blocks.find(({ kept }) => !kept);
  return { isGone: gone !== undefined, difference: gone?.difference ?? '' };
}

const flags = process.argv.slice(2);
const mustStay = [
  'something new',
  'another word',
  'near synonyms',
  'facts',
  'facts beside noise',
  'near facts',
  'facts beside edits',
  'negations',
  'beside teasers',
];
const names = [...mustStay, 'nothing new', 'synonyms', 'noise', 'copy edits', 'everyday edits', 'teasers'];
const sets = Object.fromEntries(names.map((name) => [name, rowsOf(name.replaceAll(' ', '-'))]));
const counts = {};
for (const strictness of ['strict', 'balanced', 'loose']) {
  for (const [name, rows] of Object.entries(sets)) {
    const judged = rows.map((row) => ({ row, ...judge(row, { strictness }) }));
    const gone = judged.filter(({ isGone }) => isGone).length;
    counts[strictness] = { ...counts[strictness], [name]: { pairs: rows.length, gone } };
    if (strictness !== 'balanced' || !flags.includes('--misses')) continue;
    for (const { row, isGone, difference } of judged)
      if (isGone === mustStay.includes(name))
        console.log(`${name} · ${row.language} · ${row.kind} · ${difference}\n  ${row.one}\n  ${row.other}`);
  }
}
if (flags.includes('--json')) console.log(JSON.stringify(counts));
else {
  const width = 14;
  console.log(
    `${'one of two goes, of'.padEnd(26)}${Object.keys(counts)
      .map((strictness) => strictness.padStart(width))
      .join('')}`,
  );
  for (const name of names) {
    const columns = Object.values(counts).map((count) => `${count[name].gone}`.padStart(width));
    console.log(`  ${`${sets[name].length} ${name}`.padEnd(24)}${columns.join('')}`);
  }
}
