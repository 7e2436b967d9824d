import { invalidateAll } from '$app/navigation';
import type { DayConference, DayList } from '@doi-thoai/shared/queries/day-list';
import type { DayRow } from '@doi-thoai/shared/queries/day-rows';
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

export function sendingTo(meeting: string): StreamSending<MeetingInputs> {
  return new StreamSending<MeetingInputs>(meeting, followUpRefusal);
}

export function conferenceOf({ conferences }: DayList, meeting: string): DayConference | undefined {
  return conferences.find(({ id }) => id === meeting);
}

/** What the body of a row is reminded of together: all that is late of it, or all that is soon due where nothing is. */
export function togetherWith({ rows }: DayList, row: DayRow): readonly DayRow[] {
  const own = rows.filter(
    ({ act: its, meeting, department }) =>
      its === 'report' && meeting === row.meeting && department === row.department,
  );
  const late = own.filter(({ past }) => past > 0);
  return row.past > 0 ? late : own;
}

const mentioned = ({ codes, released, by, past }: DayRow, today: DayList['today']) => ({
  code: codes.join(', '),
  words: released,
  due: by ?? today,
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
export function leadersMessage({ rows, today }: DayList): string {
  return leaderMessage({
    matters: longLate(rows).map((row) => ({
      ...mentioned(row, today),
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
