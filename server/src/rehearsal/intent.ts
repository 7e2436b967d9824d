import type { Instant } from '@doi-thoai/shared/calendar/instant';
import type { ActionType } from '@doi-thoai/shared/meeting/meeting';
import type { AudienceName } from '@doi-thoai/shared/meeting/roles';
import type { DataOf } from '@doi-thoai/shared/views/audiences';
import type { Me } from '@doi-thoai/shared/engine/stream';

/** What a simulated person would do next, if nothing else happens first. */
export interface Intent {
  readonly type: ActionType;
  readonly input: Readonly<Record<string, unknown>>;
  /** For how many seconds of life the person waits before doing it. */
  readonly after: number;
  readonly pin?: string;
}

/** What a simulated person sees, and who it is. */
export interface Sight<A extends AudienceName> {
  readonly data: DataOf<A>;
  readonly me: Me;
  /** The server's time. */
  readonly now: Instant;
}

/** Decides what a person in this role would do next, from what the person’s own screen shows and nothing else. */
export type Bot<A extends AudienceName> = (sight: Sight<A>) => readonly Intent[];

/** An intent, typed where it is written. */
export function intent(type: ActionType, input: Intent['input'], after: number, pin?: string): Intent {
  return { type, input, after, ...(pin === undefined ? {} : { pin }) };
}

/** Entities in the order of their numbers. */
export function byNo<R extends { readonly no: number }>(rows: Readonly<Record<string, R>>): R[] {
  return Object.values(rows).sort((a, b) => a.no - b.no);
}
