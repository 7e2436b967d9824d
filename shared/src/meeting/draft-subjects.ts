import { isStillAsked } from './intake/petition-standing.ts';
import type { Meeting } from './meeting.ts';

/**
 * Whether a draft is about what was rerouted, or about a comment or promise that went with it, so that its words are
 * kept nowhere (UB3); drafts about what was taken back go alike, so that no device can tell one from the other. The key of a draft ends with the id of what it is about, where it is about one thing.
 */
export function isErased(meeting: Meeting, key: string): boolean {
  // Beside a draft stands what it is written over, under the same key.
  const [kind, ...rest] = key.replace(/^(?:over|recorded):/, '').split(':');
  const id = rest.at(-1);
  if (id === undefined) return false;
  // Of these nothing stays in the state that would tell.
  if (kind === 'minutes' && rest[0] === 'commented') return meeting.comments.get(id) === undefined;
  if (kind === 'minutes' && rest[0] === 'promised') return meeting.commitments.get(id) === undefined;
  if (kind === 'reword') return meeting.commitments.get(id) === undefined;
  const petition = meeting.petitions.get(meeting.assignments.get(id)?.petition ?? id);
  const turn = meeting.turns.get(id);
  const registration = meeting.registrations.get(turn?.registration ?? id);
  const isNobodys = petition !== undefined && !isStillAsked(petition);
  return isNobodys || turn?.erased === true || registration?.state === 'rerouted';
}
