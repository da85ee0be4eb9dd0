/**
 * Failures a user can mend. Anything else that is thrown is a bug.
 */

/** An input that cannot be used: missing, unreadable, binary, empty, malformed. The message says what, where, what to do. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** A command that cannot be carried out as given. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** An output that cannot be written. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}
