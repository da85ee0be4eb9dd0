import { describe, expect, it } from 'vitest';
import { isPictureCredit } from '../../src/read/picture-credit.js';

describe('isPictureCredit', () => {
  it.each([
    'The bridge seen from the fish market. Photo: Jane Roe',
    'The bridge in May. (AP Photo/Jane Roe)',
    'Die Brücke im Mai. Foto: Karl Weiß/dpa',
    'Le pont en mai. Photo : Julien Roussel',
    '旧桥。图：周敏',
    '© Jane Roe / Agency',
    'Copyright Jane Roe',
  ])('%j closes with one', (line) => {
    expect(isPictureCredit(line)).toBe(true);
  });

  it.each([
    'Harsund Bridge Closes: What Now',
    'Who took the photo: the search for a stranger. It goes on.',
    'He said: no',
    'Copyrights of songs are sold',
    '',
  ])('%j does not', (line) => {
    expect(isPictureCredit(line)).toBe(false);
  });

  it('does not look into paragraphs', () => {
    expect(isPictureCredit(`${'The bridge is closed. '.repeat(20)}Photo: Jane Roe`)).toBe(false);
  });
});
