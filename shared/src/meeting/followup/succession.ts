import { z } from 'zod';
import { civilDateOf, type CivilDate } from '../../calendar/civil-date.ts';
import { standsFor, type Lasting } from '../../office/lasting.ts';
import { action, type Context } from '../action.ts';
import type { DepartmentId } from '../ids.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import type { Commitment } from './commitments.ts';
import { isFollowed, partsIn } from './standing.ts';

/** A body that ended, and the one that answers for what it owed. */
interface Succession {
  readonly lastDay: CivilDate;
  readonly successor: Lasting;
}

/** Who answers by now for what a department owed; nothing where it goes on, or nobody took over (TD11). */
function successionOf(
  { departments }: Meeting,
  department: DepartmentId,
  { bodies, now }: Pick<Context, 'bodies' | 'now'>,
): Succession | undefined {
  const body = bodies.get(departments.get(department)?.body ?? department);
  const today = civilDateOf(now);
  if (!body || body.validTo === null || today <= body.validTo) return undefined;
  const successor = standsFor((id) => bodies.get(id), body.id, today);
  return successor && { lastDay: body.validTo, successor };
}

/** Whether a body still has something to do for what it owes. */
function isStillOwed(meeting: Meeting, { id, petition: matter }: Commitment): boolean {
  const petition = meeting.petitions.get(matter);
  if (!petition || !isFollowed(petition, meeting.about)) return false;
  if ((meeting.matterRecords.get(matter)?.closedAt ?? null) !== null) return false;
  return partsIn(meeting, matter).some((part) => part.commitment === id && !part.done);
}

/** The department by which a body answers here, and the event that calls it where it was not called yet. */
function calledAs(
  { departments }: Meeting,
  { id, name }: Lasting,
  newId: () => string,
): { readonly department: DepartmentId; readonly called: readonly MeetingEvent[] } {
  const known = departments.find((row) => (row.body ?? row.id) === id);
  if (known) return { department: known.id, called: [] };
  const department = departments.has(id) ? newId() : id;
  const facts = { name, leader: '', leaderTitle: '', deputies: [], fields: [], body: id };
  return { department, called: [{ type: 'departmentAdded', id: department, ...facts }] };
}

/** What is still owed by bodies that ended passes to those that succeeded them, with its days and its history (TD24). */
export const successionActions = {
  'parts.succeed': action({
    may: ['system'],
    input: z.strictObject({}),
    decide(meeting, _input, context): readonly MeetingEvent[] {
      const called = new Map<string, DepartmentId>();
      return meeting.commitments
        .filter((row) => row.state === 'open')
        .sort((one, other) => (one.id < other.id ? -1 : 1))
        .flatMap((row): readonly MeetingEvent[] => {
          const succession = successionOf(meeting, row.department, context);
          if (!succession || !isStillOwed(meeting, row)) return [];
          const { successor, lastDay } = succession;
          const known = called.get(successor.id);
          const as =
            known === undefined
              ? calledAs(meeting, successor, context.newId)
              : { department: known, called: [] };
          called.set(successor.id, as.department);
          const part = partsIn(meeting, row.petition).find((one) => one.commitment === row.id)?.part;
          return [
            ...as.called,
            {
              type: 'commitmentHandedOver',
              ...{ commitment: row.id, department: as.department, part: part ?? 'supporting' },
              succeeded: lastDay,
            },
          ];
        });
    },
  }),
};
