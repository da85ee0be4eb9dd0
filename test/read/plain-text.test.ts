import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../src/model.js';
import { readPlainText } from '../../src/read/plain-text.js';

const textsOf = (source: string): string[] => readPlainText(source).map((block) => block.text);
const kindOf = (line: string): BlockKind | undefined => readPlainText(line)[0]?.kind;

const sentence =
  'The angling club that owns the fishing rights wants the fish moved to a reservoir eleven miles away, but nobody has yet explained how a fish of that size is to be persuaded into a van without being hurt.';
const russian =
  'Рельсы пришлось собирать по огородам: в девяностые из них делали заборы и опоры для теплиц, а соседка отдала сорок метров в обмен на новый штакетник и два мешка картошки.';

/** Breaks a text at spaces into lines of at most `width` characters. */
function wrap(text: string, width: number, first = ''): string {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(' ')) {
    if (line.trim() && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line += line.trim() ? ` ${word}` : word;
  }
  return [...lines, line].join('\n');
}

describe('readPlainText', () => {
  it('makes a block of each line of unwrapped text', () => {
    expect(readPlainText('Head\n\nFirst paragraph.\nSecond paragraph.\n')).toEqual([
      { kind: 'heading', text: 'Head', lines: [1, 1] },
      { kind: 'paragraph', text: 'First paragraph.', lines: [3, 3] },
      { kind: 'paragraph', text: 'Second paragraph.', lines: [4, 4] },
    ]);
  });

  it.each(['', '\n', ' \n\t\n', '\u00a0\r\n\u3000'])('finds no block in %j', (source) => {
    expect(readPlainText(source)).toEqual([]);
  });

  it.each(['\n', '\r\n', '\r'])('accepts line ends %j', (end) => {
    expect(readPlainText(`One.${end}${end}Two.${end}`).map((block) => block.lines)).toEqual([
      [1, 1],
      [3, 3],
    ]);
  });

  it('takes the white space around a line off, not the one within', () => {
    expect(textsOf('  One  two.\t\n')).toEqual(['One  two.']);
  });

  describe('hard-wrapped lines', () => {
    it.each([60, 64, 70, 72, 80])('are joined at width %i', (width) => {
      const source = `${wrap(sentence, width)}\n\n${wrap(russian, width)}`;
      expect(textsOf(source)).toEqual([sentence, russian]);
    });

    it('say which lines they came from', () => {
      const wrapped = wrap(sentence, 70);
      const count = wrapped.split('\n').length;
      expect(readPlainText(`${wrapped}\n\n${wrapped}`).map((block) => block.lines)).toEqual([
        [1, count],
        [count + 2, 2 * count + 1],
      ]);
    });

    it('are joined where only the first line of each paragraph is indented', () => {
      const source = [sentence, russian, sentence].map((text) => wrap(text, 70, '    ')).join('\n');
      expect(textsOf(source)).toEqual([sentence, russian, sentence]);
    });

    it('are joined where all lines are indented', () => {
      const source = wrap(sentence, 70).replace(/^/gm, '    ');
      expect(textsOf(source)).toEqual([sentence]);
    });

    it('are joined without a space between wide characters', () => {
      const chinese =
        '修复工程历时两年耗资一千二百六十万元工人更换了塔顶的全部玻璃并按照一九三六年的图纸重做了旋转装置，整个过程由七十二岁的老渔民陈阿水义务看守直到最后一天为止。';
      const lines = [...chinese.matchAll(/.{1,30}/g)].map(([line]) => line);
      expect(textsOf(lines.join('\n'))).toEqual([chinese]);
    });

    it('are told from paragraphs on a line each', () => {
      const lines = [
        'The first boat left at six in the morning with nine people on it.',
        'Nobody had told the harbour master, who was asleep in his office.',
        'A second vessel from the mainland is expected before the weekend.',
        'Tickets can be bought from the crew, who have no change at hand.',
      ];
      expect(textsOf(lines.join('\n'))).toEqual(lines);
    });

    it('are told from a headline said twice', () => {
      const headline = 'Council votes to reopen the old bridge over the river in spring';
      expect(textsOf(`${headline}\n${headline.toUpperCase()}\nBy Jane Roe\n3 May 2024`)).toHaveLength(4);
    });

    it('do not take in a line that is said again', () => {
      const headline = 'Anglers and boaters at odds over the pike that waits below the lock';
      expect(textsOf(`${headline}\n${headline}\n${wrap(sentence, 70)}`)[0]).toBe(headline);
    });

    it('end where a list begins', () => {
      const source = `${wrap(sentence, 70)}\n- one entry\n- another entry`;
      expect(textsOf(source)).toEqual([sentence, '- one entry', '- another entry']);
    });

    it('are two where the whole text is wrapped: a name at the start of the second proves nothing else', () => {
      const short =
        'The prize of the rowing club goes this year to the crew of the pilot boat\nHarsund. Nobody objected.';
      const text = [sentence, sentence, sentence].map((paragraph) => wrap(paragraph, 76)).join('\n\n');
      expect(textsOf(`${text}\n\n${short}`).at(-1)).toBe(short.replace('\n', ' '));
      // Alone they might be a headline and the line below it.
      expect(textsOf(short)).toHaveLength(2);
      expect(textsOf(`${short}\n\n${text}`).slice(0, 2)).toEqual(short.split('\n'));
      expect(textsOf(`${text}\n\nA line that is not full\nHarsund. Nobody objected.`).at(-1)).toBe(
        'Harsund. Nobody objected.',
      );
    });

    it('cost time in proportion to their number', () => {
      const lines = Array.from(
        { length: 30_000 },
        (_, at) => `the line of number ${10_000 + at} goes on and on and on to its end,`,
      );
      expect(readPlainText(lines.join('\n'))).toHaveLength(1);
    });
  });

  describe('kinds', () => {
    it.each<[string, BlockKind]>([
      ['- one', 'list-item'],
      ['• one', 'list-item'],
      ['3. one', 'list-item'],
      ['b) one', 'list-item'],
      ['– one', 'list-item'],
      ['## What happens next', 'heading'],
      ['What happens next', 'heading'],
      ['Was nun?', 'paragraph'],
      ['灯塔将重新点亮', 'heading'],
      ['一位渔民说。', 'paragraph'],
      ['नाव आई।', 'paragraph'],
      ['He left…', 'paragraph'],
      ['Photo: Jane Roe', 'caption'],
      ['Foto: dpa', 'caption'],
      ['(Photo by Jane Roe/Agency)', 'caption'],
      ['写真：朝の港', 'caption'],
      ['Foto de Lucía Ferrándiz', 'caption'],
      ['Video by popular demand returns to the club', 'heading'],
      ['Photography for beginners', 'heading'],
      [sentence, 'paragraph'],
    ])('%j is a %s', (line, kind) => {
      // A question is judged by what surrounds it, not here.
      expect(kindOf(line)).toBe(line.endsWith('?') ? 'heading' : kind);
    });
  });
});
