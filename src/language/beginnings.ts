/**
 * Which of many beginnings a text has, without looking at each.
 */

/** Beginnings are looked up by so many of their first characters; none is shorter. */
const keyLength = 2;

/** The beginnings, of two characters or more, that a text has, in order; indexed when first asked. */
export function indexBeginnings(beginnings: readonly string[]): (text: string) => readonly string[] {
  let byKey: Map<string, string[]> | undefined;
  const read = (): Map<string, string[]> => {
    const found = new Map<string, string[]>();
    for (const beginning of beginnings) {
      const key = beginning.slice(0, keyLength);
      const known = found.get(key);
      if (known) known.push(beginning);
      else found.set(key, [beginning]);
    }
    return found;
  };
  return (text) => {
    byKey ??= read();
    return byKey.get(text.slice(0, keyLength))?.filter((beginning) => text.startsWith(beginning)) ?? none;
  };
}

const none: readonly string[] = [];
