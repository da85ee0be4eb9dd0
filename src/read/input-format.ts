/**
 * What an input holds, by its name.
 */
import { withoutCompression } from './compression/compression-of.js';

/** What an input holds. */
export type InputFormat = 'text' | 'html' | 'markdown' | 'jsonl' | 'json' | 'warc';

/** The formats, as `--input-format` offers them. */
export const inputFormats = [
  'text',
  'html',
  'markdown',
  'jsonl',
  'json',
  'warc',
] as const satisfies readonly InputFormat[];

/** Files of a folder that are read, compressed or not; others are passed over. */
export const readExtensions = ['txt', 'text', 'md', 'markdown', 'html', 'htm', 'jsonl', 'ndjson', 'warc'] as const;

const formats: Readonly<Record<string, InputFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  json: 'json',
  warc: 'warc',
};

/** The format that a file's extension stands for; plain text when it stands for none. */
export function formatOfPath(path: string): InputFormat {
  const extension = /\.([^./\\]+)$/.exec(withoutCompression(path))?.[1]?.toLowerCase() ?? '';
  return formats[extension] ?? 'text';
}

/** What holds the articles of one input, in words; null for a format that holds one article. */
export const collections: Readonly<Record<InputFormat, string | null>> = {
  text: null,
  html: null,
  markdown: null,
  jsonl: 'JSON Lines hold',
  json: 'a JSON array holds',
  warc: 'a WARC file holds',
};

/** Whether an input may hold several articles. */
export const holdsMany = (format: InputFormat): boolean => collections[format] !== null;
