import { version } from '$app/env';
import { Connection } from './connection.ts';
import { ServerClock } from './server-clock.ts';

/** Holds a line for a page that shows nothing of the meeting as it goes on, and so is never behind. */
export function stayDevice(meeting: string): void {
  let seq: number | undefined;
  const reached = (now: number) => {
    seq = now;
    return true;
  };
  new Connection({ meeting, audience: 'public' }, new ServerClock(), version, {
    have: () => seq,
    caughtUp: (reply) => reached(reply.seq),
    patched: (patch) => reached(patch.to),
    pulsed: (pulse) => reached(pulse.seq),
    drafted: () => undefined,
    changed: () => undefined,
  });
}
