/**
 * The code units of texts as numbers in a row. A string that is a piece of another is looked up through that one at every
 * character: written out once, the same loop takes less than half the time (`bench/throughput.js`).
 */

/** Code units of the longest text for which the memory is kept. */
const largestKept = 1 << 18;

/** Reads texts, one after the other, into the same memory. */
export class CodeUnits {
  #units = new Uint16Array(1 << 10);
  #bytes = Buffer.from(this.#units.buffer);

  /** The code units of a text, with anything behind them; they are good until the next text is read. */
  read(text: string): Readonly<Uint16Array> {
    let [units, bytes] = [this.#units, this.#bytes];
    if (text.length > units.length) {
      units = new Uint16Array(text.length * 2);
      bytes = Buffer.from(units.buffer);
      if (text.length <= largestKept) [this.#units, this.#bytes] = [units, bytes];
    }
    bytes.write(text, 'utf16le');
    return units;
  }
}
