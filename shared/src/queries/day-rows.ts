import type { CivilDate } from '../calendar/civil-date.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { countWorkingDays } from '../calendar/working-days.ts';
import { rowsIn } from '../engine/keyed.ts';
import { isOnItsWay, onLeadersListSince, type Reminder } from '../meeting/followup/reminder.ts';
import type { MailFault } from '../meeting/followup/vocabulary.ts';
import type { CommitmentId, DepartmentId, EscalationId, PetitionId, ReminderId } from '../meeting/ids.ts';
import { withoutPersonalNumbers } from '../text/personal-numbers.ts';
import { bodyByName } from './body-by-name.ts';
import type { DayLetter } from './day-letters.ts';
import type { DueList, DueRow } from './due-list.ts';
import type { TrackedBody } from './kept-matters.ts';
import { timesReminded, unsentReminders, type Sending, type Times } from './reminders.ts';
import { daysPast } from './matter-days.ts';
import type { DueAct } from './matter-dues.ts';
import type { TrackedRow } from './tracked-matters.ts';

/** In which part of the day's list something stands. */
export const dayGroups = ['late', 'today', 'out', 'soon', 'upper', 'decide'] as const;
export type DayGroup = (typeof dayGroups)[number];

/** One thing on the day's list: what somebody owes, with what was done about it. */
export interface DayRow {
  /** The same as long as the thing is. */
  readonly key: string;
  readonly group: DayGroup;
  readonly act: DueAct | 'verify' | 'decide';
  readonly meeting: string;
  /** Several where one letter holds them. */
  readonly petitions: readonly PetitionId[];
  readonly codes: readonly string[];
  /** Of the first of them, as the office reads it. */
  readonly words: string;
  /** As it was released, for what leaves the house; empty where it was not. */
  readonly released: string;
  /** Who owes it; empty where the office itself does. */
  readonly body: string;
  readonly department: DepartmentId | null;
  readonly commitment: CommitmentId | null;
  readonly escalation: EscalationId | null;
  /** The letter that has to leave the house; null of everything else. */
  readonly letter: Pick<DayLetter, 'kind' | 'of' | 'state' | 'paper'> | null;
  /** What a body owes, and the letter that gives it to the body has not left. */
  readonly letterInHouse: boolean;
  /** Null of what nobody set a day for. */
  readonly by: CivilDate | null;
  /** The day on which it is due, where its body named `by` itself for what remains; else null. */
  readonly dueOn: CivilDate | null;
  /** Working days after that day, and before it. */
  readonly past: number;
  readonly left: number;
  readonly reminded: Times;
  /** Since when it stands on the leader's list; null where it does not. */
  readonly leaderSince: CivilDate | null;
  /** Written and not sent: a message, or a letter. */
  readonly unsent: readonly Pick<Reminder, 'id' | 'way' | 'on' | 'until'>[];
  /** Whether its body can be reminded by e-mail. */
  readonly byMail: boolean;
  /** An e-mail that was not sent: it is on its way, or why it failed. */
  readonly mail: { readonly id: ReminderId; readonly failed: MailFault | null } | null;
}

/** Whether a body gets e-mail; asked only where the server sends any. */
export type Reaches = (body: TrackedBody) => boolean;

/** What one conference adds to its matters. */
export interface DayMeeting extends Sending {
  readonly calendar: Calendar;
  /** Letters that are still in the house, and until when they leave it. */
  readonly letters: readonly DayLetter[];
  readonly leaveBy: CivilDate | null;
  /** The released words of its petitions. */
  readonly released: (petition: PetitionId) => string;
  /** Missing where the server sends no e-mail: nothing is said of any then. */
  readonly reaches?: Reaches | undefined;
}

/** Everything that is due over all conferences, the most urgent of each group first. */
export function dayRows(
  list: DueList,
  meetings: ReadonlyMap<string, DayMeeting>,
  all: readonly TrackedRow[],
  today: CivilDate,
): readonly DayRow[] {
  const rows = new Map<string, DayRow>();
  const take = (group: DayGroup, due: readonly DueRow[]) => {
    for (const one of due) {
      const meeting = meetings.get(one.tracked.meeting.id);
      if (!meeting || isInLetter(one, meeting)) continue;
      addRow(rows, one.due.act === 'askAgain' ? 'upper' : group, one, meeting);
    }
  };
  take('late', [...list.longLate, ...list.late]);
  take('today', list.today);
  take('out', list.toLeave);
  take('soon', [...list.soon, ...list.toTell].sort(byDay));
  take('upper', list.unanswered);
  for (const [id, meeting] of meetings)
    for (const row of letterRows(
      all.filter((one) => one.meeting.id === id),
      meeting,
      today,
    ))
      rows.set(row.key, row);
  const asksTime = ({ matter }: TrackedRow) => matter.parts.some(({ asksUntil }) => asksUntil !== null);
  for (const [act, matters] of [
    ['verify', list.toVerify],
    // What somebody asks to be opened again has a day of its own, and stands by that.
    ['decide', list.toDecide.filter(asksTime)],
  ] as const)
    for (const tracked of matters) {
      const meeting = meetings.get(tracked.meeting.id);
      const key = `${act} ${tracked.meeting.id} ${tracked.matter.petition}`;
      if (meeting) rows.set(key, { ...plain(tracked, meeting), key, act });
    }
  return [...rows.values()];
}

function byDay({ due }: DueRow, other: DueRow): number {
  return due.by < other.due.by ? -1 : due.by > other.due.by ? 1 : 0;
}

/** A letter is one thing to do, however many matters are in it. */
function addRow(
  rows: Map<string, DayRow>,
  group: DayGroup,
  { tracked, due }: DueRow,
  meeting: DayMeeting,
): void {
  const { act, commitment, by, past, left } = due;
  const letter = act === 'send' || act === 'askAgain' ? (tracked.matter.letter?.id ?? null) : null;
  const key = [act, tracked.meeting.id, letter ?? commitment ?? tracked.matter.petition].join(' ');
  const found = rows.get(key);
  if (found) {
    if (!found.petitions.includes(tracked.matter.petition))
      rows.set(key, {
        ...found,
        petitions: [...found.petitions, tracked.matter.petition],
        codes: [...found.codes, tracked.code],
      });
    return;
  }
  const part = tracked.matter.parts.find((one) => one.commitment === commitment);
  const upper = act === 'send' || act === 'askAgain' ? (tracked.matter.letter?.body ?? '') : '';
  const asked = act === 'report' ? due.body : act === 'askAgain' ? bodyByName(upper) : null;
  rows.set(key, {
    ...plain(tracked, meeting, letter ?? commitment),
    byMail: asked !== null && (meeting.reaches?.(asked) ?? false),
    ...{ key, group, act, by, past, left, commitment },
    dueOn: act === 'report' && part && part.expects !== null ? part.present : null,
    body: upper || (due.body?.name ?? ''),
    department: part?.department ?? null,
    escalation: letter,
    letterInHouse:
      act === 'report' &&
      meeting.letters.some(
        ({ kind, of, matters }) =>
          kind === 'transferLetter' && of === part?.department && matters.includes(tracked.matter.no),
      ),
  });
}

/** As long as a letter is in the house, it is the thing to do; nobody is asked again for what never left. */
function isInLetter({ tracked, due }: DueRow, { letters }: DayMeeting): boolean {
  const id = tracked.matter.letter?.id ?? null;
  const isAbout = due.act === 'send' || due.act === 'askAgain';
  return isAbout && id !== null && letters.some(({ kind, of }) => kind === 'upperLetter' && of === id);
}

/** Whether a body has something left to do; who only supports others has it for as long as they have. */
function isOwedBy({ parts, stage }: TrackedRow['matter'], department: string): boolean {
  const own = parts.filter((part) => part.department === department);
  const counted = own.length > 0 ? own : parts;
  return counted.length === 0 ? stage !== 'closed' : counted.some(({ done }) => !done);
}

/** Letters that are still in the house and about something that is not done, one thing for each. */
function letterRows(all: readonly TrackedRow[], meeting: DayMeeting, today: CivilDate): readonly DayRow[] {
  return meeting.letters.flatMap(({ kind, of, to, matters, state, paper }) => {
    const inside = all.filter(({ matter }) => matters.includes(matter.no));
    const [first] = inside.filter(({ matter }) =>
      kind === 'upperLetter'
        ? matter.letter !== null && matter.letter.replied === null && matter.stage !== 'closed'
        : isOwedBy(matter, of),
    );
    if (!first) return [];
    const by = first.dues.find(({ act }) => act === 'send')?.by ?? meeting.leaveBy;
    const past = daysPast(meeting.calendar, by, today);
    const left = by === null || by <= today ? 0 : countWorkingDays(meeting.calendar, today, by);
    const group = past > 0 ? 'late' : by === today ? 'today' : 'out';
    return [
      {
        ...plain(first, meeting),
        ...{
          key: ['letter', first.meeting.id, kind, of].join(' '),
          group,
          act: 'send',
          body: to,
          by,
          past,
          left,
        },
        petitions: inside.map(({ matter }) => matter.petition),
        codes: inside.map(({ code }) => code),
        escalation: kind === 'upperLetter' ? of : null,
        letter: { kind, of, state, paper },
      } satisfies DayRow,
    ];
  });
}

/** What is known of a thing wherever it stands. */
function plain(tracked: TrackedRow, meeting: DayMeeting, thing: string | null = null): DayRow {
  const { matter, code, words } = tracked;
  return {
    ...{ key: '', group: 'decide', act: 'decide', meeting: tracked.meeting.id },
    ...{ petitions: [matter.petition], codes: [code] },
    words: words.text,
    released: withoutPersonalNumbers(meeting.released(matter.petition)),
    body: tracked.lead?.name ?? '',
    ...{ department: matter.lead, commitment: null, escalation: null, letter: null, letterInHouse: false },
    ...{ by: null, dueOn: null, past: 0, left: 0 },
    reminded: thing === null ? { times: 0, last: null } : timesReminded(meeting, thing),
    leaderSince: thing === null ? null : onLeadersListSince(meeting, thing),
    unsent: thing === null ? [] : unsentOf(meeting, thing),
    byMail: false,
    mail: thing === null || !meeting.reaches ? null : mailAbout(meeting, thing),
  };
}

function unsentOf(meeting: DayMeeting, thing: string): DayRow['unsent'] {
  return unsentReminders(meeting)
    .filter(
      ({ way, whom }) => way !== 'mail' && whom.to === 'body' && whom.parts.some((part) => part === thing),
    )
    .map(({ id, way, on, until }) => ({ id, way, on, until }));
}

function mailAbout({ reminders }: DayMeeting, thing: string): DayRow['mail'] {
  const unsent = rowsIn(reminders).find(
    (row) =>
      (row.failed !== undefined || isOnItsWay(row)) &&
      (row.whom.to === 'body'
        ? row.whom.parts.some((part) => part === thing)
        : row.whom.to === 'upper' && row.whom.escalation === thing),
  );
  return unsent ? { id: unsent.id, failed: unsent.failed ?? null } : null;
}

/** Working days in which a body that was reminded is left in peace. */
const calmDays = 5;

/** Whether somebody was asked for it in the last days already, so that there is nothing to be done about it today. */
export function isCalm(
  { reminded, unsent, mail }: Pick<DayRow, 'reminded' | 'unsent' | 'mail'>,
  calendar: Calendar,
  today: CivilDate,
): boolean {
  if (mail) return mail.failed === null;
  if (unsent.length > 0 || reminded.last === null) return false;
  return countWorkingDays(calendar, reminded.last.on, today) < calmDays;
}
