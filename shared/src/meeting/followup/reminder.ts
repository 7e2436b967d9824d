import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Instant } from '../../calendar/instant.ts';
import { rowsIn, type Keyed } from '../../engine/keyed.ts';
import type { CommitmentId, DepartmentId, EscalationId, ReminderId } from '../ids.ts';
import type { RegisteredPaper } from '../record/registered-paper.ts';
import type { Doer } from './records.ts';
import type { MailFault, ReminderWay } from './vocabulary.ts';

// Apart from the actions, so that a page that shows reminders is not sent the schema library.

/** To whom a reminder goes: a body that owes something, an upper body that has a letter, or whoever leads the house. */
export type Reminded =
  | { readonly to: 'body'; readonly department: DepartmentId; readonly parts: readonly CommitmentId[] }
  | { readonly to: 'upper'; readonly escalation: EscalationId }
  | {
      readonly to: 'leader';
      readonly parts: readonly CommitmentId[];
      readonly escalations: readonly EscalationId[];
    };

/** One time at which somebody was asked for what is late or soon due (QN10); its words are made of the record. */
export interface Reminder {
  readonly id: ReminderId;
  readonly whom: Reminded;
  readonly way: ReminderWay;
  /** The day of its words, to which days late are counted in it. */
  readonly on: CivilDate;
  /** The new last day that it names; null where it names none. */
  readonly until: CivilDate | null;
  /** The day on which it went out; null while it was only written. */
  readonly sentOn: CivilDate | null;
  /** Why an e-mail was not sent; missing where it was, or waits to be. */
  readonly failed?: MailFault;
  /** The system where the clock did it. */
  readonly by: Doer;
  readonly at: Instant;
}

/** The day on which a reminder went out; null while it is only written. */
export function wentOutOn(
  { papers }: { readonly papers: Keyed<Pick<RegisteredPaper, 'kind' | 'of' | 'sentOn'>> },
  reminder: Reminder,
): CivilDate | null {
  if (reminder.sentOn !== null || reminder.way !== 'letter') return reminder.sentOn;
  const letter = rowsIn(papers).find(({ kind, of }) => kind === 'reminderLetter' && of === reminder.id);
  return letter?.sentOn ?? null;
}

/** An e-mail that the server of mail has yet to take, or was just given. */
export function isOnItsWay({ way, sentOn, failed }: Reminder): boolean {
  return way === 'mail' && sentOn === null && failed === undefined;
}

/** Whether a reminder went to the same body, or about the same letter. */
export function isToSame({ whom }: Pick<Reminder, 'whom'>, to: Reminded): boolean {
  return (
    (whom.to === 'body' && to.to === 'body' && whom.department === to.department) ||
    (whom.to === 'upper' && to.to === 'upper' && whom.escalation === to.escalation)
  );
}

/** E-mails to the same body that could not be sent give way to whatever it is reminded by instead. */
export function failedMailsTo(
  { reminders }: { readonly reminders: Keyed<Reminder> },
  to: Reminded,
): readonly { readonly type: 'reminderTakenBack'; readonly reminder: ReminderId }[] {
  return rowsIn(reminders)
    .filter((row) => row.failed !== undefined && isToSame(row, to))
    .map(({ id }) => ({ type: 'reminderTakenBack', reminder: id }));
}

/** The last day on which something was put on the leader's list; null where it never was. */
export function onLeadersListSince(
  { reminders }: { readonly reminders: Keyed<Reminder> },
  one: string,
): CivilDate | null {
  const days = rowsIn(reminders)
    .filter(
      ({ whom }) =>
        whom.to === 'leader' &&
        (whom.parts.some((part) => part === one) || whom.escalations.some((letter) => letter === one)),
    )
    .map(({ on }) => on)
    .sort();
  return days.at(-1) ?? null;
}
