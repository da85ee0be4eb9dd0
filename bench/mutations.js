// What is judged of real paragraphs beside a copy of theirs that a page, or a typist, has changed: with noise of every kind, cut
// to a teaser or not, where one of the two must go; and with a digit, a name or a negation that is another, where both must stay.
// Drawn from a seed, in each language as often. `--misses` prints each that is judged otherwise.
// Usage: node bench/mutations.js [pairs per kind and language] [--misses]
import { existsSync, readFileSync } from 'node:fs';
import { dedupeArticle } from '../dist/index.js';
import { randomFrom } from './generate-articles.js';

const folder = '../shared/bench/data/';
const files = ['pages-dev.jsonl', 'text-dev.jsonl'].map((name) => folder + name);
if (!files.every((file) => existsSync(file))) {
  console.log(`skipped: ${folder} is not there`);
  process.exit(0);
}
const pairs = Number(process.argv[2] ?? 40);
const random = randomFrom(1);
const pick = (list) => list[Math.floor(random() * list.length)];

/** Paragraphs by language, each with the others of its article, and words that have a capital within a sentence there. */
const byLanguage = {};
for (const line of files.flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))) {
  const { lang = 'other', body, text } = JSON.parse(line);
  const all = (body ?? text ?? '').split('\n').map((paragraph) => paragraph.trim());
  const whole = all.filter((each) => each.length > 120 && each.length < 700 && /[.!。؟।…”"»]$/.test(each));
  byLanguage[lang] ??= { paragraphs: [], names: [] };
  const known = byLanguage[lang];
  known.paragraphs.push(
    ...whole.map((paragraph) => ({ paragraph, others: whole.filter((each) => each !== paragraph) })),
  );
  known.names.push(...((body ?? text ?? '').match(/(?<=\p{Ll} )\p{Lu}\p{Ll}{4,}/gu) ?? []));
}
const fewestParagraphs = 15;
const languages = Object.keys(byLanguage).filter((each) => byLanguage[each].paragraphs.length >= fewestParagraphs);

/** A slip of the pen within a word: two letters swapped, one left out, one typed twice. */
function slip(text, isMeant) {
  const words = [...text.matchAll(/[\p{L}\p{M}]{6,}/gu)].filter(({ 0: word, index }) => isMeant(word, index));
  if (words.length === 0) return text;
  const { 0: word, index } = pick(words);
  const letters = [...word];
  const at = 2 + Math.floor(random() * (letters.length - 4));
  const [one, next] = [letters[at], letters[at + 1]];
  letters.splice(at, 2, ...pick([[next, one], [next], [one, one, next]]));
  return text.slice(0, index) + letters.join('') + text.slice(index + word.length);
}
const isSmall = (word) => word === word.toLowerCase() && word !== word.toUpperCase();
const cut = (text, ellipsis) => {
  const end = text.lastIndexOf(' ', Math.floor(text.length * 0.7));
  return end < 60 ? text : text.slice(0, end) + ellipsis;
};
const utf8AsLatin1 = (text) => text.replace(/[“”‘’–—…é]/g, (sign) => Buffer.from(sign).toString('latin1'));

const noises = {
  'slip of the pen': (text) => slip(text, isSmall),
  'in capitals': (text) => text.toUpperCase(),
  'no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'soft hyphens': (text) => text.replace(/(\p{L}{3})(?=\p{L}{3})/gu, '$1\u00ad'),
  'zero-width spaces': (text) => text.replaceAll(' ', ' \u200b'),
  'decomposed accents': (text) => text.normalize('NFD'),
  'misread quotes': utf8AsLatin1,
  'plain quotes': (text) =>
    text
      .replace(/[“”„«»]/g, '"')
      .replace(/[‘’]/g, "'")
      .replaceAll('–', '-'),
  entities: (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('’', '&rsquo;'),
  kicker: (text) => pick(['VIDEO: ', 'UPDATE | ', 'LIVE – ', 'EN DIRECTO | ']) + text,
  time: (text) => pick(['14:05 ', '14.05 Uhr ', '10:32 – ', '08:15 | ']) + text,
  number: (text) => pick(['3. ', '12) ', '#4 ', '• ', '– ']) + text,
  prompt: (text) => text + pick([' Read more', ' Read more »', ' [Weiterlesen]', ' Leer más', ' Lire la suite']),
  credit: (text) => text + pick([' (Reuters)', ' (dpa)', ' (AFP)', ' Photo: Jane Roe', ' Foto: Hans Muster']),
  site: (text) => text + pick([' | Daily Planet', ' | Der Anzeiger']),
};
const teasers = ['…', ' …', '...', ' ...', ' [...]'];
const negations = { cs: 'ne', de: 'nicht', en: 'not', es: 'no', is: 'ekki', no: 'ikke', ru: 'не' };
const facts = {
  digit: (text) => {
    const digits = [...text.matchAll(/\d/g)];
    if (digits.length === 0) return text;
    const { 0: digit, index } = pick(digits);
    return text.slice(0, index) + ((Number(digit) + 1 + Math.floor(random() * 8)) % 10) + text.slice(index + 1);
  },
  name: (text, language) => {
    const names = [...text.matchAll(/(?<=\p{Ll} )\p{Lu}\p{Ll}{4,}/gu)];
    const other = pick(byLanguage[language].names);
    // With the same beginning it may be the same name in another case.
    if (names.length === 0 || !other || text.includes(other.slice(0, 4))) return text;
    const { 0: name, index } = pick(names);
    return text.slice(0, index) + other + text.slice(index + name.length);
  },
  negation: (text, language) => {
    const word = negations[language];
    const places = [...text.matchAll(/(?<=\p{Ll}) (?=\p{Ll})/gu)].slice(2, -2);
    if (!word || places.length === 0 || text.includes(` ${word} `)) return text;
    const { index } = pick(places);
    return `${text.slice(0, index)} ${word}${text.slice(index)}`;
  },
};
const noiseOf = (text) => pick(Object.values(noises))(text);
const kinds = {
  ...Object.fromEntries(Object.entries(noises).map(([name, change]) => [name, { mustGo: true, change }])),
  'cut to a teaser': { mustGo: true, change: (text) => cut(text, pick(teasers)) },
  'cut, with noise': { mustGo: true, change: (text) => noiseOf(cut(text, pick(teasers))) },
  'two kinds of noise': { mustGo: true, change: (text) => noiseOf(noiseOf(text)) },
  'slip in a word with a capital': {
    mustGo: true,
    change: (text) => slip(text, (word, index) => index > 0 && !isSmall(word) && word !== word.toUpperCase()),
  },
  ...Object.fromEntries(
    Object.entries(facts).flatMap(([name, change]) => [
      [`another ${name}`, { mustGo: false, change }],
      [
        `another ${name}, with noise`,
        { mustGo: false, change: (text, language) => reworked(text, language, change, '') },
      ],
      [
        `another ${name}, cut, with noise`,
        { mustGo: false, change: (text, language) => reworked(cut(text, ''), language, change, pick(teasers)) },
      ],
    ]),
  ),
};
/** A changed text with noise; the text itself when nothing was changed. */
function reworked(text, language, change, ending) {
  const changed = change(text, language);
  return changed === text ? text : noiseOf(changed + ending);
}

for (const [name, { mustGo, change }] of Object.entries(kinds)) {
  let [tried, wrong] = [0, 0];
  for (const language of languages) {
    for (let turn = 0, made = 0; turn < pairs * 3 && made < pairs; turn++) {
      const { paragraph, others } = pick(byLanguage[language].paragraphs);
      const other = change(paragraph, language);
      if (other === paragraph || others.length < 2 || (!mustGo && paragraph.startsWith(other))) continue;
      made++;
      const [first, second] = random() < 0.5 ? [paragraph, other] : [other, paragraph];
      const { blocks } = dedupeArticle([others[0], first, others[1], second].join('\n\n'));
      const isGone = blocks.some(({ text, kept }) => !kept && (text === paragraph || text === other.trim()));
      tried++;
      if (isGone === mustGo) continue;
      wrong++;
      if (process.argv.includes('--misses')) console.log(`${name} · ${language}\n  ${paragraph}\n  ${other}`);
    }
  }
  console.log(`${name.padEnd(36)}${mustGo ? 'both stay' : 'one goes '} ${String(wrong).padStart(4)} of ${tried}`);
}
