/**
 * Texts and paragraphs that were UTF-8, read as windows-1252 or Latin 1, and written as UTF-8 again: "cafÃ©",
 * "â€œYesâ€\u009d", "ÐŸÑ€Ð¸". Unlike the mending of single sequences for comparison, this one changes the text, so all of
 * a text or of a paragraph must agree.
 */
import { isUtf8 } from 'node:buffer';
import { windows1252Byte } from '../../language/mend-encoding.js';

/** A first byte of UTF-8 and a second, as windows-1252 shows them. */
const suspicious = /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;
const runs = /[^\u0000-\u007f]+/g;
/** Characters that must show themselves; fewer may be a quotation of such an accident. */
const fewest = 3;
/** Runs that were misread per run that was not, at least, in a whole text; in a part of one none may be sound. */
const misreadPerSound = 10;
/** Characters of a single run that are no accident by themselves: scripts that write no spaces have few runs. */
const longRun = 10;
/** What parts of a text are looked at where not all of it was misread: paragraphs, then lines. */
const joints = [/(\n[ \t\r]*\n)/, /(\n)/];
/** Times that a text was misread, at most. */
const mostTimes = 3;
/** A first byte of UTF-8, which a run of misread characters begins with. */
const lead = /^[\u00c2-\u00f4]/;

interface Mended {
  readonly text: string;
  /** Characters put together again. */
  readonly characters: number;
}

/**
 * A run of which bytes were lost on the way, as those are for which windows-1252 has no character: the closing quote, and
 * a single first byte whose second is gone.
 */
const damaged = /^(?:â€|[\u00c3-\u00c5\u00d0\u00d1])$/;
/** Runs that were misread per damaged one, at least. */
const misreadPerDamaged = 3;

/** A run of characters beyond ASCII as the UTF-8 it was; null when it was none. */
function mendRun(run: string): Mended | null {
  if (!lead.test(run)) return null;
  const bytes: number[] = [];
  for (const character of run) {
    const byte = windows1252Byte(character);
    if (byte === null) return null;
    bytes.push(byte);
  }
  const utf8 = Buffer.from(bytes);
  if (!isUtf8(utf8)) return null;
  const text = utf8.toString();
  return { text, characters: [...text].length };
}

/**
 * The text as it was before it was misread once; null when it was not.
 * @param isPart whether it stands in a text that was not misread: then all of it must show that, more than once
 */
function mendOnce(source: string, isPart: boolean): string | null {
  if (!suspicious.test(source)) return null;
  // White space was tidied up on the way: the second byte of "à" shows as a no-break space.
  const text = source.replace(/Ã(?= )/g, 'Ã\u00a0');
  let misread = 0;
  let sound = 0;
  let characters = 0;
  let lost = 0;
  const mended = text.replace(runs, (run) => {
    if (isPart && sound > 0) return run;
    const was = mendRun(run);
    if (was === null && damaged.test(run)) {
      lost++;
      return run === 'â€' ? '”' : run;
    }
    if (was === null) {
      sound++;
      return run;
    }
    misread++;
    characters += was.characters;
    return was.text;
  });
  const isMisread = isPart
    ? sound === 0 && (misread >= fewest || characters >= longRun)
    : misread >= sound * misreadPerSound;
  return isMisread && characters >= fewest && misread >= lost * misreadPerDamaged ? mended : null;
}

/** The text with the parts that were misread put right; null when there are none. */
function mendParts(text: string, level = 0): string | null {
  const mended = mendOnce(text, level > 0);
  const joint = joints[level];
  if (mended !== null || joint === undefined || !suspicious.test(text)) return mended;
  const parts = text.split(joint).map((part) => mendParts(part, level + 1) ?? part);
  const joined = parts.join('');
  return joined === text ? null : joined;
}

/** The text as it was before it, or whole paragraphs of it, were misread, up to three times; null when none were. */
export function mendMisread(source: string): string | null {
  let mended: string | null = null;
  for (let times = 0; times < mostTimes; times++) {
    const next = mendParts(mended ?? source);
    if (next === null) break;
    mended = next;
  }
  return mended;
}
