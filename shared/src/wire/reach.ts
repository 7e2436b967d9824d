import type { Instant } from '../calendar/instant.ts';
import { pageNames, stateOf } from './devices.ts';
import type { FleetDevice, FleetSeat } from './messages.ts';

/*
 * How a seat can be reached (BX2): whoever calls on a department is told what its tablet says of itself, and never that
 * a bell rings because one was rung. It is presence and no record: it comes with the reports of devices, is shared by
 * servers as these are, and is forgotten with them.
 */

/** What a tablet says of a call: it stands on its screen, it sounds as well, somebody has touched it. */
export const ringSteps = ['shown', 'sounding', 'seen'] as const;
export type RingStep = (typeof ringSteps)[number];

/** By the id of the assignment. */
export type Rings = Readonly<Record<string, RingStep>>;

/** What a device told with its last report. */
export type ToldRings = readonly { readonly assignment: string; readonly step: RingStep }[];

export interface SeatReach {
  /** `none`: nothing was ever paired to the seat. `away`: no device of it shows the seat's own page. */
  readonly device: 'none' | 'away' | 'here';
  readonly rings: Rings;
}

/** `ringsOf` answers what a device told last; what one says that is not here any more counts for nothing. */
export function reachOf(
  seat: Pick<FleetSeat, 'role' | 'devices'>,
  ringsOf: (device: FleetDevice) => ToldRings,
  now: Instant,
): SeatReach {
  if (seat.devices.length === 0) return { device: 'none', rings: {} };
  const here = seat.devices.filter((device) => isHere(seat, device, now));
  if (here.length === 0) return { device: 'away', rings: {} };
  const rings: Record<string, RingStep> = {};
  if (seat.role === 'department')
    for (const { assignment, step } of here.flatMap(ringsOf))
      if (ringSteps.indexOf(step) >= ringSteps.indexOf(rings[assignment] ?? 'shown'))
        rings[assignment] = step;
  return { device: 'here', rings };
}

/** Connected, heard of lately, and showing the page that its seat is for. */
function isHere({ role }: Pick<FleetSeat, 'role'>, device: FleetDevice, now: Instant): boolean {
  if (!device.connected || !device.told || stateOf(device, now) === 'absent') return false;
  return device.told.page === pageNames.find((page) => page === role);
}
