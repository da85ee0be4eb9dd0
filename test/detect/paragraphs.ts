/**
 * One paragraph in each of several languages, and what changes its facts. Written for these tests.
 */

/** A paragraph with copies of it that say something else. */
export interface Paragraph {
  readonly language: string;
  readonly text: string;
  /** The paragraph up to about its middle, cut in a word or between two. */
  readonly teaser: string;
  /** Another sentence on the same matter. */
  readonly more: string;
  /** Copies that differ in one fact each, by its kind. */
  readonly changed: {
    readonly number: string;
    readonly name: string;
    readonly negation: string;
    readonly opposite: string;
  };
}

interface Source {
  readonly text: string;
  readonly cut: string;
  readonly more: string;
  readonly number: readonly [string, string];
  readonly name: readonly [string, string];
  readonly negation: readonly [string, string];
  readonly opposite: readonly [string, string];
}

const sources: Readonly<Record<string, Source>> = {
  English: {
    text: 'The harbour company in Norwick will cut 240 jobs before the summer, its director Helen Marsh said on Tuesday, because freight has fallen for three years and the new crane is not yet paid for.',
    cut: 'before the summer',
    more: 'Workers at the gate heard of it on the radio while they were waiting for the early ferry.',
    number: ['240', '260'],
    name: ['Marsh', 'Brandt'],
    negation: ['is not yet', 'is'],
    opposite: ['fallen', 'risen'],
  },
  German: {
    text: 'Die Brauerei am Kanal stellt im Herbst 85 neue Leute ein, sagte ihr Leiter Jonas Wiegand am Montag, weil der Absatz im Norden gestiegen ist und die zweite Halle nicht leer stehen soll.',
    cut: 'neue Leute ein',
    more: 'Im Dorf hatte man zuletzt eher mit einer Schließung gerechnet, wie ein Wirt erzählte.',
    number: ['85', '58'],
    name: ['Wiegand', 'Kessler'],
    negation: ['nicht leer', 'leer'],
    opposite: ['gestiegen', 'gesunken'],
  },
  French: {
    text: 'La mairie de Valmont rouvrira la piscine le 14 mai, a annoncé la maire Claire Vasseur, car les travaux ont coûté moins que prévu et la chaudière ne sera pas remplacée cette année.',
    cut: 'la maire Claire',
    more: 'Les nageurs du club s’entraînaient depuis deux hivers dans une ville voisine.',
    number: ['14', '24'],
    name: ['Vasseur', 'Delorme'],
    negation: ['ne sera pas remplacée', 'sera remplacée'],
    opposite: ['moins', 'plus'],
  },
  Spanish: {
    text: 'El museo de relojes de Arenal recibió 31.500 visitas en verano, según su directora Inés Olmedo, aunque el precio de la entrada subió en enero y el ascensor no funciona desde hace meses.',
    cut: 'según su directora',
    more: 'La tienda de la planta baja vendió en agosto todas las postales que tenía.',
    number: ['31.500', '13.500'],
    name: ['Olmedo', 'Carrasco'],
    negation: ['no funciona', 'funciona'],
    opposite: ['subió', 'bajó'],
  },
  Russian: {
    text: 'Завод в Каменске выпустил за квартал 412 лодок, сообщил его директор Павел Громов, но экспорт упал почти вдвое, и новый цех до осени не откроют, потому что станки задержались в пути.',
    cut: 'сообщил его директор',
    more: 'Рабочие узнали об этом на собрании, которое длилось до позднего вечера.',
    number: ['412', '142'],
    name: ['Громов', 'Лебедев'],
    negation: ['не откроют', 'откроют'],
    opposite: ['упал', 'вырос'],
  },
  Polish: {
    text: 'Spółdzielnia z Rudnicy sprzedała w marcu 1800 krzeseł, powiedział jej prezes Marek Zawada, choć cena drewna wzrosła od jesieni, a drugi piec nie został jeszcze uruchomiony.',
    cut: 'powiedział jej',
    more: 'Zamówienia przyszły głównie z małych hoteli nad morzem i z dwóch szkół.',
    number: ['1800', '1300'],
    name: ['Zawada', 'Kurek'],
    negation: ['nie został', 'został'],
    opposite: ['wzrosła', 'spadła'],
  },
  Arabic: {
    text: 'أعلنت بلدية الواحة أن 73 منزلا سيعاد بناؤها قبل الشتاء، وقال المهندس سامر الخطيب إن كلفة البناء ارتفعت هذا العام وإن الطريق الشرقي لن يفتح قبل نهاية الشهر المقبل.',
    cut: 'قبل الشتاء',
    more: 'وينام سكان الحي منذ أسابيع عند أقاربهم في القرى المجاورة.',
    number: ['73', '37'],
    name: ['الخطيب', 'النجار'],
    negation: ['لن يفتح', 'يفتح'],
    opposite: ['ارتفعت', 'انخفضت'],
  },
  Hindi: {
    text: 'नगर पालिका ने कहा कि इस साल 56 पुराने कुओं की मरम्मत होगी, और अभियंता राकेश चौहान के अनुसार खर्च पिछले साल से अधिक है, जबकि नया पंप अभी तक नहीं लगा है क्योंकि बिजली की लाइन अधूरी है।',
    cut: 'मरम्मत होगी',
    more: 'गाँव की औरतें सुबह चार बजे से पानी के लिए कतार में खड़ी रहती हैं।',
    number: ['56', '65'],
    name: ['चौहान', 'मल्होत्रा'],
    negation: ['नहीं लगा', 'लगा'],
    opposite: ['अधिक', 'कम'],
  },
  Chinese: {
    text: '云山县今年修复了38座老桥，县水利局局长周明远说，木料的价格比去年上升了一成，东岸的那座石桥还没有开放，因为桥面的石板要等到雨季过后才能铺好。',
    cut: '县水利局',
    more: '附近的孩子们每天要多走半个小时的山路去上学。',
    number: ['38', '83'],
    name: ['周明远', '陈立新'],
    negation: ['还没有开放', '已经开放'],
    opposite: ['上升', '下降'],
  },
  Japanese: {
    text: '北浜町は来年度、古い灯台の修理に4200万円を充てると発表した。担当の森田健一課長によると、観光客は前の年より増えており、灯台へ続く坂道の工事はまだ終わっていないという。',
    cut: '発表した',
    more: '近くの食堂では、昼になると釣り人と学生が席を分け合っている。',
    number: ['4200', '2400'],
    name: ['森田健一', '石川和夫'],
    negation: ['まだ終わっていない', 'もう終わっている'],
    opposite: ['増えて', '減って'],
  },
  Korean: {
    text: '해안시는 올해 낡은 등대 12곳을 고친다고 발표했으며, 담당자 김서연 과장은 관광객 수가 지난해보다 증가 추세이고 언덕길 공사는 아직 끝나지 않은 상태라고 설명했다.',
    cut: '발표했으며',
    more: '근처 식당 주인들은 점심 손님이 두 배로 늘어 일손이 모자란다고 말한다.',
    number: ['12곳', '21곳'],
    name: ['김서연', '박준호'],
    negation: ['끝나지 않은', '끝난'],
    opposite: ['증가', '감소'],
  },
};

const replaceOnce = (text: string, [from, to]: readonly [string, string]): string => {
  if (text.split(from).length !== 2) throw new Error(`"${from}" must stand once in "${text}"`);
  return text.replace(from, to);
};

/** The paragraphs, by language. */
export const paragraphs: readonly Paragraph[] = Object.entries(sources).map(([language, source]) => ({
  language,
  text: source.text,
  teaser: source.text.slice(0, source.text.indexOf(source.cut) + source.cut.length),
  more: source.more,
  changed: {
    number: replaceOnce(source.text, source.number),
    name: replaceOnce(source.text, source.name),
    negation: replaceOnce(source.text, source.negation),
    opposite: replaceOnce(source.text, source.opposite),
  },
}));
