import { describe, expect, test } from 'vitest';
import { project } from '../engine/view.ts';
import {
  conveneHall,
  coordinator,
  moderator,
  openHall,
  presider,
  there,
  type Hall,
} from '../testing/example-hall.ts';
import { erased, replay } from '../testing/playing.ts';
import { views } from './audiences.ts';

const file = { hash: 'c'.repeat(64), name: 'tong-hop-thon-2.xlsx', sheet: 'Ý kiến' };
const numbered = '1) Đường ngõ 4 xuống cấp. 2) Cống bị tắc. 3) Thiếu đèn.';
const matters = ['Đường ngõ 4 xuống cấp.', 'Cống bị tắc.', 'Thiếu đèn.'];
const rows = {
  opinions: [
    { row: 4, cell: 'B4', text: 'Cấp giấy chứng nhận', field: 'ĐẤT ĐAI', unit: 'hội phụ nữ phường mẫu' },
    {
      ...{ row: 5, cell: 'B5', text: numbered, matters, field: 'Văn hoá – xã hội', unit: 'Thôn 2' },
      ...{ authority: 'province', people: [{ honorific: 'bà', name: 'Trần Thị Ví Dụ' }] },
    },
    { row: 7, cell: 'B7', text: 'Nhà văn hóa dột', field: 'Văn hóa – Xã hội', channel: 'front' },
  ],
  delegates: [
    { organisation: 'HỘI PHỤ NỮ PHƯỜNG MẪU', honorific: 'bà', name: 'Lê Thị Thử', phone: '0912 345 678' },
    { organisation: 'Thôn 5', body: 'thon-5', name: 'Hồ Văn Nháp', title: 'Trưởng thôn' },
    { organisation: 'thôn 5', body: 'thon-5', name: 'Vũ Thị Mẫu' },
    { name: 'Bùi Văn Khách' },
  ],
  milestones: [
    { what: 'Gửi phiếu lấy ý kiến', owner: 'Văn phòng', due: '2024-11-15', writtenAs: 'trước 16/11/2024' },
    { what: 'Hoàn thành tổng hợp', owner: 'Mặt trận', writtenAs: 'trước hội nghị 5 ngày' },
    { what: 'Theo dõi dư luận', writtenAs: 'thường xuyên' },
  ],
};

/** Takes rows of a kind; the import. */
function takes(hall: Hall, kind: keyof typeof rows) {
  const events = hall.does(coordinator, 'import.take', { file, content: { kind, rows: rows[kind] } });
  const noted = events.find((event) => event.type === 'importTaken');
  return there(hall.meeting.imports.get(there(noted).id));
}

const undoes = (hall: Hall, { id }: { readonly id: string }) =>
  hall.does(coordinator, 'import.undo', { import: id });
const undoRefused = (hall: Hall, { id }: { readonly id: string }) =>
  hall.refusal(coordinator, 'import.undo', { import: id });

describe('opinions of a file', () => {
  test('IM9 TD5 TD4 each keeps its place in the file and its words, and is divided where people chose to', () => {
    const hall = conveneHall();
    const { id, made } = takes(hall, 'opinions');
    const opinions = made.map((one) => there(hall.meeting.opinions.get(one)));
    expect(opinions.map(({ import: batch, source }) => [batch, source])).toEqual(
      [4, 5, 7].map((row) => [
        id,
        { file: file.hash, name: file.name, sheet: file.sheet, row, cell: `B${row}` },
      ]),
    );
    expect(opinions.map(({ channel }) => channel)).toEqual(['publicOpinion', 'publicOpinion', 'front']);
    const parts = there(opinions[1]).petitions.map((one) => there(hall.meeting.petitions.get(one)));
    expect(parts.map(({ text, authority }) => [text, authority])).toEqual(
      matters.map((text) => [text, 'province']),
    );
    expect([...hall.meeting.divided].map(({ whole }) => whole.text)).toEqual([numbered]);
    expect([hall.meeting.opinions.size, hall.meeting.petitions.size]).toEqual([3, 5]);
  });

  test('IM9 TD5 fields and units are found by their names however written, and a field that is missing is added once', () => {
    const hall = conveneHall();
    const { made, beside } = takes(hall, 'opinions');
    const opinions = made.map((one) => there(hall.meeting.opinions.get(one)));
    expect(opinions.map(({ organisation, unit, people }) => [organisation, unit, people])).toEqual([
      ['phu-nu', '', []],
      [null, 'Thôn 2', [{ honorific: 'bà', name: 'Trần Thị Ví Dụ', unit: 'Thôn 2' }]],
      [null, '', []],
    ]);
    const [added] = beside;
    expect(beside).toEqual([expect.any(String), 'hand-in-phu-nu']);
    expect(hall.meeting.fields.get(added ?? '')?.name).toBe('Văn hoá – xã hội');
    const fields = opinions.map(({ petitions }) => hall.meeting.petitions.get(petitions[0] ?? '')?.field);
    expect(fields).toEqual(['dat', added, added]);
  });

  test('IM7 IM9 TD5 undone they go with their words and the field that came with them', () => {
    const hall = conveneHall();
    const before = hall.meeting.fields;
    const taken = takes(hall, 'opinions');
    undoes(hall, taken);
    const { meeting } = hall;
    expect([meeting.opinions.size, meeting.petitions.size, meeting.divided.size]).toEqual([0, 0, 0]);
    expect([...meeting.fields]).toEqual([...before]);
    const kept = JSON.stringify(erased(hall.journal).slice(0, -1));
    for (const word of ['Cống bị tắc', 'Trần Thị Ví Dụ']) expect(kept).not.toContain(word);
    expect(JSON.stringify(replay('thu', hall.journal))).toBe(JSON.stringify(meeting));
    expect(undoes(hall, taken)).toEqual([]);
  });

  test('IM9 AL5 PL1 a unit whose opinions a file brought has handed in by it, until that is taken back', () => {
    const hall = conveneHall();
    const handIn = () => hall.meeting.handIns.get('phu-nu');
    const taken = takes(hall, 'opinions');
    expect(handIn()).toMatchObject({ submittedAt: hall.now, submittedBy: file.name, imported: true });
    expect(hall.meeting.handIns.size).toBe(1);
    undoes(hall, taken);
    expect(handIn()).toMatchObject({ submittedAt: null, submittedBy: '' });
  });

  test('IM9 AL5 PL1 what a unit says itself of having handed in stays, whatever files come and go', () => {
    const hall = conveneHall();
    const submits = (name: string) =>
      hall.does(coordinator, 'handIn.submit', { organisation: 'phu-nu', name });
    const handIn = () => hall.meeting.handIns.get('phu-nu');
    const taken = takes(hall, 'opinions');
    submits('Lê Thị Thử');
    undoes(hall, taken);
    expect(handIn()).toMatchObject({ submittedBy: 'Lê Thị Thử' });
    takes(hall, 'opinions');
    expect(handIn()).toMatchObject({ submittedBy: 'Lê Thị Thử', imported: false });
  });

  test('IM7 IM9 what hangs on one opinion, or on a field that came with them, keeps all of them', () => {
    const hall = openHall();
    const taken = takes(hall, 'opinions');
    const [field] = taken.beside;
    const { petition } = hall.registers(['Cổng làng văn hóa'], { field });
    expect(undoRefused(hall, taken)).toBe('importUsed');
    hall.does(moderator, 'petitions.classify', { petition, field: 'dat' });
    const other = conveneHall();
    const again = takes(other, 'opinions');
    other.assigns(there(other.meeting.opinions.get(again.made[0] ?? '')).petitions[0] ?? '');
    expect(undoRefused(other, again)).toBe('importUsed');
    expect([other.meeting.opinions.size, hall.meeting.opinions.size]).toEqual([3, 3]);
  });

  test('IM7 IM9 to a conference that is closed nothing is taken', () => {
    const hall = openHall();
    hall.does(presider, 'meeting.close');
    for (const kind of ['opinions', 'delegates'] as const)
      expect(hall.refusal(coordinator, 'import.take', { file, content: { kind, rows: rows[kind] } })).toBe(
        'wrongMeetingState',
      );
  });
});

describe('milestones of a file', () => {
  test('IM10 PL5 they are due on the day that was read, else as the words of the plan say, else on none', () => {
    const hall = conveneHall();
    const day = { heldOn: '2024-11-29', period: '', startsAt: '', place: 'Nhà văn hóa' };
    hall.does(coordinator, 'schedule.change', { ...day, reason: 'Theo kế hoạch' });
    const { made } = takes(hall, 'milestones');
    const milestones = made.map((one) => there(hall.meeting.milestones.get(one)));
    expect(milestones.map(({ what, dueOn }) => [what, dueOn])).toEqual([
      ['Gửi phiếu lấy ý kiến', '2024-11-15'],
      ['Hoàn thành tổng hợp', '2024-11-24'],
      ['Theo dõi dư luận', null],
    ]);
    expect(milestones.map(({ writtenAs }) => writtenAs)).toEqual(rows.milestones.map((row) => row.writtenAs));
  });

  test('IM7 IM10 PL5 they go with their import until one was handed in, reminded of or waited for', () => {
    for (const touch of ['milestones.handIn', 'milestones.remind', 'milestones.add'] as const) {
      const hall = conveneHall();
      const taken = takes(hall, 'milestones');
      const [milestone] = taken.made;
      const waiting = { milestones: [{ what: 'Việc sau', after: [milestone] }] };
      hall.does(coordinator, touch, touch === 'milestones.add' ? waiting : { milestone });
      expect([touch, undoRefused(hall, taken)]).toEqual([touch, 'importUsed']);
    }
    const hall = conveneHall();
    undoes(hall, takes(hall, 'milestones'));
    expect(hall.meeting.milestones.size).toBe(0);
  });
});

describe('delegates of a file', () => {
  test('IM10 UB5 those who send them are found by name, and come into the allocation where it lacks them', () => {
    const hall = conveneHall();
    const { made, beside } = takes(hall, 'delegates');
    const [village] = beside;
    expect(beside).toHaveLength(1);
    expect(hall.meeting.organisations.get(village ?? '')).toMatchObject({ name: 'Thôn 5', body: 'thon-5' });
    const people = made.map((one) => there(hall.meeting.participants.get(one)));
    expect(people.map(({ name, organisation, admission }) => [name, organisation, admission])).toEqual([
      ['Lê Thị Thử', 'phu-nu', 'invited'],
      ['Hồ Văn Nháp', village, 'invited'],
      ['Vũ Thị Mẫu', village, 'invited'],
      ['Bùi Văn Khách', null, 'invited'],
    ]);
    expect(people[1]?.title).toBe('Trưởng thôn');
  });

  test('IM10 AL7 a phone is kept sealed and is in no view', () => {
    const hall = conveneHall();
    const { made } = takes(hall, 'delegates');
    expect(hall.meeting.participants.get(made[0] ?? '')?.phone).toBe('0912 345 678');
    const open = hall.journal.map(({ event }) => ({ ...event, sealed: undefined }));
    expect(JSON.stringify(open)).not.toMatch(/0912 ?345|Lê Thị Thử/);
    const seen = { audience: 'preparation', seat: 's', department: null, registration: null } as const;
    const shown = JSON.stringify(project(views.preparation, hall.meeting, seen));
    expect(shown).toContain('Lê Thị Thử');
    expect(shown).not.toMatch(/0912 ?345/);
  });

  test('IM7 IM10 they go with their import, and so do their organisations, until one is there or more hangs on those', () => {
    const hall = conveneHall();
    const before = [...hall.meeting.organisations];
    const first = takes(hall, 'delegates');
    undoes(hall, first);
    expect([hall.meeting.participants.size, [...hall.meeting.organisations]]).toEqual([0, before]);
    const taken = takes(hall, 'delegates');
    const [participant] = taken.made;
    hall.does(coordinator, 'participants.setPresent', { participant, present: true });
    expect(undoRefused(hall, taken)).toBe('importUsed');
    hall.does(coordinator, 'participants.setPresent', { participant, present: false });
    const [organisation] = taken.beside;
    hall.does(coordinator, 'delegates.name', { organisation, people: [{ name: 'Người Thêm Sau' }] });
    expect(undoRefused(hall, taken)).toBe('importUsed');
    expect(hall.meeting.participants.size).toBe(5);
  });
});
