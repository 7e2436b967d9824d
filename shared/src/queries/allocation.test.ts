import { describe, expect, test } from 'vitest';
import { conveneHall, coordinator, desk, presider, there, type Hall } from '../testing/example-hall.ts';
import { allocationTable } from './allocation.ts';
import { allocationInOrder } from '../meeting/intake/allocation-order.ts';

/** The list of the plan of Uông Bí, 2024: who sends how many, and how many opinions each prepares. */
const uongBi: readonly (readonly [name: string, delegates: number, minOpinions: number])[] = [
  ['MTTQ thành phố', 10, 2],
  ['Hội Nông dân thành phố', 10, 2],
  ['Hội Liên hiệp Phụ nữ thành phố', 10, 2],
  ['Liên đoàn Lao động thành phố', 10, 2],
  ['Đoàn TNCS Hồ Chí Minh', 10, 2],
  ['Hội Cựu Chiến binh thành phố', 10, 2],
  ['Hội Chữ Thập đỏ', 5, 1],
  ['Ban Đại diện Hội người cao tuổi', 5, 1],
  ['Hội Nạn nhân chất độc da cam', 3, 1],
  ['Hội Thương binh tình nghĩa', 3, 1],
  ['Hội Cựu TNXP', 2, 1],
  ['Hội Văn học - Nghệ thuật', 5, 1],
  ['Hội Khuyến học', 3, 1],
  ['Hội Cựu giáo chức', 3, 1],
  ['Hội Luật gia', 3, 1],
  ['Hội Đông y', 3, 1],
  ['Hội Người mù', 2, 1],
  ['Hội Thân nhân Việt Kiều', 2, 1],
  ['Hội Doanh nghiệp', 5, 1],
  ['CLB Doanh nghiệp trẻ', 3, 1],
  ['CLB Nữ doanh nhân', 5, 1],
  ['CLB Khởi nghiệp', 3, 1],
  ['Ban Đoàn kết Công giáo thành phố', 3, 1],
  ['Ban Trị sự Giáo hội Phật giáo TP', 3, 1],
];

/** A hall whose table has nothing but these rows. */
function tableOf(rows: readonly Record<string, unknown>[]): Hall {
  const hall = conveneHall();
  for (const organisation of [...hall.meeting.organisations].map(({ id }) => id))
    hall.does(coordinator, 'allocation.remove', { organisation });
  hall.does(coordinator, 'allocation.add', { rows });
  return hall;
}

const names = ({ meeting }: Hall) => allocationInOrder(meeting.organisations).map(({ name }) => name);
const tableIn = ({ meeting }: Hall) => allocationTable(meeting.organisations, meeting);
const idOf = (hall: Hall, name: string) =>
  there(hall.meeting.organisations.find((row) => row.name === name)).id;

describe('allocation', () => {
  test('UB5 the table of Uông Bí comes out as its plan states: 24 rows, 121 delegates, 30 opinions', () => {
    const hall = tableOf(
      uongBi.map(([name, delegates, minOpinions]) => ({ name, delegates, minOpinions, who: 'Hội viên' })),
    );
    expect(tableIn(hall).totals).toMatchObject({ rows: 24, delegates: 121, minOpinions: 30 });
    expect(names(hall)).toEqual(uongBi.map(([name]) => name));
  });

  test('PL3 AL2 sub-totals by level and group: 30 + (30 + 90) = 150', () => {
    const district = 'Huyện Phú Lương';
    const hall = tableOf([
      { name: 'Lãnh đạo tỉnh', delegates: 30, level: 'Cấp tỉnh' },
      { name: 'Lãnh đạo huyện', delegates: 30, level: district, group: 'Đại diện lãnh đạo' },
      { name: 'Nhân dân các xã', delegates: 90, level: district, group: 'Nhân dân' },
    ]);
    const { levels, totals } = tableIn(hall);
    expect(totals.delegates).toBe(150);
    expect(levels.map((level) => [level.name, level.totals.delegates])).toEqual([
      ['Cấp tỉnh', 30],
      [district, 120],
    ]);
    expect(levels[1]?.groups.map((group) => group.totals.delegates)).toEqual([30, 90]);
  });

  test('PL3 AL2 numbers are targets and no caps: whoever is sent beyond them is counted and not refused', () => {
    const hall = tableOf([{ name: 'Hội Người mù', delegates: 1, minOpinions: 1 }]);
    const organisation = idOf(hall, 'Hội Người mù');
    for (const name of ['Đại biểu Một', 'Đại biểu Hai'])
      hall.does(desk, 'participants.add', { name, organisation });
    const asking = hall.does(coordinator, 'petitions.capture', { text: 'Lối đi cho người mù', organisation });
    expect(asking).toHaveLength(1);
    expect(tableIn(hall).totals).toMatchObject({ delegates: 1, named: 2, opinions: 1 });
  });

  test('AL1 a list is taken whole or not at all, and no name twice, however it is written', () => {
    const hall = tableOf([{ name: 'Hội Luật gia' }]);
    const before = hall.meeting;
    const twice = [{ name: 'Hội Đông y' }, { name: 'HỘI LUẬT GIA' }];
    expect(hall.refusal(coordinator, 'allocation.add', { rows: twice })).toBe('organisationTwice');
    const alike = [{ name: 'Ủy ban' }, { name: 'Uỷ ban' }];
    expect(hall.refusal(coordinator, 'allocation.add', { rows: alike })).toBe('organisationTwice');
    expect(hall.meeting).toBe(before);
  });

  test('AL1 a row is changed where somebody else has not changed the same meanwhile', () => {
    const hall = tableOf([{ name: 'Hội Luật gia', delegates: 3, who: 'Luật sư' }]);
    const organisation = idOf(hall, 'Hội Luật gia');
    hall.does(coordinator, 'allocation.change', { organisation, delegates: 5, over: { delegates: 3 } });
    expect(
      hall.refusal(coordinator, 'allocation.change', { organisation, delegates: 7, over: { delegates: 3 } }),
    ).toBe('changedMeanwhile');
    hall.does(coordinator, 'allocation.change', { organisation, who: '', over: { who: 'Luật sư' } });
    expect(hall.meeting.organisations.get(organisation)).toMatchObject({ delegates: 5, who: '' });
    expect(hall.does(coordinator, 'allocation.change', { organisation, delegates: 5 })).toEqual([]);
    expect(hall.refusal(coordinator, 'allocation.change', { organisation: 'la', name: 'Hội' })).toBe(
      'unknownOrganisation',
    );
  });

  test('AL1 rows are put in order by hand, also next to one that was added later', () => {
    const hall = tableOf([{ name: 'Một' }, { name: 'Hai' }, { name: 'Ba' }]);
    hall.does(coordinator, 'allocation.move', {
      organisation: idOf(hall, 'Ba'),
      before: idOf(hall, 'Một'),
    });
    hall.does(coordinator, 'organisations.add', { id: 'bon', name: 'Bốn' });
    hall.does(coordinator, 'allocation.move', { organisation: idOf(hall, 'Một'), before: null });
    expect(names(hall)).toEqual(['Ba', 'Hai', 'Bốn', 'Một']);
  });

  test('AL3 a row that goes takes its clerk and its report along', () => {
    const hall = conveneHall();
    hall.does(coordinator, 'handIn.nameClerk', { organisation: 'phu-nu', name: 'Lê Thị Thử' });
    const events = hall.does(coordinator, 'allocation.remove', { organisation: 'phu-nu' });
    expect(events).toEqual([
      { type: 'allocationRemoved', organisation: 'phu-nu', erase: ['hand-in-phu-nu'] },
    ]);
    expect(hall.meeting.handIns.size).toBe(0);
  });

  test('AL3 a row that something came from stays', () => {
    const hall = tableOf([{ name: 'Hội Luật gia' }, { name: 'Hội Đông y' }]);
    const organisation = idOf(hall, 'Hội Luật gia');
    hall.does(desk, 'participants.add', { name: 'Đại biểu Một', organisation });
    expect(hall.refusal(coordinator, 'allocation.remove', { organisation })).toBe('organisationInUse');
    hall.does(coordinator, 'allocation.remove', { organisation: idOf(hall, 'Hội Đông y') });
    expect(names(hall)).toEqual(['Hội Luật gia']);
    expect(hall.refusal(presider, 'allocation.remove', { organisation })).toBe('notAllowed');
  });

  test('AL1 a name that is put right is right wherever it stands already', () => {
    const hall = tableOf([{ name: 'Hội Luật giaa' }]);
    const organisation = idOf(hall, 'Hội Luật giaa');
    hall.does(coordinator, 'meeting.openIntake');
    const { registration } = hall.registers(['Xin tư vấn pháp luật'], { organisation });
    const before = hall.meeting.registrations.get(registration);
    hall.does(coordinator, 'allocation.change', { organisation, name: 'Hội Luật gia' });
    expect(hall.meeting.registrations.get(registration)).not.toBe(before);
  });
});
