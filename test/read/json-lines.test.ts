import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.js';
import { readRow } from '../../src/read/json-lines.js';

describe('readRow', () => {
  it.each([
    ['{"id": "a", "text": "One."}', 'a', 'One.'],
    ['{"id": 7, "text": "One."}', '7', 'One.'],
    ['{"text": "One.\\nTwo."}', 'rows.jsonl:3', 'One.\nTwo.'],
    ['{"id": null, "text": ""}', 'rows.jsonl:3', ''],
    ['{"id": {"a": 1}, "text": "x", "more": true}', 'rows.jsonl:3', 'x'],
    ['{"id": "", "text": "x"}', '', 'x'],
  ])('%s', (line, id, text) => {
    expect(readRow(line, 'rows.jsonl:3')).toMatchObject({ id, text });
  });

  it.each([
    ['{"id": "a", "text": ', /^rows\.jsonl:3: not valid JSON .*fix or remove this line$/],
    ['', /not valid JSON/],
    ['[1]', /expected an object/],
    ['null', /expected an object/],
    ['"text"', /expected an object/],
    ['{"id": "a"}', /no "text"/],
    ['{"text": 5}', /no "text"/],
  ])('says what is wrong with %j, and where', (line, message) => {
    const row = readRow(line, 'rows.jsonl:3');
    expect(row).toBeInstanceOf(InputError);
    expect((row as InputError).message).toMatch(message);
    expect((row as InputError).message).toMatch(/^rows\.jsonl:3: /);
  });

  it.each([
    ['{"body": "One."}', { text: 'body' }, 'rows.jsonl:3', 'jsonl', 'One.'],
    ['{"url": "u", "content": "<p>"}', { id: 'url', html: 'content' }, 'u', 'html', '<p>'],
    ['{"a": {"b": "One.", "id": 4}}', { text: 'a.b', id: 'a.id' }, '4', 'jsonl', 'One.'],
    ['{"a.b": "One.", "a": {"b": "Two."}}', { text: 'a.b' }, 'rows.jsonl:3', 'jsonl', 'One.'],
    ['{"text": "One.", "page": "<p>"}', { html: 'page' }, 'rows.jsonl:3', 'html', '<p>'],
    ['{"body": null, "page": "<p>"}', { text: 'body', html: 'page' }, 'rows.jsonl:3', 'html', '<p>'],
  ])('takes from %s what the fields %j name', (line, fields, id, format, text) => {
    expect(readRow(line, 'rows.jsonl:3', 'jsonl', fields)).toEqual({ id, format, text });
  });

  it.each([
    [
      '{"text": "One."}',
      { text: 'body' },
      'rows.jsonl:3: the row has no "body" of type string; its longest text is in "text", which --field text=text reads',
    ],
    [
      '{"a": "One."}',
      { text: 'a.b', html: 'c' },
      'rows.jsonl:3: the row has no "a.b" and no "c" of type string; its longest text is in "a", which --field text=a reads',
    ],
    ['{"a": 1}', { text: 'a.constructor.name' }, 'rows.jsonl:3: the row has no "a.constructor.name" of type string'],
  ])('names the field that %s lacks of %j', (line, fields, message) => {
    expect((readRow(line, 'rows.jsonl:3', 'jsonl', fields) as InputError).message).toBe(message);
  });
});
