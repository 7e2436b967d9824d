import { instant, type Instant } from '../calendar/instant.ts';
import type { Stamp } from '../meeting/action.ts';
import { shippedHouse, type House } from '../office/house.ts';
import { noBodies, type KnownBodies } from '../office/lasting.ts';
import { actionNamed, blankMeeting, evolve, type Meeting, type MeetingEvent } from '../meeting/meeting.ts';
import { isRefusal, refuse, type Refusal } from '../engine/refusal.ts';
import type { Actor, Role } from '../meeting/roles.ts';

export interface Played extends Stamp {
  readonly event: MeetingEvent;
}

/**
 * Plays a meeting in memory with a clock and identities that are handed in: for tests of the rules and for
 * rehearsals. It checks role and input as a server does.
 */
export class Playing {
  meeting: Meeting;
  now: Instant;
  /** What the office keeps by now. */
  house: House = shippedHouse;
  bodies: KnownBodies = noBodies;
  /** Whether the server sends e-mail. */
  mails = true;
  readonly journal: Played[] = [];
  private ids = 0;

  constructor(id = 'thu', now: Instant = instant(Date.UTC(2024, 10, 22, 1, 0, 0))) {
    this.meeting = blankMeeting(id);
    this.now = now;
  }

  /** One command; its events are recorded, or the refusal comes back and nothing changed. */
  command(actor: Actor, type: string, input: unknown): readonly MeetingEvent[] | Refusal {
    const action = actionNamed(type);
    if (!action) return refuse('unknownAction', { action: type });
    if (!action.may.includes(actor.role)) return refuse('notAllowed');
    const parsed = action.input.safeParse(input);
    if (!parsed.success)
      return refuse('malformed', { problem: parsed.error.issues[0]?.path.join('.') ?? '' });
    const decision = action.decide(this.meeting, parsed.data, {
      actor,
      now: this.now,
      house: this.house,
      bodies: this.bodies,
      mails: this.mails,
      newId: () => `id${String((this.ids += 1)).padStart(4, '0')}`,
    });
    if (isRefusal(decision)) return decision;
    for (const event of decision) {
      const stamp: Stamp = { seq: this.journal.length + 1, at: this.now, by: actor };
      this.journal.push({ ...stamp, event });
      this.meeting = evolve(this.meeting, event, stamp);
    }
    return decision;
  }

  wait(ms: number): void {
    this.now = instant(this.now + ms);
  }
}

/** The state that a journal adds up to. */
export function replay(id: string, journal: Iterable<Played>): Meeting {
  let meeting = blankMeeting(id);
  for (const { event, ...stamp } of journal) meeting = evolve(meeting, event, stamp);
  return meeting;
}

/** A seat to play from. */
export function as(role: Role, stands: Partial<Actor> = {}): Actor {
  return { role, seat: `${role}-${stands.department ?? stands.chair ?? '1'}`, ...stands };
}

/** The journal as the server leaves it: an event that erases takes what was sealed before it under what it names. */
export function erased(journal: readonly Played[]): Played[] {
  const gone = new Set<string>();
  return journal
    .toReversed()
    .map((played) => {
      const { event } = played;
      const left =
        'sealed' in event && gone.has(event.subject)
          ? { ...played, event: { ...event, sealed: null } }
          : played;
      if ('erase' in event) for (const subject of event.erase) gone.add(subject);
      return left;
    })
    .toReversed();
}
