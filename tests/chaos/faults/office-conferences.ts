import { addDays, type CivilDate } from '@doi-thoai/shared/calendar/civil-date';
import type { Draw } from '@doi-thoai/shared/testing/arbitrary-making';
import type { OfficePeople } from './office-people.ts';
import type { OfficeRecord } from './office-record.ts';

const host = 'UBND xã Đồng Mẫu';
export const programme = 'chuong-trinh-mot';

/** Bodies of the office's directory that conferences call: each of the first two may end and be succeeded. */
export const called = [
  'phong-kinh-te',
  'phong-van-hoa-xa-hoi',
  'hanh-chinh-cong',
  'tram-y-te',
  'cong-an',
] as const;

/** Matters of one conference. */
const matters = 6;

export interface OfficeDay {
  readonly people: OfficePeople;
  readonly record: OfficeRecord;
  readonly draw: Draw;
  readonly today: CivilDate;
}

/** A conference to come, under the programme: what others left owed is brought into it. */
export async function planConference(
  { people, today }: OfficeDay,
  id: string,
  inDays: number,
): Promise<void> {
  await people.must(id, 'plan.start', {
    ...{ template: 'commune', title: `Hội nghị ${id}`, host, topic: null, programme },
    ...{ heldOn: addDays(today, inDays), startsAt: '08:00', period: '', place: 'Nhà văn hóa xã' },
    content: { chairs: [{ id: 'chu-tich', name: 'Trần Văn Mẫu', title: 'Chủ tịch UBND xã' }] },
  });
}

/** A conference that is held today: bodies owe what was asked, one matter goes to the province. */
export async function holdConference(day: OfficeDay, id: string): Promise<void> {
  const { people, record, draw, today } = day;
  await planConference(day, id, 0);
  const { bodies } = await directory(record);
  const open = called.filter((body) => !bodies.has(body));
  await people.must(id, 'departments.call', {
    departments: open.map((body) => ({ id: body, name: `Cơ quan ${body}`, body })),
  });
  await people.must(id, 'members.grant', { account: 'moderator', role: 'moderator' });
  await people.must(id, 'meeting.start', {}, 'moderator');
  for (let no = 1; no <= matters; no += 1) {
    const text = `Đường thôn số ${no} của ${id} ngập khi mưa lớn`;
    await people.must(id, 'petitions.capture', { text, channel: 'survey' }, 'moderator');
    await record.read();
    const petition = record.meeting(id).state.petitions.find((row) => row.text === text)?.id;
    const disposition =
      no === matters
        ? { kind: 'escalated', body: 'Sở Xây dựng', due: addDays(today, 20) }
        : {
            // The body that ends next owes half of it, so that something passes on whatever is drawn.
            ...{ kind: 'toBeVerified', department: open[no * 2 <= matters ? 0 : draw(open.length)] },
            due: addDays(today, 1 + draw(no === 1 ? 2 : 9)),
          };
    await people.must(id, 'petitions.dispose', { petition, ...disposition }, 'moderator');
  }
  await people.must(id, 'meeting.close', {}, 'moderator');
}

/** The bodies that ended by now, or will. */
async function directory(record: OfficeRecord): Promise<{ readonly bodies: ReadonlySet<string> }> {
  await record.read();
  const ended = record
    .eventsOf('office:main')
    .flatMap(({ event }) =>
      event.type === 'bodyHandedOver' ? [(event as unknown as { body: string }).body] : [],
    );
  return { bodies: new Set(ended) };
}

/** An office as it begins: a programme, conferences that were held, and one to come that is known before them. */
export async function foundOffice(day: OfficeDay, held: number): Promise<void> {
  const { people } = day;
  await people.must('programme:main', 'programme.found', {
    ...{ programme, name: 'Đối thoại năm nay', year: 2026, kind: 'topics' },
  });
  await planConference(day, 'sau-0', 400);
  for (let no = 1; no <= held; no += 1) await holdConference(day, `truoc-${no}`);
}
