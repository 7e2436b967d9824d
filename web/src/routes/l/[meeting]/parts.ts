import { createContext } from 'svelte';
import type { ActionType, InputOf } from '@doi-thoai/shared/meeting/meeting';
import type { KeptText } from '#lib/parts/phone/kept-text.svelte.ts';

/** What the parts of a row share: how a command is sent, and text that survives a reload. */
export interface Row {
  readonly busy: boolean;
  /** Something could not be sent yet. */
  readonly waiting: boolean;
  /** Whether it was taken; says so, or why not. */
  act<T extends ActionType>(type: T, input: InputOf<T>, done: string): Promise<boolean>;
  kept(name: string, given?: string): KeptText;
}

export const [sharedRow, shareRow] = createContext<Row>();
