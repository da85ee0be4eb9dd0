/**
 * Dates given to machines, and those in addresses.
 */
import { expect, it } from 'vitest';
import { readAddressDate, readPageDate } from '../../../src/read/html/page-date.js';

it.each([
  ['2025-11-03T23:40:00-02:00', '2025-11-03'],
  ['2025-11-03', '2025-11-03'],
  [' 2025-11-03 10:00', '2025-11-03'],
  ['20251103T1000Z', '2025-11-03'],
  ['20251103', '2025-11-03'],
  ['Mon, 03 Nov 2025 10:00:00 +0100', '2025-11-03'],
  ['November 3, 2025', '2025-11-03'],
  ['1762167600', '2025-11-03'],
  ['1762167600000', '2025-11-03'],
  ['25/11/2025', '2025-11-25'],
  ['11/25/2025', '2025-11-25'],
  ['03/03/2025', '2025-03-03'],
])('%s is %s', (value, expected) => {
  expect(readPageDate(value)).toBe(expected);
});

it.each(['', '03/11/2025', '2025-02-30', '2025-13-01', '0000-00-00', 'yesterday', '12345678901', '99999999'])(
  '%s states no day',
  (value) => {
    expect(readPageDate(value)).toBeNull();
  },
);

it.each([
  ['https://a.example/2025/04/01/title/', '2025-04-01'],
  ['https://a.example/news/2025-4-1', '2025-04-01'],
  ['https://a.example/2025/04/title', null],
  ['https://a.example/2025/02/31/title', null],
  ['https://a.example/12025/04/01', null],
])('%s is of %s', (url, expected) => {
  expect(readAddressDate(url)).toBe(expected);
});
