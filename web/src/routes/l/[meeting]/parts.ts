import { createContext } from 'svelte';
import type { ActionType, InputOf } from '@doi-thoai/shared/meeting/meeting';
import type { KeptText } from '#lib/parts/phone/kept-text.svelte.ts';
import type { Pending } from './pending.ts';

/** What the parts of a row share: how a command is sent, and text that survives a reload. */
export interface Row {
  readonly busy: boolean;
  /** Something could not be sent yet. */
  readonly waiting: boolean;
  /** Whether it was taken; says so, or why not. */
  act<T extends ActionType>(type: T, input: InputOf<T>, done: string): Promise<boolean>;
  kept(name: string, given?: string): KeptText;
  /** A part tells what stands in its boxes; to be called while it is set up. */
  holds(pending: Pending): void;
  /** Sends what stands in any box; the part that was not taken is told, and nothing after it is sent. */
  sendHeld(): Promise<Pending | undefined>;
}

export const [sharedRow, shareRow] = createContext<Row>();
