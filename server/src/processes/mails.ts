import { civilDateOf } from '@doi-thoai/shared/calendar/civil-date';
import { elapsed, hours, later, minutes, seconds, type Instant } from '@doi-thoai/shared/calendar/instant';
import { rowsIn } from '@doi-thoai/shared/engine/keyed';
import { isOnItsWay, type Reminder } from '@doi-thoai/shared/meeting/followup/reminder';
import type { MailFault } from '@doi-thoai/shared/meeting/followup/vocabulary';
import type { Body } from '@doi-thoai/shared/office/bodies';
import type { KeptMatters } from '@doi-thoai/shared/queries/kept-matters';
import { mailAddress } from '@doi-thoai/shared/queries/mail-address';
import { reminderMail } from '@doi-thoai/shared/queries/reminder-mail';
import type { PostOffice } from '../mail/post-office.ts';
import type { Process, ProcessCommand } from './process.ts';

/** What mails are made of, and who takes them. */
interface Mailing {
  /** What is followed up of all meetings, with the reminders of each. */
  readonly matters: () => Promise<readonly KeptMatters[]>;
  readonly directory: () => Iterable<Body>;
  readonly office: PostOffice;
}

interface Waiting {
  readonly kept: KeptMatters;
  readonly reminder: Reminder;
}

/** From when on a mail that was put off is not tried any more, and from when on it is not even begun. */
const patience = minutes(30);
const stale = hours(24);
/** Before the record is told again what it did not take. */
const untilTold = seconds(5);

/**
 * Sends the e-mails that somebody asked for, one at a look, and says in the record what became of each (QN10).
 *
 * A mail is said to be sent once the server of mail has taken it, and never before. The lease lets one server send at a
 * time, and a mail is tried again only where it is certain that it was not taken. What SMTP leaves open: where a server
 * is killed between the other one's yes and the line in the record, or stands still for longer than its lease, the mail
 * is sent once more. It has the same Message-ID then, made of the reminder that the command made.
 */
export function mails({ matters, directory, office }: Mailing): Process {
  const putOff = new Map<string, { readonly tries: number; readonly until: Instant }>();
  /** What the record was told, or is told again: a mail that was posted is never posted for want of a line about it. */
  const outcomes = new Map<string, ProcessCommand>();

  async function post({ kept, reminder }: Waiting, now: Instant): Promise<ProcessCommand | undefined> {
    const { id } = reminder;
    const mail = reminderMail(kept, reminder);
    const address = mail && mailAddress(directory(), mail.body, civilDateOf(now));
    if (!mail || address === undefined) return failed(kept, id, 'noAddress');
    const { subject, text, issuer, body } = mail;
    const to = { name: body.name, address };
    const waited = elapsed(reminder.at, now);
    if (waited > stale) return failed(kept, id, 'unreachable');
    const posted = await office.post({ id, from: issuer, to, subject, text, at: reminder.at });
    if (posted.ok) return sent(kept, id, now);
    const { why, forGood } = posted;
    if (forGood || waited >= patience) return failed(kept, id, why);
    // After a minute, after two, after four.
    const tries = (putOff.get(id)?.tries ?? 0) + 1;
    putOff.set(id, { tries, until: later(now, minutes(2 ** (tries - 1))) });
    return undefined;
  }

  return {
    name: 'mails',
    follows: () => false,
    wants: () => false,
    onEvent: () => Promise.resolve([]),
    onClock: async (now) => {
      const waiting = waitingIn(await matters());
      const here = new Set<string>(waiting.map(({ reminder }) => reminder.id));
      for (const known of [putOff, outcomes])
        for (const id of known.keys()) if (!here.has(id)) known.delete(id);
      const next = waiting.find(({ reminder: { id } }) => (putOff.get(id)?.until ?? now) <= now);
      if (!next) return [];
      const { id } = next.reminder;
      const outcome = outcomes.get(id) ?? (await post(next, now));
      if (!outcome) return [];
      outcomes.set(id, outcome);
      // Where the record does not take it now, other mails do not wait for that.
      putOff.set(id, { tries: 0, until: later(now, untilTold) });
      return [outcome];
    },
  };
}

/** Mails that wait to be sent, what was asked for first on top. */
function waitingIn(all: readonly KeptMatters[]): readonly Waiting[] {
  return all
    .flatMap((kept) =>
      rowsIn(kept.day.reminders)
        .filter(isOnItsWay)
        .map((reminder) => ({ kept, reminder })),
    )
    .sort((one, other) => one.reminder.at - other.reminder.at);
}

function sent({ meeting }: KeptMatters, reminder: string, now: Instant): ProcessCommand {
  const input = { reminder, on: civilDateOf(now) };
  return { id: `mail-sent-${reminder}`, stream: meeting.id, type: 'reminders.mailSent', input };
}

function failed({ meeting }: KeptMatters, reminder: string, why: MailFault): ProcessCommand {
  const input = { reminder, why };
  return { id: `mail-failed-${reminder}`, stream: meeting.id, type: 'reminders.mailFailed', input };
}
