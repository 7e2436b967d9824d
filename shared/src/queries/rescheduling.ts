import type { CivilDate } from '../calendar/civil-date.ts';
import { rowsIn, type Keyed } from '../engine/keyed.ts';
import { linkStanding } from '../meeting/intake/link-standing.ts';
import type { Link } from '../meeting/intake/links.ts';
import type { Milestone } from '../meeting/plan/milestone.ts';

/** A conference as far as another day, or none, touches it. */
export interface Touchable {
  readonly milestones: Keyed<Milestone>;
  readonly organisations: Keyed<object>;
  readonly participants: Keyed<object>;
  readonly departments: Keyed<object>;
  readonly registrations: Keyed<object>;
  readonly links: Keyed<Pick<Link, 'revokedAt' | 'expiresOn'>>;
}

/** What another day, or none, touches: what went out by the old one, what is not done yet, and who is to be told (PL4). */
export interface Touched {
  /** Done already by the day that stood: notices and invitations that name it, say. */
  readonly goneOut: readonly Milestone[];
  readonly notDone: number;
  readonly organisations: number;
  readonly delegates: number;
  readonly bodies: number;
  readonly registrations: number;
  readonly links: number;
}

export function touchedBy(there: Touchable, today: CivilDate): Touched {
  const milestones = rowsIn(there.milestones).sort((one, other) => one.order - other.order);
  const hangs = ({ due }: Milestone) => due.kind === 'line' || due.kind === 'session';
  return {
    goneOut: milestones.filter((row) => row.handedIn !== null && hangs(row)),
    notDone: milestones.filter((row) => row.handedIn === null).length,
    organisations: rowsIn(there.organisations).length,
    delegates: rowsIn(there.participants).length,
    bodies: rowsIn(there.departments).length,
    registrations: rowsIn(there.registrations).length,
    links: rowsIn(there.links).filter((link) => linkStanding(link, today) === 'open').length,
  };
}
