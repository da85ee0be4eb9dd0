import { describe, expect, it } from 'vitest';
import { endsSentence, sentenceEnd, splitSentences } from '../../src/language/sentences.js';
import { sentenceCases, textOf } from './sentence-cases.js';

describe('splitSentences', () => {
  it.each<[string, string[]]>([
    ['One came. Two went! Why?', ['One came.', 'Two went!', 'Why?']],
    ['Mr. Smith met Dr. Roe. They left.', ['Mr. Smith met Dr. Roe.', 'They left.']],
    ['J. R. Tolk wrote. He did.', ['J. R. Tolk wrote.', 'He did.']],
    ['The U.S. Senate voted. It passed.', ['The U.S. Senate voted.', 'It passed.']],
    ['It cost 3.5 million. Nobody paid.', ['It cost 3.5 million.', 'Nobody paid.']],
    ['“It is over.” She left.', ['“It is over.”', 'She left.']],
    ['He waited ... and left.', ['He waited ... and left.']],
    ['Am 3. Mai kam er. Dann ging er.', ['Am 3. Mai kam er.', 'Dann ging er.']],
    ['« C’est fini. » Il part.', ['« C’est fini. »', 'Il part.']],
    ['Это в 2024 г. в Москве. Потом уехал.', ['Это в 2024 г. в Москве.', 'Потом уехал.']],
    ['灯塔亮了。船来了！真的？', ['灯塔亮了。', '船来了！', '真的？']],
    ['「終わった。」彼は言った。', ['「終わった。」', '彼は言った。']],
    ['नाव आई। लोग गए।', ['नाव आई।', 'लोग गए।']],
    ['وصلت السفينة. هل غادرت؟ نعم.', ['وصلت السفينة.', 'هل غادرت؟', 'نعم.']],
    ['no end', ['no end']],
    ['', []],
    ['...', ['...']],
  ])('%j', (text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });

  it.each(sentenceCases.map((each) => [each] as const))('%s', (sentenceCase) => {
    expect(splitSentences(textOf(sentenceCase))).toEqual(sentenceCase.slice(1));
  });

  it('covers many languages', () => {
    expect(new Set(sentenceCases.map(([language]) => language)).size).toBeGreaterThan(40);
  });

  it.each<[string, string, string[]]>([
    ['Chinese with signs of ASCII', '真的?不会!好。', ['真的?', '不会!', '好。']],
    ['danda without spaces', 'नाव आई।लोग गए।', ['नाव आई।', 'लोग गए।']],
    ['Burmese without spaces', 'လှေရောက်ပြီ။ဘယ်သူလာလဲ။', ['လှေရောက်ပြီ။', 'ဘယ်သူလာလဲ။']],
    ['a quotation in Chinese behind a full stop', '灯亮了。“来了！”他走了。', ['灯亮了。', '“来了！”', '他走了。']],
    ['a headline in Georgian capitals', 'ᲒᲔᲛᲘ ᲛᲝᲕᲘᲓᲐ. ვინ იცის?', ['ᲒᲔᲛᲘ ᲛᲝᲕᲘᲓᲐ.', 'ვინ იცის?']],
  ])('reads %s', (_, text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });

  it.each(['.', '. ', 'a. ', '... ', '" ', '. [1] ', 'J. R. ', '3. ', ' ', '。', '“', '. – ', '; ', 'ก.', '[1]'])(
    'splits a megabyte of %j in linear time',
    (piece) => {
      const begun = performance.now();
      splitSentences(piece.repeat(1_000_000 / piece.length));
      expect(performance.now() - begun).toBeLessThan(3000);
    },
  );

  it('loses nothing but white space', () => {
    const text = 'One.  Two?\tThree… “Four.” 5. Six';
    expect(splitSentences(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });
});

describe('sentenceEnd', () => {
  it('takes closing quotes along', () => {
    expect(sentenceEnd('“Done.” Next.', 0)).toBe('“Done.”'.length);
  });

  it('starts where it is told', () => {
    const text = 'One. Two. Three.';
    expect(text.slice(4, sentenceEnd(text, 4))).toBe(' Two.');
  });
});

describe('endsSentence', () => {
  it.each([
    'Done.',
    'Done?',
    'Done!”',
    'Done…',
    'Fertig.«',
    '完了。',
    'हो गया।',
    'انتهى؟',
    'As follows:',
    'One;',
    'Done.) ',
  ])('%j does', (text) => {
    expect(endsSentence(text)).toBe(true);
  });

  it.each(['Bridge reopens', '', '”', 'Done, ', '5', '灯塔'])('%j does not', (text) => {
    expect(endsSentence(text)).toBe(false);
  });
});
