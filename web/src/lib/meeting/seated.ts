import { deviceStorage } from './device-storage.ts';

const key = 'seated-in';

/** Notes on the device that it is paired to a seat of this meeting: its cookie is out of a page's reach. */
export function rememberSeat(meeting: string): void {
  deviceStorage.write(key, meeting);
}

/**
 * For pages that citizens open and that need no line to the server: a tablet of the hall that was sent there stays on
 * the fleet board and hears that it is to come back. A citizen's phone loads nothing for it.
 */
export function staySeated(meeting: string): void {
  if (deviceStorage.read(key) === meeting)
    void import('./stay-device.ts').then((file) => file.stayDevice(meeting));
}
