import { refuse, type Refusal } from '../../engine/refusal.ts';
import type { Meeting } from '../meeting.ts';
import type { Actor } from '../roles.ts';
import type { Organisation } from './organisation.ts';
import type { OrganisationId } from '../ids.ts';

/** The row that somebody writes in, or why not: an organisation writes in its own, the office in each (UB5). */
export function ownRow(
  { organisations, about }: Meeting,
  organisation: OrganisationId,
  actor: Actor,
): Organisation | Refusal {
  // Nobody is told whether another row exists.
  if (actor.role === 'organisation' && actor.organisation !== organisation) return refuse('notYours');
  const row = organisations.get(organisation);
  if (!row) return refuse('unknownOrganisation');
  return about.state === 'closed' ? refuse('wrongMeetingState', { state: 'closed' }) : row;
}
