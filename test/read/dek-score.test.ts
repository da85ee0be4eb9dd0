import { describe, expect, it } from 'vitest';
import { measureDek, scoresAsDek } from '../../src/read/dek-score.js';

const headline = 'Harsund Bridge Closes for Eleven Weeks';
const dek = 'Trams will turn round at the fish market until the cracked piers are mended.';
const first = 'The old bridge over the harbour will be closed for 11 weeks from Monday, the port authority said.';
const body = [
  'Divers found cracks in two of its piers in May. The trams have crossed it at walking pace since then.',
  'Until the piers are mended the trams turn round at the fish market. Nobody likes that.',
];
const measure = (line: string, ...rest: string[]) =>
  measureDek({ headline, line, next: rest[0]!, body: rest.join('\n').toLowerCase() });
const isAbove = (least: number, line: string, ...rest: string[]) =>
  scoresAsDek({ headline, line, next: rest[0]!, body: rest.join('\n').toLowerCase() }, least);

describe('scoresAsDek', () => {
  it('is above even for a dek and below for a first paragraph', () => {
    expect(isAbove(0, dek, first, ...body)).toBe(true);
    expect(isAbove(0, first, ...body)).toBe(false);
  });
});

describe('measureDek', () => {
  it('counts what the body never says again', () => {
    expect(measure(dek, first, ...body).unrepeated).toBeLessThan(measure(dek, first).unrepeated);
  });

  it('asks who names the day, the line or the block behind it', () => {
    expect(measure(dek, first).weekday).toBe(1);
    expect(measure(first, dek).weekday).toBe(-1);
    expect(measure(dek, dek).weekday).toBe(0);
  });

  it('asks who tells the headline', () => {
    expect(measure(dek, first).headlineTold).toBeGreaterThan(0);
    expect(measure(first, dek).headlineTold).toBeLessThan(0);
  });

  it.each<[keyof ReturnType<typeof measureDek>, string, string]>([
    ['numbers', `${dek} 11 and 12`, dek],
    ['quotation', `“${dek}”`, dek],
    ['noFullStop', dek.slice(0, -1), dek],
    ['shortLast', `${dek} What we know.`, dek],
    ['unusualLength', `${dek} ${dek} ${dek} ${dek}`, `${dek} ${dek}`],
  ])('has more of %s', (evidence, more, less) => {
    expect(measure(more, first, ...body)[evidence]).toBeGreaterThan(measure(less, first, ...body)[evidence]);
  });

  it('does not miss a full stop where no block has one', () => {
    expect(measure('สะพานปิด', 'ท่าเรือแถลง').noFullStop).toBe(0);
  });

  it('counts the sentences behind the line, and sees a quotation there', () => {
    expect(measure(dek, body[0]!).nextSentences).toBeCloseTo(Math.log(2));
    expect(measure(dek, '“No,” she said.').nextQuotation).toBe(1);
  });
});
