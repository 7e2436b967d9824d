import { commitmentActions, commitmentEvolvers, type CommitmentEvent } from './commitments.ts';
import { extensionActions, extensionEvolvers, type ExtensionEvent } from './extensions.ts';
import { handingOutActions, handingOutEvolvers, type HandingOutEvent } from './handing-out.ts';
import { reopeningActions, reopeningEvolvers, type ReopeningEvent } from './reopening.ts';
import { mailActions, mailEvolvers, type MailEvent } from './mails.ts';
import { reminderActions, reminderEvolvers, type ReminderEvent } from './reminders.ts';
import { reportingActions, reportingEvolvers, type ReportingEvent } from './reporting.ts';
import { successionActions } from './succession.ts';
import { tellingActions, tellingEvolvers, type TellingEvent } from './telling.ts';
import { waitingActions, waitingEvolvers, type WaitingEvent } from './waiting.ts';

/** What is owed after the session, and what becomes of it. */
export const followUpActions = {
  ...commitmentActions,
  ...handingOutActions,
  ...successionActions,
  ...reportingActions,
  ...extensionActions,
  ...waitingActions,
  ...tellingActions,
  ...reopeningActions,
  ...reminderActions,
  ...mailActions,
};

export type FollowUpEvent =
  | CommitmentEvent
  | HandingOutEvent
  | ReportingEvent
  | ExtensionEvent
  | WaitingEvent
  | TellingEvent
  | ReopeningEvent
  | ReminderEvent
  | MailEvent;

export const followUpEvolvers = {
  ...commitmentEvolvers,
  ...handingOutEvolvers,
  ...reportingEvolvers,
  ...extensionEvolvers,
  ...waitingEvolvers,
  ...tellingEvolvers,
  ...reopeningEvolvers,
  ...reminderEvolvers,
  ...mailEvolvers,
};
