/**
 * Bytes that arrive in chunks, read in the pieces that a format asks for.
 */

/** A place where bytes are missing or wrong. */
export interface Damage {
  /** Where, in bytes of the source as it is stored. */
  readonly offset: number;
  /** What is wrong, to stand behind "damaged at byte 7: ". */
  readonly reason: string;
}

/** A chunk of bytes, or a place where some are missing. */
export type Piece = Buffer | Damage;

const isDamage = (piece: Piece): piece is Damage => !Buffer.isBuffer(piece);

const nothing = Buffer.alloc(0);

/** Reads ahead no further than asked. Where bytes are missing, it reads as at the end, until {@link passDamage}. */
export class ByteReader {
  readonly #pieces: AsyncIterator<Piece>;
  #held: Buffer = nothing;
  #isOver = false;
  #damage: Damage | null = null;
  /** Bytes read so far. */
  offset = 0;

  constructor(pieces: AsyncIterable<Piece>) {
    this.#pieces = pieces[Symbol.asyncIterator]();
  }

  /** The bytes ahead: so many at least, if there are, and maybe more. They stay ahead. */
  async peek(count: number): Promise<Buffer> {
    const more: Buffer[] = [];
    let length = this.#held.length;
    while (length < count && !this.#isOver && this.#damage === null) {
      const { done, value } = await this.#pieces.next();
      if (done) this.#isOver = true;
      else if (isDamage(value)) this.#damage = value;
      else {
        more.push(value);
        length += value.length;
      }
    }
    if (more.length > 0)
      this.#held = this.#held.length > 0 || more.length > 1 ? Buffer.concat([this.#held, ...more]) : more[0]!;
    return this.#held;
  }

  /** Passes over bytes that were peeked at. */
  skip(count: number): void {
    this.#held = this.#held.subarray(count);
    this.offset += count;
  }

  /** The next bytes, so many or, at the end, fewer. */
  async take(count: number): Promise<Buffer> {
    const taken = (await this.peek(count)).subarray(0, count);
    this.skip(taken.length);
    return taken;
  }

  /** Whatever arrives next; empty at the end. */
  async chunk(): Promise<Buffer> {
    const taken = await this.peek(1);
    this.skip(taken.length);
    return taken;
  }

  /** Puts bytes back that were taken last. */
  unread(bytes: Buffer): void {
    this.#held = this.#held.length > 0 ? Buffer.concat([bytes, this.#held]) : bytes;
    this.offset -= bytes.length;
  }

  /**
   * Passes over bytes until a place that looks right.
   * @param find the first such place in some bytes, or -1
   * @param overlap bytes it must see together
   * @param most bytes to pass over, about, before it gives up
   * @returns whether there is one
   */
  async seek(find: (bytes: Buffer) => number, overlap: number, most = Number.POSITIVE_INFINITY): Promise<boolean> {
    const start = this.offset;
    for (let wanted = overlap; this.offset - start <= most; wanted = this.#held.length + 1) {
      const ahead = await this.peek(wanted);
      const at = find(ahead);
      if (at >= 0) {
        this.skip(at);
        return true;
      }
      const isEnd = ahead.length < wanted;
      this.skip(isEnd ? ahead.length : Math.max(0, ahead.length - overlap + 1));
      if (isEnd) return false;
    }
    return false;
  }

  /** The same, but for a place further ahead by so many bytes at least. */
  async seekBehind(find: (bytes: Buffer) => number, overlap: number, count: number, most: number): Promise<boolean> {
    await this.take(count);
    return this.seek(find, overlap, most);
  }

  /** Passes over so many bytes without holding them. */
  async pass(count: number): Promise<void> {
    for (let left = count; left > 0; ) {
      const passed = Math.min(left, (await this.peek(1)).length);
      if (passed === 0) return;
      this.skip(passed);
      left -= passed;
    }
  }

  /** Whether damage is all that stands ahead, as far as is known. */
  isStoppedByDamage(): boolean {
    return this.#held.length === 0 && this.#damage !== null;
  }

  /** Whether everything up to the end, or to damage, was read. */
  async isAtEnd(): Promise<boolean> {
    return (await this.peek(1)).length === 0;
  }

  /** The damage that reading stopped at, which it then reads on behind; null at the true end. */
  passDamage(): Damage | null {
    const damage = this.#held.length === 0 ? this.#damage : null;
    if (damage) this.#damage = null;
    return damage;
  }
}
