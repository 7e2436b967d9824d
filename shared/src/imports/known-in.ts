import { rowsInOrder } from '../engine/keyed.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Body } from '../office/bodies.ts';
import type { Known } from './analyse.ts';

/** What a file is compared with: the bodies of the office, and the organisations and fields of a conference. */
export function knownIn(
  bodies: Iterable<Body>,
  meeting: Pick<Meeting, 'organisations' | 'fields'> | null,
): Known {
  const going = [...bodies].filter(({ validTo }) => validTo === null);
  const named = ({ id, name, shortName }: Body) => ({ id, name, shortName });
  const organisations = meeting ? [...meeting.organisations].map(({ id, name }) => ({ id, name })) : [];
  const villages = going.filter(({ kind }) => kind === 'village').map(named);
  return {
    bodies: going.map(named),
    units: [...organisations, ...villages],
    fields: meeting ? rowsInOrder(meeting.fields).map(({ id, name }) => ({ id, name })) : [],
  };
}
