import { deviceState } from '@doi-thoai/shared/wire/devices';
import { LiveStateAway, type LiveState, type PresentDevice } from '../live/live-state.ts';

/** What a simulated person tells of the device that it has not. */
export const noDevice = { version: '', width: 0, height: 0 } as const;

/**
 * Whether simulated people sit in a rehearsal's seats, on whichever server or terminal they are played; null while nobody
 * can tell. They leave without a word when a server loses its power, so it is asked of what devices told last.
 */
export async function playersThere(live: LiveState, rehearsal: string): Promise<boolean | null> {
  try {
    const devices = [...(await live.present(rehearsal)).values()];
    return devices.some(({ about, connected, silentMs }) => {
      const { behind, lagMs } = about;
      return isSimulated(about) && deviceState({ connected, silentMs, behind, lagMs }) !== 'absent';
    });
  } catch (error) {
    if (error instanceof LiveStateAway) return null;
    throw error;
  }
}

/** A page of a browser names its build, or at least has a size. */
function isSimulated({ version, width }: PresentDevice): boolean {
  return version === noDevice.version && width === noDevice.width;
}
