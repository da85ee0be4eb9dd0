import { expect, it } from 'vitest';
import { likelyLanguages } from '../../src/language/likely-languages.js';
import { tokenize } from '../../src/language/tokens.js';

const languagesOf = (text: string): readonly string[] => likelyLanguages(text, tokenize([text]).hash);

it.each([
  ['en', 'The men walked the dog along the quay, and it was dark by then.'],
  ['de', 'Der Kapitän hat das Boot auf dem See repariert und ist nicht mit der Fähre gefahren.'],
  ['nl', 'De schipper heeft het schip op de kade hersteld en is niet met de pont gegaan.'],
  ['sv', 'Det är en båt som inte har legat till vid kajen på många år, och den läcker.'],
  ['fr', 'Le capitaine est dans la cabine et les voiles ne sont pas sur le pont.'],
  ['es', 'El capitán no está en la cabina y las velas se secan al sol del puerto.'],
  ['it', 'Il capitano non è in cabina e le vele della barca si asciugano con il sole.'],
  ['pt', 'O capitão não está na cabine e as velas do barco secam com o sol.'],
  ['ro', 'Căpitanul nu este în cabină și pânzele se usucă la soare pe o dană care nu e a lui.'],
  ['pl', 'Kapitan nie jest w kabinie, a żagle schną na słońcu i to od rana do wieczora.'],
  ['cs', 'Kapitán není v kabině a plachty se suší na slunci, že je to po dešti.'],
  ['fi', 'Kapteeni ei ole hytissä, mutta purjeet kuivuvat ja laituri on myös märkä.'],
  ['hu', 'A kapitány nem volt a kabinban, és az ember hallotta, hogy a vitorla is nedves.'],
  ['tr', 'Kaptan bu kabinde ve yelkenler için bir ip daha çok iyi olur.'],
  ['id', 'Kapten tidak ada di kabin dan layar yang basah itu dari kapal ini.'],
  ['vi', 'Thuyền trưởng không có trong khoang và các cánh buồm của tàu được phơi cho khô.'],
  ['ru', 'Капитан не в каюте, и паруса сохнут на солнце, как это было с утра.'],
  ['uk', 'Капітан не в каюті, і вітрила сохнуть на сонці, як це було з ранку.'],
  ['bg', 'Капитанът не е в каютата и платната се сушат на слънцето от сутринта.'],
  ['el', 'Ο καπετάνιος δεν είναι στην καμπίνα του.'],
  ['ar', 'القبطان في المقصورة التي على الرصيف من الصباح.'],
  ['fa', 'ناخدا در کابین است و بادبان‌ها را به آفتاب داده است که خشک شود.'],
  ['he', 'הקברניט לא נמצא בתא.'],
  ['hi', 'कप्तान केबिन में नहीं है।'],
  ['zh', '船长不在船舱里，他的帆在码头上晒了一天。'],
  ['ja', '船長は船室にいないが、帆は桟橋で乾いた。'],
  ['ko', '선장은 선실에 없다.'],
  ['th', 'กัปตันไม่อยู่ในห้อง'],
])('a sentence may be of its language: %s', (language, text) => {
  expect(languagesOf(text)).toContain(language);
});

it('an English sentence is of no other language', () => {
  expect(languagesOf('The men walked the dog along the quay, and it was dark by then.')).toEqual(['en']);
});

it('a text without little words may be of none', () => {
  expect(languagesOf('Harsund Skywatch Lindqvist')).toEqual([]);
});
