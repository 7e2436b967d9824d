import { z } from 'zod';
import { civilDateOf, type CivilDate } from '../../calendar/civil-date.ts';
import { civilDate } from '../../calendar/civil-date-schema.ts';
import { refuse, type Refusal } from '../../engine/refusal.ts';
import { same } from '../../engine/view.ts';
import { action, type Context, type Evolvers } from '../action.ts';
import { wrongDay } from '../answers/escalations.ts';
import { escalationId, reminderId } from '../id-inputs.ts';
import type { ReminderId } from '../ids.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { failedMailsTo, isOnItsWay, isToSame, type Reminded, type Reminder } from './reminder.ts';
import { hadItThatDay, notOwedBy, toBody, upperToAsk } from './reminders.ts';
import { mailFaults, type MailFault } from './vocabulary.ts';

/** Its own events beside those of other reminders: a release that knows no mail takes none of them for something else. */
export type MailEvent =
  | ({ readonly type: 'mailAsked'; readonly id: ReminderId } & Pick<Reminder, 'whom' | 'on' | 'until'>)
  | { readonly type: 'mailSent'; readonly reminder: ReminderId; readonly on: CivilDate }
  | { readonly type: 'mailFailed'; readonly reminder: ReminderId; readonly why: MailFault };

const may = ['coordinator'] as const;

/** A mail that waits for the server of mail, with what could not be sent before giving way to it. */
function asked(
  meeting: Meeting,
  { whom, until }: { readonly whom: Reminded; readonly until: CivilDate | null },
  { mails, now, newId }: Context,
): readonly MeetingEvent[] | Refusal {
  if (!mails || meeting.about.rehearsal) return refuse('noMailServer');
  const on = civilDateOf(now);
  if (until !== null && until <= on) return refuse('dueInThePast');
  const waiting = meeting.reminders.find((row) => isOnItsWay(row) && isToSame(row, whom));
  if (waiting) return same([waiting.whom, waiting.until], [whom, until]) ? [] : refuse('mailWaits');
  if (hadItThatDay(meeting, { whom, way: 'mail' }, on)) return refuse('remindedThatDay');
  return [...failedMailsTo(meeting, whom), { type: 'mailAsked', id: newId(), whom, on, until }];
}

const mailOf = ({ reminders }: Meeting, id: ReminderId): Reminder | undefined => {
  const row = reminders.get(id);
  return row?.way === 'mail' ? row : undefined;
};

export const mailActions = {
  /** Reminds a body by e-mail; it counts once the server of mail has taken it. */
  'reminders.mail': action({
    may,
    input: toBody.extend({ until: civilDate.nullable().default(null) }),
    decide: (meeting, { department, parts, until }, context) =>
      notOwedBy(meeting, department, parts) ??
      asked(meeting, { whom: { to: 'body', department, parts }, until }, context),
  }),
  /** Asks an upper body by e-mail how far its reply is. */
  'reminders.mailUpper': action({
    may,
    input: z.strictObject({ escalation: escalationId }),
    decide: (meeting, { escalation }, context) =>
      upperToAsk(meeting, escalation) ??
      asked(meeting, { whom: { to: 'upper', escalation }, until: null }, context),
  }),
  /** The server of mail has taken it. */
  'reminders.mailSent': action({
    may: ['system'],
    input: z.strictObject({ reminder: reminderId, on: civilDate }),
    decide(meeting, { reminder, on }, { now }) {
      const row = mailOf(meeting, reminder);
      if (!row) return refuse('unknownReminder');
      if (row.sentOn !== null) return [];
      return wrongDay(on, now, row.on) ?? [{ type: 'mailSent', reminder, on }];
    },
  }),
  /** It is not tried again before somebody says so. */
  'reminders.mailFailed': action({
    may: ['system'],
    input: z.strictObject({ reminder: reminderId, why: z.enum(mailFaults) }),
    decide(meeting, { reminder, why }) {
      const row = mailOf(meeting, reminder);
      if (!row) return refuse('unknownReminder');
      return isOnItsWay(row) ? [{ type: 'mailFailed', reminder, why }] : [];
    },
  }),
};

export const mailEvolvers: Evolvers<MailEvent> = {
  mailAsked: (meeting, { type: _type, ...row }, { at, by: { role, seat } }) => ({
    ...meeting,
    reminders: meeting.reminders.with({ ...row, way: 'mail', sentOn: null, by: { role, seat }, at }),
  }),
  mailSent: (meeting, { reminder, on }) => ({
    ...meeting,
    reminders: meeting.reminders.update(reminder, (row) => ({ ...row, sentOn: on })),
  }),
  mailFailed: (meeting, { reminder, why }) => ({
    ...meeting,
    reminders: meeting.reminders.update(reminder, (row) => ({ ...row, failed: why })),
  }),
};
