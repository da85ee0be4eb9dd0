/**
 * Where the output of each input goes in a folder that mirrors the inputs. No input is ever overwritten, and no two
 * inputs share an output.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../errors.js';
import { type Input, identityOf } from '../read/inputs.js';

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

/**
 * Plans the outputs of a run.
 * @param extensionOf the extension of an input's output with its dot; null to keep the input's own name
 */
export function mirrorInto(
  folder: string,
  inputs: readonly Input[],
  extensionOf: (input: Input) => string | null,
): Destination {
  const owners = new Map<string, string>();
  const overwritten = overwriteGuard(inputs);
  return (input) => {
    const extension = extensionOf(input);
    const path = join(folder, extension === null ? input.place : withExtension(input.place, extension));
    const owner = owners.get(path);
    if (owner !== undefined) {
      return new UsageError(
        `${input.path}: its output would overwrite that of ${owner} (${path}); clean them into different folders`,
      );
    }
    owners.set(path, input.path);
    const victim = overwritten(path);
    return victim
      ? new UsageError(`${input.path}: its output would overwrite the input ${victim.path}; choose another --out`)
      : path;
  };
}
