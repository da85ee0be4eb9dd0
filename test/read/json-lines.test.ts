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
    expect(readRow(line, 'rows.jsonl', 3)).toMatchObject({ id, text });
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
    const row = readRow(line, 'rows.jsonl', 3);
    expect(row).toBeInstanceOf(InputError);
    expect((row as InputError).message).toMatch(message);
    expect((row as InputError).message).toMatch(/^rows\.jsonl:3: /);
  });
});
