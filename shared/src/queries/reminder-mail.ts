import { rowOf } from '../engine/keyed.ts';
import type { Reminder } from '../meeting/followup/reminder.ts';
import { withoutPersonalNumbers } from '../text/personal-numbers.ts';
import { partsMessage, partsSubject, upperMessage, upperSubject } from '../words/reminder-messages.ts';
import { bodyByName } from './body-by-name.ts';
import type { KeptMatters, TrackedBody } from './kept-matters.ts';
import { remindedParts } from './reminders.ts';

/** What a reminder says in an e-mail: the words that are copied for a chat, and no more. */
export interface ReminderMail {
  readonly body: TrackedBody;
  /** Whose mail it is. */
  readonly issuer: string;
  readonly subject: string;
  readonly text: string;
}

/** The mail of a reminder, made of what is kept of its meeting; undefined where nothing is left to be said. */
export function reminderMail(kept: KeptMatters, reminder: Reminder): ReminderMail | undefined {
  return reminder.whom.to === 'body' ? toBody(kept, reminder) : toUpper(kept, reminder);
}

function fromOf({ day, meeting: { heldOn } }: KeptMatters) {
  const { issuer, contact, contactPhone } = day.plan;
  return {
    ...{ issuer: issuer || day.host, meeting: day.title, heldOn },
    contact: [contact, contactPhone].filter(Boolean).join(', '),
  };
}

function toBody(kept: KeptMatters, reminder: Reminder): ReminderMail | undefined {
  const { reminders, papers } = kept.day;
  const parts = remindedParts({ ...kept.data, reminders, papers }, reminder);
  const body = reminder.whom.to === 'body' ? kept.bodies[reminder.whom.department] : undefined;
  if (!body || parts.length === 0) return undefined;
  const from = fromOf(kept);
  const matters = parts.map(({ petition, no, due, expects, late }) => ({
    code: `${kept.meeting.code}-KN${no}`,
    words: withoutPersonalNumbers(kept.words[petition]?.released ?? ''),
    ...{ due, expects, late },
  }));
  const text = partsMessage({ ...from, body: body.name, matters, until: reminder.until });
  return { body, issuer: from.issuer, subject: partsSubject({ ...from, count: parts.length }), text };
}

function toUpper(kept: KeptMatters, { whom }: Reminder): ReminderMail | undefined {
  const row = whom.to === 'upper' ? rowOf(kept.data.escalations, whom.escalation) : undefined;
  if (!row?.letter) return undefined;
  const from = fromOf(kept);
  const { body, letter, petitions } = row;
  const text = upperMessage({ ...from, body, letter, count: petitions.length });
  return { body: bodyByName(body), issuer: from.issuer, subject: upperSubject(letter), text };
}
