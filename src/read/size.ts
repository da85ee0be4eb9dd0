/**
 * Sizes as people write them: "64M", "256 MiB".
 */

const units: Readonly<Record<string, number>> = { '': 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 };
const written = /^(\d{1,12}(?:\.\d{1,3})?)\s*([KMG]?)(?:i?B)?$/i;

/** Bytes in "1500", "64K", "1.5 GiB"; null when it is no size, or none at all. */
export function parseSize(text: string): number | null {
  const found = written.exec(text.trim());
  if (!found) return null;
  const bytes = Math.floor(Number(found[1]) * units[found[2]!.toUpperCase()]!);
  return bytes > 0 && Number.isSafeInteger(bytes) ? bytes : null;
}

/** A size in the largest unit that leaves a number from 1 on. */
export function describeSize(bytes: number): string {
  const [unit, factor] =
    bytes >= 1024 ** 3
      ? (['GiB', 1024 ** 3] as const)
      : bytes >= 1024 ** 2
        ? (['MiB', 1024 ** 2] as const)
        : bytes >= 1024
          ? (['KiB', 1024] as const)
          : (['bytes', 1] as const);
  return `${Math.round((bytes / factor) * 10) / 10} ${unit}`;
}
