import { refuse } from '@doi-thoai/shared/engine/refusal';
import type { Actor } from '@doi-thoai/shared/engine/action';
import type { Outcome } from '@doi-thoai/shared/wire/messages';
import type { Caller } from '../access/caller.ts';
import { visitorOf, type AnyKind } from './kinds.ts';
import type { ReadCommand } from './read-command.ts';

/** A command that waits to be decided. */
export interface PendingCommand {
  readonly read: ReadCommand;
  readonly caller: Caller;
  /** Whether the caller's person was confirmed with the PIN. */
  readonly withPin: boolean;
}

/** An outcome, and as whom the caller got it. */
export interface CommandResult {
  readonly outcome: Outcome;
  readonly actor?: Actor;
}

/** As whom the caller may; else why not. */
export type Granted = { readonly actor: Actor; readonly outcome?: undefined } | CommandResult;

/** A stream as far as deciding goes. */
export interface Deciding {
  readonly kind: AnyKind;
  /** Whether anything was ever recorded in it. */
  readonly exists: boolean;
  readonly state: unknown;
}

/** As whom a caller may command this (M12); before a stream exists, only what founds it. */
export function grant(
  { kind, exists, state }: Deciding,
  { command, action }: ReadCommand,
  caller: Caller,
): Granted {
  if (!exists && !kind.isFounding(command.type)) return { outcome: refuse('unknownMeeting') };
  const actors = kind.actorsOf(state, visitorOf(caller.session));
  const actor = actors.find(({ role }) => action.may.includes(role));
  return actor ? { actor } : { outcome: refuse('notAllowed'), actor: actors[0] };
}

/** As whom a command is recorded; else why it is not. */
export function actorOf(on: Deciding, { read, caller, withPin }: PendingCommand): Granted {
  const granted = grant(on, read, caller);
  if (granted.outcome || !withPin) return granted;
  return { actor: on.kind.confirmed(on.state, granted.actor) };
}
