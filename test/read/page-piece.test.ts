import { expect, it } from 'vitest';
import { isPagePiece, isTimeOrDate } from '../../src/read/page-piece.js';

it.each([
  [
    'how long ago',
    ['vor 3 Stunden', '3 hours ago', 'Hace 3 horas', 'il y a 5 minutes', '2 ore fa', '3小时前', '3 giờ trước'],
  ],
  ['what is counted', ['12 Kommentare', '48-mal geteilt', 'Komentar (5)', '12条评论', '১২টি মন্তব্য', 'תגובות (5)']],
  ['a reading time', ['Reading time: 2 minutes', 'Lecture : 2 min', '阅读约2分钟', '3분 분량', 'पढ़ने का समय: 3 मिनट']],
  [
    'when it was published',
    ['Publié le 14 mars 2025 à 09h41', 'Updated: 14 Mar 2025 06:15', 'প্রকাশ: ১৪ মার্চ ২০২৫, ০৬:১৫'],
  ],
  ['a place in a list', ['#4', '3.', '☆', '▪']],
  ['a prompt', ['Mehr erfahren', 'Continua', '详细', 'Devamı']],
  ['a credit', ['Symbolbild', 'avec agences', '资料图']],
  ['an address', ['harbour-news.example', 'www.harbour.example']],
] as const)('knows %s', (_, pieces) => {
  for (const piece of pieces) expect(isPagePiece(piece), piece).toBe(true);
});

it.each([
  '14:05',
  '14.05 Uhr',
  '09h41',
  '14.03.2025, 09:41',
  '14 May 2025',
  'Jumat, 14 Mar 2025 09:41 WIB',
  'March 12, 2024',
])('takes %s for a time or a date', (text) => {
  expect(isTimeOrDate(text)).toBe(true);
});

it.each([
  ...[
    'Ferry cancelled',
    '14 people',
    '3 dead',
    '12 Tote',
    '2-1',
    'Samstag 19:30',
    '周六19:30',
    '5 million',
    'Lowfield, 12.03.2024',
  ],
  ...['10.5', '3 horas', 'Ada Lind', 'Lowfield: 3 dead', '', 'not more'],
])('takes %j for something of the text', (text) => {
  expect(isPagePiece(text) || isTimeOrDate(text)).toBe(false);
});

it('costs little on a long run of one character', () => {
  for (const character of ['1', 'a', '.', ' ', '☆'])
    for (const length of [60, 1_000_000]) isPagePiece(character.repeat(length));
});
