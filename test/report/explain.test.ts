import { describe, expect, it } from 'vitest';
import { explain } from '../../src/report/explain.js';
import { type Paint, plainPaint } from '../../src/report/paint.js';
import { block, gone, judged, mill, reportOf, trimmed } from './sample.js';

/** Shows what each piece is painted as, and that each is painted once. */
const marks: Paint = {
  removed: (text) => `<removed ${text}>`,
  kept: (text) => `<kept ${text}>`,
  place: (text) => `<place ${text}>`,
  quiet: (text) => `<quiet ${text}>`,
  plain: (text) => `<plain ${text}>`,
};

describe('the explanation', () => {
  it('tells each block that went, then each that stayed beside a look-alike', () => {
    const [outcome, ...lines] = explain(mill, plainPaint).split('\n');
    expect(outcome).toMatch(/^raw\/mill\.txt: removed 4 of 7 blocks: /);
    expect(lines.join('\n')).toBe(`  line 5 went: the headline again, line 1 · word for word
    - Mill turns again
  line 7 went: copy of line 3 · word for word
    - The mill ground its first sack. The miller bowed.
  lines 9–10 went: nearly line 3 · score 0.96 · "frist" here, "first" there
    - The mill ground its frist sack. The miller bowed.
    = The mill ground its first sack. The miller bowed.
  line 12 went: contained in line 3 · score 1.00 · the other says more
    - The miller bowed.
    = The mill ground its first sack. The miller bowed.
  line 14 stays beside line 3: variant · score 0.88 · "second" here, "first" there
    = The mill ground its second sack. The miller bowed.
`);
  });

  it('tells a run as one, and what is not word for word in it', () => {
    const texts = ['Grain is cheap.', 'Flour is dear.', 'Bread is sold out.'];
    const original = texts.map((text, at) => block(text, 1 + at));
    const again = texts.map((text, at) => block(text, 5 + at, gone('exact', at, 1, 'nothing')));
    const run = (...blocks: typeof again): string =>
      explain(reportOf([...original, ...blocks]), plainPaint)
        .split('\n')
        .slice(1)
        .join('\n');
    expect(run(...again)).toBe(`  lines 5–7 went: 3 blocks in a row repeat lines 1–3 · word for word
    - Grain is cheap.
`);
    const near = block('Flour is daer.', 6, gone('near', 1, 0.9, '"daer" here, "dear" there'));
    expect(
      run(again[0]!, near, again[2]!),
    ).toBe(`  lines 5–7 went: 3 blocks in a row repeat lines 1–3 · word for word, but for what follows
    - Grain is cheap.
  line 6 went: nearly line 2 · score 0.90 · "daer" here, "dear" there
    - Flour is daer.
    = Flour is dear.
`);
  });

  it('numbers blocks that share a line', () => {
    const blocks = [block('Grain is cheap.', 1), block('Grain is cheap.', 1, gone('exact', 0, 1, 'nothing'))];
    expect(explain(reportOf(blocks), plainPaint)).toContain('line 1 (block 2) went: copy of line 1 (block 1)');
  });

  it('tells each sentence that was taken out of a block that stayed', () => {
    const lines = explain(trimmed, plainPaint).split('\n').slice(1).join('\n');
    expect(lines).toBe(`  line 5 lost a sentence: line 3 says it · word for word
    - The mill ground its first sack.
`);
  });

  it('of an article that says nothing twice is one line', () => {
    expect(explain(reportOf([block('Grain.', 1)], { id: '-' }), plainPaint)).toBe(
      'stdin: nothing said twice in 1 block\n',
    );
  });

  it('quotes the beginning of a long block', () => {
    const long = 'grain '.repeat(60).trim();
    const blocks = [block(long, 1), block(long, 3, gone('exact', 0, 1, 'nothing'))];
    const quoted = explain(reportOf(blocks), plainPaint).split('\n')[2];
    expect(quoted?.length).toBeLessThanOrEqual('    - '.length + 160);
    expect(quoted).toMatch(/^ {4}- grain grain .*…$/);
  });

  it('paints every piece that comes from the article or the caller', () => {
    const hostile = '\u001b[2J';
    const blocks = [
      block(`a${hostile}`, 1),
      block(`a${hostile}`, 3, gone('near', 0, 0.9, `d${hostile}`)),
      block(`b${hostile}`, 5, judged('overlap', 0, 0.5, `d${hostile}`)),
    ];
    const painted = explain(reportOf(blocks, { id: `id${hostile}` }), marks);
    expect(painted.replace(/<\w+ [^<>]*>/g, '')).not.toContain('\u001b');
    expect(painted).toContain(`<removed - a${hostile}>`);
    expect(painted).toContain('<place line 5>');
  });
});
