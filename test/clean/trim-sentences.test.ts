import { describe, expect, it } from 'vitest';
import { readArticle, reportOn } from '../../src/pipeline.js';

const report = (text: string) => reportOn(readArticle('', 'text', text), { granularity: 'sentence' });

const blame = 'The company blamed falling passenger numbers and the price of fuel.';

describe('sentences that an earlier block says', () => {
  const text = [
    'Ferry Line Cuts Its Winter Sailings',
    `The regional line will cut its winter sailings from November. ${blame}`,
    `Islanders reacted with anger on Tuesday evening. ${blame} A petition gathered 400 names in two hours.`,
  ].join('\n\n');
  const { blocks, text: cleaned, stats } = report(text);

  it('are taken out of the later block, which stays', () => {
    expect(blocks.every(({ kept }) => kept)).toBe(true);
    expect(cleaned.split(blame)).toHaveLength(2);
    expect(blocks[2]).toMatchObject({
      cleaned: 'Islanders reacted with anger on Tuesday evening. A petition gathered 400 names in two hours.',
      sentences: [{ text: blame, of: 1, verdict: 'exact', score: 1, difference: 'nothing', differences: [] }],
    });
  });

  it('count as characters that went', () => {
    expect(stats.charactersIn - stats.charactersOut).toBe(blame.length + 1);
  });

  it('stay when only blocks are removed', () => {
    expect(reportOn(readArticle('', 'text', text)).text.split(blame)).toHaveLength(3);
  });

  it('are gone for good: cleaning the cleaned text changes nothing', () => {
    expect(report(cleaned).text).toBe(cleaned);
  });
});

it('keeps a sentence in which a number differs', () => {
  const [first, second] = [
    'The line lost 3 million crowns last year, it said.',
    'The line lost 4 million crowns last year, it said.',
  ];
  const { text } = report(`${first} Nobody was surprised by that.\n\nThe minister had other news. ${second}`);
  expect(text).toContain(first);
  expect(text).toContain(second);
});

it('leaves a block of which nothing would be left', () => {
  const [one, two] = [
    'The tram depot burned for two hours on Sunday night.',
    'Nobody was hurt in the fire, the brigade said.',
  ];
  const other = 'Neighbours watched from the bridge until the rain came.';
  const { blocks } = report(`${one} ${other}\n\n${two} It rained at last.\n\n${one} ${two}`);
  expect(blocks[2]).toMatchObject({ kept: true, text: `${one} ${two}` });
  expect(blocks[2]!.cleaned).toBeUndefined();
});

it('puts no space between sentences of a script that has none', () => {
  const shared = '町は来年も祭りを続けると決めた。';
  const { blocks } = report(`雨の夜に人が集まった。${shared}\n\n若者は踊りを覚えた。${shared}屋台は十軒に増えた。`);
  expect(blocks[1]!.cleaned).toBe('若者は踊りを覚えた。屋台は十軒に増えた。');
});

it.each([
  [
    'English',
    'Can the hall be booked?',
    'No. The roof is being mended until May.',
    'Is there a bus?',
    'No. The stop was moved to Mill Lane.',
  ],
  [
    'Turkish',
    'Salon kiralanabilir mi?',
    'Hayır. Çatı mayısa kadar onarılıyor.',
    'Otobüs var mı?',
    'Hayır. Durak değirmene taşındı.',
  ],
  [
    'Korean',
    '강당을 빌릴 수 있습니까?',
    '아니요. 지붕은 오월까지 수리합니다.',
    '버스가 있습니까?',
    '아니요. 정류장은 옮겨졌습니다.',
  ],
  [
    'Japanese',
    '会場は借りられますか。',
    'いいえ。屋根は五月まで直しています。',
    'バスはありますか。',
    'いいえ。停留所は移りました。',
  ],
])('leaves short answers where they are in %s', (_, question, answer, other, second) => {
  const { blocks } = report([question, answer, other, second].join('\n\n'));
  expect(blocks.every(({ kept, cleaned }) => kept && cleaned === undefined)).toBe(true);
});

describe('a sentence below a heading of its own', () => {
  const page = (said: string): string =>
    [
      'Two Huts on the Ridge',
      'The club has opened both of its huts again, after a winter in which the snow lay to the eaves.',
      'Gannet Hut',
      `Twelve people sleep under the roof, and the stove burns until ten. ${said} The key is at the mill.`,
      'Plover Hut',
      `It was built by the quarrymen and has no stove at all. ${said} Ask for the warden at the inn.`,
    ].join('\n\n');

  it('stays when it may be needed there too', () => {
    const said = 'Dogs are not allowed in the sleeping rooms.';
    expect(report(page(said)).text.split(said)).toHaveLength(3);
  });

  it('goes when it is longer than what one says of each', () => {
    const said =
      'Whoever comes in the dark should follow the white posts, because the old path has slid into the ravine.';
    expect(report(page(said)).text.split(said)).toHaveLength(2);
  });
});

describe('a quotation', () => {
  const train = 'It sounded like a train coming through the wall';
  const earlier = `Nobody slept that night in Quillham. ${train}. The lamps went out.`;

  it('is not left without the mark that opens or ends it', () => {
    const opened = `“${train}. Then there was silence, and that was worse,” said the harbour master.`;
    const ended = `„Dann war es still. ${train}.“ The quay is closed.`;
    expect(report(`${earlier}\n\n${opened}\n\n${ended}`).blocks.map(({ cleaned }) => cleaned)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('keeps the brackets around what stays', () => {
    const built = 'It was built beside the river in 1850 by two brothers';
    const bought = `The town bought the mill. (${built}. The last owner died.) Nobody lives there now.`;
    const visited = `Many visit the mill on Sundays. (${built}. Tickets cost four euros.) Bring good shoes.`;
    expect(report(`${bought}\n\n${visited}`).blocks.map(({ cleaned }) => cleaned)).toEqual([undefined, undefined]);
  });

  it('goes with its marks when all of it is said before, and loses what stands within', () => {
    const inner = 'The lamps of the whole street went out at once';
    const whole = `He was asked again. “${train}. ${inner}.” The quay is closed.`;
    const within = `“We stood up. ${inner}. Then there was silence.” The police came.`;
    const { blocks } = report(`Nobody slept that night. ${train}. ${inner}. A dog barked.\n\n${whole}\n\n${within}`);
    expect(blocks.slice(1).map(({ cleaned }) => cleaned)).toEqual([
      'He was asked again. The quay is closed.',
      '“We stood up. Then there was silence.” The police came.',
    ]);
  });
});

it('leaves a sentence that opens with a pronoun, which speaks of another there', () => {
  const denial = 'She denied all charges in a statement that was read by her lawyer.';
  const { text } = report(
    `Anna Berg was arrested on Monday morning. ${denial}\n\nMaria Holm was arrested on Tuesday night. ${denial}`,
  );
  expect(text.split(denial)).toHaveLength(3);
});

it('joins many sentences in a time that grows with them', () => {
  const many = Array.from({ length: 20_000 }, (_, at) => `The boat with the number ${at} came home late.`).join(' ');
  const shared = 'The keeper of the light wrote all of it down in a book.';
  expect(report(`${shared} Nobody read it.\n\n${many} ${shared}`).blocks[1]!.cleaned).toBe(many);
});
