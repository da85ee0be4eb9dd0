/**
 * Where the output of each input goes in a folder that mirrors the inputs. No input is ever overwritten, no two
 * inputs share an output, and none leaves the folder.
 */
import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { UsageError } from '../errors.js';
import { type Input, identityOf, nameOf } from '../read/inputs.js';

/** Where an input's output goes, or why it cannot go there. */
export type Destination = (input: Input) => string | UsageError;

/** Tells which input, under whatever name, writing to a path would overwrite. */
export function overwriteGuard(inputs: readonly Input[]): (path: string) => Input | undefined {
  const known = new Map(inputs.map((input) => [input.identity, input]));
  return (path) => {
    try {
      return known.get(identityOf(statSync(path)));
    } catch {
      return undefined;
    }
  };
}

const withExtension = (place: string, extension: string): string => place.replace(/(?:\.[^./\\]*)?$/, extension);

/** Whether two paths lead to one place, symbolic links followed. */
export const isSamePlace = (path: string, other: string): boolean => realPath(path) === realPath(other);

/** A path without the symbolic links in it, as far as it exists. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realPath(parent), basename(path));
  }
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * Plans the outputs of a run.
 * @param extensionOf the extension of an input's output with its dot; null to keep the input's own name
 */
export function mirrorInto(
  folder: string,
  inputs: readonly Input[],
  extensionOf: (input: Input) => string | null,
): Destination {
  const owners = new Map<string, Input>();
  const overwritten = overwriteGuard(inputs);
  return (input) => {
    const extension = extensionOf(input);
    const path = join(folder, extension === null ? input.place : withExtension(input.place, extension));
    const real = realPath(path);
    if (!isBelow(real, realPath(folder))) {
      return new UsageError(
        `${nameOf(input)}: a symbolic link leads its output ${path} out of ${folder}; remove the link or choose another --out`,
      );
    }
    const owner = owners.get(real);
    if (owner) {
      return new UsageError(
        `${nameOf(input)}: its output would overwrite that of ${nameOf(owner)} (${path}); clean them into different folders`,
      );
    }
    owners.set(real, input);
    const victim = overwritten(path);
    return victim
      ? new UsageError(`${nameOf(input)}: its output would overwrite the input ${nameOf(victim)}; choose another --out`)
      : path;
  };
}
