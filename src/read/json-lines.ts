/**
 * JSON Lines to rows: one article per line, `{"id": "…", "text": "…"}` or `{"id": "…", "html": "…"}`.
 */
import { InputError } from '../errors.js';

/** One row, read. */
export interface Row {
  /** The row's own id as text, or `name:line` when it has none. */
  readonly id: string;
  readonly format: 'jsonl' | 'html';
  /** The text, or the page. */
  readonly text: string;
}

/**
 * Reads one line of JSON Lines.
 * @param name what the source is called in messages
 * @param line 1-based number of the line
 * @returns the row, or what is wrong with it, with its place
 */
export function readRow(source: string, name: string, line: number): Row | InputError {
  const place = `${name}:${line}`;
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    return new InputError(`${place}: not valid JSON (${(error as Error).message}); fix or remove this line`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return new InputError(`${place}: expected an object like {"id": "…", "text": "…"}`);
  }
  const { id, text, html } = value as { readonly id?: unknown; readonly text?: unknown; readonly html?: unknown };
  const rowId = typeof id === 'string' || typeof id === 'number' ? String(id) : place;
  if (typeof text === 'string') return { id: rowId, format: 'jsonl', text };
  if (typeof html === 'string') return { id: rowId, format: 'html', text: html };
  return new InputError(`${place}: the row has no "text" and no "html" of type string`);
}
