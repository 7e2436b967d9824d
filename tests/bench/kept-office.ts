import { setTimeout as pause } from 'node:timers/promises';
import type { House } from '@doi-thoai/shared/office/house';
import { houseOf } from '@doi-thoai/shared/office/house';
import {
  blankOffice,
  evolveOffice,
  missingIn,
  officeId,
  type OfficeEvent,
} from '@doi-thoai/shared/office/office';
import type { Journal } from '@doi-thoai/server/journal/journal';
import { startOurs, type Stores } from './servers.ts';

/** A server enters what it ships within seconds of its first start. */
const patienceMs = 60_000;

/**
 * What the office of this database keeps once a server was there: meetings that are written with it have nothing to
 * adopt from it while something is measured.
 */
export async function keptHouse(stores: Stores, journal: Journal): Promise<House> {
  const server = await startOurs(stores);
  try {
    const until = Date.now() + patienceMs;
    while (Date.now() < until) {
      const house = await houseIn(journal);
      if (house) return house;
      await pause(100);
    }
    throw new Error('the office has not got what a server ships');
  } finally {
    await server.stop();
  }
}

async function houseIn(journal: Journal): Promise<House | undefined> {
  let office = blankOffice();
  for await (const batch of journal.read(officeId, 0))
    for (const { event, ...stamp } of batch) office = evolveOffice(office, event as OfficeEvent, stamp);
  return missingIn(office).length === 0 ? houseOf(office) : undefined;
}
