import { setTimeout as pause } from 'node:timers/promises';
import { Crowd } from '../faults/crowd.ts';
import { everyoneLeaves, fillHall, type House } from '../faults/hall.ts';
import { Ledger } from '../faults/acknowledgements.ts';
import { Mirror } from '../faults/journal-replica.ts';
import { untilCurrent } from '../faults/settling.ts';

/** How often in a session everybody's page is loaded again: people come and go. */
const comings = 6;

/** One session from the first to the last: people come, act, load their pages again, and leave. */
export async function holdSession(house: House, meeting: string, ms: number): Promise<number> {
  const ledger = new Ledger();
  const mirror = new Mirror(meeting, () => house.databaseUrl());
  const seated = await fillHall(house, meeting, ledger);
  const crowd = new Crowd(seated, mirror, ms);
  crowd.start();
  for (let part = 0; part < comings; part += 1) {
    await pause(ms / comings);
    for (const { page } of seated) await page.reload();
  }
  crowd.stop();
  const stuck = await untilCurrent(seated, mirror);
  everyoneLeaves(seated);
  await mirror.close();
  const [first] = stuck;
  if (first) throw new Error(first.what);
  return ledger.acknowledged.size;
}
