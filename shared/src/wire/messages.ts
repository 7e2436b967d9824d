import { z } from 'zod';
import type { Instant } from '../calendar/instant.ts';
import { id, receipt } from '../meeting/ids.ts';
import type { Params } from '../meeting/rejections.ts';
import { audiences, type AudienceName, type Role } from '../meeting/roles.ts';
import type { Changes, ViewData } from '../views/view.ts';

/** Longest command in bytes of JSON; the longest honest one is an answer of 10,000 characters. */
export const largestMessage = 100_000;

/** Milliseconds between two pulses. A screen without one for three seconds says that it is stale (BX4). */
export const pulseEvery = 2000;
export const staleAfter = 3000;

// — From the browser, each acknowledged —

/** Begins to follow a meeting as one audience; `have` is the number of the last event that this view holds. */
export const enter = z.strictObject({
  protocol: z.number().int(),
  meeting: id,
  audience: z.enum(audiences),
  /** The secret of a receipt's link, for the audience of that name. */
  receipt: receipt.optional(),
  have: z.number().int().min(0).optional(),
});
export type Enter = z.output<typeof enter>;

export const leave = z.strictObject({ meeting: id, audience: z.enum(audiences) });
export type Leave = z.output<typeof leave>;

/** A command; the same id sent again gets the first outcome. */
export const command = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_-]{12,64}$/),
  meeting: id,
  type: z.string().max(60),
  input: z.unknown(),
  pin: z.string().max(12).optional(),
});
export type Command = z.output<typeof command>;

/** Text that is being written and not yet part of the record, shared by the devices of one seat. */
export const draft = z.strictObject({
  meeting: id,
  key: z.string().regex(/^[a-z0-9:-]{1,120}$/),
  text: z.string().max(20_000),
});
export type Draft = z.output<typeof draft>;

/** What a device tells of itself for the fleet board. */
export const presence = z.strictObject({
  meeting: id,
  version: z.string().max(40),
  seq: z.number().int().min(0),
  lagMs: z.number().int().min(0).max(86_400_000),
  width: z.number().int().min(0).max(20_000),
  height: z.number().int().min(0).max(20_000),
});
export type Presence = z.output<typeof presence>;

// — To the browser —

export interface Refusal {
  readonly ok: false;
  readonly code: string;
  readonly params: Params;
}

/** `seq` is the last event of the meeting's journal that holds what was commanded. */
export type Outcome = { readonly ok: true; readonly seq: number } | Refusal;

/** Who this browser is in the meeting. */
export interface Me {
  readonly role: Role;
  readonly seat: string;
  readonly name: string;
  readonly department: string | null;
  readonly chair: string | null;
  readonly screen: string | null;
}

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
  readonly meeting: string;
  readonly audience: AudienceName;
  readonly from: number;
  readonly to: number;
  readonly changes: Changes;
}

/** Every two seconds: where the meeting stands and what time it is. */
export interface Pulse {
  readonly meeting: string;
  readonly audience: AudienceName;
  readonly seq: number;
  readonly now: Instant;
}

export interface DraftNews {
  readonly meeting: string;
  readonly key: string;
  readonly text: string;
}

export interface FromBrowser {
  enter: (message: unknown, reply: (entered: Entered) => void) => void;
  leave: (message: unknown, reply: (outcome: { ok: true } | Refusal) => void) => void;
  command: (message: unknown, reply: (outcome: Outcome) => void) => void;
  /** Answers the server's clock, for the measurement of the offset. */
  clock: (message: unknown, reply: (clock: { now: Instant }) => void) => void;
  draft: (message: unknown, reply: (outcome: { ok: true } | Refusal) => void) => void;
  /** Answers the kept text of one draft, or null. */
  readDraft: (message: unknown, reply: (draft: { ok: true; text: string | null } | Refusal) => void) => void;
  presence: (message: unknown, reply: (outcome: { ok: true } | Refusal) => void) => void;
}

export interface ToBrowser {
  patch: (patch: Patch) => void;
  pulse: (pulse: Pulse) => void;
  draft: (draft: DraftNews) => void;
  /** The page is older than the server: load it again. */
  reload: () => void;
  /** This seat's right was taken back. */
  revoked: () => void;
}
