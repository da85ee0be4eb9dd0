import { describe, expect, it } from 'vitest';
import { countUnspacedHedges, isHedge } from '../../src/language/hedges.js';
import { readArticle, reportOn } from '../../src/pipeline.js';

const aside = 'Nobody came to the quay on that day, and the crane stood still until the evening.';
const verdict = (...texts: readonly string[]): string | undefined =>
  reportOn(readArticle('', 'text', texts.join('\n\n'))).blocks.at(-1)!.verdict;

const claims: readonly (readonly [language: string, text: string, hedge: string])[] = [
  ['English', 'The mayor allegedly took the money from the builder in a hotel by the sea.', 'allegedly '],
  ['English, nearly', 'The report says nearly all of the papers were burnt before the auditors came.', 'nearly '],
  ['English, partly', 'The judges found that the ban on the boats was partly legal and fined the harbour.', 'partly '],
  ['Russian, partly', 'Завод у гавани в понедельник частично остановил работу из-за протечки.', 'частично '],
  ['German', 'Der Bürgermeister nahm das Geld angeblich in einem Hotel am See von dem Bauherrn.', ' angeblich'],
  ['French', 'Le maire a probablement reçu cet argent du promoteur dans un hôtel au bord du lac.', ' probablement'],
  ['Spanish', 'El alcalde recibió supuestamente el dinero del constructor en un hotel de la costa.', ' supuestamente'],
  ['Polish', 'Burmistrz rzekomo wziął pieniądze od dewelopera w hotelu nad jeziorem w maju.', 'rzekomo '],
  ['Russian', 'Мэр якобы взял деньги у застройщика в гостинице на берегу озера в мае.', 'якобы '],
  ['Arabic', 'قال الشهود إن العمدة ربما أخذ المال من المقاول في فندق قرب البحيرة في مايو.', 'ربما '],
  ['Chinese', '警方说，市长涉嫌在湖边一家酒店收下了开发商的钱，案件五月开庭。', '涉嫌'],
  ['Japanese', '市長は五月に湖畔のホテルで業者からおそらく現金を受け取った。', 'おそらく'],
  ['Thai', 'นายกเทศมนตรีอาจรับเงินจากผู้รับเหมาที่โรงแรมริมทะเลสาบในเดือนพฤษภาคม', 'อาจ'],
];

const others: readonly (readonly [language: string, text: string, word: string])[] = [
  [
    'English, office',
    'The former minister of fisheries opened the new quay with the children of the village.',
    'former ',
  ],
  ['English, deputy', 'The deputy mayor of Harsund opened the new quay with the children of the village.', 'deputy '],
  ['German', 'Der ehemalige Minister eröffnete den neuen Kai mit den Kindern des Dorfes.', 'ehemalige '],
  ['French', 'L’ancien ministre de la pêche a inauguré le nouveau quai avec les enfants du village.', 'ancien '],
  ['Russian', 'Бывший министр рыболовства открыл новую пристань вместе с детьми деревни.', 'Бывший '],
  ['Greek', 'Ο πρώην υπουργός αλιείας εγκαινίασε τη νέα προβλήτα μαζί με τα παιδιά του χωριού.', 'πρώην '],
  ['Indonesian', 'Pada hari Senin mantan menteri perikanan membuka dermaga baru bersama anak-anak desa.', 'mantan '],
  ['Arabic, deputy', 'زار نائب وزير الصيد الرصيف الجديد مع أطفال القرية صباح يوم الاثنين.', 'نائب '],
  ['Hebrew, deputy', 'ביום שני פתח סגן שר הדיג את המזח החדש יחד עם ילדי הכפר הקטן.', 'סגן '],
  ['Bulgarian, deputy', 'В понеделник заместник министърът откри новия кей заедно с децата от селото.', 'заместник '],
  ['Hindi, former', 'सोमवार को पूर्व मत्स्य मंत्री ने गाँव के बच्चों के साथ नया घाट खोला।', 'पूर्व '],
  ['Persian, time', 'اسکله جدید روز دوشنبه با حضور بچه‌های روستا باز خواهد شد و تا شب باز می‌ماند.', 'خواهد '],
  ['Swedish, time', 'Den nya kajen ska öppnas på måndag tillsammans med barnen från byn och deras lärare.', 'ska '],
  ['Japanese, former', '月曜の朝、村の子どもたちと前市長が新しい岸壁を開いた。', '前'],
  ['Chinese, former', '周一早上，原局长和村里的孩子们一起为新码头剪彩。', '原'],
  ['Korean, plan', '새 부두는 마을 아이들과 함께 월요일에 문을 여는 예정이며 저녁까지 열린다.', '예정'],
  ['Thai, former', 'วันจันทร์อดีตรัฐมนตรีประมงเปิดท่าเรือใหม่พร้อมเด็ก ๆ ในหมู่บ้าน', 'อดีต'],
  ['Chinese, deputy', '周一早上，副市长和村里的孩子们一起为新码头剪彩。', '副'],
  ['Thai, time', 'ท่าเรือใหม่จะเปิดให้บริการในเดือนหน้าพร้อมเด็ก ๆ ในหมู่บ้าน', 'จะ'],
];

describe('a claim and the same with a hedge both stay', () => {
  it.each([...claims, ...others])('%s', (_, hedged, hedge) => {
    const plain = hedged.replace(hedge, '');
    expect(plain).not.toBe(hedged);
    expect(verdict(hedged, aside, plain)).toBe('variant');
    expect(verdict(plain, aside, hedged)).toBe('variant');
  });

  it('also where the one with it says more', () => {
    const [, hedged, hedge] = claims[0]!;
    expect(verdict(hedged.replace(hedge, ''), aside, `${hedged} A trial begins in May.`)).toBe('variant');
    expect(verdict(hedged, aside, `${hedged.replace(hedge, '')} A trial begins in May.`)).toBe('variant');
  });
});

it('keeps what was and what will be', () => {
  const text = 'The yard was closed for six weeks because parts from the mainland had not come, the owner said.';
  expect(verdict(text, aside, text.replace('was', 'will be'))).toBe('variant');
  expect(verdict(text.replace('was', 'will be'), aside, text)).toBe('variant');
});

it('knows no hedge in a month, nor in a sentence before or behind', () => {
  const text = 'The mayor took the money from the builder in a hotel by the sea.';
  expect(verdict(text, aside, text.replace('sea.', 'sea in May.'))).not.toBe('variant');
  expect(verdict(`Perhaps it rained. ${text} Perhaps nobody saw it.`, aside, text)).toBe('contained');
});

it('tells hedges by language', () => {
  expect(['allegedly', 'якобы', 'rzekomo', 'boat'].map((word) => isHedge(word, false))).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(countUnspacedHedges('市長は現金を受け取ったとみられ、辞任する可能性がある')).toBe(2);
});
