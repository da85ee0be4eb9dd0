/**
 * The columns of words while they are being built.
 */

/** Columns of words under construction. Whoever writes makes room first, so that no write is checked. */
export class TokenColumns {
  count = 0;
  hash: Int32Array;
  start: Uint32Array;
  end: Uint32Array;
  flags: Uint8Array;

  constructor(capacity: number) {
    this.hash = new Int32Array(capacity);
    this.start = new Uint32Array(capacity);
    this.end = new Uint32Array(capacity);
    this.flags = new Uint8Array(capacity);
  }

  /** Makes room for `more` words. */
  reserve(more: number): void {
    if (this.count + more <= this.hash.length) return;
    const { hash, start, end, flags } = this;
    const capacity = Math.max(this.count + more, hash.length * 2);
    this.hash = new Int32Array(capacity);
    this.start = new Uint32Array(capacity);
    this.end = new Uint32Array(capacity);
    this.flags = new Uint8Array(capacity);
    this.hash.set(hash);
    this.start.set(start);
    this.end.set(end);
    this.flags.set(flags);
  }
}
