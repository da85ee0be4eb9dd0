import { describe, expect, it } from 'vitest';
import { isAgencyCredit, readByline } from '../../src/read/byline.js';

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
    ['윤서진 기자', ['윤서진']],
    ['Von Jutta Brandl (Text) und Karl Weiß (Fotos)', ['Jutta Brandl', 'Karl Weiß']],
    ['Ein Kommentar von Jutta Brandl', ['Jutta Brandl']],
    ['Propos recueillis par Élodie Marchais', ['Élodie Marchais']],
    ['Teksti: Aino Lehtola ja Ville Korpi', ['Aino Lehtola', 'Ville Korpi']],
    ['Szerző: Kelemen Judit és Varga Bence', ['Kelemen Judit', 'Varga Bence']],
    ['De Ioana Petrescu și Mihai Dobre', ['Ioana Petrescu', 'Mihai Dobre']],
    ['Της Ελένης Δούκα και του Νίκου Ράπτη', ['Ελένης Δούκα', 'Νίκου Ράπτη']],
    ['بقلم: سامر الحداد وليلى منصور', ['سامر الحداد', 'ليلى منصور']],
    ['بقلم: سامر وليد', ['سامر وليد']],
    ['מאת: נועה כרמי ואיתן שלו', ['נועה כרמי', 'איתן שלו']],
    ['โดย: สมชาย ใจดี และ วิภา แสงทอง', ['สมชาย ใจดี', 'วิภา แสงทอง']],
    ['(AP)', ['AP']],
    ['Reuters', ['Reuters']],
    ['dpa/AFP', ['dpa', 'AFP']],
    ['Agencia EFE', ['Agencia EFE']],
    ['(ANSA)', ['ANSA']],
    ['ТАСС', ['ТАСС']],
    ['新华社', ['新华社']],
    ['연합뉴스', ['연합뉴스']],
    ['By The Associated Press', ['The Associated Press']],
    ['Von Reuters, Karl Weiß', ['Reuters', 'Karl Weiß']],
    ['Jane Roe, Reuters', ['Jane Roe', 'Reuters']],
    ['Jane Roe (AP)', ['Jane Roe', 'AP']],
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
    'Reuters cuts jobs',
    'Harsund Bridge Closes for Weeks, AP',
    'Ap',
    'Theo Walcott kehrt zurück',
    `By ${'Jane '.repeat(60)}`,
    '',
  ])('is not fooled by %j', (line) => {
    expect(readByline(line)).toBeNull();
  });
});

describe('isAgencyCredit', () => {
  it.each(['Reuters', 'Mara Lind, Reuters', 'Mara Lind / AP'])('%j is one', (line) => {
    expect(isAgencyCredit(line)).toBe(true);
  });

  it.each(['By Mara Lind, Reuters', 'Von Mara Lind, dpa', 'By Mara Lind', 'Reuters Group sells its old tower'])(
    '%j is none',
    (line) => {
      expect(isAgencyCredit(line)).toBe(false);
    },
  );
});
