/**
 * Whether a standard stream is a terminal.
 */
import { fstatSync } from 'node:fs';

/**
 * Whether a descriptor is open on a terminal. Node's module of terminals brings that of networks along and takes 2 ms
 * to load, so that only character devices are put to it; pipes and files are none.
 */
export function isTerminalDescriptor(descriptor: 0 | 1 | 2): boolean {
  try {
    if (!fstatSync(descriptor).isCharacterDevice()) return false;
  } catch {
    return false;
  }
  return process.getBuiltinModule('node:tty').isatty(descriptor);
}
