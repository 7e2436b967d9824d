/**
 * What one message says about the offset, server time minus local time, in milliseconds. The server stamps its time
 * after a question was sent and before anything of it is received, whatever the delays of both ways: so the offset
 * lies between these bounds. A message that came unasked has no upper one.
 */
export interface ClockBounds {
  readonly lower: number;
  readonly upper: number;
}

/** What is older than this many messages, a minute or two, may have drifted away. */
const kept = 40;
/** Both clocks count whole milliseconds, and drift a little meanwhile. */
const tolerance = 12;

export function boundsOfRoundTrip(sentAt: number, serverNow: number, receivedAt: number): ClockBounds {
  return { lower: serverNow - receivedAt, upper: serverNow - sentAt };
}

/** A message that came unasked took no less than no time. */
export function boundsOfPulse(serverNow: number, receivedAt: number): ClockBounds {
  return { lower: serverNow - receivedAt, upper: Infinity };
}

/** Between the highest lower and the lowest upper bound; undefined while nothing was measured. */
function narrowest(known: readonly ClockBounds[]): ClockBounds | undefined {
  if (known.length === 0) return undefined;
  return {
    lower: Math.max(...known.map(({ lower }) => lower)),
    upper: Math.min(...known.map(({ upper }) => upper)),
  };
}

/** What to keep after one more: the latest, or only the newest when it contradicts them: the device slept. */
export function withBounds(known: readonly ClockBounds[], next: ClockBounds): readonly ClockBounds[] {
  const all = [...known, next].slice(-kept);
  const { lower, upper } = narrowest(all) ?? next;
  return lower > upper + tolerance ? [next] : all;
}

/** The offset that is at most `uncertaintyOf` wrong; 0 while nothing was measured. */
export function offsetOf(known: readonly ClockBounds[]): number {
  const bounds = narrowest(known);
  if (!bounds) return 0;
  return bounds.upper === Infinity ? bounds.lower : (bounds.lower + bounds.upper) / 2;
}

/** How far off the offset may be at most. */
export function uncertaintyOf(known: readonly ClockBounds[]): number {
  const bounds = narrowest(known);
  return bounds ? Math.max(0, bounds.upper - bounds.lower) / 2 : Infinity;
}
