import type { Instant } from '../calendar/instant.ts';
import { audiencesOfRole, type AudienceName, type Role } from '../meeting/roles.ts';
import type { FleetDevice } from './messages.ts';

/*
 * What servers and browsers must agree on about the devices of a hall (BX4). Nothing in here needs a schema, so that
 * pages may use it.
 */

/** Who sees the fleet board, gives commands to devices and ends their sessions. */
export const keepersOfDevices: readonly Role[] = ['moderator', 'coordinator', 'admin'];

/** Who lets a device into a seat: no administrator, who would see by it what petitions say (U12). */
export const givesOutSeats: readonly Role[] = ['moderator', 'coordinator'];

/** Who is told how many screens are current and which seats can be reached, and nothing else about devices. */
export const toldOfDevices: readonly Role[] = ['chair'];

/** Pages of a meeting that a device can be sent to, each with the audience that it shows. */
export const pages = {
  chair: 'chair',
  moderator: 'moderator',
  secretary: 'secretary',
  desk: 'desk',
  department: 'department',
  screen: 'screen',
  register: 'public',
} as const satisfies Record<string, AudienceName>;
export type Page = keyof typeof pages;
export const pageNames = Object.keys(pages) as [Page, ...Page[]];

export function isPage(name: string): name is Page {
  return Object.hasOwn(pages, name);
}

/** The pages that a seat of this role may open. */
export function pagesOf(role: Role): Page[] {
  return pageNames.filter((page) => audiencesOfRole[role].includes(pages[page]));
}

/** Below the server's own address, as `addressOf` names the page of a seat. */
export function addressOfPage(meeting: string, page: Page): string {
  return `/m/${meeting}/${page}`;
}

/** Further than this the clock of a server's machine is off the meeting's time for everybody to see. */
const clockOffMs = 60_000;

/** Whether people would notice that the clock of the server's machine is so far ahead, or behind. */
export function isClockOff(wallAheadMs: number): boolean {
  return Math.abs(wallAheadMs) > clockOffMs;
}

/** How a device is: current, heard of but behind, or not heard of. */
export type DeviceState = 'current' | 'stale' | 'absent';

/** What the state of a device is judged by. */
export interface Heartbeat {
  /** Whether its socket is open. */
  readonly connected: boolean;
  /** Milliseconds since it last told of itself; null when it never did. */
  readonly silentMs: number | null;
  /** Events that it had not shown yet when it last told of itself. */
  readonly behind: number;
  readonly lagMs: number;
}

/** Milliseconds between two reports of a device. */
export const reportIntervalMs = 8000;

/** One report may be lost; of two in a row nobody is sure any more. */
const lateAfterMs = 12_000;
const goneAfterMs = 20_000;
/** What a healthy device is never behind by: it tells of itself once it has shown what came. */
const eventsBehind = 3;
const slowAfterMs = 2000;

export function deviceState({ connected, silentMs, behind, lagMs }: Heartbeat): DeviceState {
  if (silentMs === null || silentMs >= (connected ? goneAfterMs : lateAfterMs)) return 'absent';
  if (!connected || silentMs >= lateAfterMs || behind >= eventsBehind || lagMs >= slowAfterMs) return 'stale';
  return 'current';
}

/** The state of a device on the fleet board, at a time of the server. */
export function stateOf({ connected, confirmedAt, told }: FleetDevice, now: Instant): DeviceState {
  const silentMs = told && confirmedAt !== null ? now - confirmedAt : null;
  return deviceState({ connected, silentMs, behind: told?.behind ?? 0, lagMs: told?.lagMs ?? 0 });
}
