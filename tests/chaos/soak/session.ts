import { setTimeout as pause } from 'node:timers/promises';
import { RandomPeople } from '../faults/random-people.ts';
import { everyoneLeaves, fillHall, type House } from '../faults/hall.ts';
import { Acknowledgements } from '../faults/acknowledgements.ts';
import { JournalReplica } from '../faults/journal-replica.ts';
import { untilCurrent } from '../faults/settling.ts';

/** How often in a session everybody's page is loaded again: people come and go. */
const comings = 6;

/** One session from the first to the last: people come, act, load their pages again, and leave. */
export async function holdSession(house: House, meeting: string, ms: number): Promise<number> {
  const acknowledgements = new Acknowledgements();
  const replica = new JournalReplica(meeting, () => house.databaseUrl());
  const seated = await fillHall(house, meeting, acknowledgements);
  for (let part = 0; part < comings; part += 1) {
    // The first part is before the day.
    const people = new RandomPeople(seated, replica, ms + part, part === 0);
    people.start();
    await pause(ms / comings);
    for (const { page } of seated) page.reload();
    people.stop();
  }
  const stuck = await untilCurrent(seated, replica);
  everyoneLeaves(seated);
  await replica.close();
  const [first] = stuck;
  if (first) throw new Error(first.what);
  return acknowledgements.acknowledged.size;
}
