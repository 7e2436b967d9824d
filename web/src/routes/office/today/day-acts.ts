import { invalidateAll } from '$app/navigation';
import type { CivilDate } from '@doi-thoai/shared/calendar/civil-date';
import type { CommitmentId } from '@doi-thoai/shared/meeting/ids';
import type { DayConference, DayList } from '@doi-thoai/shared/queries/day-list';
import type { DayRow } from '@doi-thoai/shared/queries/day-rows';
import { togetherWith } from '@doi-thoai/shared/queries/reminding';
import { leaderMessage, partsMessage, upperMessage } from '@doi-thoai/shared/words/reminder-messages';
import { copyText } from '#lib/parts/copy-text.ts';
import { followUpRefusal } from '#lib/words/followup-refusal.ts';
import { todayWords as words } from '#lib/words/today.ts';
import { toast } from '#lib/ui/toasts.svelte.ts';
import type { MeetingInputs } from '../prepare/[meeting]/preparation.svelte.ts';
import { StreamSending } from '../sending.svelte.ts';

/** What is sent to a conference from the day's list, which is loaded anew afterwards. */
export async function act<Type extends keyof MeetingInputs & string>(
  meeting: string,
  type: Type,
  input: MeetingInputs[Type],
): Promise<boolean> {
  const done = await sendingTo(meeting).act(type, input);
  if (done) await invalidateAll();
  return done;
}

/** Has a row's body reminded by e-mail; what became of it is told once the list is loaded anew. */
export async function mailed(
  { meeting, department, escalation }: DayRow,
  parts: readonly CommitmentId[],
  until: CivilDate | null,
): Promise<boolean> {
  const asked =
    department === null
      ? escalation !== null && (await act(meeting, 'reminders.mailUpper', { escalation }))
      : await act(meeting, 'reminders.mail', { department, parts: [...parts], until });
  if (asked) toast(words.mailAsked);
  return asked;
}

export function sendingTo(meeting: string): StreamSending<MeetingInputs> {
  return new StreamSending<MeetingInputs>(meeting, followUpRefusal);
}

export function conferenceOf({ conferences }: DayList, meeting: string): DayConference | undefined {
  return conferences.find(({ id }) => id === meeting);
}

/** What a conference is called beside a row: nothing where the list is of that one alone. */
export function namedBeside(list: DayList, meeting: string): string {
  return list.conferences.length > 1 ? (conferenceOf(list, meeting)?.title ?? '') : '';
}

/** Whether the office still has a paper of its evening to write or to issue. */
export function lacksPapers({ minutes, conclusion }: DayConference): boolean {
  return !minutes.isFinal || conclusion.given === null;
}

const mentioned = ({ codes, released, by, dueOn, past }: DayRow, today: DayList['today']) => ({
  code: codes.join(', '),
  words: released,
  due: dueOn ?? by ?? today,
  expects: dueOn === null ? null : by,
  late: past,
});

/** The words of a message about a row. */
export function messageOf(list: DayList, row: DayRow): string {
  const conference = conferenceOf(list, row.meeting);
  if (!conference) return '';
  const { issuer, title, heldOn, contact } = conference;
  const from = { issuer, meeting: title, heldOn, contact };
  const letter = row.escalation === null ? null : (conference.letters[row.escalation]?.first ?? null);
  if (letter) return upperMessage({ ...from, body: row.body, letter, count: row.petitions.length });
  const matters = togetherWith(list, row).map((one) => mentioned(one, list.today));
  return partsMessage({ ...from, body: row.body, matters, until: null });
}

/** Copies what is pasted into a chat; where that cannot be, it is shown to be marked by hand. */
export async function copied(text: string, said: string = words.copiedOnly): Promise<void> {
  if (await copyText(text)) toast(said);
  else toast(text, { seconds: 60 });
}

/** What is late for long, as the leader reads it. */
export function leadersMessage(list: DayList): string {
  const late = longLate(list.rows);
  const conferences = late.flatMap(({ meeting }) => conferenceOf(list, meeting) ?? []);
  const each = (of: (one: DayConference) => string) => [...new Set(conferences.map(of))].filter(Boolean);
  return leaderMessage({
    leader: each(({ leader }) => leader).join('; '),
    issuer: each(({ issuer }) => issuer).join(', '),
    matters: late.map((row) => ({
      ...mentioned(row, list.today),
      words: row.words,
      body: row.body,
      times: row.reminded.times,
    })),
  });
}

/** More than five working days. */
export function longLate(rows: readonly DayRow[]): readonly DayRow[] {
  return rows.filter(({ past }) => past > 5);
}
