import { expect, it } from 'vitest';
import { differInAffix } from '../../src/language/affixes.js';

it.each([
  ['hypertension', 'hypotension'],
  ['interstate', 'intrastate'],
  ['hipertiroidismo', 'hipotiroidismo'],
  ['гипертония', 'гипотония'],
  ['employer', 'employee'],
  ['lessors', 'lessees'],
  ['nitrates', 'nitrites'],
  ['lehrer', 'lehrerin'],
  ['włączyć', 'wyłączyć'],
  ['включить', 'выключить'],
  ['anmelden', 'abmelden'],
  ['renuncio', 'renunciara'],
  ['vendieron', 'venderan'],
  ['abriu', 'abrira'],
  ['esibi', 'esibira'],
  ['chanta', 'chantera'],
  ['produisit', 'produira'],
  ['zrezygnowal', 'zrezygnuje'],
  ['zrusila', 'zrusi'],
  ['paattyy', 'paattyi'],
  ['kezdodik', 'kezdodott'],
  ['kapatildi', 'kapatilacak'],
  ['выступила', 'выступит'],
  ['подписал', 'подпишет'],
  ['виступив', 'виступить'],
])('%s and %s exclude each other', (one, other) => {
  expect(differInAffix(one, other)).toBe(true);
  expect(differInAffix(other, one)).toBe(true);
});

it.each([
  ['hypertension', 'hypertensions'],
  ['hyper', 'hypo'],
  ['cultural', 'cultura'],
  ['mayo', 'mayara'.slice(0, 5)],
  ['cero', 'cera'],
  ['выступил', 'выступила'],
  ['plate', 'plates'],
  ['trainer', 'trainee'.slice(0, 4)],
])('%s and %s do not', (one, other) => {
  expect(differInAffix(one, other)).toBe(false);
});
