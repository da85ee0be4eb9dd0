/** What the process ends with. */
export const ExitCode = {
  /** Done, or nothing found. */
  Done: 0,
  /** A check found more than its budget. */
  Findings: 1,
  /** The job could not be done, in part or as a whole. */
  Failed: 2,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
