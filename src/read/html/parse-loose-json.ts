/**
 * JSON as pages have it: read whole when it is JSON, else as far as it can be understood.
 */

/** Levels that are read; what nests deeper is hostile. */
const deepest = 64;

const space = /(?:\s|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$))*/y;
const word = /[^\s,:{}[\]"']+/y;
const plainPart = /[^"'\\]+/y;
/** What stands behind a quotation mark that ends a string; any other is part of it. */
const behindString = /\s*(?:$|[:}\]]|\/[/*]|[,;]\s*(?:$|["'{[}\]\d/-]|true|false|null|[\w@$]+\s*:)|\n\s*["'{}[\]])/y;
const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** Reads values from a source, never going back. */
class LooseReader {
  private at = 0;

  constructor(private readonly source: string) {}

  /** The values of the source: one by itself, several as a list. */
  readAll(): unknown {
    const values: unknown[] = [];
    for (this.skipSpace(); this.at < this.source.length; this.skipSpace()) {
      if (/[,;:}\]]/.test(this.source[this.at]!)) this.at++;
      else values.push(this.readValue(0));
    }
    return values.length === 1 ? values[0] : values;
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private skipSpace(): void {
    this.match(space);
  }

  private readValue(depth: number): unknown {
    if (depth > deepest) {
      this.at = this.source.length;
      return null;
    }
    const first = this.source[this.at]!;
    if (first === '{') return this.readObject(depth);
    if (first === '[') return this.readList(depth);
    if (first === '"' || first === "'") return this.readString();
    return this.readBare();
  }

  private readObject(depth: number): unknown {
    const entries: [string, unknown][] = [];
    this.at++;
    for (this.skipSpace(); this.at < this.source.length; this.skipSpace()) {
      const next = this.source[this.at]!;
      if (next === '}' || next === ']') {
        this.at++;
        break;
      }
      if (next === ',' || next === ':') {
        this.at++;
        continue;
      }
      const name = this.readValue(depth + 1);
      this.skipSpace();
      if (this.source[this.at] !== ':') continue;
      this.at++;
      this.skipSpace();
      const value = /[,}\]]/.test(this.source[this.at] ?? '}') ? null : this.readValue(depth + 1);
      entries.push([String(name), value]);
    }
    return Object.fromEntries(entries);
  }

  private readList(depth: number): unknown {
    const values: unknown[] = [];
    this.at++;
    for (this.skipSpace(); this.at < this.source.length; this.skipSpace()) {
      const next = this.source[this.at]!;
      if (next === ',' || next === ':') this.at++;
      else if (next === ']' || next === '}') {
        this.at++;
        break;
      } else values.push(this.readValue(depth + 1));
    }
    return values;
  }

  /** A string: line breaks, unknown escapes and quotation marks that nothing of JSON follows stand for themselves. */
  private readString(): string {
    const mark = this.source[this.at++]!;
    const parts: string[] = [];
    while (this.at < this.source.length) {
      parts.push(this.match(plainPart));
      const unit = this.source[this.at++];
      if (unit === '\\') parts.push(this.readEscape());
      else if (unit === mark && this.endsString()) break;
      else parts.push(unit ?? '');
    }
    return parts.join('');
  }

  private endsString(): boolean {
    behindString.lastIndex = this.at;
    return behindString.test(this.source);
  }

  private readEscape(): string {
    const unit = this.source[this.at++] ?? '';
    if (unit !== 'u') return escapes[unit] ?? unit;
    const code = this.source.slice(this.at, this.at + 4);
    if (!/^[\da-f]{4}$/i.test(code)) return unit;
    this.at += 4;
    return String.fromCharCode(Number.parseInt(code, 16));
  }

  /** A number, a literal, or a word that has lost its quotation marks. */
  private readBare(): unknown {
    const text = this.match(word);
    if (text === '') this.at++;
    if (text === 'null' || text === 'undefined') return null;
    if (text === 'true' || text === 'false') return text === 'true';
    return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
  }
}

/**
 * The value of a source; null when it is empty. What is not JSON (comments, commas too many or too few, single or no
 * quotation marks, line breaks and marks within strings, several values, an end that is missing) is read as it is meant.
 */
export function parseLooseJson(source: string): unknown {
  try {
    return JSON.parse(source) as unknown;
  } catch {
    const value = new LooseReader(source).readAll();
    return Array.isArray(value) && value.length === 0 ? null : value;
  }
}
