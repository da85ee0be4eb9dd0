import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../src/model.js';
import { recognizeOpening } from '../../src/read/opening.js';
import { readPlainText } from '../../src/read/plain-text.js';

const body = [
  'A regional ferry operator must bring back winter sailings to four outer islands after a court found that the routes are a public service, despite falling passenger numbers, the presiding judge said on Monday.',
  'The company had stopped the sailings two years ago, pointing to losses of 3.4 million crowns a season, and offered a weekly cargo boat instead, which the islanders refused to use.',
  'The county council meets on Thursday, and its chair has already said that the money cannot come out of the budget for roads, which is smaller than last year by a tenth.',
];
const headline = 'Court Returns Winter Ferries to Outer Islands';
const dek = 'Judges side with islanders in a dispute of two years.';

/** The kinds of the lines, those of the body left out. */
function kindsOf(...lines: string[]): (BlockKind | undefined)[] {
  const blocks = recognizeOpening(readPlainText([...lines, ...body].join('\n\n')));
  return lines.map((line) => blocks.find((block) => block.text === line)?.kind);
}

describe('recognizeOpening', () => {
  it.each<[string, string[], BlockKind[]]>([
    ['headline', [headline], ['headline']],
    ['headline and dek', [headline, dek], ['headline', 'dek']],
    ['headline, byline, date', [headline, 'By Jane Roe', '3 May 2024'], ['headline', 'byline', 'date']],
    ['headline, dek, byline', [headline, dek, 'By Jane Roe'], ['headline', 'dek', 'byline']],
    ['byline before dek-like paragraph', [headline, 'By Jane Roe', dek], ['headline', 'byline', 'paragraph']],
    ['kicker and headline', ['LIVE', headline], ['kicker', 'headline']],
    ['kicker of another language', ['Regionales', headline], ['kicker', 'headline']],
    ['kicker in Chinese', ['云屿晚报', '熄灭三十一年的灯塔将重新点亮'], ['kicker', 'headline']],
    ['date first', ['3 May 2024', headline], ['date', 'headline']],
    ['a short headline of its own', ['Ferries back'], ['headline']],
    ['a question', ['Who Pays for the Ferries?'], ['headline']],
    ['a quotation', ['“We Are Going to Sea.”'], ['headline']],
    ['the name of the site', ['The Harsund Post', headline], ['kicker', 'headline']],
    ['menu', ['Home | News | Sport', headline], ['notice', 'headline']],
    ['caption', ['The quay at dawn. Photo: Jane Roe', headline], ['caption', 'headline']],
    ['label above the byline', [headline, 'Outer Islands', 'By Jane Roe'], ['headline', 'kicker', 'byline']],
    ['caption before the dek', [headline, 'Photo: Jane Roe', dek], ['headline', 'caption', 'dek']],
    ['prompt', [headline, dek, 'Listen to this article'], ['headline', 'dek', 'notice']],
    [
      'what the article never says again',
      ['Optional storage enabled for visitors from elsewhere', headline],
      ['notice', 'headline'],
    ],
    ['dateline of its own', [headline, 'HARSUND —'], ['headline', 'dateline']],
  ])('%s', (_, lines, kinds) => {
    expect(kindsOf(...lines)).toEqual(kinds);
  });

  it('takes a line said twice for the headline, a sentence above it for the dek', () => {
    const blocks = recognizeOpening(readPlainText([dek, headline, '', headline, ...body].join('\n')));
    expect(blocks.slice(0, 3).map((block) => block.kind)).toEqual(['dek', 'headline', 'heading']);
  });

  it('asks less of a dek below a headline that opens its text', () => {
    const doubtful =
      'Judges sided with the islanders on Monday, and the county must now find 3.4 million crowns for the boats.';
    const kindOf = (gap: string, between: string) =>
      recognizeOpening(readPlainText(`${headline}${gap}${headline}${between}${[doubtful, ...body].join(between)}`))[2]
        ?.kind;
    expect(kindOf('\n\n', '\n')).toBe('dek');
    expect(kindOf('\n\n\n', '\n\n')).toBe('dek');
    expect(kindOf('\n', '\n')).toBe('paragraph');
    expect(kindOf('\n\n', '\n\n')).toBe('paragraph');
  });

  it('asks more of a dek where one stands above the headline', () => {
    const likely = 'Judges sided with the islanders, and the county must now find money for the boats.';
    expect(kindsOf(headline, likely)[1]).toBe('dek');
    expect(kindsOf('The routes are a public service.', headline, headline, likely)[3]).toBe('paragraph');
  });

  it('takes what stands above a dateline for the dek, whatever it says', () => {
    const telling =
      '“We won,” the islanders said on Monday, when 4 judges had ruled on 3.4 million crowns and 2 years.';
    expect(kindsOf(headline, telling)[1]).toBe('paragraph');
    const blocks = recognizeOpening(
      readPlainText([headline, telling, `HARSUND (AP) — ${body[0]}`, ...body].join('\n\n')),
    );
    expect(blocks[1]?.kind).toBe('dek');
  });

  it('takes a sentence above a headline for no headline of its own', () => {
    const lines = ['Several volunteers painted benches.', 'What the Company Says', ...body];
    expect(recognizeOpening(readPlainText(lines.join('\n\n'))).some(({ kind }) => kind === 'headline')).toBe(false);
  });

  it('takes the title without the name of the site', () => {
    const blocks = recognizeOpening(readPlainText([`${headline} | The Herald`, headline, ...body].join('\n\n')));
    expect(blocks.find((block) => block.kind === 'headline')?.text).toBe(headline);
  });

  it('prefers the headline that is not in capitals', () => {
    const blocks = recognizeOpening(readPlainText([headline.toUpperCase(), headline, ...body].join('\n\n')));
    expect(blocks.find((block) => block.kind === 'headline')?.text).toBe(headline);
  });

  it('sees none in an article that opens with a sentence', () => {
    const blocks = recognizeOpening(readPlainText(body.join('\n\n')));
    expect(blocks.every((block) => block.kind === 'paragraph')).toBe(true);
  });

  it('does not take a repeated paragraph for the headline', () => {
    const [first, second] = ['The hall stays shut.', 'Tickets will be extended.'] as const;
    const blocks = recognizeOpening(readPlainText([first, second, first, ...body].join('\n\n')));
    expect(blocks.some((block) => block.kind === 'headline')).toBe(false);
    const below = recognizeOpening(readPlainText([headline, first, second, first, ...body].join('\n\n')));
    expect(below.findIndex((block) => block.kind === 'headline')).toBe(0);
  });

  it.each(['…', ' ...', ' […]'])('does not take a teaser for the dek: %s', (ellipsis) => {
    const teaser = body[0]!.slice(0, 80).trim() + ellipsis;
    expect(kindsOf(headline, teaser)).toEqual(['headline', 'paragraph']);
  });

  it('gives one headline at most and changes nothing but kinds', () => {
    const blocks = readPlainText([headline, headline, headline, dek, ...body].join('\n\n'));
    const opened = recognizeOpening(blocks);
    expect(opened.filter((block) => block.kind === 'headline')).toHaveLength(1);
    expect(opened.map(({ text, lines }) => ({ text, lines }))).toEqual(
      blocks.map(({ text, lines }) => ({ text, lines })),
    );
  });

  it('reads nothing from nothing', () => {
    expect(recognizeOpening([])).toEqual([]);
  });

  it('takes the first paragraph of a page rendered twice for no dek', () => {
    const first =
      'The 4 ferries, which had lain in the eastern dock since the spring of 2022, were towed out at noon by a tug from the mainland.';
    const last = 'The first boat leaves on the fourth of November at seven in the morning, the company announced.';
    const page = [headline, first, ...body, last];
    const kinds = recognizeOpening(readPlainText([...page, ...page].join('\n\n'))).map(({ kind }) => kind);
    expect(kinds.slice(0, 6)).toEqual(['headline', ...Array<BlockKind>(5).fill('paragraph')]);
  });
});
