import { deviceStorage } from '../ui/device-storage.ts';

const key = 'seated-in';

/** Notes on the device that it is paired to a seat of this meeting: its cookie is out of a page's reach. */
export function rememberSeat(meeting: string): void {
  deviceStorage.write(key, meeting);
}

export function isSeatedIn(meeting: string): boolean {
  return deviceStorage.read(key) === meeting;
}
