/**
 * JSON with the mistakes that pages make.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLooseJson } from '../../../src/read/html/parse-loose-json.js';

it.each<[string, string, unknown]>([
  ['JSON', '{"a":[1,-2.5,true,null,"\\u00e9\\n"]}', { a: [1, -2.5, true, null, 'é\n'] }],
  ['trailing commas', '{"a":["b,]",],}', { a: ['b,]'] }],
  ['commas left out', '{"a":1\n"b":[1 2]}', { a: 1, b: [1, 2] }],
  ['comments', '{/* one */"a":"b // c", // two\n"d":/**/1}', { a: 'b // c', d: 1 }],
  ['a comment without end', '{"a":1 /* b', { a: 1 }],
  ['line breaks and tabs in strings', '{"a":"b\nc\td"}', { a: 'b\nc\td' }],
  [
    'quotation marks in strings',
    '{"a":"The "Skell" sails, "at last"","b":1}',
    { a: 'The "Skell" sails, "at last"', b: 1 },
  ],
  ['single quotation marks', "{'a':'it's here','b':'c'}", { a: "it's here", b: 'c' }],
  ['names without quotation marks', '{a: 1, b_c: yes}', { a: 1, b_c: 'yes' }],
  ['unknown escapes', '{"a":"b\\\'c\\u12"}', { a: "b'cu12" }],
  ['values left out', '{"a":,"b":2}', { a: null, b: 2 }],
  ['several values', '{"a":1};{"a":2}', [{ a: 1 }, { a: 2 }]],
  ['brackets too many', '{"a":1}}', { a: 1 }],
  ['an end that is missing', '{"a":{"b":[1,"c', { a: { b: [1, 'c'] } }],
  ['nothing', ' ', null],
  ['a name that objects have of their own', '{"__proto__":{"a":1},}', JSON.parse('{"__proto__":{"a":1}}')],
])('reads %s', (_, source, expected) => {
  expect(parseLooseJson(source)).toEqual(expected);
});

it('reads what is JSON as JSON', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      expect(parseLooseJson(json)).toEqual(JSON.parse(json));
    }),
  );
});

it('reads what JSON was cut off from', () => {
  const json = JSON.stringify({ a: ['b', { c: 'd "e" \\ f' }, 12.5, true], g: null });
  for (let end = 1; end < json.length; end++) expect(typeof parseLooseJson(json.slice(0, end))).toBe('object');
});

describe('a megabyte', () => {
  it.each([
    '"',
    "'",
    '\\',
    '{',
    '[',
    '{"a":',
    '[[',
    '"a" ',
    '/*',
    '//',
    '/**',
    ',',
    ':',
    'a:',
    '"\n',
    '",a',
    '\n',
    'x',
    '&',
  ])('of %j is read in time', (piece) => {
    const started = performance.now();
    parseLooseJson(`{${piece.repeat(1_000_000 / piece.length)}`);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
