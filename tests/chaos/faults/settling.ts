import { setTimeout as pause } from 'node:timers/promises';
import { linkDigest } from '@doi-thoai/server/access/link-secret';
import { instant } from '@doi-thoai/shared/calendar/instant';
import { linkRefusal } from '@doi-thoai/shared/meeting/intake/links';
import { seatsOf } from '@doi-thoai/shared/meeting/seats';
import type { Finding } from './checks.ts';
import type { Seated } from './hall.ts';
import type { JournalReplica } from './journal-replica.ts';

/** Whoever is not current so long after everything runs again is stuck. */
const settleTimeoutMs = 60_000;

/** Waits until nobody waits for an outcome any more and every page shows the end of the record; else who is stuck. */
export async function untilCurrent(seated: readonly Seated[], replica: JournalReplica): Promise<Finding[]> {
  const until = performance.now() + settleTimeoutMs;
  let behind: readonly Seated[] = seated;
  while (performance.now() < until) {
    await pause(20);
    await replica.look();
    behind = seated.filter((one) => !isCurrent(one, replica));
    if (behind.length > 0) continue;
    // Nothing was on its way any more, so this is the end of the record.
    await replica.look();
    if (seated.every((one) => isCurrent(one, replica))) return [];
  }
  return behind.map(({ name, page: { seq, state, unsent, refusal } }) => ({
    kind: 'diverged',
    what: `${name} is stuck at ${seq} of ${replica.seq}, ${state}, ${unsent} unsent ${refusal ? JSON.stringify(refusal) : ''}`,
  }));
}

/**
 * Whoever's link opens nothing any more is shown nothing, nor whoever's seat went with the body that it was of: nobody takes
 * what that one had not sent by then, and nobody said that it was taken.
 */
function isCurrent({ seat, page }: Seated, { seq, state }: JournalReplica): boolean {
  if (page.state === 'refused') return seat !== undefined && seatsOf(state).every(({ id }) => id !== seat);
  if (page.unsent > 0) return false;
  if (page.state === 'shut')
    return linkRefusal(state, linkDigest(page.place.link ?? ''), instant(Date.now())) !== undefined;
  return page.seq === seq && page.state === 'live';
}
