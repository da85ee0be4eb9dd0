/**
 * Arbitrary articles: paragraphs of made-up words in four scripts, with the noises of scraped pages put in.
 * The words of a vocabulary are far apart, so that none is another one misspelled.
 */
import fc from 'fast-check';

/** A script to write in. */
interface Vocabulary {
  readonly words: readonly string[];
  /** Words that are names wherever they stand. */
  readonly names: readonly string[];
  readonly negation: string;
  /** Behind a sentence. */
  readonly stop: string;
  /** Between words. */
  readonly space: string;
}

const latin: Vocabulary = {
  words:
    'bravolt cedumik dofrann eglipsor fuscaten gholim hartequ ikandolf jussarom keldrith lomvasten mirquilo nauboshe oltrevic padjunor quelbast rosfindam sukharet tovimgel urpanchid vexolam wiblondar yastrefil zomukert abrindow chelposku dratvimun esquolber fimbatroz glorhenda'.split(
      ' ',
    ),
  names: 'Quandeve Brixholm Tarnowa Zelfrid Morquint Uldasby'.split(' '),
  negation: 'not',
  stop: '. ',
  space: ' ',
};

const cyrillic: Vocabulary = {
  words:
    'бравольт цедумик дофранн эглипсор фускатен гхолимба хартекве икандольф юссаром кельдрит ломвастен мирквило наубоше олтревич паджунор росфиндам сухарет товимгел урпанчид вексолам виблондар ястрефил зомукерт абриндов'.split(
      ' ',
    ),
  names: 'Квандеве Бриксхольм Тарновая Зельфрид'.split(' '),
  negation: 'не',
  stop: '. ',
  space: ' ',
};

const arabic: Vocabulary = {
  words:
    'برافولت سدوميك دفران غليبسور فسكاتن هرتكف جوسارم كلدرث لمفستن مركيلو نوبشه بجنور رسفندم سخارت طفمغل فكسلام يسترف زمكرت'.split(
      ' ',
    ),
  names: [],
  negation: 'لم',
  stop: '. ',
  space: ' ',
};

const han: Vocabulary = {
  words: [
    ...'山河湖海林石桥路灯塔船港鱼鸟风雨雪春夏秋冬东西南北城村市街门窗书画歌舞茶酒米面衣布纸笔木火土金水日月星云',
  ],
  names: [],
  negation: '未',
  stop: '。',
  space: '',
};

const vocabularies = [latin, cyrillic, arabic, han] as const;

/** Names, of all vocabularies. */
export const names: readonly string[] = vocabularies.flatMap((vocabulary) => vocabulary.names);

interface Sentence {
  readonly words: readonly number[];
  /** Where in the vocabulary its words are taken from. */
  readonly from: number;
  readonly number: number | null;
  readonly name: number | null;
  readonly isNegated: boolean;
}

const sentence: fc.Arbitrary<Sentence> = fc.record({
  // Each word once: what says one word over and over is no sentence.
  words: fc.uniqueArray(fc.nat(16), { minLength: 5, maxLength: 14 }),
  from: fc.nat(30),
  number: fc.option(fc.integer({ min: 2, max: 99_999 }), { nil: null, freq: 2 }),
  name: fc.option(fc.nat(9), { nil: null, freq: 2 }),
  isNegated: fc.boolean(),
});

function writeSentence({ words, from, number, name, isNegated }: Sentence, vocabulary: Vocabulary): string {
  const all = words.map((index) => vocabulary.words[(from + index) % vocabulary.words.length]!);
  if (isNegated) all.splice(2, 0, vocabulary.negation);
  if (number !== null) all.splice(3, 0, String(number));
  if (name !== null && vocabulary.names.length > 0) all.splice(4, 0, vocabulary.names[name % vocabulary.names.length]!);
  const text = all.join(vocabulary.space);
  return text.charAt(0).toUpperCase() + text.slice(1) + vocabulary.stop;
}

/** A paragraph of its own, in one of the scripts. */
const paragraph = fc
  .tuple(fc.constantFrom(...vocabularies), fc.array(sentence, { minLength: 1, maxLength: 3 }))
  .map(([vocabulary, sentences]) =>
    sentences
      .map((each) => writeSentence(each, vocabulary))
      .join('')
      .trim(),
  );

const headingLine = fc.constantFrom(
  'The bottom line',
  'Was nun?',
  'Главное',
  'Bravolt cedumik: dofrann',
  '结论',
  'Q: Why bravolt?',
);
const oddLine = fc.constantFrom(
  'By Quandeve Brixholm',
  '21 June 2025',
  '- bravolt cedumik',
  '***',
  '"',
  '...',
  '—',
  '1.',
  'Read more',
);
const controls = '\u0000\u0007\u001b[31m\u0085\u2028\u202e\u200d\ufeff';

/** Any code units, halves of pairs among them. */
const anyUnits = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.integer({ min: 0xd800, max: 0xdfff }),
      fc.integer({ min: 32, max: 126 }),
    ),
    {
      maxLength: 60,
    },
  )
  .map((units) => String.fromCharCode(...units));

/** What is put behind the lines written so far. */
type Step =
  | { readonly kind: 'new' | 'heading' | 'odd' | 'any'; readonly text: string }
  | { readonly kind: 'copy'; readonly of: number; readonly change: keyof typeof changes; readonly at: number }
  | { readonly kind: 'run'; readonly of: number; readonly length: number };

const atWord = (text: string, at: number, change: (word: string) => string): string => {
  const words = text.split(' ');
  const place = at % words.length;
  return words.map((word, index) => (index === place ? change(word) : word)).join(' ');
};

/** The same within a sentence of the first half: at the start of one a capital says little, behind the last stands a note. */
function withinSentence(text: string, at: number, change: (word: string) => string): string {
  const words = text.split(' ');
  const places = [...words.keys()].filter(
    (place) => place * 2 < words.length && /[^.。…:]$/.test(words[place - 1] ?? ''),
  );
  const place = places[at % places.length];
  return place === undefined ? text : atWord(text, place, change);
}

/** Copies of a line; `at` says where. */
const changes = {
  none: (text: string): string => text,
  typography: (text: string, at: number): string => atWord(text.replaceAll('. ', ' . '), at, (word) => `“${word}”`),
  softHyphen: (text: string, at: number): string =>
    atWord(text, at, (word) => `${word.slice(0, 2)}\u00ad${word.slice(2)}`),
  noBreakSpace: (text: string): string => text.replaceAll(' ', '\u00a0'),
  accents: (text: string): string => text.replaceAll('o', 'ö').normalize('NFD'),
  capitals: (text: string): string => text.toUpperCase(),
  teaser: (text: string, at: number): string => `${text.slice(0, 20 + (at % Math.max(1, text.length)))}…`,
  label: (text: string): string => `Exclusive: ${text}`,
  note: (text: string): string => `${text} Read more`,
  digit: (text: string, at: number): string => text.replace(/\d/, String(at % 10)),
  negation: (text: string, at: number): string => withinSentence(text, at, (word) => `not ${word}`),
  name: (text: string, at: number): string => withinSentence(text, at, () => names[at % names.length]!),
  word: (text: string, at: number): string => atWord(text, at, () => latin.words[at % latin.words.length]!),
  drop: (text: string, at: number): string => atWord(text, at, () => ''),
  typo: (text: string, at: number): string => atWord(text, at, (word) => word.slice(0, -2) + word.slice(-1)),
  misread: (text: string): string => text.replaceAll('l', '1').replaceAll('m', 'rn'),
  more: (text: string, at: number): string => `${text} Chelposku dratvimun esquolber ${at} fimbatroz glorhenda.`,
  wrapped: (text: string, at: number): string => {
    const width = 40 + (at % 40);
    return text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trim();
  },
  control: (text: string, at: number): string =>
    atWord(text, at, (word) => word + controls.charAt(at % controls.length)),
} as const;

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('new' as const), text: paragraph }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('copy' as const),
      of: fc.nat(30),
      change: fc.constantFrom(...(Object.keys(changes) as (keyof typeof changes)[])),
      at: fc.nat(200),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('heading' as const), text: headingLine }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('odd' as const), text: oddLine }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('any' as const), text: anyUnits }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('run' as const), of: fc.nat(30), length: fc.integer({ min: 2, max: 5 }) }),
  },
);

function writeLines(steps: readonly Step[]): string[] {
  const lines: string[] = [];
  for (const each of steps) {
    if (each.kind === 'run') {
      const from = lines.length === 0 ? 0 : each.of % lines.length;
      lines.push(...lines.slice(from, from + each.length));
    } else if (each.kind === 'copy') {
      if (lines.length > 0) lines.push(changes[each.change](lines[each.of % lines.length]!, each.at));
    } else lines.push(each.text);
  }
  return lines;
}

const lineEnd = fc.constantFrom('\n', '\n\n', '\r\n', '\r', '\n \t\n');

/** The text of an article, noises and all. */
export const articleText: fc.Arbitrary<string> = fc
  .tuple(fc.array(step, { maxLength: 14 }), lineEnd, fc.boolean())
  .map(([steps, end, endsOpen]) => writeLines(steps).join(end) + (endsOpen ? '' : end));

/** Articles whose paragraphs stand on one line each, with copies changed only in the given ways. */
function plainArticle(mayChange: (change: keyof typeof changes) => boolean): fc.Arbitrary<string> {
  return fc
    .array(
      step.filter(
        (each) => each.kind === 'new' || each.kind === 'run' || (each.kind === 'copy' && mayChange(each.change)),
      ),
      { maxLength: 12 },
    )
    .map((steps) => writeLines(steps).join('\n\n'));
}

/** An article in which what was said is easy to tell: no odd characters, no wrapped lines. */
export const plainArticleText = plainArticle((change) => change !== 'wrapped' && change !== 'control');

/** The same without copies that differ in slips of the pen or in words of no substance. */
export const tidyArticleText = plainArticle((change) =>
  [
    'none',
    'typography',
    'softHyphen',
    'noBreakSpace',
    'accents',
    'capitals',
    'digit',
    'negation',
    'name',
    'more',
  ].includes(change),
);

/** Short lines that head a section, lead on to it, or belong to the page. */
const sectionLine = fc.constantFrom(
  'Bravolt',
  'Cedumik dofrann',
  'Почему бравольт?',
  'Dofrann eglipsor:',
  '海林',
  'Verdict: fuscaten gholim',
  'Verdict: fuscaten gholim hartequ.',
  'Read more',
  'Add to basket',
  'On kar and sukharet,',
);

/** A statement of one sentence, or an item of a list. */
const entry = fc
  .tuple(fc.constantFrom(...vocabularies), sentence, fc.boolean())
  .map(([vocabulary, each, isItem]) => (isItem ? '- ' : '') + writeSentence(each, vocabulary).trim());

/** A statement of one sentence. */
export const statement = entry.map((text) => text.replace(/^- /, ''));

/** The lines of an article of sections and lists whose entries are said again, in the same words and in others. */
export const sectionedLines: fc.Arbitrary<readonly string[]> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.record({ kind: fc.constant('new' as const), text: entry }) },
      { weight: 3, arbitrary: fc.record({ kind: fc.constant('heading' as const), text: sectionLine }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('new' as const), text: paragraph }) },
      {
        weight: 3,
        arbitrary: fc.record({
          kind: fc.constant('copy' as const),
          of: fc.nat(30),
          change: fc.constantFrom('none' as const, 'typo' as const, 'more' as const, 'note' as const, 'digit' as const),
          at: fc.nat(200),
        }),
      },
      {
        weight: 2,
        arbitrary: fc.record({
          kind: fc.constant('run' as const),
          of: fc.nat(30),
          length: fc.integer({ min: 2, max: 6 }),
        }),
      },
    ),
    { maxLength: 20 },
  )
  .map(writeLines);
