/**
 * WARC files to raw articles: the pages among their responses, each under its address.
 */
import { InputError } from '../../errors.js';
import type { Piece } from '../byte-reader.js';
import { decodeText, largestArticle } from '../decode.js';
import { type RawArticle, type ReadOptions, rawArticle } from '../raw-article.js';
import { readPage } from './http-response.js';
import { readRecords } from './records.js';

/** The pages of a WARC file, in order; what is damaged as an error in its place. Other records are passed over. */
export async function* readWarc(
  pieces: AsyncIterable<Piece>,
  name: string,
  { encoding, maxSize = largestArticle }: ReadOptions,
): AsyncGenerator<RawArticle | InputError> {
  let found = 0;
  for await (const record of readRecords(pieces, name, 'response', maxSize)) {
    if (record instanceof InputError) {
      found++;
      yield record;
      continue;
    }
    const page = readPage(record.content, maxSize);
    if (page === null) continue;
    const id = (record.headers.get('warc-target-uri') ?? '').replace(/^<|>$/g, '') || name;
    const place = `${name}:${id}`;
    const decoded =
      typeof page === 'string'
        ? new InputError(`${place}: ${page}`)
        : await decodeText(page.bytes, place, { encoding, declared: page.charset, maxSize });
    if (!(decoded instanceof InputError) && decoded.text.trim() === '') continue;
    found++;
    yield decoded instanceof InputError ? decoded : rawArticle(id, place, 'html', decoded);
  }
  if (found === 0) yield new InputError(`${name}: no page in this WARC file`);
}
