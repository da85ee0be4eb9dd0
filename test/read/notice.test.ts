import { describe, expect, it } from 'vitest';
import { isNotice, menuEnd } from '../../src/read/notice.js';

describe('isNotice', () => {
  it.each([
    // menus and breadcrumbs
    'Home | News | Sport | Weather',
    'Startseite › Politik › Kultur',
    'Accueil / Monde / Culture',
    '首页 | 新闻 | 体育',
    'Facebook Twitter WhatsApp E-Mail',
    'Facebook X Tumblr Pinterest Pocket Share via Email Print',
    // labels
    'Advertisement',
    'Anzeige',
    'Реклама',
    '広告',
    'Skip to content',
    // cookies
    'We use cookies to improve your experience. By continuing you accept our policy.',
    'Wir verwenden Cookies, um unser Angebot zu verbessern.',
    'Nous utilisons des cookies pour améliorer votre expérience.',
    'Мы используем файлы cookie, чтобы сайт работал лучше.',
    'نستخدم ملفات تعريف الارتباط لتحسين تجربتك.',
    '当サイトではクッキーを使用しています。',
    // prompts
    'Sign up for our free newsletter',
    'Please enable JavaScript to read this page.',
    'Artikel anhören',
    'Abonnez-vous à notre newsletter',
    'Подпишитесь на наш канал',
    '뉴스레터 구독하기',
    // reading times
    '4 min read',
    'Lesezeit: 4 Minuten',
    'Temps de lecture : 4 min',
    '阅读时间：4分钟',
  ])('%j is one', (line) => {
    expect(isNotice(line)).toBe(true);
  });

  it.each([
    'Harsund Bridge Closes for Eleven Weeks',
    'Year: 1931 | Tonnage: 400 | Crew: 9',
    'EU tightens the rules for cookies',
    'Sites that set cookies must ask their readers to accept them, the court ruled.',
    'Grandmother’s cookies win the county fair',
    'Facebook buys WhatsApp for sixteen billion',
    'TikTok, YouTube and Snapchat',
    'Home Secretary resigns',
    'Search for missing boat goes on',
    'Wait of 40 minutes on the bridge',
    '10 minutes to save a harbour',
    'Kommentar: 4 Minuten Ruhm',
    'Harsund | The old bridge closes for eleven weeks | Post',
    'Share of tram riders grows',
    'Daftar pemain tim Harsund',
    'اشترك عشرون قاربا في السباق',
    'הצטרפו למחאה בנמל',
    'Subscriptions to the opera sell out',
    `We use cookies. ${'The bridge is closed. '.repeat(40)}`,
    '',
  ])('%j is none', (line) => {
    expect(isNotice(line)).toBe(false);
  });

  it('costs little on a long run of one character', () => {
    for (const character of ['|', ' ', 'a', '1', '广', '/'])
      for (const length of [150, 600, 1_000_000]) expect(isNotice(character.repeat(length))).toBe(false);
  });
});

describe('menuEnd', () => {
  const text = 'The old bridge over the harbour is closed.';

  it.each<[string, string[], number]>([
    ['a menu of one item a line', ['Home', 'News', 'Sport', 'Our town', 'Harsund Bridge Closes Today', text], 4],
    ['one with bullets', ['• Home', '• News', '• Sport', '• Culture', 'Harsund Bridge Closes Today', text], 4],
    ['too few lines', ['Home', 'News', 'Sport', 'Harsund Bridge Closes Today', text], 0],
    ['a byline and a date', ['Harsund', 'Bridge', 'By Jane Roe', 'June 21, 2025', text], 0],
    ['nothing but short lines', ['One', 'Two', 'Three', 'Four', 'Five'], 0],
    ['a line said twice', ['Bridge', 'Bridge', 'Closes', 'Today', text], 0],
    ['nothing', [], 0],
  ])('of %s', (_, lines, end) => {
    expect(menuEnd(lines)).toBe(end);
  });
});
