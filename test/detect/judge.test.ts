/**
 * What decides between two blocks that look alike: terms, lists, code, places, and how much may be lost.
 */
import { describe, expect, it } from 'vitest';
import type { JudgedBlock } from '../../src/model.js';
import { readArticle, reportOn } from '../../src/pipeline.js';

const asides = [
  'Gardeners along the embankment have begun to tie the young limes to their stakes again.',
  'A brass band was practising behind the closed shutters of the old customs house.',
  'Two cyclists argued over the right of way until the light had changed for the third time.',
];

/** The blocks with these texts, in one article with unrelated paragraphs between them. */
function judge(...texts: readonly string[]): JudgedBlock[] {
  const lines = texts.flatMap((text, index) => [asides[index % asides.length]! + ' '.repeat(index), text]);
  const { blocks } = reportOn(readArticle('', 'text', [...lines, 'The end of the quay was empty.'].join('\n\n')));
  return texts.map((text) => blocks.find((block) => block.text === text)!);
}

const stays = (...texts: readonly string[]): boolean[] => judge(...texts).map(({ kept }) => kept);

describe('a word for another', () => {
  const cases: readonly (readonly [language: string, text: string, from: string, to: string, uses: string])[] = [
    [
      'English',
      'Passengers who travel by tram may take a folded bicycle with them free of charge at all times of the day, the operator writes, but they are asked to stand it in the marked corner behind the driver and to hold it fast when the way goes down the hill.',
      'tram',
      'ferry',
      'Every tram of the line has a low floor. On the ferry a ramp is laid out by hand.',
    ],
    [
      'German',
      'Wer in den Kursen der Volkshochschule einen Platz will, muss sich vorher schriftlich anmelden und die halbe Gebühr im Voraus bezahlen, wie es heißt, und wer zweimal fehlt, ohne das Sekretariat bis zum Abend davor angerufen zu haben, gibt seinen Stuhl an den Nächsten auf der langen Liste weiter.',
      'schriftlich',
      'persönlich',
      'Manches lässt sich schriftlich besser sagen. Die Leiterin sprach persönlich mit allen.',
    ],
    [
      'Spanish',
      'Los vecinos que quieran usar el huerto comunitario deben traer sus propias semillas y cuidar una parcela durante toda la primavera, dice el cartel, y los que se marchan de vacaciones en agosto tienen que buscar a alguien del barrio que riegue por ellos y que cierre bien la puerta de atrás.',
      'semillas',
      'herramientas',
      'Las semillas se guardan en seco. Las herramientas se dejan junto al pozo.',
    ],
  ];

  it.each(cases)('keeps both where the article tells the two apart: %s', (_, text, from, to, uses) => {
    const [first, second] = judge(text, text.replace(from, to), uses);
    expect([first!.kept, second!.kept]).toEqual([true, true]);
    expect(second!.differences).toContainEqual({ kind: 'term', here: to, there: from });
  });

  const withSlip = (text: string): string => text.replace(/(\p{L})(\p{L})(?=\p{L}?\P{L}*$)/u, '$2$1');

  it.each(cases)('keeps both in a long block, whatever else differs: %s', (_, text, from, to) => {
    expect(stays(text, withSlip(text.replace(from, to)))).toEqual([true, true]);
  });

  it.each(cases)('lets one go when the caller is impatient: %s', (_, text, from, to) => {
    const { stats } = reportOn(readArticle('', 'text', [text, text.replace(from, to)].join('\n\n')), {
      strictness: 'loose',
    });
    expect(stats.removed).toBe(1);
  });

  it.each(cases)('keeps both in a shorter block: %s', (_, text, from, to) => {
    const short = text.slice(0, text.lastIndexOf(','));
    expect(stays(short, short.replace(from, to))).toEqual([true, true]);
  });

  it('keeps both in a short sentence of a long block, and where the words are short', () => {
    const long = `${cases[0]![1]} The test of the brakes was positive.`;
    expect(stays(long, long.replace('positive', 'negative'))).toEqual([true, true]);
    expect(
      stays('Can I take my dog on the early ferry to Harsund?', 'Can I take my bicycle on the early ferry to Harsund?'),
    ).toEqual([true, true]);
  });
});

describe('lists within a line', () => {
  it.each([
    ['numbers', 'The winning numbers of the Saturday draw were 3, 8, 19 and 27.', '3, 8, 12, 19 and 27'],
    ['numbers', 'Die Busse der Linien 4, 9, 17 und 21 halten nicht am Markt.', '4, 9, 11, 17 und 21'],
  ])('keeps both where one has more %s', (_, text, more) => {
    expect(stays(text, text.replace(/\d.*\d+/, more))).toEqual([true, true]);
  });

  it('keeps both where each has a name of its own, and lets the shorter go where only the longer has', () => {
    const names = 'Stops: Harsund, Lowfield, Norwick, Elmstad, Vik, Tarn, Ostby, Hamnes';
    expect(stays(names, names.replace('Norwick, ', '').replace('Hamnes', 'Hamnes, Solund'))).toEqual([true, true]);
    expect(stays(names, names.replace('Hamnes', 'Hamnes, Solund, Rauma, Lom'))).toEqual([false, true]);
  });
});

describe('a line of code', () => {
  const code = 'const total_fare = fares.map(({ price }) => price * rate_of[day]).reduce(sum, base_fare);';

  it.each([
    ['a word', code.replace('price * rate', 'price * 2 * rate')],
    ['a sign', code.replace('*', '/')],
  ])('stays beside another that differs in %s', (_, other) => {
    expect(stays(code, other)).toEqual([true, true]);
  });

  it('costs no more where thousands differ in their signs only', () => {
    const signs = ['&', '|', '~', '^', ';', '{', '}', '#', '\\', '_'];
    const lines = Array.from(
      { length: 20_000 },
      (_, at) =>
        `fare # { }; total ${[...String(at).padStart(5, '0')].map((digit) => signs[Number(digit)]).join('')} price; fee`,
    );
    expect(reportOn(readArticle('', 'text', lines.join('\n\n'))).stats).toMatchObject({ removed: 0 });
  });

  it('goes where it is said again', () => {
    const { blocks } = reportOn(readArticle('', 'text', [asides[0], code, asides[1], code, asides[2]].join('\n\n')));
    expect(blocks.filter(({ text }) => text === code).map(({ kept }) => kept)).toEqual([true, false]);
  });
});

describe('what stands at the ends', () => {
  it.each([
    ['English', 'Two cutters collide off the Harsund lighthouse', '9.40 pm'],
    ['German', 'Zwei Kutter stoßen vor dem Leuchtturm zusammen', '21.40 Uhr'],
    ['Russian', 'Два катера столкнулись у старого маяка ночью', '21:40'],
    ['Polish', 'Dwa kutry zderzyły się przy starej latarni', 'godz. 21.40'],
  ])('is the same time in front and behind: %s', (_, text, time) => {
    expect(stays(`${time}: ${text}`, `${text} (${time})`).filter(Boolean)).toHaveLength(1);
    expect(stays(`${time}: ${text}`, `${text} (${time.replace('40', '45')})`)).toEqual([true, true]);
  });

  it('may be the place in a gallery, which is glued to the caption', () => {
    const caption = 'The pilot boat returns to the Harsund quay on Tuesday with both crews on board.';
    expect(stays(`2of7${caption}`, `5of7${caption}`).filter(Boolean)).toHaveLength(1);
    expect(stays(`2 of 7 boats ${caption}`, `5 of 7 boats ${caption}`)).toEqual([true, true]);
  });
});

describe('a name that the other copy has in another place', () => {
  const said = 'Engineers said the sea wall in Harsund would hold until the end of the week.';
  const rest = said.replace(' in Harsund', '');

  it.each([
    ['right before', `Rain fell in Harsund for three days. ${rest}`],
    ['right behind', `${rest} Rain fell in Harsund for three days.`],
  ])('is said by the sentence %s', (_, other) => {
    expect(stays(said, other)).toEqual([false, true]);
  });

  it.each([
    ['in front', `Rain fell for three days. To a group from Harsund ${rest.toLowerCase()}`],
    ['behind', `${rest.slice(0, -1)} for a group from Harsund. Rain fell for three days.`],
  ])('may have another part in the same sentence, %s', (_, other) => {
    expect(stays(said, other)).toEqual([true, true]);
  });
});

describe('rows of buttons', () => {
  it('are repeats of each other when one has a button more', () => {
    const row = 'Tumblr Telegram Facebook Pocket X Reddit Share via Email';
    expect(stays(row, row.replace('Pocket ', ''))).toEqual([true, false]);
  });
});

describe('lines that give structure', () => {
  it('lets a list item go that a row or a longer item has as one part', () => {
    const item = '- Carried 300 school classes across the sound last year';
    const row =
      '1. Ferry company | Founded: 1962 | Notable: Carried 300 school classes across the sound last year | Rating: 4';
    expect(stays(item, row)).toEqual([false, true]);
    expect(
      stays(
        '- Tickets are sold on board of all ferries',
        `${asides[1]} When the sea is calm and tickets are sold on board of all ferries there is no queue.`,
      ),
    ).toEqual([true, true]);
  });

  it('lets a lead-in go that a paragraph has as one of its sentences', () => {
    const leadIn = 'Here is what the harbour board decided on Tuesday evening:';
    expect(stays(leadIn, `The meeting took four hours in all. ${leadIn}`)).toEqual([false, true]);
  });

  it.each([
    ['Korean', '하르순드 항구 ‘여객선 부두’', '하르순드 항구 ‘여객선’ 부두, 겨울에는 문을 닫는다'],
    [
      'German',
      'Hafenverwaltung verlängert Liegeplatzgenehmigungen',
      'Hafenverwaltung verlängert Liegeplatzgenehmigungen: Segler sind erleichtert',
    ],
  ])('lets a heading of few but long words go that a longer one has: %s', (_, heading, longer) => {
    expect(stays(heading, longer)).toEqual([false, true]);
  });

  it('keeps a heading of few and short words that a longer one has', () => {
    expect(stays('New port fees', 'New port fees: yacht crews are glad of them')).toEqual([true, true]);
  });

  it('keeps a lead-in that has a word more than a heading like it', () => {
    expect(stays('What are examples of harbour services?', 'Examples of harbour services are:')).toEqual([true, true]);
  });

  it('keeps a title above a lead-in that uses its words', () => {
    expect(
      stays(
        'Reasons for Taking the Early Ferry North',
        'Here are some of the reasons for taking the early ferry north:',
      ),
    ).toEqual([true, true]);
  });

  it('keeps a heading that shortens what an earlier paragraph says, and lets a pull quote go', () => {
    const paragraph =
      'The pilots have had enough, the chief of the harbour office speaks openly of a lost summer: In the first season after the storm most berths stayed empty.';
    expect(stays(paragraph, 'Chief of the harbour office speaks of a “lost” summer')).toEqual([true, true]);
    expect(stays(paragraph, '“The chief of the harbour office speaks openly of a lost summer”')).toEqual([true, false]);
  });
});

describe('what may be lost', () => {
  const long = Array.from(
    { length: 12 },
    (_, index) =>
      `Then the crew of boat ${index + 1} went over its ropes, sails and papers and found them all in order.`,
  ).join(' ');

  it('is no clause, however long the block', () => {
    const first = long.replace('boat 5 went', 'boat 5, which had come home late that night, went');
    const second = long.replace('boat 9 went', 'boat 9, whose mast was borrowed from a barge, went');
    expect(stays(first, second)).toEqual([true, true]);
  });

  it('is a name only where the other says it too, not in another role', () => {
    const spoken =
      'On Tuesday morning the board told the crews on Tuesday to stay in port until the wind drops below force six.';
    expect(stays(spoken, spoken.replace('On Tuesday morning the', 'The'))).toEqual([false, true].reverse());
    const praise =
      'At the dinner in the town hall the old captain praised Hedlund and thanked Marten for all the years on the quay.';
    expect(stays(praise, praise.replace('Hedlund', 'Marten').replace('thanked Marten', 'thanked Hedlund'))).toEqual([
      true,
      true,
    ]);
  });
});

describe('a slip of the pen or the scanner', () => {
  it.each([
    [
      'German',
      'Die Fähre nach Harsund wird im Winter nicht mehr fahren, teilte die Reederei am Dienstag mit.',
      'nicht',
      'nciht',
    ],
    [
      'English',
      'The board calls it a non-binding vote of the crews and will meet again on Tuesday in the town hall.',
      'non',
      'uon',
    ],
    [
      'English',
      'The new quay will cost the harbour town about four million crowns over the next ten years, it says.',
      'million',
      'mlllion',
    ],
  ])('of a negation or a magnitude is the same word: %s', (_, text, from, to) => {
    expect(stays(text, text.replace(from, to)).filter(Boolean)).toHaveLength(1);
  });

  it.each([
    [
      'million',
      'billion',
      'The new quay will cost the harbour town about four million crowns over the next ten years, it says.',
    ],
    [
      'nicht',
      'leicht',
      'Die Fähre nach Harsund wird im Winter nicht durch das Eis kommen, teilte die Reederei am Dienstag mit.',
    ],
    [
      'never',
      'nerve',
      'The old pilot said that he had lost his never again way in the fog before the lighthouse of Harsund.',
    ],
  ])('is not %s for %s', (from, to, text) => {
    expect(stays(text, text.replace(from, to))).toEqual([true, true]);
  });
});

describe('two long blocks that differ in many places', () => {
  const words = (count: number, of: (at: number) => string): string =>
    Array.from({ length: count }, (_, at) => of(at)).join(' ');
  const plain = (at: number): string => `w${at}`;
  const changed = (at: number): string => (at % 6 === 0 ? `z${at}` : plain(at));
  const moved = (at: number): string => `a${at} b${at} c${at} d${at}, e${at} f${at} g${at},`;

  it.each([
    ['words', 60_000, plain, changed],
    [
      'words of a quotation',
      60_000,
      (at: number) => (at === 0 ? '“We' : plain(at)),
      (at: number) => (at === 0 ? '“We' : changed(at)),
    ],
    [
      'names',
      60_000,
      (at: number) => (at % 6 === 0 ? `N${at}` : plain(at)),
      (at: number) => (at % 6 === 0 ? `M${at}` : plain(at)),
    ],
    ['numbers', 20_000, (at: number) => `${plain(at)} ${at + 100} 000`, (at: number) => `${plain(at)} ${at + 100},000`],
    [
      'clauses that moved',
      8_000,
      moved,
      (at: number) => moved(at).replace(/e.*/, moved((at * 7919) % 8000).slice(-25)),
    ],
  ])('are judged in a moment: %s', (_, count, here, there) => {
    const [one, other] = [words(count, here), words(count, there)];
    const started = performance.now();
    reportOn(readArticle('', 'text', [one, asides[0], other].join('\n\n')));
    // A quadratic step takes a minute.
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

it('reads the words behind an ellipsis in a moment, however long they are', () => {
  const item = `- The old pier … ${'q'.repeat(2_000)}  end`;
  const started = performance.now();
  reportOn(readArticle('', 'text', [item, asides[0], `${item.slice(2)} and more of it in a paragraph.`].join('\n\n')));
  // A pattern that tries every way takes hours.
  expect(performance.now() - started).toBeLessThan(15_000);
});

it('says of a pair that both stay only because of strict', () => {
  const text = 'The mill by the bridge ground its first sack of flour on Monday before a crowd from all of the valley.';
  const difference = (other: string): string | undefined =>
    reportOn(readArticle('', 'text', [text, asides[0], other].join('\n\n')), { strictness: 'strict' }).blocks[2]!
      .difference;
  expect(difference(text.replace('ground', 'gruond'))).toBe('"gruond" here, "ground" there; only strict keeps both');
  expect(difference(text.replace('first', '3rd'))).not.toContain('strict');
});
