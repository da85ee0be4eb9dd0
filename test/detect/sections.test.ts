/**
 * Lines that say of the subject of their section what another says of its own, and noise that stands between sections.
 */
import { describe, expect, it } from 'vitest';
import type { JudgedBlock } from '../../src/model.js';
import { readArticle, reportOn } from '../../src/pipeline.js';

/** A page in two sections: its title, what it opens with, and of each section the heading and what it says. */
interface Page {
  readonly language: string;
  readonly title: string;
  readonly opening: string;
  readonly headings: readonly [string, string];
  readonly said: readonly [string, string];
  /** What both sections say, in one sentence; and the same in a longer one. */
  readonly statement: string;
  readonly longer: string;
  /** An answer, to two questions. */
  readonly questions: readonly [string, string];
  readonly answer: string;
  /** What stands between sections in pages: a prompt. */
  readonly prompt: string;
}

const pages: readonly Page[] = [
  {
    language: 'English',
    title: 'Two ferries to Varn compared',
    opening:
      'Since May two firms have carried passengers to the island of Varn, and nobody on the quay agrees on which of them is the better one for a family with two bicycles and a dog.',
    headings: ['The Heron', 'The Cormorant'],
    said: [
      'The older boat takes ninety minutes and has a galley that smells of soup and of wet coats.',
      'The newer boat is there in half the time, and whoever stands at the bow gets wet to the knees.',
    ],
    statement: 'Dogs travel free of charge on a short lead.',
    longer: 'Dogs of every size travel free of charge on a short lead.',
    questions: ['Can I take a bicycle on the Heron?', 'And is there a cabin for children on the boat?'],
    answer: 'Yes, if you book a day before.',
    prompt: 'Sign up for the harbour letter and get the tides every Friday morning.',
  },
  {
    language: 'German',
    title: 'Zwei Fähren nach Varn im Vergleich',
    opening:
      'Seit Mai bringen zwei Reedereien Fahrgäste auf die Insel Varn, und am Kai ist man sich nicht einig, welche von beiden die bessere ist für eine Familie mit zwei Fahrrädern und einem Hund.',
    headings: ['Die „Reiher“', 'Die „Kormoran“'],
    said: [
      'Das ältere Schiff braucht anderthalb Stunden und hat eine Kombüse, die nach Suppe und nassen Mänteln riecht.',
      'Das neuere ist in der halben Zeit da, und wer vorne am Bug steht, wird bis zu den Knien nass.',
    ],
    statement: 'Hunde fahren an der kurzen Leine kostenlos mit.',
    longer: 'Hunde jeder Größe fahren an der kurzen Leine kostenlos mit.',
    questions: ['Darf ich auf der „Reiher“ ein Fahrrad mitnehmen?', 'Gibt es an Bord eine Kabine für Kinder?'],
    answer: 'Ja, mit Anmeldung am Vortag.',
    prompt: 'Abonnieren Sie unseren Newsletter vom Hafen, jeden Freitag mit den Gezeiten.',
  },
  {
    language: 'French',
    title: 'Deux ferries pour Varn comparés',
    opening:
      'Depuis mai, deux compagnies transportent des passagers vers l’île de Varn, et personne sur le quai ne s’accorde sur la meilleure des deux pour une famille avec deux vélos et un chien.',
    headings: ['Le Héron', 'Le Cormoran'],
    said: [
      'Le plus vieux met une heure et demie et possède une cuisine qui sent la soupe et les manteaux mouillés.',
      'Le plus récent arrive en deux fois moins de temps, et l’on y est trempé jusqu’aux genoux à l’avant.',
    ],
    statement: 'Les chiens voyagent gratuitement en laisse courte.',
    longer: 'Les chiens de toute taille voyagent gratuitement en laisse courte.',
    questions: ['Puis-je emporter un vélo sur le Héron ?', 'Y a-t-il une cabine pour les enfants à bord ?'],
    answer: 'Oui, en réservant la veille.',
    prompt: 'Abonnez-vous à la lettre du port pour recevoir les marées chaque vendredi.',
  },
  {
    language: 'Spanish',
    title: 'Dos transbordadores a Varn, comparados',
    opening:
      'Desde mayo dos navieras llevan pasajeros a la isla de Varn, y en el muelle nadie se pone de acuerdo sobre cuál de las dos conviene a una familia con dos bicicletas y un perro.',
    headings: ['La Garza', 'El Cormorán'],
    said: [
      'El barco más viejo tarda hora y media y tiene una cocina que huele a sopa y a abrigos mojados.',
      'El más nuevo llega en la mitad del tiempo, y quien va en la proa se moja hasta las rodillas.',
    ],
    statement: 'Los perros viajan gratis con correa corta.',
    longer: 'Los perros de cualquier tamaño viajan gratis con correa corta.',
    questions: ['¿Puedo llevar una bicicleta en la Garza?', '¿Hay a bordo un camarote para los niños?'],
    answer: 'Sí, reservando el día anterior.',
    prompt: 'Suscríbete al boletín del puerto y recibe las mareas cada viernes.',
  },
  {
    language: 'Russian',
    title: 'Два парома на Варн: сравнение',
    opening:
      'С мая пассажиров на остров Варн возят две компании, и на причале никак не могут сойтись, какая из них лучше для семьи с двумя велосипедами и собакой, которая боится воды и ветра.',
    headings: ['Паром «Цапля»', 'Паром «Баклан»'],
    said: [
      'Старое судно идёт полтора часа, и на нём есть камбуз, пахнущий супом и мокрыми плащами.',
      'Новое приходит вдвое быстрее, но тот, кто стоит на носу, промокает до самых колен.',
    ],
    statement: 'Собаки едут бесплатно на коротком поводке.',
    longer: 'Собаки любого размера едут бесплатно на коротком поводке.',
    questions: ['Можно ли взять на «Цаплю» велосипед?', 'Есть ли на борту каюта для детей?'],
    answer: 'Да, если заказать накануне.',
    prompt: 'Подпишитесь на рассылку порта, и каждую пятницу вы получите время приливов.',
  },
  {
    language: 'Arabic',
    title: 'عبّارتان إلى جزيرة فارن في مقارنة',
    opening:
      'منذ شهر مايو تنقل شركتان الركاب إلى جزيرة فارن، ولا يتفق أحد على الرصيف أيهما أفضل لأسرة معها دراجتان وكلب يخاف من الماء ومن الريح ومن صفارة السفينة عند الفجر وعند المغيب أيضا.',
    headings: ['البلشون', 'الغاق'],
    said: [
      'السفينة القديمة تحتاج إلى ساعة ونصف وفيها مطبخ تفوح منه رائحة الحساء والمعاطف المبللة.',
      'السفينة الجديدة تصل في نصف هذا الوقت، ومن يقف في مقدمتها يبتل حتى الركبتين.',
    ],
    statement: 'تسافر الكلاب مجانا بمقود قصير.',
    longer: 'تسافر الكلاب من كل حجم مجانا بمقود قصير.',
    questions: ['هل يمكنني أن آخذ دراجة على البلشون؟', 'وهل توجد مقصورة للأطفال على متنها؟'],
    answer: 'نعم، إذا حجزت قبل يوم.',
    prompt: 'اشترك في النشرة البريدية للميناء لتصلك مواعيد المد كل جمعة.',
  },
  {
    language: 'Japanese',
    title: 'ヴァルン島への二つのフェリーを比べる',
    opening:
      '五月から二つの会社が客をヴァルン島へ運んでいるが、自転車二台と犬を連れた家族にはどちらがよいのか、桟橋では誰に聞いても答えが違い、朝から晩まで言い争う声がやまず、船長たちもとうとう口を出すのをやめてしまった。',
    headings: ['アオサギ号', 'カワウ号'],
    said: [
      '古いほうの船は一時間半かかり、船内の台所はいつもスープと濡れた外套のにおいがする。',
      '新しいほうは半分の時間で着くが、船首に立つ人は膝までびしょ濡れになる。',
    ],
    statement: '犬は短い綱をつければ無料で乗れる。',
    longer: '犬は大きさを問わず短い綱をつければ無料で乗れる。',
    questions: ['アオサギ号に自転車を載せられますか？', '子どものための船室はありますか？'],
    answer: 'はい、前日までの予約が必要です。',
    prompt: '港のメールマガジンに登録すると、毎週金曜日に潮の時刻が届きます。',
  },
];

const judge = (...lines: readonly string[]): readonly JudgedBlock[] =>
  reportOn(readArticle('', 'text', lines.join('\n\n'))).blocks;
/** The texts that went. */
const gone = (...lines: readonly string[]): string[] =>
  judge(...lines)
    .filter(({ kept }) => !kept)
    .map(({ text }) => text);

describe.each(pages)('two sections: $language', (page) => {
  const { title, opening, headings, said, statement, longer, questions, answer, prompt } = page;
  const top = [title, opening];

  it('keeps what each says of its own subject', () => {
    const lines = [...top, headings[0], said[0], statement, headings[1], said[1], statement];
    expect(gone(...lines)).toEqual([]);
    expect(judge(...lines).at(-1)).toMatchObject({ verdict: 'overlap', score: 1 });
    expect(judge(...lines).at(-1)!.difference).toBe('said in a section or list of its own');
  });

  it('keeps it in the words of a longer statement', () => {
    expect(gone(...top, headings[0], said[0], statement, headings[1], said[1], longer)).toEqual([]);
  });

  it('keeps the same answer to another question', () => {
    expect(gone(...top, questions[0], answer, said[0], questions[1], answer)).toEqual([]);
  });

  it('takes what one section says twice', () => {
    expect(gone(...top, headings[0], statement, said[0], statement, headings[1], said[1])).toEqual([statement]);
  });

  it('takes a prompt that stands in each', () => {
    const lines = [...top, headings[0], said[0], prompt, headings[1], said[1], prompt];
    expect(gone(...lines)).toEqual([prompt]);
  });

  it('takes a section that stands twice, heading and all', () => {
    const section = [headings[0], `${said[0]} ${said[1]} ${answer}`, statement];
    expect(gone(...top, ...section, headings[1], said[1], ...section)).toEqual(
      expect.arrayContaining(section.slice(1)),
    );
  });

  it('takes a page that was rendered twice', () => {
    const body = [headings[0], said[0], statement, headings[1], said[1], statement];
    const blocks = judge(...top, ...body, ...top, ...body);
    expect(blocks.filter(({ kept }) => kept)).toHaveLength(top.length + body.length);
  });

  it('takes a sentence of a text set again as a pull quote', () => {
    const text = `${said[1]} ${statement} ${said[0]}`;
    expect(gone(...top, headings[0], statement, headings[1], text)).toEqual([statement]);
  });

  it('takes what the top says in a line below the title', () => {
    expect(gone(title, statement, opening, headings[0], said[0], headings[1], statement)).toHaveLength(1);
  });
});

describe('a line with a label', () => {
  const top = pages[0]!;
  const lines = (one: string, other: string): string[] => [
    top.title,
    top.opening,
    top.headings[0],
    top.said[0],
    one,
    top.headings[1],
    top.said[1],
    other,
  ];

  it('stays beside one of another section that says as much, or more, of the same', () => {
    expect(gone(...lines('Verdict: worth it.', 'Verdict: worth it.'))).toEqual([]);
    expect(
      gone(
        ...lines(
          'Verdict: worth the fare for those who like the sea.',
          'Verdict: worth the fare for those who like the sea. Take a coat.',
        ),
      ),
    ).toEqual([]);
  });
});

describe('the parts of a sentence', () => {
  it('stay with what leads on to them', () => {
    expect(
      gone(
        pages[0]!.title,
        pages[0]!.opening,
        'On Mondays and on Thursdays,',
        'the boat leaves at nine from the old quay.',
        'On the other days of the week,',
        'the boat leaves at nine from the old quay, but only in summer.',
      ),
    ).toEqual([]);
  });
});

describe('a heading of a text', () => {
  const [page] = pages;
  const { opening, headings, said } = page!;

  it('stays below other headed texts though the headline says it', () => {
    const title = 'Both ferries to Varn stay in port (9.40)';
    const heading = '9.40: Both ferries to Varn stay in port';
    expect(gone(title, opening, headings[0], said[0], heading, said[1])).toEqual([]);
  });

  it('goes where the headline says it right above', () => {
    const title = 'Both ferries to Varn stay in port today';
    expect(gone(title, `${title} - The Varn Letter`, opening, headings[0], said[0])).toHaveLength(1);
  });
});

describe('between sections', () => {
  const [page] = pages;
  const { title, opening, headings, said } = page!;
  const withBetween = (line: string): string[] =>
    gone(title, opening, headings[0], said[0], line, headings[1], said[1], line);

  it.each(['Add to basket', 'Jump to recipe', 'Read also: How the third boat was sold'])(
    'a button goes: %s',
    (line) => {
      expect(withBetween(line)).toEqual([line]);
    },
  );

  it.each(['Print quality', 'Contact: Jane Roe', 'Getting there', 'Is there an app?'])(
    'a heading stays: %s',
    (line) => {
      expect(withBetween(line)).toEqual([]);
    },
  );

  it.each(['- Add to the bowl and stir', '- Save the starter', '- Dodaj szczyptę soli', '- Retour à l’hôtel'])(
    'an item stays: %s',
    (line) => {
      expect(withBetween(line)).toEqual([]);
    },
  );
});

describe('a clause', () => {
  it('that ends in a semicolon asks nothing', () => {
    const { title, opening, headings, said, statement } = pages[0]!;
    const clauses = ['(a) be made in writing;', '(b) state the grounds on which it is made;'];
    expect(gone(title, opening, headings[0], clauses[0]!, statement, said[0], clauses[1]!, statement)).toEqual([
      statement,
    ]);
  });
});

describe('a numbered item whose text stands below it', () => {
  const { title, opening, said, statement } = pages[0]!;

  it('heads a section', () => {
    expect(gone(title, opening, '1. The Heron', said[0], statement, '2. The Cormorant', said[1], statement)).toEqual(
      [],
    );
  });

  it('is an item where others stand beside it', () => {
    const items = ['1. The Heron', '2. The Cormorant'];
    expect(gone(title, opening, 'Boats', said[0], statement, ...items, said[1], statement)).toEqual([statement]);
  });
});
