/**
 * Accents that make another word keep both blocks; accents that are left out, or put otherwise, are noise.
 */
import { describe, expect, it } from 'vitest';
import { haveOtherAccents } from '../../src/language/accents.js';
import type { JudgedBlock } from '../../src/model.js';
import { readArticle, reportOn } from '../../src/pipeline.js';

const aside = 'Nobody came to the quay on that day, and the crane stood still until the evening.';

/** The later of two blocks, judged beside the other. */
const judged = (one: string, other: string): JudgedBlock =>
  reportOn(readArticle('', 'text', [one, aside, other].join('\n\n'))).blocks[2]!;

const sentences: readonly (readonly [language: string, text: string, word: string, other: string])[] = [
  ['German', 'Der Vertrag über den neuen Hafen wurde im Herbst von beiden Seiten unterschrieben.', 'wurde', 'würde'],
  ['German, one of two', 'Der Rat will die Minen für Kohle im Norden fordern, sagte er.', 'fordern', 'fördern'],
  ['French', 'Le vieux pêcheur du village a tout raconté à la police mardi soir.', 'pêcheur', 'pécheur'],
  ['Spanish', 'El club pago a cada socio la cuota del año antes del viernes.', 'pago', 'pagó'],
  ['Spanish, another syllable', 'Ya en mayo el público llenó cada tarde la sala del club.', 'público', 'publicó'],
  ['Portuguese', 'Segundo o jornal, a avó do menino ligou à noite para os bombeiros.', 'avó', 'avô'],
  ['Turkish', 'Dün akşam köydeki evde çok sayıda aşı bulundu, dedi müdür.', 'aşı', 'ası'],
  ['Swedish', 'På ön går många får längs vägen till färjan om våren.', 'får', 'far'],
  ['Polish', 'Jego łaska była dla całej wioski ważna przez długie lata.', 'łaska', 'laska'],
  ['Danish', 'Båden sejlede fra øen før klokken otte om morgenen i går.', 'før', 'for'],
  ['Vietnamese', 'Nạn nhân bị thương khi đang mang một con bò qua cầu vào sáng Chủ nhật.', 'bò', 'bó'],
  ['Greek', 'Ο νόμος άλλαξε πέρυσι και οι κάτοικοι του χωριού το έμαθαν αργά.', 'νόμος', 'νομός'],
  ['Ukrainian', 'Вона сказала, що їм дадуть нові човни на її день народження в травні.', 'їм', 'ім'],
  ['Thai', 'ชาวบ้านพบเสือในป่าใกล้หมู่บ้านเมื่อเช้าวันจันทร์ที่ผ่านมา', 'เสือ', 'เสื้อ'],
];

describe('keeps both where accents make another word', () => {
  it.each(sentences)('%s', (_, text, word, other) => {
    const changed = text.replace(word, other);
    expect(changed).not.toBe(text);
    for (const [one, two] of [
      [text, changed],
      [changed, text],
    ] as const)
      expect(judged(one, two)).toMatchObject({ kept: true, verdict: 'variant' });
  });

  it('and says which', () => {
    const [, text, word, other] = sentences[0]!;
    expect(judged(text, text.replace(word, other)).difference).toBe('"würde" here, "wurde" there');
  });

  it('also with strict and loose, and in a block that says more', () => {
    const [, text, word, other] = sentences[0]!;
    const source = [text, aside, `${text.replace(word, other)} Gebaut wird ab Mai.`].join('\n\n');
    for (const strictness of ['strict', 'balanced', 'loose'] as const)
      expect(reportOn(readArticle('', 'text', source), { strictness }).stats.removed).toBe(0);
  });

  it('and lets copies of each go', () => {
    const [, text, word, other] = sentences[0]!;
    const changed = text.replace(word, other);
    const { blocks } = reportOn(readArticle('', 'text', [text, changed, aside, changed, text].join('\n\n')));
    expect(blocks.map(({ of, kept }) => (kept ? null : of))).toEqual([null, null, null, 1, 0]);
  });
});

describe('lets one go', () => {
  it.each<[string, string, string]>([
    [
      'a foreign word in English',
      'The new café by the fountain opens at dawn and sells soup to the crews of the boats.',
      'The new cafe by the fountain opens at dawn and sells soup to the crews of the boats.',
    ],
    [
      'a name',
      'Prezydent Erdoğan spotka się dziś z burmistrzem, który był kiedyś rybakiem.',
      'Prezydent Erdogan spotka się dziś z burmistrzem, który był kiedyś rybakiem.',
    ],
    [
      'accents lost in half of it',
      'Les pêcheurs ont réparé la passerelle cassée et le vieux bâtiment près du canal, après des années.',
      'Les pecheurs ont repare la passerelle cassee et le vieux bâtiment près du canal, après des années.',
    ],
    [
      'accents lost but strokes',
      'Łódź rybaków wróciła późno, bo wiał silny wiatr i było ciemno.',
      'Łodz rybakow wrociła pozno, bo wiał silny wiatr i było ciemno.',
    ],
    [
      'Hungarian read as Latin 1',
      'Az első gőzhajó tegnap este érkezett, és ünneplő közönség várta.',
      'Az elsõ gõzhajó tegnap este érkezett, és ünneplõ közönség várta.',
    ],
    [
      'Russian with stresses',
      'Рыбаки́ отремонтировали за́мок на старом причале в Каменске.',
      'Рыбаки отремонтировали замок на старом причале в Каменске.',
    ],
    ['all accents lost', sentences[2]![1], sentences[2]![1].normalize('NFD').replace(/[\u0300-\u036f]/g, '')],
    ['decomposed', sentences[9]![1], sentences[9]![1].normalize('NFD')],
    [
      'decomposed, with joiners between',
      sentences[2]![1],
      Array.from(sentences[2]![1].normalize('NFD')).join('\u200b'),
    ],
    [
      'capitals without accents',
      'État, école et Élysée : la réforme arrive à Paris.',
      'Etat, école et Elysée : la réforme arrive à Paris.',
    ],
    [
      'in capitals',
      sentences[10]![1],
      sentences[10]![1]
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .toUpperCase(),
    ],
    [
      'Romanian with cedillas',
      'Orașul își vinde așa corăbiile și țevile vechi în luna mai.',
      'Oraşul îşi vinde aşa corăbiile şi ţevile vechi în luna mai.',
    ],
    [
      'Russian without ё',
      'Её зелёный катер всё ещё стоит у старого причала в Каменске.',
      'Ее зеленый катер все еще стоит у старого причала в Каменске.',
    ],
    [
      'Vietnamese with tones put otherwise',
      'Hoà bình là điều mà cả làng mong từ hồi mùa hạ năm ngoái.',
      'Hòa bình là điều mà cả làng mong từ hồi mùa hạ năm ngoái.',
    ],
  ])('%s', (_, text, other) => {
    expect(other).not.toBe(text);
    expect(judged(text, other).kept).toBe(false);
  });
});

describe('haveOtherAccents', () => {
  it('is the same both ways, and looks at no text that is too long for a word', () => {
    expect([haveOtherAccents('für', 'fur'), haveOtherAccents('fur', 'für')]).toEqual([true, true]);
    expect(haveOtherAccents('fur', 'fur')).toBe(false);
    const marks = '\u0301\u0323'.repeat(200_000);
    const started = performance.now();
    expect(haveOtherAccents(`e${marks}`, `e\u0301${marks}`)).toBe(false);
    // Putting the marks in order takes minutes.
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
