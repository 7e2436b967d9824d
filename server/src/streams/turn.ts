import { refuse } from '@doi-thoai/shared/engine/refusal';
import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import type { Actor } from '@doi-thoai/shared/meeting/roles';
import type { Outcome } from '@doi-thoai/shared/wire/messages';
import { actorFor, actorsOf, type Caller } from '../access/caller.ts';
import type { ReadCommand } from './read-command.ts';

/** A command that waits to be decided. */
export interface Turn {
  readonly read: ReadCommand;
  readonly caller: Caller;
  /** Whether the caller's person was confirmed with the PIN. */
  readonly withPin: boolean;
  /** Once its turn has come, alone or with others. */
  handled?: Handled;
}

/** An outcome, and as whom the caller got it. */
export interface Handled {
  readonly outcome: Outcome;
  readonly actor?: Actor;
}

/** As whom the caller may; else why not. */
export type Granted = { readonly actor: Actor; readonly outcome?: undefined } | Handled;

/** A meeting as far as deciding goes; it exists once it was convened. */
export interface Deciding {
  readonly exists: boolean;
  readonly state: Meeting;
}

/** As whom a caller may command this; before a meeting exists, only that it be convened. */
export function grant(
  { exists, state }: Deciding,
  { command, action }: ReadCommand,
  caller: Caller,
): Granted {
  if (!exists && command.type !== 'meeting.convene') return { outcome: refuse('unknownMeeting') };
  const actor = actorFor(state, caller, action);
  return actor ? { actor } : { outcome: refuse('notAllowed'), actor: actorsOf(state, caller)[0] };
}

/** As whom a turn is recorded; else why it is not. */
export function actorOfTurn(on: Deciding, { read, caller, withPin }: Turn): Granted {
  const granted = grant(on, read, caller);
  return granted.outcome || !withPin ? granted : { actor: withPerson(on.state, granted.actor) };
}

/** The record names the department's leader, who confirmed with the PIN, and not a tablet. */
function withPerson(state: Meeting, actor: Actor): Actor {
  const department = actor.department === undefined ? undefined : state.departments.get(actor.department);
  if (!department) return actor;
  return { ...actor, person: { name: department.leader, title: department.leaderTitle } };
}
