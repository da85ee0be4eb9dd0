import { describe, expect, it } from 'vitest';
import { spellOut } from '../../src/language/spelled-out.js';

describe('spellOut', () => {
  it.each<readonly [string, string]>([
    ['Bread &amp; Cakes', 'Bread & Cakes'],
    ['&quot;Yes&quot;', '"Yes"'],
    ['&#8220;Yes&#x201d;', '“Yes”'],
    ['caf&eacute; &Eacute;t&eacute; Stra&szlig;e ma&ntilde;ana &Scaron;koda', 'café Été Straße mañana Škoda'],
    ['&pound;5&nbsp;m', '£5\u00a0m'],
    ['&#128512;', '😀'],
    ['ガ'.normalize('NFD'), 'ガ'],
    ['한글'.normalize('NFD'), '한글'],
    ['itâ€™s “cafÃ©”', 'it’s “café”'],
    ...['“Yes” – it’s …', 'café à la ñ', '£5 ¿Qué?'].map(
      (text) => [Buffer.from(text).toString('latin1'), text] as const,
    ),
  ])('%j is %j', (text, expected) => {
    expect(spellOut(text)).toBe(expected);
  });

  it.each([
    'R&B',
    'A & B; C',
    '&bogus;',
    '&#0;',
    '&#9999999;',
    '&#xffffff;',
    '&amp',
    'café'.normalize('NFD'),
    '&',
    '&;',
  ])('leaves %j alone', (text) => {
    expect(spellOut(text)).toBe(text);
  });

  it('decodes once', () => {
    expect(spellOut('&amp;quot;')).toBe('&quot;');
  });
});
