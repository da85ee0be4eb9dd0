import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/language/sentences.js';
import type { DedupeOptions } from '../../src/model.js';
import { readArticle, reportOn } from '../../src/pipeline.js';

const headline = 'Harbour Bridge Stays Closed Until Spring';
const paragraphs = [
  'The harbour bridge will stay closed until spring because two of its piers have cracked, the port authority said on Monday.',
  'Engineers found the cracks in the piers of the bridge after a diver had reported them in May. The weather was fine that day.',
  'Trams now turn round at the fish market. Nobody likes that.',
  'The port authority will strengthen the piers of the harbour bridge with steel, which costs 4.2 million crowns.',
  'Shops near the closed bridge have lost a third of their customers, their association told the port authority.',
];
const report = (options: DedupeOptions, lines: readonly string[] = [headline, ...paragraphs]) =>
  reportOn(readArticle('', 'text', lines.join('\n\n')), options);

describe('key points', () => {
  it('are none unless asked for', () => {
    expect(report({}).keyPoints).toEqual([]);
  });

  it.each([1, 2, 3, 4])('are %i sentences of the article, in its order', (sentences) => {
    const { keyPoints, text } = report({ sentences });
    expect(keyPoints).toHaveLength(sentences);
    const places = keyPoints.map((point) => text.indexOf(point));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it('open with what the article is about and leave out asides', () => {
    const { keyPoints } = report({ sentences: 3 });
    expect(keyPoints[0]).toBe(paragraphs[0]);
    expect(keyPoints).not.toContain('Nobody likes that.');
    expect(keyPoints).not.toContain('The weather was fine that day.');
  });

  it('say nothing twice', () => {
    const again = 'Because two of its piers have cracked the harbour bridge will stay closed until spring.';
    const { keyPoints } = report({ sentences: 5 }, [headline, ...paragraphs, `It rained. ${again}`]);
    expect(keyPoints).not.toContain(again);
  });

  it('are fewer where the article has no more', () => {
    const { keyPoints } = report({ sentences: 50 });
    expect(keyPoints.length).toBeLessThan(splitSentences(paragraphs.join(' ')).length);
  });

  it('are found in a script without spaces', () => {
    const lines = [
      '港の橋は春まで閉鎖',
      '港の橋は二本の橋脚にひびが入ったため春まで閉鎖されると港湾局が発表した。',
      '路面電車は魚市場で折り返す。',
      '港湾局は橋脚を鋼材で補強する方針で、費用は四億円に上るという。',
    ];
    expect(report({ sentences: 2 }, lines).keyPoints).toEqual([lines[1], lines[3]]);
  });
});

describe('a headline from the text', () => {
  it('is offered only when asked for, and only where there is none', () => {
    expect(report({}, paragraphs)).not.toHaveProperty('headlineFromText');
    expect(report({ headlineFromText: true })).not.toHaveProperty('headlineFromText');
    const { headline: none, headlineFromText } = report({ headlineFromText: true }, paragraphs);
    expect(none).toBeNull();
    expect(headlineFromText).toBe(paragraphs[0]);
  });
});
