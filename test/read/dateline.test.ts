import { describe, expect, it } from 'vitest';
import { isDateline, opensWithDateline } from '../../src/read/dateline.js';

describe('opensWithDateline', () => {
  it.each([
    'HARSUND — The bridge closes.',
    'HARSUND, June 21 — The bridge closes.',
    'HARSUND (AP) — The bridge closes.',
    'New Harsund, Norway (Reuters) - The bridge closes.',
    'Harsund (dpa) - Die Brücke schließt.',
    'Harsund/Kiel (dpa/epd) – Die Brücke schließt.',
    'HARSUND, 21 juin (AFP) - Le pont ferme.',
    'Harsund, 21 jun (EFE).- El puente cierra.',
    '(ANSA) - HARSUND, 21 GIU - Il ponte chiude.',
    'ХАРСУНД, 21 июня. /ТАСС/. Мост закроют.',
    'ХАРСУНД, 21 июня — Мост закроют.',
    'هارسوند (رويترز) - أغلق الجسر.',
    'हरसुंड, 21 जून (भाषा) – पुल बंद रहेगा।',
    '新华社哈松6月21日电 旧桥封闭。',
    '【ハルスン時事】橋が通行止めになる。',
    '(하르순=연합뉴스) 다리가 통제된다.',
  ])('sees one in %j', (text) => {
    expect(opensWithDateline(text)).toBe(true);
  });

  it.each([
    'Klar ist: Die Brücke schließt.',
    'Kenia: Präsident reist ab.',
    'The mayor (62) said the bridge closes.',
    'Ines Brodal (port authority) said so.',
    'Nobody — not even the mayor — knew it.',
    'Kaum ein Thema – so viel steht fest – bewegt die Stadt mehr.',
    'Frauen – das ist bekannt – fahren öfter mit der Bahn.',
    '“No” — The mayor was clear.',
    'The bridge closes.',
    '',
  ])('sees none in %j', (text) => {
    expect(opensWithDateline(text)).toBe(false);
  });
});

describe('isDateline', () => {
  it.each(['HARSUND —', 'Harsund (dpa) –', 'New Harsund, Norway -'])('%j is one', (text) => {
    expect(isDateline(text)).toBe(true);
  });

  it.each(['HARSUND', 'What we know –', 'nobody -', '—', ''])('%j is none', (text) => {
    expect(isDateline(text)).toBe(false);
  });
});
