/**
 * Whole texts that were UTF-8, read as windows-1252 or Latin 1, and written as UTF-8 again: "cafÃ©", "â€œYesâ€\u009d",
 * "ÐŸÑ€Ð¸". Unlike the mending of single sequences for comparison, this one changes the text, so all of it must agree.
 */
import { windows1252Byte } from '../../language/mend-encoding.js';

/** A first byte of UTF-8 and a second, as windows-1252 shows them. */
const suspicious = /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;
const runs = /[^\u0000-\u007f]+/g;
/** Characters that must show themselves; fewer may be a quotation of such an accident. */
const fewest = 3;
/** Runs that were misread per run that was not, at least. */
const misreadPerSound = 10;

interface Mended {
  readonly text: string;
  /** Characters put together again. */
  readonly characters: number;
}

/** A run of characters beyond ASCII as the UTF-8 it was; null when it was none. */
function mendRun(run: string): Mended | null {
  const bytes: number[] = [];
  for (const character of run) {
    const byte = windows1252Byte(character);
    if (byte === null) return null;
    bytes.push(byte);
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
    return { text, characters: [...text].length };
  } catch {
    return null;
  }
}

/** The text as it was before it was misread; null when it was not. */
export function mendMisread(source: string): string | null {
  if (!suspicious.test(source)) return null;
  // White space was tidied up on the way: the second byte of "à" shows as a no-break space.
  const text = source.replace(/Ã(?= )/g, 'Ã\u00a0');
  let misread = 0;
  let sound = 0;
  let characters = 0;
  const mended = text.replace(runs, (run) => {
    const was = mendRun(run);
    if (was === null) {
      sound++;
      return run;
    }
    misread++;
    characters += was.characters;
    return was.text;
  });
  return characters >= fewest && misread >= sound * misreadPerSound ? mended : null;
}
