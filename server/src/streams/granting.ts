import type { Instant } from '@doi-thoai/shared/calendar/instant';
import { refuse } from '@doi-thoai/shared/engine/refusal';
import type { Actor } from '@doi-thoai/shared/engine/action';
import type { Visitor } from '@doi-thoai/shared/engine/stream';
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
  now(): Instant;
}

/** As whom a caller may command this (M12); before a stream exists, only what founds it. */
export function grant(on: Deciding, { command, action }: ReadCommand, caller: Caller): Granted {
  const { kind, exists, state } = on;
  if (!exists && !kind.isFounding(command.type)) return { outcome: refuse('unknownMeeting') };
  const visitor = visitorOf(caller.session, command.link);
  // A link stands for itself: whoever holds it acts as nobody else.
  const actors = command.link === undefined ? actorsIn(kind, state, caller) : kind.actorsOf(state, visitor);
  const refused = kind.refusalOf?.(state, visitor, command.type, on.now());
  if (refused) return { outcome: refused, actor: actors[0] };
  const actor = actors.find(({ role }) => action.may.includes(role));
  return actor ? { actor } : { outcome: refuse('notAllowed'), actor: actors[0] };
}

/** As whom a command is recorded; else why it is not. */
export function actorOf(on: Deciding, { read, caller, withPin }: PendingCommand): Granted {
  const granted = grant(on, read, caller);
  if (granted.outcome || !withPin) return granted;
  return { actor: on.kind.confirmed(on.state, granted.actor) };
}

/**
 * Everyone whom a caller can be in a stream; never empty. A browser with a seat and an account is both, the seat first,
 * unless its page entered as the other.
 */
export function actorsIn<State, Who extends Actor>(
  kind: { actorsOf(state: State, visitor: Visitor): readonly [Who, ...Who[]] },
  state: State,
  { session, account, as }: Caller,
): readonly [Who, ...Who[]] {
  const first = kind.actorsOf(state, visitorOf(session));
  if (!account) return first;
  const both = [...first, ...kind.actorsOf(state, visitorOf(account))].filter(
    ({ role }) => role !== 'citizen',
  );
  const [one, ...others] = [
    ...both.filter(({ seat }) => seat === as),
    ...both.filter(({ seat }) => seat !== as),
  ];
  return one ? [one, ...others] : first;
}
