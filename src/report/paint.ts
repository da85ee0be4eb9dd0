/**
 * How parts of a message are told apart. Reports say what a piece is; the command decides whether that is a colour.
 */

/** Styles by meaning. Each returns its text, made safe for where it goes, styled or not. */
export interface Paint {
  readonly removed: (text: string) => string;
  readonly kept: (text: string) => string;
  readonly place: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly plain: (text: string) => string;
}

const same = (text: string): string => text;

/** No style at all. */
export const plainPaint: Paint = { removed: same, kept: same, place: same, quiet: same, plain: same };
