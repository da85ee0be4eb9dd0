import { expect, it } from 'vitest';
import { readArticle, readSource, reportOn } from '../../src/pipeline.js';

const page = [
  'The old musical about the mill comes back to the theatre of the town on Friday night.',
  '***',
  'Ida Vogel has moved the story to the fifties and cut the second act by half.',
  '***',
  'Tickets are sold at the baker on the corner, who opens at six in the morning.',
];
const cleaned = (...lines: readonly string[]): string => reportOn(readArticle('', 'text', lines.join('\n\n'))).text;

it('takes separators along with what they separated', () => {
  expect(cleaned(...page, '***', ...page, '***')).toBe([...page, '***'].join('\n\n'));
});

it('leaves those beside what stays', () => {
  const other = 'Nobody wants to see it twice, says the woman who sweeps the stage after the show.';
  expect(cleaned(...page, ...page.slice(0, 2), other)).toBe([...page, '***', other].join('\n\n'));
  expect(cleaned(...page, '***', other)).toBe([...page, '***', other].join('\n\n'));
});

it('takes no image and no comment of Markdown for a separator', async () => {
  const rendered = (image: string): string[] => page.map((line) => (line === '***' ? image : line));
  const text = [...rendered('***'), ...rendered('![](mill.png)'), '<!-- end -->'].join('\n\n');
  const { blocks } = reportOn(await readSource({ id: '', format: 'markdown', text }));
  expect(blocks.filter(({ kind, kept }) => kind === 'code' && !kept)).toEqual([]);
});
