import { z } from 'zod';
import type { Calendar } from '@doi-thoai/shared/calendar/calendar';
import { isRefusal, refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import { sessionDay } from '@doi-thoai/shared/meeting/followup/clocks';
import { milestoneRedatings } from '@doi-thoai/shared/meeting/plan/milestone-dates';
import { redatings, type Redating } from '@doi-thoai/shared/meeting/plan/house-copy';
import { evolveOffice, officeActionNamed, officeId, type Office } from '@doi-thoai/shared/office/office';
import type { RedatedRow } from '@doi-thoai/shared/office/preview';
import type { FastifyRequest } from 'fastify';
import { officeKind } from '../streams/office-kind.ts';
import { actorsIn } from '../streams/granting.ts';
import { malformed } from '../streams/read-command.ts';
import { meetingKind } from '../streams/meeting-kind.ts';
import { newId } from '../streams/new-id.ts';
import type { MeetingSummary } from '../projections/meeting-list.ts';
import type { OpenStream } from '../streams/open-stream.ts';
import type { Api, HttpDependencies } from './dependencies.ts';
import { answer } from './errors.ts';

/** What an edit of the calendar would do, before it is saved (TD12). */
export function officeRoutes(api: Api, { streams, projections }: HttpDependencies): void {
  api.post(
    '/api/office/preview',
    {
      schema: {
        tags: ['streams'],
        summary: 'Which open commitments an edit of the calendar would date anew; nothing is saved',
        body: z.strictObject({ type: z.string().regex(/^calendar\.[A-Za-z]{1,40}$/), input: z.unknown() }),
      },
    },
    async (request, reply) => {
      const calendar = await streams.with(officeKind, officeId, (open) => calendarAfter(open, request));
      if (isRefusal(calendar)) return answer(reply, calendar);
      const redated: RedatedRow[] = [];
      for (const meeting of await owing()) redated.push(...(await redatedIn(meeting, calendar)));
      return answer(reply, { ok: true, redated });
    },
  );

  /** Meetings in which something is owed or prepared, the latest first. */
  async function owing(): Promise<readonly MeetingSummary[]> {
    const owed = new Set((await projections.commitments()).map(({ meeting }) => meeting));
    return (await projections.meetings()).filter(
      ({ id, state }) => owed.has(id) || ['convened', 'collecting', 'ready'].includes(state),
    );
  }

  function redatedIn(meeting: MeetingSummary, calendar: Calendar): Promise<RedatedRow[]> {
    const { id, title } = meeting;
    return streams.with(meetingKind, id, ({ state }) => [
      ...redatings(state, calendar).map((one) => ({
        ...{ meeting: id, title },
        department: state.departments.get(one.commitment.department)?.name ?? '',
        ...datesOf(one),
      })),
      ...milestoneRedatings(state.milestones, {
        heldOn: sessionDay(state),
        house: { ...state.house, calendar },
      }).flatMap(({ milestone, term }) => {
        const { dueOn, firstDue, owner } = milestone;
        if (!term || dueOn === null || firstDue === null) return [];
        const { due: next, certainty } = term;
        return [
          {
            ...{ meeting: id, title, department: owner },
            id: milestone.id,
            firstDue,
            due: dueOn,
            next,
            certainty,
          },
        ];
      }),
    ]);
  }
}

/** Dates and nothing else: who keeps the calendar reads no promises. */
function datesOf({ commitment, term }: Redating) {
  const { id, firstDue, due } = commitment;
  return { id, firstDue, due, next: term.due, certainty: term.certainty };
}

/** The calendar after a command, as the command itself would decide it. */
function calendarAfter(
  open: OpenStream<Office>,
  { body, caller, sessionRefusal }: FastifyRequest<{ Body: { type: string; input: unknown } }>,
): Calendar | Refusal {
  const action = officeActionNamed(body.type);
  if (!action) return refuse('unknownAction', { action: body.type });
  const actors = actorsIn(officeKind, open.state, caller);
  const actor = actors.find(({ role }) => action.may.includes(role));
  if (!actor) return sessionRefusal ?? refuse(caller.session ? 'notAllowed' : 'notSignedIn');
  const input = action.input.safeParse(body.input);
  if (!input.success) return malformed(input.error);
  const now = open.now();
  const decided = action.decide(open.state, input.data, { actor, now, newId });
  if (isRefusal(decided)) return decided;
  const after = decided.reduce(
    (office, event, at) => evolveOffice(office, event, { seq: open.seq() + 1 + at, at: now, by: actor }),
    open.state,
  );
  return after.calendar;
}
