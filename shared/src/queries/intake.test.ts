import { describe, expect, test } from 'vitest';
import { civilDateOf } from '../calendar/civil-date.ts';
import { handedInBy } from './allocation.ts';
import { opinionFigures } from './opinion-figures.ts';
import { intakeFigures, unitForms } from './intake.ts';
import { conveneHall, coordinator, moderator, presider, there, type Hall } from '../testing/example-hall.ts';
import { as } from '../testing/playing.ts';

const women = as('organisation', { organisation: 'phu-nu', link: 'lk' });
const others = as('organisation', { organisation: 'benh', link: 'lk2' });
const organisation = 'phu-nu';
const day = 86_400_000;

function bringing(hall: Hall, text = 'Chợ phường cần mái che', proposal = ''): string {
  hall.does(women, 'handIn.addOpinions', { organisation, opinions: [{ text, proposal }] });
  return there([...hall.meeting.petitions].find((row) => row.text === text)).id;
}

function formsOf(hall: Hall) {
  const { meeting, now } = hall;
  return unitForms(meeting.organisations, meeting, meeting.intake.dueOn, civilDateOf(now));
}
const formOf = (hall: Hall) => there(formsOf(hall).find(({ row }) => row.id === organisation));

describe('what organisations hand in', () => {
  test('AL4 QN5 UB5 opinions come with the answer that the organisation proposes', () => {
    const hall = conveneHall();
    const petition = bringing(hall, 'Chợ phường cần mái che', 'Đề nghị phường bố trí kinh phí năm 2025');
    expect(hall.meeting.petitions.get(petition)).toMatchObject({ organisation, registration: null });
    expect(hall.meeting.proposals.get(petition)?.text).toBe('Đề nghị phường bố trí kinh phí năm 2025');
    hall.does(women, 'handIn.changeOpinion', { petition, text: 'Chợ phường cần mái che mới', proposal: '' });
    expect(hall.meeting.petitions.get(petition)?.text).toBe('Chợ phường cần mái che mới');
    expect(hall.meeting.proposals.get(petition)?.text).toBe('');
  });

  test('AL8 PL1 TD4 each is one opinion of the organisation’s channel, also when it is divided', () => {
    const hall = conveneHall();
    const petition = bringing(hall, 'Chợ cần mái che và chỗ để xe', 'Sẽ làm năm 2025');
    bringing(hall, 'Đường vào trường hẹp');
    const opinions = [...hall.meeting.opinions].sort((a, b) => a.no - b.no);
    expect(opinions.map(({ no, channel, organisation: of, people }) => [no, channel, of, people])).toEqual([
      [1, 'massOrganisation', organisation, []],
      [2, 'massOrganisation', organisation, []],
    ]);
    expect(hall.meeting.petitions.get(petition)).toMatchObject({ opinion: opinions[0]?.id, askers: 1 });
    expect(opinionFigures(hall.meeting)).toMatchObject({ opinions: 2, people: 0, matters: 2, forms: 0 });
    hall.does(moderator, 'petitions.divide', { petition, parts: ['Chợ cần mái che', 'Chợ cần chỗ để xe'] });
    expect(handedInBy(hall.meeting).opinions.get(organisation)).toBe(2);
    expect(formOf(hall)).toMatchObject({ state: 'begun', short: 0 });
    expect(opinionFigures(hall.meeting)).toMatchObject({ opinions: 2, matters: 3 });
    // Of one that was written down by the secretary as well, and of no opinion that went to citizen reception.
    hall.does(moderator, 'petitions.capture', { text: 'Mở lớp dạy nghề', organisation });
    const other = there(opinions[1]?.petitions[0]);
    hall.does(moderator, 'petitions.reroute', { petition: other, nature: 'complaint' });
    expect(handedInBy(hall.meeting).opinions.get(organisation)).toBe(2);
  });

  test('AL8 AL4 all are handed in or none, and one taken out takes along what was proposed', () => {
    const hall = conveneHall();
    const given = [{ text: 'Ngõ 5 cần đèn' }, { text: 'Ngõ 6 cần đèn', field: 'la' }];
    expect(hall.refusal(women, 'handIn.addOpinions', { organisation, opinions: given })).toBe('unknownField');
    expect(hall.meeting.opinions.size).toBe(0);
    bringing(hall, 'Ngõ 5 cần đèn', 'Đã đề nghị điện lực');
    const { id } = there([...hall.meeting.opinions][0]);
    hall.does(coordinator, 'opinions.remove', { opinion: id });
    expect([hall.meeting.opinions.size, hall.meeting.proposals.size]).toEqual([0, 0]);
  });

  test('LK3 UB5 nobody writes in another row, and nobody learns what stands there', () => {
    const hall = conveneHall();
    const petition = bringing(hall);
    const before = hall.meeting;
    const opinions = [{ text: 'Xen vào hàng khác' }];
    for (const [type, input] of [
      ['handIn.addOpinions', { organisation, opinions }],
      ['handIn.changeOpinion', { petition, text: 'Sửa lời người khác' }],
      ['handIn.changeOpinion', { petition: 'khong-co', text: 'Sửa lời người khác' }],
      ['handIn.report', { organisation, text: 'Báo cáo' }],
      ['handIn.submit', { organisation, name: 'Người Lạ' }],
    ] as const)
      expect(hall.refusal(others, type, input)).toBe('notYours');
    expect(hall.meeting).toBe(before);
  });

  test('AL4 O4 words are not written over others that nobody saw', () => {
    const hall = conveneHall();
    const petition = bringing(hall, 'Lời thứ nhất', 'Trả lời một');
    hall.does(coordinator, 'handIn.changeOpinion', { petition, text: 'Lời thứ hai', over: 'Lời thứ nhất' });
    const late = { petition, text: 'Lời thứ ba', over: 'Lời thứ nhất' };
    expect(hall.refusal(women, 'handIn.changeOpinion', late)).toBe('changedMeanwhile');
    const answer = { petition, proposal: 'Khác', overProposal: 'Không phải câu này' };
    expect(hall.refusal(women, 'handIn.changeOpinion', answer)).toBe('changedMeanwhile');
    hall.does(women, 'handIn.report', { organisation, text: 'Báo cáo một' });
    expect(hall.refusal(coordinator, 'handIn.report', { organisation, text: 'Hai', over: '' })).toBe(
      'changedMeanwhile',
    );
  });

  test('AL5 PL1 each unit is handed in, late, begun, missing or overdue against the date, with its clerk', () => {
    const hall = conveneHall();
    expect(formOf(hall)).toMatchObject({ state: 'missing', short: 2 });
    hall.does(coordinator, 'intake.setDue', { dueOn: '2024-11-25' });
    hall.does(coordinator, 'handIn.nameClerk', { organisation, name: 'Lê Cán Bộ' });
    bringing(hall);
    expect(formOf(hall)).toMatchObject({ state: 'begun', short: 1, clerk: 'Lê Cán Bộ' });
    hall.wait(3 * day);
    expect(formOf(hall).state).toBe('begun');
    hall.wait(day);
    expect(formOf(hall).state).toBe('overdue');
    hall.does(women, 'handIn.submit', { organisation, name: 'Trần Thị Mẫu' });
    expect(formOf(hall)).toMatchObject({ state: 'late', submittedBy: 'Trần Thị Mẫu', submittedAt: hall.now });
    expect(intakeFigures(formsOf(hall))).toEqual({ units: 2, handedIn: 1, missing: 1, overdue: 1 });
    hall.does(coordinator, 'intake.setDue', { dueOn: '2024-11-26' });
    expect(formOf(hall).state).toBe('handedIn');
    expect(hall.does(coordinator, 'intake.setDue', { dueOn: '2024-11-26' })).toEqual([]);
  });

  test('AL6 what comes after the synthesis was closed is taken and marked, and who changed what last is known', () => {
    const hall = conveneHall();
    const petition = bringing(hall);
    hall.does(women, 'handIn.submit', { organisation, name: 'Trần Thị Mẫu' });
    expect(formOf(hall)).toMatchObject({ late: false, last: { part: 'opinions', role: 'organisation' } });
    hall.does(moderator, 'intake.close');
    expect(hall.does(moderator, 'intake.close')).toEqual([]);
    hall.wait(1000);
    hall.does(women, 'handIn.changeOpinion', { petition, text: 'Chợ phường cần mái che mới' });
    expect(formOf(hall)).toMatchObject({ late: true, last: { part: 'opinions', at: hall.now } });
    hall.wait(1000);
    hall.does(coordinator, 'delegates.name', { organisation, people: [{ name: 'Người Đến Sau' }] });
    expect(formOf(hall).last).toMatchObject({ part: 'delegates', role: 'coordinator', late: true });
    hall.does(moderator, 'intake.reopen');
    hall.does(women, 'handIn.report', { organisation, text: 'Báo cáo bổ sung' });
    expect(hall.meeting.handIns.get(organisation)?.changes.report).toMatchObject({ late: false });
  });

  test('AL4 UB3 what was proposed goes with an opinion that is sent to citizen reception', () => {
    const hall = conveneHall();
    const petition = bringing(hall, 'Tố cáo một cán bộ', 'Đề nghị xử lý ông ấy');
    hall.does(moderator, 'petitions.reroute', { petition, nature: 'denunciation' });
    expect(JSON.stringify(hall.meeting)).not.toContain('Đề nghị xử lý');
    expect(hall.refusal(women, 'handIn.changeOpinion', { petition, text: 'Viết lại' })).toBe('notYours');
  });

  test('AL4 nothing is handed in to a conference that is closed', () => {
    const hall = conveneHall();
    hall.does(presider, 'meeting.start');
    hall.does(presider, 'meeting.close');
    expect(hall.refusal(women, 'handIn.submit', { organisation, name: 'Trần Thị Mẫu' })).toBe(
      'wrongMeetingState',
    );
  });
});
