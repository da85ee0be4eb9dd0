// What is judged of articles written and labelled for this project by readers who had not seen the code: pages of sections,
// lists and answers that say the same of different things, on purpose, among what scraping brings in. A line labelled `keep`
// must stay where it stands, of a `noise` line and the block that holds it (`of`) one must go. `sections.jsonl` was used to
// find what was wrong, `sections-unseen.jsonl` only to count.
// `--json` prints the counts for machines, `--misses` every line of the first set that is judged otherwise by default.
import { readFileSync } from 'node:fs';
import { dedupeArticle } from '../dist/index.js';

const rowsOf = (name) =>
  readFileSync(new URL(`./articles/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** For each line of an article whether it is judged otherwise than labelled: `lost`, `left` or null. */
function judge({ blocks }, options) {
  const report = dedupeArticle(blocks.map(({ text }) => text).join('\n\n'), options);
  const isGone = blocks.map((_, at) =>
    report.blocks.some(({ kept, lines }) => !kept && lines[0] <= 2 * at + 1 && 2 * at + 1 <= lines[1]),
  );
  const holderOf = (at) => (blocks[at].label === 'noise' ? holderOf(blocks[at].of) : at);
  return blocks.map(({ label }, at) => {
    if (label === 'either' || isGone[at] === (label === 'noise')) return null;
    if (label === 'noise') {
      // The holder may go in place of the noise, once.
      const holder = holderOf(at);
      const isFirst =
        blocks.findIndex((block, other) => block.label === 'noise' && holderOf(other) === holder && !isGone[other]) ===
        at;
      return isGone[holder] && isFirst ? null : 'left';
    }
    return blocks.some((block, other) => block.label === 'noise' && holderOf(other) === at && !isGone[other])
      ? null
      : 'lost';
  });
}

/** Of how many needed lines a sentence is taken when sentences are looked at too. */
function countShortened({ blocks }, options) {
  const report = dedupeArticle(blocks.map(({ text }) => text).join('\n\n'), { ...options, granularity: 'sentence' });
  const isNeeded = ({ lines }) => blocks[(lines[0] - 1) / 2].label === 'keep';
  return report.blocks.filter((block) => block.sentences && isNeeded(block)).length;
}

const flags = process.argv.slice(2);
const sets = { sections: rowsOf('sections'), 'sections unseen': rowsOf('sections-unseen') };
const counts = {};
for (const strictness of ['strict', 'balanced', 'loose']) {
  counts[strictness] = {};
  for (const [name, rows] of Object.entries(sets)) {
    const count = { articles: rows.length, needed: 0, lost: 0, shortened: 0, noise: 0, left: 0 };
    for (const row of rows) {
      count.shortened += countShortened(row, { strictness });
      judge(row, { strictness }).forEach((verdict, at) => {
        const { label, text } = row.blocks[at];
        if (label === 'keep') count.needed++;
        if (label === 'noise') count.noise++;
        if (verdict) count[verdict]++;
        if (verdict && strictness === 'balanced' && name === 'sections' && flags.includes('--misses'))
          console.log(`${verdict} · ${row.id} · ${row.page} · ${text}`);
      });
    }
    counts[strictness][name] = count;
  }
}
if (flags.includes('--json')) console.log(JSON.stringify(counts));
else {
  for (const [strictness, each] of Object.entries(counts))
    for (const [name, { articles, needed, lost, shortened, noise, left }] of Object.entries(each))
      console.log(
        `${strictness.padEnd(10)}${name.padEnd(17)}${articles} articles: of ${needed} needed lines ${lost} lost, ${shortened} shortened by sentence, of ${noise} of noise ${left} left`,
      );
}
