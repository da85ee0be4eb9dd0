/**
 * Who did what to whom: both blocks stay where that turns, by the order of words or by their endings.
 */
import { expect, it } from 'vitest';
import { removed } from './removed.js';

it.each([
  [
    'English',
    'On the night of the storm the cook of the ferry hit the pilot with a wet rope.',
    'the cook of the ferry hit the pilot',
    'the pilot hit the cook of the ferry',
  ],
  [
    'French',
    'À la fin de la réunion, la patronne a giflé la cuisinière devant les pêcheurs du port.',
    'la patronne a giflé la cuisinière',
    'la cuisinière a giflé la patronne',
  ],
  ['Persian', 'شب طوفان، نخست ملوان نگهبان را به عقب هل داد و سپس همه به اسکله رفتند.', 'ملوان نگهبان', 'نگهبان ملوان'],
  ['Hebrew', 'בליל הסערה תבע המלח את השומר בבית המשפט הקטן שליד המזח הישן.', 'המלח את השומר', 'השומר את המלח'],
  ['Hindi', 'तूफान की रात नाविक ने रसोइए को धक्का दिया और सब घाट की ओर भागे।', 'नाविक ने रसोइए', 'रसोइए ने नाविक'],
  [
    'Vietnamese',
    'Đêm bão ấy thuyền trưởng đánh đầu bếp trước, rồi cả hai ra bến nhìn sóng.',
    'thuyền trưởng đánh đầu bếp',
    'đầu bếp đánh thuyền trưởng',
  ],
  [
    'Polish, by endings',
    'Według świadków kucharz popchnął bosmana na pomoście, a potem obaj się śmiali.',
    'kucharz popchnął bosmana',
    'kucharza popchnął bosman',
  ],
  [
    'Russian, by endings',
    'По словам рыбаков, сторож ударил водителя веслом, а потом оба искали ключи.',
    'сторож ударил водителя',
    'сторожа ударил водитель',
  ],
  [
    'Finnish, by endings',
    'Kalastajien mukaan vartija tönäisi kokkia laiturilla, ja sitten molemmat nauroivat.',
    'vartija tönäisi kokkia',
    'vartijaa tönäisi kokki',
  ],
  [
    'Turkish, by endings',
    'Toplantıda kaptan aşçıyı azarlayınca herkes sustu ve rıhtıma doğru yürüdü.',
    'kaptan aşçıyı',
    'kaptanı aşçı',
  ],
])('%s', (_, text, one, other) => {
  const turned = text.replace(one, other);
  expect(turned).not.toBe(text);
  expect(removed(text, turned)).toBe(0);
  expect(removed(turned, text)).toBe(0);
});

it.each([
  [
    'entries of a list in another order',
    'The shed holds ropes, nets, lamps and the oars of two old boats.',
    'ropes, nets',
    'nets, ropes',
  ],
  [
    'a phrase of time that moved',
    'Just before dawn, turn the lamp of the light down and keep a little oil for the next night.',
    'Just before dawn, turn the lamp of the light down',
    'Turn the lamp of the light down just before dawn',
  ],
  [
    'slips in two words',
    'The keepers of the light wrote down the weather of every night in a narrow book.',
    'keepers of the light wrote',
    'keeepers of the light wroote',
  ],
  [
    'who speaks, turned round',
    'The northern quay will stay closed until the nets are mended and dry, said the keeper.',
    'mended and dry, said the keeper',
    'mended and dry, the keeper said',
  ],
])('lets one go for %s', (_, text, one, other) => {
  const otherwise = text.replace(one, other);
  expect(otherwise).not.toBe(text);
  expect(removed(text, otherwise)).toBe(1);
});
