import { z } from 'zod';
import type { Instant } from '../calendar/instant.ts';
import { id, receipt, streamId } from '../engine/ids.ts';
import type { Refusal } from '../engine/refusal.ts';
import { type Role } from '../meeting/roles.ts';
import type { Me } from '../engine/stream.ts';
import type { Changes, ViewData } from '../engine/view.ts';
import { pageNames } from './devices.ts';
import { ringSteps, type SeatReach } from './reach.ts';

/** Names a paired device; no secret of it. */
const deviceId = /^[a-f0-9]{16}$/;

/** A view of a kind of stream, as its own table names it. */
const audienceName = z.string().regex(/^[a-z]{1,20}$/);

// — From the browser, each acknowledged —

/** Begins to follow a stream as one audience; `have` is the number of the last event that this view holds. */
export const enter = z.strictObject({
  protocol: z.number().int(),
  stream: streamId,
  audience: audienceName,
  /** The secret of a receipt's link, for the audience of that name. */
  receipt: receipt.optional(),
  have: z.number().int().min(0).optional(),
});
export type Enter = z.output<typeof enter>;

export const leave = z.strictObject({ stream: streamId, audience: audienceName });
export type Leave = z.output<typeof leave>;

/** Asks for the time of a stream that is followed. */
export const clock = z.strictObject({ stream: streamId.optional() });
export type ClockWanted = z.output<typeof clock>;

/** A command; the same id sent again gets the first outcome. */
export const command = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_-]{12,64}$/),
  stream: streamId,
  type: z.string().max(60),
  input: z.unknown(),
  /** Until when it may be carried out, in the server's time; an act of the moment is refused afterwards. */
  until: z.number().int().min(0).max(8.64e15).optional(),
  pin: z.string().max(12).optional(),
  /** The secret of a link, for whoever has neither account nor seat. */
  link: receipt.optional(),
});
export type Command = z.output<typeof command>;

/** Text that is being written and not yet part of the record, shared by the devices of one seat. */
export const draft = z.strictObject({
  stream: streamId,
  key: z.string().regex(/^[a-z0-9:-]{1,120}$/),
  text: z.string().max(20_000),
  /** The revision that it was written over; 0 when none was known. */
  over: z.number().int().min(0),
});
export type Draft = z.output<typeof draft>;

/** What a device tells of itself for the fleet board. */
export const presence = z.strictObject({
  stream: streamId,
  /** The page that is open, as its address names it. */
  page: z.string().regex(/^[a-z-]{0,40}$/),
  /** The build that the page comes from. */
  version: z.string().max(40),
  /** The last event that is shown. */
  seq: z.number().int().min(0),
  lagMs: z.number().int().min(0).max(86_400_000),
  width: z.number().int().min(0).max(20_000),
  height: z.number().int().min(0).max(20_000),
  /** Where the browser tells. */
  battery: z.strictObject({ percent: z.number().int().min(0).max(100), charging: z.boolean() }).optional(),
  /** What a department's tablet rings for. */
  rings: z
    .array(z.strictObject({ assignment: id, step: z.enum(ringSteps) }))
    .max(20)
    .optional(),
});
export type Presence = z.output<typeof presence>;

/** Asks for the fleet board of a meeting, and for its news until `follow` is false. */
export const fleet = z.strictObject({ stream: streamId, follow: z.boolean() });
export type FleetWanted = z.output<typeof fleet>;

/** One device, all of a seat, or with neither the whole fleet. */
const whom = {
  stream: streamId,
  device: z.string().regex(deviceId).optional(),
  seat: id.optional(),
};

/** What devices are to do at once. */
export const deviceCommand = z.discriminatedUnion('act', [
  z.strictObject({ ...whom, act: z.literal('identify') }),
  z.strictObject({ ...whom, act: z.literal('reload') }),
  z.strictObject({ ...whom, act: z.literal('redirect'), page: z.enum(pageNames) }),
]);
export type DeviceCommandWanted = z.output<typeof deviceCommand>;

// — To the browser —

/** `seq` is the last event of the stream's journal that holds what was commanded. */
export type Outcome = { readonly ok: true; readonly seq: number } | Refusal;

/** The whole view, or the changes since `have` when the server still knows them. */
export type Entered =
  | {
      readonly ok: true;
      readonly seq: number;
      readonly now: Instant;
      readonly me: Me;
      readonly view: ViewData;
      readonly changes?: undefined;
    }
  | {
      readonly ok: true;
      readonly seq: number;
      readonly now: Instant;
      readonly me: Me;
      readonly view?: undefined;
      readonly changes: Changes;
    }
  | Refusal;

/** Leads from state `from` to state `to`; applied only by a view that stands at `from`. */
export interface Patch {
  readonly stream: string;
  readonly audience: string;
  readonly from: number;
  readonly to: number;
  readonly changes: Changes;
}

/** Every two seconds: where the stream stands and what time it is. */
export interface Pulse {
  readonly stream: string;
  readonly audience: string;
  readonly seq: number;
  readonly now: Instant;
}

/** A text that is being written, as the server keeps it; empty once it was submitted. */
export interface KeptDraft {
  readonly rev: number;
  readonly text: string;
}

export interface DraftNews extends KeptDraft {
  readonly stream: string;
  readonly key: string;
  /** Who typed it, by the name of the seat or the account; an earlier server does not say. */
  readonly by?: string;
  /** What it was about was rerouted: whoever holds any words of it lets go of them (UB3). */
  readonly erased?: true;
}

/** The revision that stands now; with `instead` it is another's, and what was sent is not kept. */
export interface DraftSaved {
  readonly ok: true;
  readonly rev: number;
  readonly instead?: string;
}

/** One paired device. */
export interface FleetDevice {
  readonly id: string;
  /** Whether its socket is open. */
  readonly connected: boolean;
  /** When it last told of itself, to be compared with the server's time; null when that is not known. */
  readonly confirmedAt: Instant | null;
  /** What it told; null when it has told nothing that is still remembered. */
  readonly told: (Omit<Presence, 'stream' | 'rings'> & { readonly behind: number }) | null;
}

export interface FleetSeat {
  readonly id: string;
  readonly role: Role;
  readonly name: string;
  /** Where it stands in the hall; empty until somebody wrote it down. */
  readonly place: string;
  readonly screen: string | null;
  readonly devices: readonly FleetDevice[];
}

/** Every seat with its devices, whole each time; `seats` is missing for those who only call people. */
export interface FleetNews {
  readonly stream: string;
  readonly now: Instant;
  /** By how much the clock of the server's machine is ahead of the meeting's time; somebody may have set it. */
  readonly wallAheadMs: number;
  /** Where the meeting stands. */
  readonly seq: number;
  /** The build of the pages that this server hands out; null where they are not built. */
  readonly version: string | null;
  /** Hall screens, and how many of them show what is current. */
  readonly screens: { readonly current: number; readonly all: number };
  /** How each seat can be reached, by its id; an earlier server does not say. */
  readonly reach?: Readonly<Record<string, SeatReach>>;
  readonly seats?: readonly FleetSeat[];
}

/** What a device is told to do. */
export type DeviceCommand =
  | { readonly act: 'identify'; readonly name: string; readonly place: string }
  | { readonly act: 'reload' }
  | { readonly act: 'redirect'; readonly address: string };

export interface FromBrowser {
  enter: (message: unknown, reply: (entered: Entered) => void) => void;
  leave: (message: unknown, reply: (outcome: { ok: true } | Refusal) => void) => void;
  command: (message: unknown, reply: (outcome: Outcome) => void) => void;
  /** Answers the time of the stream, for the measurement of the offset. */
  clock: (message: unknown, reply: (clock: { now: Instant } | Refusal) => void) => void;
  draft: (message: unknown, reply: (outcome: DraftSaved | Refusal) => void) => void;
  /** Answers one draft as it is kept, or null when nothing is. */
  readDraft: (
    message: unknown,
    reply: (draft: { ok: true; kept: KeptDraft | null } | Refusal) => void,
  ) => void;
  presence: (message: unknown, reply: (outcome: { ok: true } | Refusal) => void) => void;
  fleet: (message: unknown, reply: (fleet: { ok: true; fleet: FleetNews | null } | Refusal) => void) => void;
  /** Answers how many devices were reached by it. */
  deviceCommand: (
    message: unknown,
    reply: (outcome: { ok: true; devices: number } | Refusal) => void,
  ) => void;
}

export interface ToBrowser {
  patch: (patch: Patch) => void;
  pulse: (pulse: Pulse) => void;
  draft: (draft: DraftNews) => void;
  fleet: (news: FleetNews) => void;
  deviceCommand: (command: DeviceCommand) => void;
  /** The page is older than the server: load it again. */
  reload: () => void;
  /** This seat's right was taken back. */
  revoked: () => void;
}
