import { civilDateOf } from '../../calendar/civil-date.ts';
import { shortDate } from '../../calendar/dates-in-words.ts';
import { refuse, type Refusal } from '../../engine/refusal.ts';
import { standsFor } from '../../office/lasting.ts';
import type { Context } from '../action.ts';
import type { Meeting } from '../meeting.ts';
import type { DepartmentId } from '../ids.ts';

/** Why nothing new is asked of a body of the directory: it ended, and another answers for it, or none (TD11). */
export function bodyEnded(
  body: string,
  { now, bodies }: Pick<Context, 'now' | 'bodies'>,
): Refusal | undefined {
  const known = bodies.get(body);
  const day = civilDateOf(now);
  if (!known || known.validTo === null || day <= known.validTo) return undefined;
  const { name } = known;
  const date = shortDate(known.validTo);
  const successor = standsFor((id) => bodies.get(id), body, day);
  return successor
    ? refuse('bodySucceeded', { name, date, successor: successor.name })
    : refuse('bodyEnded', { name, date });
}

/** The same of a body that is called here, by what it is in the directory. */
export function departmentEnded(
  meeting: Meeting,
  department: DepartmentId,
  context: Pick<Context, 'now' | 'bodies'>,
): Refusal | undefined {
  return bodyEnded(meeting.departments.get(department)?.body ?? department, context);
}
