import { milliseconds } from '@doi-thoai/shared/calendar/instant';
import { timeLeft } from '@doi-thoai/shared/calendar/timers-in-words';

/** A timer as it travels: nothing ticks on the wire. Times are whole milliseconds, `endsAt` the server's. */
export type TimerReading =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly endsAt: number }
  | { readonly state: 'paused'; readonly remainingMs: number };

export interface ClockFace {
  /** “1:52”; “−0:07” once the time is over. */
  readonly text: string;
  /** Negative once the time is over. */
  readonly remainingMs: number;
  /** calm, then ring in the last minute, last in the last half minute, over afterwards. */
  readonly tone: 'calm' | 'ring' | 'last' | 'over';
  /** Milliseconds until the text changes; undefined while nothing runs. */
  readonly changesIn: number | undefined;
}

const second = 1000;
const minute = 60 * second;

/** What a timer shows at a moment; every screen with the server's time changes its second at the same moment. */
export function clockFace(timer: TimerReading, now: number): ClockFace {
  const remainingMs = remainingOf(timer, now);
  return {
    text: timeLeft(milliseconds(remainingMs)),
    remainingMs,
    tone: timer.state === 'idle' ? 'calm' : toneOf(remainingMs),
    changesIn: timer.state === 'running' ? untilNextSecond(remainingMs) : undefined,
  };
}

function remainingOf(timer: TimerReading, now: number): number {
  if (timer.state === 'idle') return 0;
  return timer.state === 'running' ? timer.endsAt - now : timer.remainingMs;
}

function untilNextSecond(remainingMs: number): number {
  return remainingMs - (Math.ceil(remainingMs / second) - 1) * second;
}

function toneOf(remainingMs: number): ClockFace['tone'] {
  if (remainingMs <= -second) return 'over';
  if (remainingMs <= minute / 2) return 'last';
  if (remainingMs <= minute) return 'ring';
  return 'calm';
}
