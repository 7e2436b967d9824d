import type { Duration } from './instant.ts';

/**
 * What is left on a timer, 'm:ss'. Rounded up, so that 0:00 appears when time is up and not a second early;
 * overtime carries a minus sign.
 */
export function timeLeft(left: Duration): string {
  const whole = Math.ceil(left / 1000);
  return whole < 0 ? `−${minutesAndSeconds(-whole)}` : minutesAndSeconds(whole);
}

/** How long something has lasted, 'm:ss', in whole seconds passed. */
export function timePassed(passed: Duration): string {
  return minutesAndSeconds(Math.max(0, Math.floor(passed / 1000)));
}

function minutesAndSeconds(wholeSeconds: number): string {
  return `${Math.floor(wholeSeconds / 60)}:${String(wholeSeconds % 60).padStart(2, '0')}`;
}
