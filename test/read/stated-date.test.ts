import { describe, expect, it } from 'vitest';
import { isDateLine, readAmbiguousDate, readStatedDate } from '../../src/read/stated-date.js';

describe('readStatedDate', () => {
  it.each([
    ['June 21, 2025', '2025-06-21'],
    ['Published: Jan. 3rd, 2024, 10:40', '2024-01-03'],
    ['Sept. 3, 2024', '2024-09-03'],
    ['21st of', null],
    ['2024. 4. 30.', '2024-04-30'],
    ['1999. 12.5 million', null],
    ['06/21/2025', '2025-06-21'],
    ['06/05/2025', null],
    ['3-13-2024', '2024-03-13'],
    ['12-34-5678', null],
    ['Friday 3 May 2024', '2024-05-03'],
    ['21. Juni 2025', '2025-06-21'],
    ['24. März 2024', '2024-03-24'],
    ['1er août 2023', '2023-08-01'],
    ['3 de março de 2024', '2024-03-03'],
    ['10 de mayo de 2024', '2024-05-10'],
    ['19 gennaio 2024', '2024-01-19'],
    ['5 maart 2024', '2024-03-05'],
    ['2 december 2024', '2024-12-02'],
    ['15 czerwca 2024', '2024-06-15'],
    ['7 października 2023', '2023-10-07'],
    ['5. října 2023', '2023-10-05'],
    ['3 июня 2024 г.', '2024-06-03'],
    ['3 травня 2024', '2024-05-03'],
    ['2 Temmuz 2024', '2024-07-02'],
    ['14 Ağustos 2024', '2024-08-14'],
    ['12 Απριλίου 2024', '2024-04-12'],
    ['21 أبريل 2024', '2024-04-21'],
    ['٢١ أبريل ٢٠٢٤', '2024-04-21'],
    ['14 जून 2024', '2024-06-14'],
    ['१४ जून २०२४', '2024-06-14'],
    ['14 มิถุนายน 2567', '2024-06-14'],
    ['14 มิถุนายน พ.ศ. 2567', '2024-06-14'],
    ['2024年11月5日（火）', '2024-11-05'],
    ['2024년 10월 22일', '2024-10-22'],
    ['2025-06-21T10:00:00Z', '2025-06-21'],
    ['2025/6/1', '2025-06-01'],
    ['21. kesäkuuta 2025', '2025-06-21'],
    ['21. júna 2025', '2025-06-21'],
    ['2025. június 21.', '2025-06-21'],
    ['21 iunie 2025', '2025-06-21'],
    ['21 юни 2025', '2025-06-21'],
    ['۲۱ ژوئن ۲۰۲۵', '2025-06-21'],
    ['3 مه 2025', '2025-05-03'],
    ['21 ביוני 2025', '2025-06-21'],
    ['২১ জুন ২০২৫', '2025-06-21'],
    ['21 tháng 6 năm 2025', '2025-06-21'],
    ['21 tháng 6, 2025', '2025-06-21'],
    ['5 Maret 2025', '2025-03-05'],
    ['3. desember 2025', '2025-12-03'],
    ['19.08.2024, 10:30 Uhr', '2024-08-19'],
  ])('%s states %s', (line, date) => {
    expect(readStatedDate(line)).toBe(date);
  });

  it.each([
    ['a day the month does not have', '31 February 2024'],
    ['29 February of a common year', '29 February 2023'],
    ['a month beyond December', '2024-13-01'],
    ['an order that is not stated', '06/07/2024'],
    ['a word that only begins like a month', '12 Marathons 2024'],
    ['another such word', '10 products 2024'],
    ['a year alone', 'In 2024'],
    ['a month and a year', 'June 2024'],
    ['a year too far', '3 May 9999'],
    ['nothing', ''],
  ])('does not take %s for a date: %s', (_, line) => {
    expect(readStatedDate(line)).toBeNull();
  });

  it('knows leap days', () => {
    expect(readStatedDate('29 February 2024')).toBe('2024-02-29');
  });
});

describe('isDateLine', () => {
  it.each([
    'June 21, 2025',
    'Published on Sunday, December 8, 2024, 9:40',
    'Stand: 21.06.2025',
    '2024年9月18日',
    '21 июня 2025 г.',
    '2025. június 21.',
    '٢١ أبريل ٢٠٢٤',
  ])('%s is there for its date', (line) => {
    expect(isDateLine(line)).toBe(true);
  });

  it.each([
    'The bridge was closed on June 21, 2025.',
    'The bridge that was opened with a parade of boats on the river on June 21, 2025',
    'Bridge reopens',
    '12 Marathons 2024',
    '',
  ])('%j is not', (line) => {
    expect(isDateLine(line)).toBe(false);
  });
});

it('gives both dates that numbers in either order may state', () => {
  expect(readAmbiguousDate('06/05/2025')).toEqual(['2025-05-06', '2025-06-05']);
  expect(readAmbiguousDate('06/06/2025')).toEqual(['2025-06-06']);
  expect(readAmbiguousDate('6 May 2025')).toEqual([]);
});
