import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

type Strictness = 'strict' | 'balanced' | 'loose';

/** What a script of `bench` counts for each strictness and each of its sets. */
export const countsOf = <Count>(script: string): Readonly<Record<Strictness, Readonly<Record<string, Count>>>> =>
  JSON.parse(
    execFileSync('node', [fileURLToPath(new URL(`../bench/${script}`, import.meta.url)), '--json'], {
      encoding: 'utf8',
    }),
  );
