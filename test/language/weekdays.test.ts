import { describe, expect, it } from 'vitest';
import { namesWeekday } from '../../src/language/weekdays.js';

describe('namesWeekday', () => {
  it.each([
    'The bridge closes on Monday.',
    'Die Brücke schließt am Samstagabend.',
    'Le pont ferme lundi.',
    'El puente cierra el miércoles.',
    'O jogo é na terça-feira.',
    'Il ponte chiude venerdì.',
    'De brug gaat donderdag dicht.',
    'Bron stängs på lördagen.',
    'Broen lukker mandag.',
    'Brua stenges tirsdag.',
    'Silta suljetaan maanantaina.',
    'Most zamkną w poniedziałek.',
    'Most uzavřou v pondělí.',
    'Most zatvoria v utorok.',
    'A hidat hétfőn lezárják.',
    'Podul se închide vineri.',
    'Мостът затваря във вторник.',
    'Мост закроют в среду.',
    'Міст закриють у четвер.',
    'Η γέφυρα κλείνει τη Δευτέρα.',
    'Köprü pazartesi günü kapanıyor.',
    'يغلق الجسر يوم الاثنين.',
    'پل دوشنبه بسته می‌شود.',
    'הגשר ייסגר ביום שני.',
    'पुल सोमवार को बंद होगा।',
    'সেতু সোমবার বন্ধ হবে।',
    '大桥星期一封闭。',
    '橋は月曜日に閉まる。',
    '다리는 월요일에 닫힌다.',
    'สะพานปิดวันจันทร์',
    'Cầu đóng cửa vào thứ hai.',
    'Jembatan ditutup Senin.',
  ])('finds the day in %j', (text) => {
    expect(namesWeekday(text)).toBe(true);
  });

  it.each([
    '',
    'The bridge closes in spring.',
    'Das Mittel wirkt mit der Zeit.',
    'Средство помогло.',
    'O segundo jogo é amanhã.',
    'Cầu thứ haiz',
    '明月照桥。',
  ])('finds none in %j', (text) => {
    expect(namesWeekday(text)).toBe(false);
  });
});
