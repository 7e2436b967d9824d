import { setTimeout as pause } from 'node:timers/promises';
import { postLargeBody } from '../../support/large-body.ts';
import { Counts, type Going, type LargeBodies } from './attack.ts';

/** Between two bodies on one connection. */
const pauseMs = 40;

/** Every second body does not say beforehand how long it is. */
export function sendLargeBodies(url: string, { to, bytes, connections }: LargeBodies): Going {
  const counts = new Counts();
  const ending = new AbortController();
  const goesOn = (): boolean => !ending.signal.aborted;
  let no = 0;
  const post = async (): Promise<void> => {
    while (goesOn()) {
      const target = to[Math.floor(no / 2) % to.length];
      if (!target) return;
      no += 1;
      const posted = { ...target, bytes, chunked: no % 2 === 0 };
      const { answer, taken } = await postLargeBody(url, posted, ending.signal);
      if (!goesOn()) return;
      counts.add(answer);
      counts.add('bodies');
      counts.add('bytes taken', taken);
      await pause(pauseMs);
    }
  };
  const all = Array.from({ length: connections }, post);
  return {
    end: async () => {
      ending.abort();
      await Promise.all(all);
      return counts.tally;
    },
  };
}
