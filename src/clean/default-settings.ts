/**
 * The defaults of what a caller may set: apart, so that the command can tell of them without loading what judges.
 */

/** What holds unless the caller says otherwise; docs/accuracy.md has the measurements. */
export const defaultSettings = {
  threshold: 0.65,
  strictness: 'balanced',
  keep: 'fullest',
  granularity: 'block',
  sentences: 0,
} as const;
