import { createContext } from 'svelte';
import type { Instant } from '@doi-thoai/shared/calendar/instant';
import type { Refusal } from '@doi-thoai/shared/engine/refusal';
import type { Evidence } from '@doi-thoai/shared/meeting/answers/answers';
import type { ActionType, InputOf } from '@doi-thoai/shared/meeting/meeting';
import type { DataOf } from '@doi-thoai/shared/views/audiences';
import type { KeptText } from '#lib/parts/phone/kept-text.svelte.ts';

/** What a body sees of what it owes, by whatever way it came. */
export type OwedData = Pick<DataOf<'link'>, 'owed' | 'house'>;

/** What the page of a body does, by a link or at its seat. */
export interface Desk {
  readonly now: Instant;
  /** Something is on its way, or could not be sent yet. */
  readonly busy: boolean;
  readonly waiting: boolean;
  /** Whether it was taken; says so, or why not. */
  act<T extends ActionType>(type: T, input: InputOf<T>, done: string): Promise<boolean>;
  /** Text that survives a reload. */
  kept(name: string): KeptText;
  /** Undefined when the server could not be reached. */
  upload(file: File): Promise<{ readonly ok: true; readonly evidence: Evidence } | Refusal | undefined>;
  /** Shows a file that was given, or says why not. */
  look(file: Evidence): Promise<void>;
}

export const [sharedDesk, shareDesk] = createContext<Desk>();
