import { z } from 'zod';
import { civilDateOf, type CivilDate } from '../../calendar/civil-date.ts';
import { civilDate } from '../../calendar/civil-date-schema.ts';
import { isRefusal, refuse, type Refusal } from '../../engine/refusal.ts';
import { same } from '../../engine/view.ts';
import { action, type Evolvers } from '../action.ts';
import { wrongDay } from '../answers/escalations.ts';
import { commitmentId, departmentId, escalationId, reminderId } from '../id-inputs.ts';
import type { CommitmentId, DepartmentId, EscalationId, ReminderId } from '../ids.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { failedMailsTo, onLeadersListSince, wentOutOn, type Reminded, type Reminder } from './reminder.ts';
import { owedPart } from './saying.ts';
import { partsIn } from './standing.ts';
import { callingWays, reminderWays, type ReminderWay } from './vocabulary.ts';

export type ReminderEvent =
  | ({
      readonly type: 'reminderWritten';
      readonly id: ReminderId;
    } & Pick<Reminder, 'whom' | 'way' | 'on' | 'until' | 'sentOn'>)
  | { readonly type: 'reminderSent'; readonly reminder: ReminderId; readonly on: CivilDate }
  | { readonly type: 'reminderTakenBack'; readonly reminder: ReminderId };

const may = ['coordinator'] as const;
const just = z.strictObject({ reminder: reminderId });
const parts = z
  .array(commitmentId)
  .min(1)
  .max(200)
  .transform((all) => [...new Set(all)].sort());
/** A body, and what of it is meant. */
export const toBody = z.strictObject({ department: departmentId, parts });

/** Why a body is not reminded of these: another one owes them, or they are done. */
export function notOwedBy(
  meeting: Meeting,
  department: DepartmentId,
  wanted: readonly CommitmentId[],
): Refusal | undefined {
  if (!meeting.departments.has(department)) return refuse('unknownDepartment');
  for (const commitment of wanted) {
    const row = owedPart(meeting, commitment);
    if (isRefusal(row)) return row;
    if (row.department !== department) return refuse('owedByAnother');
    const part = partsIn(meeting, row.petition).find((one) => one.commitment === commitment);
    if (part && (part.done || part.unverified)) return refuse('reportedAlready');
  }
  return undefined;
}

/** Why an upper body is not asked how far its reply is. */
export function upperToAsk({ escalations }: Meeting, escalation: EscalationId): Refusal | undefined {
  const row = escalations.get(escalation);
  if (!row) return refuse('unknownEscalation');
  if (!row.letter) return refuse('letterNotSent');
  return row.reply ? refuse('replyIsThere') : undefined;
}

const registeredAs = (meeting: Meeting, { id }: Reminder) =>
  meeting.papers.find((row) => row.kind === 'reminderLetter' && row.of === id);

/** What was written to a body and has not gone out, of one way. */
function waitingTo(meeting: Meeting, department: DepartmentId, way: ReminderWay): Reminder | undefined {
  return meeting.reminders.find(
    (row) =>
      row.way === way &&
      row.whom.to === 'body' &&
      row.whom.department === department &&
      wentOutOn(meeting, row) === null,
  );
}

/** The same thing said to the same ones on the same day: pressed twice, or by two people. */
function wasNoted(
  meeting: Meeting,
  { whom, way, sentOn }: Pick<Reminder, 'whom' | 'way' | 'sentOn'>,
): boolean {
  return (
    meeting.reminders.find((row) => row.sentOn === sentOn && row.way === way && same(row.whom, whom)) !==
    undefined
  );
}

/** What somebody was asked for who is to do it: parts, or a letter. */
function thingsOf(whom: Reminded): readonly string[] {
  if (whom.to === 'leader') return [];
  return whom.to === 'body' ? whom.parts : [whom.escalation];
}

/** A body that had the same thing in the same way that day, from whomever, is not asked again before the next one. */
export function hadItThatDay(
  meeting: Meeting,
  { whom, way }: Pick<Reminder, 'whom' | 'way'>,
  on: CivilDate,
): boolean {
  const things = thingsOf(whom);
  const had = meeting.reminders.find(
    (row) =>
      row.way === way &&
      thingsOf(row.whom).some((thing) => things.includes(thing)) &&
      wentOutOn(meeting, row) === on,
  );
  return had !== undefined;
}

export const reminderActions = {
  /** Writes what a body is reminded of; it waits to be sent. What waited to the same body in the same way gives way to it. */
  'reminders.write': action({
    may,
    input: toBody.extend({ way: z.enum(['message', 'letter']), until: civilDate.nullable().default(null) }),
    decide(meeting, { department, parts: wanted, way, until }, { now, newId }) {
      const refused = notOwedBy(meeting, department, wanted);
      if (refused) return refused;
      const on = civilDateOf(now);
      if (until !== null && until <= on) return refuse('dueInThePast');
      const whom = { to: 'body', department, parts: wanted } as const;
      if (hadItThatDay(meeting, { whom, way }, on)) return refuse('remindedThatDay');
      const waiting = waitingTo(meeting, department, way);
      if (waiting && same([waiting.whom, waiting.on, waiting.until], [whom, on, until])) return [];
      if (waiting && registeredAs(meeting, waiting)) return refuse('reminderWaits');
      return [
        ...(waiting ? [{ type: 'reminderTakenBack' as const, reminder: waiting.id }] : []),
        ...failedMailsTo(meeting, whom),
        { type: 'reminderWritten', id: newId(), whom, way, on, until, sentOn: null },
      ];
    },
  }),
  /** What was written went out. */
  'reminders.send': action({
    may,
    input: just.extend({ on: civilDate }),
    decide(meeting, { reminder, on }, { now }) {
      const row = meeting.reminders.get(reminder);
      if (!row) return refuse('unknownReminder');
      if (wentOutOn(meeting, row) !== null) return [];
      if (row.way === 'mail') return refuse('mailGoesByItself');
      if (hadItThatDay(meeting, row, on)) return refuse('remindedThatDay');
      return wrongDay(on, now, row.on) ?? [{ type: 'reminderSent', reminder, on }];
    },
  }),
  /** A body was reminded: by a call, by a message that was copied, by a letter that was written elsewhere. */
  'reminders.note': action({
    may,
    input: toBody.extend({ way: z.enum(reminderWays), on: civilDate }),
    decide(
      meeting,
      { department, parts: wanted, way, on },
      { now, newId },
    ): readonly MeetingEvent[] | Refusal {
      const refused = notOwedBy(meeting, department, wanted) ?? wrongDay(on, now);
      if (refused) return refused;
      const whom = { to: 'body', department, parts: wanted } as const;
      if (wasNoted(meeting, { whom, way, sentOn: on })) return [];
      if (hadItThatDay(meeting, { whom, way }, on)) return refuse('remindedThatDay');
      const waiting = waitingTo(meeting, department, way);
      const gone = failedMailsTo(meeting, whom);
      if (waiting && on >= waiting.on && same(waiting.whom, whom))
        return [...gone, { type: 'reminderSent', reminder: waiting.id, on }];
      const noted = { whom, way, on, until: null, sentOn: on };
      return [...gone, { type: 'reminderWritten', id: newId(), ...noted }];
    },
  }),
  /** An upper body was asked by word how far its reply is; a second letter is the letter's own step. */
  'reminders.noteUpper': action({
    may,
    input: z.strictObject({ escalation: escalationId, way: z.enum(callingWays), on: civilDate }),
    decide(meeting, { escalation, way, on }, { now, newId }) {
      const refused = upperToAsk(meeting, escalation);
      if (refused) return refused;
      const whom = { to: 'upper', escalation } as const;
      if (wasNoted(meeting, { whom, way, sentOn: on })) return [];
      const noted = { whom, way, on, until: null, sentOn: on };
      return (
        wrongDay(on, now, meeting.escalations.get(escalation)?.letter?.date) ?? [
          ...failedMailsTo(meeting, whom),
          { type: 'reminderWritten', id: newId(), ...noted },
        ]
      );
    },
  }),
  /** It was noted by mistake, or what was written is not sent. A letter that is final already is drafted again first. */
  'reminders.takeBack': action({
    may,
    input: just,
    decide(meeting, { reminder }) {
      const row = meeting.reminders.get(reminder);
      if (!row) return refuse('unknownReminder');
      if (row.way === 'mail' && row.failed === undefined) return refuse('mailGoesByItself');
      return registeredAs(meeting, row)
        ? refuse('reminderIsFinal')
        : [{ type: 'reminderTakenBack', reminder }];
    },
  }),
  /** By the clock: what is late for long stands on the leader's list from a day on, each once until it is late anew. */
  'reminders.putToLeader': action({
    may: ['system'],
    input: z.strictObject({
      parts: z.array(z.strictObject({ part: commitmentId, owedBy: civilDate })).max(2000),
      escalations: z.array(z.strictObject({ escalation: escalationId, owedBy: civilDate })).max(2000),
      on: civilDate,
    }),
    decide(meeting, { parts: late, escalations: letters, on }, { now, newId }) {
      const isNew = (one: string, owedBy: CivilDate) => {
        const put = onLeadersListSince(meeting, one);
        return put === null || put <= owedBy;
      };
      const open = late
        .filter(({ part, owedBy }) => meeting.commitments.get(part)?.state === 'open' && isNew(part, owedBy))
        .map(({ part }) => part);
      const unanswered = letters
        .filter(({ escalation, owedBy }) => {
          const row = meeting.escalations.get(escalation);
          return row && !row.reply && isNew(escalation, owedBy);
        })
        .map(({ escalation }) => escalation);
      if (open.length + unanswered.length === 0) return [];
      const whom = { to: 'leader', parts: open, escalations: unanswered } as const;
      const noted = { whom, way: 'list', on, until: null, sentOn: on } as const;
      return wrongDay(on, now) ?? [{ type: 'reminderWritten', id: newId(), ...noted }];
    },
  }),
};

export const reminderEvolvers: Evolvers<ReminderEvent> = {
  reminderWritten: (meeting, { type: _type, ...row }, { at, by: { role, seat } }) => ({
    ...meeting,
    reminders: meeting.reminders.with({ ...row, by: { role, seat }, at }),
  }),
  reminderSent: (meeting, { reminder, on }) => ({
    ...meeting,
    reminders: meeting.reminders.update(reminder, (row) => ({ ...row, sentOn: on })),
  }),
  reminderTakenBack: (meeting, { reminder }) => ({
    ...meeting,
    reminders: meeting.reminders.without(reminder),
  }),
};
