/**
 * Copies in which the same words say something else: swapped, joined, turned round.
 */
import { expect, it } from 'vitest';
import { readArticle, reportOn } from '../../src/pipeline.js';

const aside = 'Gardeners along the embankment have begun to tie the young limes to their stakes again.';

it.each([
  ['a score', 'Norwick lost the cup final on Sunday by 2-3 after extra time.', '2-3', '3-2'],
  ['a date', 'The new timetable is valid from 05/04 on all lines of the harbour.', '05/04', '04/05'],
  [
    'a direction',
    'The night train from Oslo to Bergen was cancelled on Friday because of snow.',
    'Oslo to Bergen',
    'Bergen to Oslo',
  ],
  [
    'who did what',
    'The city council of Oslo sued the ferry company of Bergen over the pier last week.',
    'city council of Oslo sued the ferry company of Bergen',
    'ferry company of Bergen sued the city council of Oslo',
  ],
  ['a minus', 'The thermometer at the lighthouse showed –5 degrees on Monday morning.', '–5', '5'],
  ['a range', 'The small lift in the tower carries 5–6 people at a time, its maker says.', '5–6', '56'],
  ['a power', 'The laboratory counted 10⁶ bacteria in a drop of the harbour water.', '10⁶', '106'],
  ['a name a letter longer', 'The prize went to Marina Hedlund, who teaches at the music school.', 'Marina', 'Martina'],
  [
    'who was counted',
    'The shelling killed three Ukrainian soldiers near the bridge, the army said.',
    'three Ukrainian soldiers',
    '3 Russian civilians',
  ],
  [
    'one word of a short sentence',
    'The police have arrested the man from Lowfield, a spokesman said.',
    'arrested',
    'released',
  ],
  ['a version', 'Users should install version 2.1 of the software before they connect the boat.', '2.1', '2.10'],
  ['a unit glued on', 'The gap between the two rails is 5mm wide on this part of the quay.', '5mm', '5m'],
  ['a sign', 'The library is written in C++ and runs on most boats without a wrapper.', 'C++', 'C#'],
  ['a round', '12. Round of talks on the ferry contract ends without any agreement at all.', '12.', 'Eleventh'],
  [
    'who speaks',
    '“We are going to win this case because the truth is on our side,” said the prosecutor.',
    'prosecutor',
    'defendant',
  ],
  ['a short word', 'Doctors told the old captain to eat fish with bones for a month.', 'eat', 'avoid'],
  ['an ideograph', '法院周一认定该渡轮公司在港口出售船票合法并公布判决。', '合法', '违法'],
  [
    'a negation in front',
    'Trains will run between the two towns on Sunday while the signals are replaced.',
    'Trains',
    'No trains',
  ],
  [
    'a negation two words in front',
    'Alle Züge fahren am Sonntag zwischen den beiden Städten an der Bucht.',
    'Alle',
    'Nicht alle',
  ],
  [
    'a negation behind',
    'The captain was asked to leave the burning ship at once, and he did.',
    'he did.',
    'he did not.',
  ],
  [
    'a written number like a typo',
    'The firm sold thirteen tons of the powder to farmers in the valley last spring.',
    'thirteen',
    'thirty',
  ],
  [
    'a written number, in Polish',
    'Wśród rannych jest dziewięć osób, podało ministerstwo późnym wieczorem.',
    'dziewięć',
    'dziesięć',
  ],
  [
    'a place in a row',
    'The eleventh edition of the festival opens in the lower meadow on Friday.',
    'eleventh',
    'twelfth',
  ],
  [
    'a short word for another',
    'The old bridge over the canal will be closed to lorries for the rest of the year.',
    'old',
    'new',
  ],
  [
    'two words for one',
    'The shipyard will hire sixty welders before the summer, a spokeswoman for the owners said.',
    'hire',
    'lay off',
  ],
  [
    'two words for one, in German',
    'Die Leiterin der Werft ist nach den Berichten über das Leck zurückgetreten, hieß es am Abend.',
    'zurückgetreten',
    'beurlaubt worden',
  ],
  [
    'three words for one, in French',
    'L’ancien directeur du port a été condamné pour le naufrage du bac, a dit son avocat.',
    'condamné',
    'mis en examen',
  ],
  [
    'three words for one, in Spanish',
    'El patrón del transbordador quedó herido en el choque contra el muelle, dijo la capitanía.',
    'herido',
    'en libertad provisional',
  ],
  [
    'a verb in front of another',
    'The director of the shipyard resigned after the reports on the leak, his lawyer said.',
    'resigned',
    'refused to resign',
  ],
  [
    'a verb in front of another, in French',
    'La directrice du chantier a démissionné après les articles sur la fuite, dit son avocat.',
    'démissionné',
    'refusé de démissionner',
  ],
  [
    'off for on, in Polish',
    'Aby włączyć sygnał na nabrzeżu, trzeba przekręcić klucz i poczekać na światło.',
    'włączyć',
    'wyłączyć',
  ],
  [
    'a deputy, in Indonesian',
    'Gubernur membuka dermaga baru pada hari Senin bersama anak-anak dari desa nelayan.',
    'Gubernur',
    'Wakil gubernur',
  ],
  ['a denial, in Japanese', '船長は調べに対し容疑を認めているという。港の映像も調べられている。', '認めて', '否認して'],
  [
    'another first letter',
    'The owners have sacked the director of the shipyard after the reports on the leak.',
    'sacked',
    'backed',
  ],
  [
    'a word joined by a hyphen',
    'It is the oldest wooden church in the country and draws many people each summer.',
    'oldest',
    'second-oldest',
  ],
  [
    'a name by one vowel',
    'Mrs Hansen told the court that she had seen the car twice on the evening before.',
    'Hansen',
    'Hanson',
  ],
  [
    'who won',
    'Smith beat Jones in straight sets and will meet the winner of the other match on Sunday.',
    'Smith beat Jones',
    'Jones beat Smith',
  ],
  [
    'a name behind a form of address',
    'Dr. Lee told the inquiry that the ward had too few nurses on that night.',
    'Lee',
    'Lea',
  ],
  ['a fraction', 'Half of the fields in the valley are still under water after the storm.', 'Half', 'A third'],
  [
    'points for percent',
    'Sales are up 5 percent in the quarter, the owner of the ferries said.',
    'percent',
    'percentage points',
  ],
  [
    'a weekday with its particle',
    '시장은 새 도서관이 다음 주 월요일에 문을 연다고 말하고 자습실도 마련한다고 설명했다.',
    '월요일에',
    '금요일에',
  ],
  [
    'a verb negated in Persian',
    'وزارت راه گفت که پل تازه امسال باز می‌شود و رانندگان باید صبر کنند.',
    'می‌شود',
    'نمی‌شود',
  ],
  [
    'what a bracket adds',
    'The committee chose a new home for the festival (in Lowfield).',
    ' (in Lowfield)',
    ' (in Norwick)',
  ],
  ['by how much', 'Support for the party rose by 18 percent in the survey after the debate.', ' by ', ' to '],
  ['by how much, German', 'Die Preise für Fisch stiegen im Hafen um 18 Euro je Kiste im Mai.', ' um ', ' auf '],
  ['by how much, Polish', 'Ceny ryb w porcie wzrosły o 18 złotych za skrzynkę w maju tego roku.', ' o ', ' do '],
  ['who bought', 'The company was sold by the Danish investor in spring at a low price.', 'sold by', 'sold to'],
  [
    'from where, Russian',
    'Поезд из Казань задержался на два часа из-за дерева возле станции.',
    'из Казань',
    'в Казань',
  ],
  ['who fired, Japanese', '隣国が自国の発電所を夜間に砲撃したと非難した。', '隣国が', '隣国に'],
  ['a name of one syllable', '김 교수는 가을부터 새 연구 센터를 이끈다고 대학이 수요일에 발표했다.', '김', '박'],
  ['a number of one syllable', '법원은 그에게 징역 육 년을 선고했다고 수요일 아침에 밝혔다.', '육', '칠'],
  [
    'a number in one word, Spanish',
    'El juez lo condenó a veintidós años de prisión por el asalto.',
    'veintidós',
    'veintitrés',
  ],
  [
    'a number in one word, Italian',
    'Il giudice lo ha condannato a ventidue anni per la rapina.',
    'ventidue',
    'ventitré',
  ],
  ['who owes whom', 'The lessor shall bear the cost of repairs up to the sum of a rent.', 'lessor', 'lessee'],
])('keeps both where %s differs', (_, text, from, to) => {
  expect(text).toContain(from);
  const other = text.replace(from, to);
  const { blocks } = reportOn(
    readArticle('', 'text', [aside, text, aside.toUpperCase().slice(0, 40), other].join('\n\n')),
  );
  expect(blocks.filter((block) => block.text === text || block.text === other).map(({ kept }) => kept)).toEqual([
    true,
    true,
  ]);
});

it.each([
  ['in brackets', 'The captain was found guilty by the court in the spring.', ' (The verdict was later overturned.)'],
  ['bare', 'The captain was taken to hospital after the collision on Sunday.', ' Condition critical'],
])('keeps what a statement behind a sentence adds: %s', (_, text, statement) => {
  const { blocks } = reportOn(readArticle('', 'text', [text, aside, text + statement].join('\n\n')));
  expect(blocks.map(({ kept }) => kept)).toEqual([false, true, true]);
});

it.each(['Read more', 'Weiterlesen', 'Lire la suite', 'Lees meer', 'Читать далее', '(Photo: Lowfield Press)'])(
  'lets a block with a prompt or a credit more go: %s',
  (note) => {
    const text = 'The captain was taken to hospital after the collision on Sunday.';
    const { blocks } = reportOn(readArticle('', 'text', [text, aside, `${text} ${note}`].join('\n\n')));
    expect(blocks.map(({ kept }) => kept)).toEqual([true, true, false]);
  },
);

it('keeps a sentence that only follows another, however short', () => {
  const [long, short] = ['The court in Harsund heard twelve witnesses on Monday.', 'Nobody agreed.'];
  const { blocks } = reportOn(readArticle('', 'text', `${long} ${short}\n\n${aside}\n\n${long}`));
  expect(blocks[0]).toMatchObject({ kept: true, text: `${long} ${short}` });
});

const longContext =
  'Officials who had come from the coast listened for most of the afternoon while speakers described the roads, the drains and the old embankment behind the school, and promised that an answer would follow.';
it.each([
  [
    'a prefix',
    'The report says that the water of the harbour is safe for the children who learn to swim there.',
    'safe',
    'unsafe',
  ],
  [
    'roles that change places',
    'The prosecutor told the packed court that the defender had kept three letters from the jury for weeks.',
    'prosecutor told the packed court that the defender',
    'defender told the packed court that the prosecutor',
  ],
])('keeps both where %s differs within a long block', (_, sentence, from, to) => {
  expect(sentence).toContain(from);
  const texts = [`${longContext} ${sentence}`, `${longContext} ${sentence.replace(from, to)}`];
  const { blocks } = reportOn(readArticle('', 'text', [texts[0], aside, texts[1]].join('\n\n')));
  expect(blocks.map(({ kept }) => kept)).toEqual([true, true, true]);
});
