import { addDays } from '@doi-thoai/shared/calendar/civil-date';
import type { Commitment } from '@doi-thoai/shared/meeting/followup/commitments';
import { partsIn } from '@doi-thoai/shared/meeting/followup/standing';
import { hindrances, reminderWays } from '@doi-thoai/shared/meeting/followup/vocabulary';
import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import { headWays, publicationChannels } from '@doi-thoai/shared/meeting/record/vocabulary';
import { called, programme, type OfficeDay } from './office-conferences.ts';

/** What somebody sends. */
export interface Sent {
  readonly stream: string;
  readonly type: string;
  readonly input: object;
}

type Act = (day: OfficeDay & { readonly meeting: Meeting; readonly no: number }) => Sent | undefined;

const of = <Choice>({ draw }: OfficeDay, choices: readonly Choice[]): Choice | undefined =>
  choices[draw(Math.max(1, choices.length))];

/** What a body still has to do. */
function owed(meeting: Meeting): readonly Commitment[] {
  return meeting.commitments.filter(
    (row) =>
      row.state === 'open' &&
      partsIn(meeting, row.petition).some(
        (part) => part.commitment === row.id && !part.done && !part.unverified,
      ),
  );
}

const inMeeting = ({ about }: Meeting, type: string, input: object): Sent => ({
  stream: about.id,
  type,
  input,
});

const remind: Act = (day) => {
  const row = of(day, owed(day.meeting));
  if (!row) return undefined;
  const to = { department: row.department, parts: [row.id] };
  return day.draw(3) === 0
    ? inMeeting(day.meeting, 'reminders.write', { ...to, way: 'message', until: addDays(day.today, 9) })
    : inMeeting(day.meeting, 'reminders.note', { ...to, way: of(day, reminderWays), on: day.today });
};

const sendReminder: Act = (day) => {
  const row = day.meeting.reminders.find(({ sentOn }) => sentOn === null);
  return row && inMeeting(day.meeting, 'reminders.send', { reminder: row.id, on: day.today });
};

const publish: Act = (day) =>
  inMeeting(day.meeting, 'publications.note', {
    ...{ channel: of(day, publicationChannels), place: `Nhà văn hóa số ${day.no}` },
    ...{ from: day.today, to: null, by: ['Cán bộ văn hóa'], results: true },
  });

const listHead: Act = (day) =>
  inMeeting(day.meeting, 'heads.list', { heads: [{ name: `Thôn số ${day.no}` }] });

const tellHead: Act = (day) => {
  const row = of(
    day,
    [...day.meeting.heads].filter(({ told }) => told === null),
  );
  const told = { on: day.today, way: of(day, headWays), over: null };
  return row && inMeeting(day.meeting, 'heads.told', { head: row.id, ...told });
};

const report: Act = (day) => {
  const row = of(day, owed(day.meeting));
  if (!row) return undefined;
  const said = { commitment: row.id, text: `Báo cáo số ${day.no}` };
  return inMeeting(
    day.meeting,
    'parts.report',
    day.draw(2) === 0
      ? { ...said, code: '1', ground: 'Điều 43' }
      : { ...said, code: '3b', why: of(day, hindrances), until: addDays(day.today, 2) },
  );
};

const giveBack: Act = (day) => {
  const row = of(
    day,
    [...day.meeting.partRecords].filter(({ report: said }) => said !== null),
  );
  const reason = `Chưa rõ, đề nghị nói lại (${day.no})`;
  return row && inMeeting(day.meeting, 'parts.return', { commitment: row.id, reason });
};

const giveTime: Act = (day) => {
  const row = of(day, owed(day.meeting));
  const reason = `Chờ kinh phí (${day.no})`;
  return (
    row &&
    inMeeting(day.meeting, 'extensions.grant', {
      ...{ commitment: row.id, until: addDays(day.today, 3), reason, chair: 'chu-tich' },
    })
  );
};

const sendUp: Act = (day) => {
  const row = day.meeting.escalations.find(({ letter }) => letter === null);
  const letter = { no: `${day.no}/UBND`, date: day.today };
  return row && inMeeting(day.meeting, 'escalations.send', { escalation: row.id, letter });
};

/** Another day off, far away: every conference copies it. */
const setDay: Act = ({ no }) => ({
  ...{ stream: 'office:main', type: 'calendar.setDay' },
  input: {
    ...{ date: addDays('2027-03-01' as never, no), name: `Ngày nghỉ ${no}`, state: 'expected' },
    source: 'Công văn thử',
  },
});

const rename: Act = ({ no, record }) => ({
  ...{ stream: 'programme:main', type: 'programme.rename' },
  input: { programme, name: `Đối thoại, lần sửa ${no}`, seen: nameOfProgramme(record) },
});

function nameOfProgramme(record: OfficeDay['record']): string {
  const names = record
    .eventsOf('programme:main')
    .flatMap(({ event }) =>
      'name' in event && event.type !== 'conferenceTakenIn' ? [String(event.name)] : [],
    );
  return names.at(-1) ?? '';
}

/** A body ended yesterday, or does so today: what it owes passes on at once, or on the day after. */
const endBody: Act = (day) => {
  const ended = day.record
    .eventsOf('office:main')
    .filter(({ event }) => event.type === 'bodyHandedOver').length;
  const body = called[ended];
  // The last ones go on.
  if (body === undefined || ended >= called.length - 2) return undefined;
  const endsOn = addDays(day.today, -day.draw(2));
  const input = { body, endsOn, successor: 'van-phong', source: 'Nghị quyết thử' };
  return { stream: 'office:main', type: 'directory.handOver', input };
};

/** Every so many days something is done that every conference hears of. */
const everyDays = 6;

/** What is done on a day whatever is drawn. */
export function certainActs(day: OfficeDay, no: number): readonly Sent[] {
  const meeting = day.record.meetings.find(({ state }) => state.about.state === 'closed')?.state;
  if (no % everyDays !== 1 || !meeting) return [];
  return [endBody, setDay].flatMap((act) => act({ ...day, meeting, no: -no }) ?? []);
}

/** As often as each comes. */
const acts: readonly Act[] = [
  ...[remind, remind, remind, sendReminder, publish, publish, listHead, tellHead],
  ...[report, report, giveBack, giveTime, sendUp, setDay, rename],
];

/** Something that somebody in the office could do now. */
export function drawnAct(day: OfficeDay, no: number): Sent | undefined {
  const held = day.record.meetings.filter(({ state }) => state.about.state === 'closed');
  const meeting = of(day, held)?.state;
  return meeting && of(day, acts)?.({ ...day, meeting, no });
}
