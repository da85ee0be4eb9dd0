/**
 * A number of a time, a range or a score is another than the same number by itself.
 */
import { expect, it } from 'vitest';
import { removed } from './removed.js';

it.each([
  ['About 5 people were hurt when the ferry hit the pier of Lowfield on Monday evening.', '5', '5-6'],
  ['The ferry to the islands leaves at 14:05 from the old pier, and the last one comes back late.', '14:05', '14'],
  ['Lowfield won the match 3-2 after the keeper had saved two penalties in the rain.', '3-2', '3'],
  ['Die Saison 2024/25 war für den Verein am Hafen die beste seit mehr als zehn Jahren.', '2024/25', '2024'],
  ['14 мая в гавани встретились капитаны двух паромов, чтобы поговорить о новой пристани.', '14', '14:05 10'],
  ['El museo del puerto abre de 10:00 a 18:00 todos los días de la semana menos el lunes.', '18:00', '18:30'],
])('keeps both: %s', (text, number, other) => {
  expect(removed(text, text.replace(number, other))).toBe(0);
  expect(removed(text.replace(number, other), text)).toBe(0);
});

it.each([
  ['It takes 3–5 minutes to walk from the old pier to the new one in the other bay.', '3–5', '3-5'],
  ['It takes 3–5 minutes to walk from the old pier to the new one in the other bay.', '3–5', '3 to 5'],
  ['Lo sportello riceve il martedì e il giovedì dalle 15 alle 17.30, e chiude in agosto.', '15', '15:00'],
  [
    'The law of 12 March 2024 forbids the ferry to carry more than forty cars on a trip.',
    '12 March 2024',
    '12/03/2024',
  ],
])('lets one go: %s', (text, number, other) => {
  expect(removed(text, text.replace(number, other))).toBe(1);
});
