import { setTimeout as pause } from 'node:timers/promises';
import type { Finding } from './checks.ts';
import type { Seated } from './hall.ts';
import type { Mirror } from './journal-replica.ts';

/** Whoever is not current so long after everything runs again is stuck. */
const patience = 60_000;

/** Waits until nobody waits for an outcome any more and every page shows the end of the record; else who is stuck. */
export async function untilCurrent(seated: readonly Seated[], mirror: Mirror): Promise<Finding[]> {
  const until = performance.now() + patience;
  let behind: readonly Seated[] = seated;
  while (performance.now() < until) {
    await pause(20);
    await mirror.look();
    behind = seated.filter((one) => !isCurrent(one, mirror));
    if (behind.length > 0) continue;
    // Nothing was on its way any more, so this is the end of the record.
    await mirror.look();
    if (seated.every((one) => isCurrent(one, mirror))) return [];
  }
  return behind.map(({ name, page: { seq, state, unsent, refusal } }) => ({
    kind: 'diverged',
    what: `${name} is stuck at ${seq} of ${mirror.seq}, ${state}, ${unsent} unsent ${refusal ? JSON.stringify(refusal) : ''}`,
  }));
}

function isCurrent({ page }: Seated, { seq }: Mirror): boolean {
  return page.unsent === 0 && page.seq === seq && page.state === 'live';
}
