import type { Instant } from '@doi-thoai/shared/calendar/instant';
import { matches } from '@doi-thoai/shared/text/fold';
import { stateOf, type DeviceState } from '@doi-thoai/shared/wire/devices';
import type { FleetDevice, FleetNews, FleetSeat } from '@doi-thoai/shared/wire/messages';
import { seatRoles } from '#lib/parts/seats.ts';

/** What is wrong with a row, the gravest first; `left` and `unpaired` call for nobody by themselves. */
export type Trouble = 'absent' | 'stale' | 'oldVersion' | 'lowBattery';

/** One device of a seat, or a seat that no device was ever paired to. */
export interface FleetRow {
  readonly key: string;
  readonly seat: FleetSeat;
  readonly device: FleetDevice | null;
  /** Which of the seat's devices it is, from 1. */
  readonly no: number;
  readonly state: DeviceState | 'unpaired' | 'left';
  readonly trouble: Trouble | null;
}

export interface FleetGroups {
  readonly wrong: readonly FleetRow[];
  readonly missing: readonly FleetRow[];
  readonly well: readonly FleetRow[];
}

const gravest: readonly Trouble[] = ['absent', 'stale', 'oldVersion', 'lowBattery'];
const lowCharge = 15;
/** A board that has heard nothing for so long knows no more than it did then. */
const boardStaleAfter = 7000;

/** The time at which a board is judged: the server's, as long as the server tells. */
export function judgedAt({ now: told }: FleetNews, now: Instant): { readonly at: Instant; current: boolean } {
  const current = now - told < boardStaleAfter;
  return { at: current && now > told ? now : told, current };
}

/** Every device and every empty seat, what is wrong first. */
export function fleetGroups({ seats = [], version }: FleetNews, at: Instant, query = ''): FleetGroups {
  const rows = [...seats]
    .filter(({ name, place }) => matches(`${name} ${place}`, query))
    .sort((a, b) => placeOfRole(a) - placeOfRole(b))
    .flatMap((seat) => rowsOf(seat, version, at));
  const grave = ({ trouble }: FleetRow) => (trouble === null ? gravest.length : gravest.indexOf(trouble));
  return {
    wrong: rows.filter(({ trouble }) => trouble !== null).sort((a, b) => grave(a) - grave(b)),
    missing: rows.filter(({ state }) => state === 'unpaired'),
    well: rows
      .filter(({ state, trouble }) => trouble === null && state !== 'unpaired')
      .sort((a, b) => Number(a.state === 'left') - Number(b.state === 'left')),
  };
}

/** Empty seats by what stands empty; what the hall cannot do without is named by itself. */
export function countMissing(missing: readonly FleetRow[]) {
  const of = (role: FleetSeat['role']) => missing.filter(({ seat }) => seat.role === role).length;
  const [chairs, departments, screens] = [of('chair'), of('department'), of('screen')];
  return { chairs, departments, screens, others: missing.length - chairs - departments - screens };
}

/** How a hall screen is, by the one of its devices that is best off: one display that works is what the hall needs. */
export interface ScreenOfHall {
  readonly state: DeviceState | 'unpaired';
  /** Null while nothing is paired. */
  readonly device: FleetDevice | null;
  readonly place: string;
}

/** Undefined where the fleet does not know the screen. */
export function screenOfHall(
  { seats = [] }: FleetNews,
  screen: string,
  at: Instant,
): ScreenOfHall | undefined {
  const seat = seats.find((one) => one.screen === screen);
  if (!seat) return undefined;
  for (const state of ['current', 'stale', 'absent'] as const) {
    const device = seat.devices.find((one) => stateOf(one, at) === state);
    if (device) return { state, device, place: seat.place };
  }
  return { state: 'unpaired', device: null, place: seat.place };
}

function rowsOf(seat: FleetSeat, version: string | null, at: Instant): FleetRow[] {
  if (seat.devices.length === 0)
    return [{ key: seat.id, seat, device: null, no: 1, state: 'unpaired', trouble: null }];
  const states = seat.devices.map((device) => stateOf(device, at));
  // A seat that works has no need of the device that was put away.
  const works = states.includes('current');
  return seat.devices.map((device, index) => {
    const state = states[index] === 'absent' && works ? 'left' : (states[index] ?? 'absent');
    const trouble = troubleOf(device, state, version);
    return { key: device.id, seat, device, no: index + 1, state, trouble };
  });
}

function troubleOf({ told }: FleetDevice, state: FleetRow['state'], version: string | null): Trouble | null {
  if (state === 'absent' || state === 'stale') return state;
  if (state === 'left') return null;
  if (isOld(told?.version, version)) return 'oldVersion';
  return told?.battery && !told.battery.charging && told.battery.percent <= lowCharge ? 'lowBattery' : null;
}

/** Whether a page comes from another build than the server hands out now; a simulated device comes from none. */
export function isOld(told: string | undefined, version: string | null): boolean {
  return told !== undefined && told !== '' && version !== null && told !== version;
}

function placeOfRole({ role }: FleetSeat): number {
  return seatRoles.findIndex((one) => one === role);
}
