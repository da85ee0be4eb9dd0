/**
 * Spans of time in two units: half an hour, and 30 minutes.
 */

const halfHour =
  /^(?:полчаса|получаса|півгодини|halvtim(?:me|men|mes|e|en)|felor[ae]|pulhodin[ayu]|polhodin[ayu]|polgodzin[aey]|mezzora)$/;
/** Whether a folded word is half an hour in one. */
export const isHalfHour = (folded: string): boolean => halfHour.test(folded);

/** Hours with two digits behind the point may be hours and minutes: "2.30". */
const hours = /^(\d+|\d*\.(?:\d|25|50|75)) h$/;
const minutesOfHour = 60;

/** Readings of hours, "1.5 h", in minutes. */
export const inMinutes = (readings: readonly string[]): string[] =>
  readings.flatMap((reading) => {
    const match = hours.exec(reading);
    return match ? [`${Number(match[1]) * minutesOfHour} min`] : [];
  });
