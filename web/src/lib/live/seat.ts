import { isSeatedIn } from './seat-memory.ts';

/**
 * For pages that citizens open and that need no connection to the server: a tablet of the hall that was sent there stays on
 * the fleet board and hears that it is to come back. A citizen's phone loads nothing for it.
 */
export function keepSeat(meeting: string): void {
  if (isSeatedIn(meeting)) void import('./device-persistence.ts').then((file) => file.persistDevice(meeting));
}
