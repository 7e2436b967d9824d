import type { Instant } from '../../calendar/instant.ts';

/**
 * A speaking timer. Nothing ticks: a running timer is the instant at which it ends, so every screen that knows
 * the server's clock shows the same second (BX4). Times in milliseconds.
 */
export type Timer =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly endsAt: Instant; readonly grantedMs: number }
  | { readonly state: 'paused'; readonly remainingMs: number; readonly grantedMs: number };

export const idle: Timer = { state: 'idle' };

/** A timer set to a length and not yet started. */
export function setTo(grantedMs: number): Timer {
  return { state: 'paused', remainingMs: grantedMs, grantedMs };
}

/** What is left; below zero once the time is over. */
export function remaining(timer: Timer, now: Instant): number {
  if (timer.state === 'idle') return 0;
  return timer.state === 'running' ? timer.endsAt - now : timer.remainingMs;
}

/** How long has been spoken so far. */
export function spoken(timer: Timer, now: Instant): number {
  return timer.state === 'idle' ? 0 : timer.grantedMs - remaining(timer, now);
}

export function run(timer: Timer, now: Instant): Timer {
  if (timer.state !== 'paused') return timer;
  return { state: 'running', endsAt: (now + timer.remainingMs) as Instant, grantedMs: timer.grantedMs };
}

export function halt(timer: Timer, now: Instant): Timer {
  if (timer.state !== 'running') return timer;
  return { state: 'paused', remainingMs: timer.endsAt - now, grantedMs: timer.grantedMs };
}

export function extend(timer: Timer, byMs: number): Timer {
  if (timer.state === 'idle') return timer;
  const grantedMs = timer.grantedMs + byMs;
  return timer.state === 'running'
    ? { ...timer, endsAt: (timer.endsAt + byMs) as Instant, grantedMs }
    : { ...timer, remainingMs: timer.remainingMs + byMs, grantedMs };
}

/** Time that passed without the timer: it is taken from what is left. */
export function spend(timer: Timer, ms: number): Timer {
  if (timer.state === 'idle') return timer;
  return timer.state === 'running'
    ? { ...timer, endsAt: (timer.endsAt - ms) as Instant }
    : { ...timer, remainingMs: timer.remainingMs - ms };
}
