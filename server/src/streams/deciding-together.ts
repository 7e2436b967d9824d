import type { Instant } from '@doi-thoai/shared/calendar/instant';
import { evolve, type Meeting, type MeetingEvent } from '@doi-thoai/shared/meeting/meeting';
import { isRefusal } from '@doi-thoai/shared/engine/refusal';
import type { Actor } from '@doi-thoai/shared/meeting/roles';
import type { Entry } from '../journal/journal.ts';
import { newId } from './new-id.ts';
import type { OpenMeeting } from './open-stream.ts';
import { digestOf } from './read-command.ts';
import { actorOfTurn, type Turn } from './turn.ts';

/** Nothing else is answered while these are decided. */
const mostTogether = 50;

/** A turn, and what is to be recorded of it. */
export interface Decided {
  readonly turn: Turn;
  readonly entry: Entry;
}

/**
 * What the turns at the head of the line lead to, each decided on what those before it lead to. Ends before the first
 * that is more than recorded: what is refused, known already or changes nothing is looked at by itself.
 */
export function decideTogether(open: OpenMeeting): readonly Decided[] {
  // As a rule there is one, which need not be decided twice.
  if (open.waiting.length === 1 || !open.exists) return [];
  const now = open.now();
  const decided: Decided[] = [];
  let { state } = open;
  let seq = open.seq();
  for (const turn of open.waiting.slice(0, mostTogether)) {
    const { id } = turn.read.command;
    if (open.outcomes.get(id) || decided.some(({ entry }) => entry.command.id === id)) break;
    const entry = entryOf(turn, state, now);
    if (!entry) break;
    decided.push({ turn, entry });
    for (const event of entry.events) {
      seq += 1;
      state = evolve(state, event, { seq, at: now, by: entry.by });
    }
  }
  return decided;
}

function entryOf(turn: Turn, state: Meeting, now: Instant): Entry | undefined {
  const { actor } = actorOfTurn({ exists: true, state }, turn);
  if (!actor) return undefined;
  const events = eventsOf(turn, state, actor, now);
  if (events.length === 0) return undefined;
  const { command } = turn.read;
  return { at: now, by: actor, command: { id: command.id, digest: digestOf(actor, command) }, events };
}

function eventsOf(
  { read: { action, input } }: Turn,
  state: Meeting,
  actor: Actor,
  now: Instant,
): readonly MeetingEvent[] {
  try {
    const events = action.decide(state, input, { actor, now, newId });
    return isRefusal(events) ? [] : events;
  } catch {
    // A fault of ours in one is no reason to let down those before it; by itself it is told.
    return [];
  }
}
