/**
 * Sources of one article: text, pages, Markdown.
 */
import { InputError } from '../errors.js';
import { compressionOf } from './compression/compression-of.js';
import { decodeText, largestArticle } from './decode.js';
import { looksLikeHtml } from './looks-like-html.js';
import { damageError, type RawArticle, type ReadOptions, rawArticle } from './raw-article.js';
import { describeSize } from './size.js';

/** What is known of the source. */
interface WholeSource {
  readonly id: string;
  /** What it is called in messages. */
  readonly name: string;
  readonly format: 'text' | 'html' | 'markdown';
  /** Whether the user named the format; otherwise the content may tell better. */
  readonly isNamed: boolean;
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

/** The bytes that compressed ones hold, and what is damaged of them. @returns null when they hold too many */
async function decompressWhole(
  bytes: Buffer,
  name: string,
  largest: number,
): Promise<{ readonly bytes: Buffer; readonly damages: readonly InputError[] } | null> {
  const { decompress } = await import('./compression/decompress.js');
  const held: Buffer[] = [];
  const damages: InputError[] = [];
  let length = 0;
  for await (const piece of decompress(once(bytes))) {
    if (!Buffer.isBuffer(piece)) damages.push(damageError(name, piece));
    else if (length + piece.length > largest) return null;
    else {
      held.push(piece);
      length += piece.length;
    }
  }
  return { bytes: Buffer.concat(held), damages };
}

/** The article of a source, and what is wrong with its bytes. */
export async function* readWhole(
  stored: Buffer,
  { id, name, format, isNamed }: WholeSource,
  options: ReadOptions,
): AsyncGenerator<RawArticle | InputError> {
  const maxSize = options.maxSize ?? largestArticle;
  let bytes = stored;
  if (compressionOf(stored) !== null) {
    const found = await decompressWhole(stored, name, maxSize);
    if (found === null) {
      yield new InputError(
        `${name}: holds more than ${describeSize(maxSize)} when decompressed; raise --max-size if it should`,
      );
      return;
    }
    yield* found.damages;
    bytes = found.bytes;
    if (compressionOf(bytes) !== null) {
      yield new InputError(`${name}: compressed twice; decompress it once before`);
      return;
    }
  }
  const decoded = await decodeText(bytes, name, { encoding: options.encoding, maxSize });
  if (decoded instanceof InputError) {
    yield decoded;
    return;
  }
  const { text } = decoded;
  if (text.trim() === '') yield new InputError(`${name}: empty, there is no article to clean`);
  else if (!isNamed && /^WARC\/1\.\d\r?\n/.test(text))
    yield new InputError(`${name}: a WARC file; read it with --input-format warc`);
  else yield rawArticle(id, name, !isNamed && looksLikeHtml(text) ? 'html' : format, decoded);
}
