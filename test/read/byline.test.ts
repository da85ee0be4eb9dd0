import { describe, expect, it } from 'vitest';
import { readByline } from '../../src/read/byline.js';

describe('readByline', () => {
  it.each<[string, string[]]>([
    ['By Jane Roe', ['Jane Roe']],
    ['By Mara Ellison and Tom Okafor', ['Mara Ellison', 'Tom Okafor']],
    ['By Jane Roe, John Doe and Ann Poe', ['Jane Roe', 'John Doe', 'Ann Poe']],
    ["By Sam O'Dell", ["Sam O'Dell"]],
    ['by jane roe', []],
    ['BY JANE ROE', ['JANE ROE']],
    ['Written by: Jane Roe', ['Jane Roe']],
    ['By Jane Roe | March 14, 2024', ['Jane Roe']],
    ['By Jane Roe 14 March 2024', ['Jane Roe']],
    ['By Jane Roe 10:30 a.m.', ['Jane Roe']],
    ['By Jane Roe (Reuters)', ['Jane Roe']],
    ['By Ludwig van der Berg', ['Ludwig van der Berg']],
    ['Von Jutta Brandl', ['Jutta Brandl']],
    ['Von Anna Maier und Karl Weiß', ['Anna Maier', 'Karl Weiß']],
    ['Von dpa', ['dpa']],
    ['Par Élodie Marchais', ['Élodie Marchais']],
    ['Por Lucía Ferrándiz y Juan Vega', ['Lucía Ferrándiz', 'Juan Vega']],
    ['Di Dario Mantegazza', ['Dario Mantegazza']],
    ['Door Hanneke Drost', ['Hanneke Drost']],
    ['Av Malin Ekström', ['Malin Ekström']],
    ['Autor: Paweł Grzelak', ['Paweł Grzelak']],
    ['Автор: Антон Белозёров', ['Антон Белозёров']],
    ['Yazan: İlknur Işık', ['İlknur Işık']],
    ['بقلم: سامر الحداد', ['سامر الحداد']],
    ['लेखक: रमेश पटवाल', ['रमेश पटवाल']],
    ['记者：林知远', ['林知远']],
    ['文／相沢千尋', ['相沢千尋']],
    ['글: 윤서진', ['윤서진']],
  ])('%s', (line, names) => {
    expect(readByline(line) ?? []).toEqual(names);
  });

  it.each([
    'By the time the boat arrived, everybody had left the quay.',
    'By 2030 the town wants to burn no gas.',
    'By',
    'By:',
    'Von Kiel bis Konstanz: Wo es im Sommer leer bleibt',
    'De los 84 puestos originales quedan 51.',
    'Von Berlin 40 Kilometer entfernt liegt ein Dorf.',
    'Por fin llega la lluvia',
    'Por Madrid pasaron',
    'De Gaulle kehrt zurück',
    'Di Maria segna ancora',
    'Bypass to open in May',
    'Bridge reopens',
    `By ${'Jane '.repeat(60)}`,
    '',
  ])('is not fooled by %j', (line) => {
    expect(readByline(line)).toBeNull();
  });
});
