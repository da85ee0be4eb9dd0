/**
 * The bytes of one file or of standard input, read no further than one article may be large: files of devices and pipes
 * may never end.
 */
import { closeSync, createReadStream, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { InputError } from '../errors.js';
import { compressionOf } from './compression/compression-of.js';
import { findUtf16 } from './encoding/utf16.js';
import { describeSize } from './size.js';
import { isTerminalDescriptor } from './terminal-descriptor.js';

/** What is known of a source before it is read. */
interface Stored {
  /** The path; `-` for standard input. */
  readonly path: string;
  /** What it is called in messages. */
  readonly name: string;
  /** Bytes, at most. */
  readonly largest: number;
  /** Whether the user names the encoding: then bytes may look like none. */
  readonly isEncodingNamed: boolean;
}

/** Bytes that are read at once, and that tell whether a source without an end is text. */
const pieceLength = 1 << 16;

const tooLarge = ({ name, largest }: Stored, size: string): InputError =>
  new InputError(
    `${name}: ${size} is too large for one article (at most ${describeSize(largest)}); split it, or raise --max-size`,
  );

/** Whether bytes are neither text nor compressed. */
const isBinary = (bytes: Buffer): boolean =>
  bytes.includes(0) && compressionOf(bytes) === null && findUtf16(bytes) === null;

/** Holds what arrives, and knows when enough has. */
class Held {
  readonly #source: Stored;
  #pieces: Buffer[] = [];
  #length = 0;

  constructor(source: Stored) {
    this.#source = source;
  }

  /** @returns whether to stop reading: no text will come. @throws InputError when there is more than there may be */
  add(piece: Buffer): boolean {
    const before = this.#length;
    this.#pieces.push(piece);
    this.#length += piece.length;
    const { largest, isEncodingNamed } = this.#source;
    if (before < pieceLength && this.#length >= pieceLength && !isEncodingNamed && isBinary(this.bytes())) return true;
    if (this.#length > largest) throw tooLarge(this.#source, `more than ${describeSize(largest)}`);
    return false;
  }

  bytes(): Buffer {
    const whole = this.#pieces.length === 1 ? this.#pieces[0]! : Buffer.concat(this.#pieces);
    this.#pieces = [whole];
    return whole;
  }
}

/** Reads a file to its end. Its size is looked at first, but not relied on: that of some is 0, and others grow. */
function readFile(source: Stored): Buffer {
  const descriptor = openSync(source.path, 'r');
  try {
    const { size } = fstatSync(descriptor);
    if (size > source.largest) throw tooLarge(source, describeSize(size));
    const held = new Held(source);
    for (let length = Math.max(size + 1, pieceLength); ; length = pieceLength) {
      const piece = Buffer.allocUnsafe(length);
      const read = readSync(descriptor, piece);
      if (read === 0 || held.add(piece.subarray(0, read))) return held.bytes();
    }
  } finally {
    closeSync(descriptor);
  }
}

async function readStream(chunks: AsyncIterable<Buffer>, held: Held): Promise<Buffer> {
  for await (const chunk of chunks) if (held.add(chunk)) break;
  return held.bytes();
}

/** Standard input, at once, which starts fastest, or as a stream where reading at once is not possible. */
async function readStandardInput(source: Stored): Promise<Buffer> {
  const held = new Held(source);
  try {
    // A read that waits for someone typing would keep an interruption from being heard.
    while (!isTerminalDescriptor(0)) {
      const piece = Buffer.allocUnsafe(pieceLength);
      const read = readSync(0, piece);
      if (read === 0 || held.add(piece.subarray(0, read))) return held.bytes();
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EOF') return held.bytes();
    if (code !== 'EAGAIN') throw error;
  }
  return readStream(standardInput(), held);
}

/** Standard input as it arrives. */
export const standardInput = (): AsyncIterable<Buffer> => process.stdin as AsyncIterable<Buffer>;

/**
 * The bytes of a source; of one that is no text, enough to know.
 * @throws InputError when it holds more than it may; system errors
 */
export async function readStored(source: Stored): Promise<Buffer> {
  if (source.path === '-') return readStandardInput(source);
  if (statSync(source.path).isFile()) return readFile(source);
  // A pipe may be waited for: as a stream, so that an interruption is heard.
  return readStream(createReadStream(source.path) as AsyncIterable<Buffer>, new Held(source));
}
