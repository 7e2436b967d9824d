import { rowsInOrder } from '../engine/keyed.ts';
import type { Meeting } from './meeting.ts';
import { roleNames } from '../words/roles.ts';
import type { Actor, Role } from './roles.ts';
import type { DepartmentId } from './ids.ts';

/** A place in a meeting that a device is paired to; it stands for a role, never for a person. */
export interface Seat {
  readonly id: string;
  readonly role: Extract<Role, 'chair' | 'moderator' | 'secretary' | 'desk' | 'department' | 'screen'>;
  readonly name: string;
  readonly department: DepartmentId | null;
  readonly chair: string | null;
  readonly screen: string | null;
}

function seat(id: string, role: Seat['role'], name: string, stands: Partial<Seat> = {}): Seat {
  return { department: null, chair: null, screen: null, ...stands, id, role, name };
}

function numbered(role: 'moderator' | 'secretary' | 'desk', name: string, count: number): Seat[] {
  return Array.from({ length: count }, (_, at) => seat(`${role}-${at + 1}`, role, `${name} ${at + 1}`));
}

/** Two write the minutes where nobody convened more or fewer. */
const usualSecretaries = 2;

interface Known {
  /** What the seats followed from. */
  readonly from: readonly unknown[];
  readonly seats: readonly Seat[];
}

/** Every command asks who gives it, and seats change a few times in a session. */
const known = new WeakMap<Meeting['departments'], Known>();

/** All seats of a meeting; they follow from its state alone. */
export function seatsOf(meeting: Meeting): readonly Seat[] {
  const { chairs, departments, screens, about } = meeting;
  const from = [chairs, screens, about.moderators, about.secretaries, about.desks];
  const last = known.get(departments);
  if (last?.from.every((part, at) => part === from[at])) return last.seats;
  const seats = allSeats(meeting);
  known.set(departments, { from, seats });
  return seats;
}

function allSeats(meeting: Meeting): Seat[] {
  return [
    ...rowsInOrder(meeting.chairs).map((row) =>
      seat(`chair-${row.id}`, 'chair', row.name, { chair: row.id }),
    ),
    ...numbered('moderator', roleNames.moderator.vi, meeting.about.moderators),
    ...numbered('secretary', roleNames.secretary.vi, meeting.about.secretaries ?? usualSecretaries),
    ...numbered('desk', roleNames.desk.vi, meeting.about.desks),
    ...rowsInOrder(meeting.departments).map((row) =>
      seat(`department-${row.id}`, 'department', row.name, { department: row.id }),
    ),
    ...rowsInOrder(meeting.screens).map((row) =>
      seat(`screen-${row.id}`, 'screen', row.name, { screen: row.id }),
    ),
  ];
}

/** Whom the plan names for a seat: a chair's office, a body's leader; empty where it names nobody. */
export function holderOf({ chairs, departments }: Meeting, { chair, department }: Seat): string {
  const presides = chairs.get(chair ?? '');
  if (presides) return presides.title.startsWith(presides.name) ? '' : presides.title;
  const body = departments.get(department ?? '');
  return body ? [body.leader, body.leaderTitle].filter(Boolean).join(', ') : '';
}

/** The address of a seat's console, below the server's own. */
export function addressOf(meeting: string, place: Pick<Seat, 'role'>): string {
  return `/m/${meeting}/${place.role}`;
}

export function actorOf(place: Seat): Actor {
  return {
    role: place.role,
    seat: place.id,
    ...(place.department === null ? {} : { department: place.department }),
    ...(place.chair === null ? {} : { chair: place.chair }),
    ...(place.screen === null ? {} : { screen: place.screen }),
  };
}
