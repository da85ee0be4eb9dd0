/**
 * Whether a standard stream is a terminal.
 */
import { fstatSync, statSync } from 'node:fs';

/**
 * Whether a descriptor is open on a terminal. Node's module of terminals brings that of networks along and takes 2 ms
 * to load, so that only character devices are put to it; pipes and files are none, nor is the one that forgets.
 */
export function isTerminalDescriptor(descriptor: 0 | 1 | 2): boolean {
  try {
    const stream = fstatSync(descriptor);
    if (!stream.isCharacterDevice()) return false;
    // Not there on Windows.
    if (stream.rdev === statSync('/dev/null', { throwIfNoEntry: false })?.rdev) return false;
  } catch {
    return false;
  }
  return process.getBuiltinModule('node:tty').isatty(descriptor);
}
