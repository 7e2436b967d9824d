import { expect, test } from 'vitest';
import { coordinator, Hall, there } from '../../testing/example-hall.ts';

function issued(): Hall {
  const hall = new Hall();
  hall.does(coordinator, 'plan.start', {
    ...{ template: 'commune', title: 'Đối thoại 2026', host: 'UBND xã', heldOn: '2026-12-18' },
    ...{ period: '', startsAt: '08:00', place: 'Hội trường' },
  });
  expect(hall.refusal(coordinator, 'plan.amend', { reason: 'Đổi thành phần' })).toBe('planNotIssued');
  hall.does(coordinator, 'plan.change', {
    set: { number: '48/KH-UBND', issuedOn: '2026-11-10', aim: 'Lắng nghe' },
  });
  return hall;
}

test('PN14 QN12 what is amended is kept as it was issued; the next version has no number until it is issued', () => {
  const hall = issued();
  hall.does(coordinator, 'plan.amend', { reason: 'Đổi thành phần' });
  hall.does(coordinator, 'plan.change', { set: { aim: 'Lắng nghe và giải quyết' } });
  hall.does(coordinator, 'facts.change', { set: { title: 'Đối thoại năm 2026' } });
  const { plan, about } = hall.meeting;
  expect([plan.number, plan.issuedOn, plan.aim, about.title]).toEqual([
    '',
    null,
    'Lắng nghe và giải quyết',
    'Đối thoại năm 2026',
  ]);
  const first = there(plan.versions[0]);
  expect(first).toMatchObject({ no: 1, reason: 'Đổi thành phần', at: hall.now });
  expect(first.said.plan).toMatchObject({ number: '48/KH-UBND', issuedOn: '2026-11-10', aim: 'Lắng nghe' });
  expect(first.said.about).toMatchObject({
    title: 'Đối thoại 2026',
    heldOn: '2026-12-18',
    place: 'Hội trường',
  });
  expect(first.said.agenda.map(({ id }) => id)).toEqual([...hall.meeting.agenda].map(({ id }) => id));
});

test('PN14 QN12 a version that was not issued is amended in place; one that was is the third', () => {
  const hall = issued();
  hall.does(coordinator, 'plan.amend', { reason: 'Đổi thành phần' });
  expect(hall.refusal(coordinator, 'plan.amend', { reason: 'Đổi lần nữa' })).toBe('planNotIssued');
  hall.does(coordinator, 'plan.change', { set: { number: '52/KH-UBND' } });
  hall.does(coordinator, 'plan.amend', { reason: 'Đổi lần nữa' });
  expect(hall.meeting.plan.versions.map(({ no, said }) => [no, said.plan.number])).toEqual([
    [1, '48/KH-UBND'],
    [2, '52/KH-UBND'],
  ]);
  hall.does(coordinator, 'meeting.cancel', { reason: 'Mưa lũ' });
  expect(hall.refusal(coordinator, 'plan.amend', { reason: 'Muộn rồi' })).toBe('wrongMeetingState');
});

test('PN15 PL7 connection points are places with their units, kept in versions and taken along', () => {
  const hall = issued();
  const points = [
    { place: 'Nhà văn hóa thôn 5', units: ['Thôn 5', 'Thôn 6'] },
    { place: 'Trường tiểu học', units: [] },
  ];
  hall.does(coordinator, 'plan.change', { set: { points } });
  hall.does(coordinator, 'plan.amend', { reason: 'Bỏ một điểm cầu' });
  hall.does(coordinator, 'plan.change', { set: { points: points.slice(0, 1) } });
  expect(hall.meeting.plan.points).toHaveLength(1);
  expect(there(hall.meeting.plan.versions[0]).said.plan.points).toEqual(points);
});
