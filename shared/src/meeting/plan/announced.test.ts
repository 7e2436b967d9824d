import { expect, test } from 'vitest';
import { only } from '../../engine/view.ts';
import { civilDateOf } from '../../calendar/civil-date.ts';
import { coordinator, Hall, moderator, there } from '../../testing/example-hall.ts';
import { seenBy } from '../../testing/seen-by.ts';

function planned(): Hall {
  const hall = new Hall();
  hall.does(coordinator, 'plan.start', {
    ...{ template: 'commune', title: 'Đối thoại 2026', host: 'UBND xã Đồng Mẫu', heldOn: '2026-12-18' },
    ...{ period: '', startsAt: '08:00', place: 'Hội trường' },
  });
  hall.does(coordinator, 'plan.change', {
    set: { contact: 'Văn phòng HĐND và UBND xã', contactPhone: '0203 123 456', aim: 'Mục đích nội bộ' },
  });
  return hall;
}

const told = (hall: Hall) => seenBy('public', hall.meeting).notice[only]?.told;

test('PU2 TD2 everybody reads the notice from when it is put out, and no longer once it is taken back', () => {
  const hall = planned();
  expect(told(hall)).toBeNull();
  hall.does(coordinator, 'notice.putOut');
  expect(hall.meeting.plan.announcedAt).toBe(hall.now);
  expect(told(hall)).toMatchObject({
    ...{ announcedAt: hall.now, startsAt: '08:00', issuer: 'UBND xã Đồng Mẫu' },
    ...{ contact: 'Văn phòng HĐND và UBND xã', contactPhone: '0203 123 456', opinionsBy: null },
  });
  expect(hall.does(coordinator, 'notice.putOut')).toEqual([]);
  hall.does(coordinator, 'notice.takeBack');
  expect(told(hall)).toBeNull();
  expect(hall.does(coordinator, 'notice.takeBack')).toEqual([]);
});

test('PU2 it says nothing of the plan that is the house’s own, and follows what the plan says by now', () => {
  const hall = planned();
  hall.does(coordinator, 'notice.putOut');
  hall.does(coordinator, 'intake.setDue', { dueOn: '2026-12-04' });
  hall.does(coordinator, 'plan.change', { set: { peopleSide: '' } });
  hall.does(coordinator, 'facts.change', { set: { audience: 'Nhân dân thôn Bến Đá' } });
  expect(told(hall)).toMatchObject({ opinionsBy: '2026-12-04', people: 'Nhân dân thôn Bến Đá' });
  const read = JSON.stringify(seenBy('public', hall.meeting));
  for (const kept of ['Mục đích nội bộ', 'Công an', 'Mời dự']) expect(read).not.toContain(kept);
});

test('PU2 TD2 TD7 once it has a number everybody reads what was issued, and is told when day or place move', () => {
  const hall = planned();
  hall.does(coordinator, 'notice.putOut');
  const issued = (number: string) => {
    hall.does(coordinator, 'papers.makeFinal', { kind: 'notice' });
    const row = there(hall.meeting.papers.find((one) => one.amended === null));
    const date = civilDateOf(hall.now);
    const signer = { office: '', name: 'Nguyễn Thị Ví Dụ' };
    hall.does(coordinator, 'papers.issue', { paper: row.id, number, date, signer });
    return row.id;
  };
  hall.does(coordinator, 'plan.change', { set: { contact: 'Bộ phận một cửa' } });
  const paper = issued('49/TB-UBND');
  expect(told(hall)).toMatchObject({ number: '49/TB-UBND', contact: 'Bộ phận một cửa', moves: false });
  hall.does(coordinator, 'plan.change', { set: { contact: 'Nhà văn hóa' } });
  expect(told(hall)).toMatchObject({ contact: 'Bộ phận một cửa', moves: false });
  hall.does(coordinator, 'schedule.change', {
    ...{ heldOn: '2026-12-22', period: '', startsAt: '08:00', place: 'Hội trường', reason: 'Trùng lịch' },
  });
  expect(told(hall)).toMatchObject({ heldOn: '2026-12-18', moves: true });
  // While the one that amends it is written, the issued one stands.
  hall.does(coordinator, 'papers.amend', { paper, reason: 'Đổi ngày' });
  expect(told(hall)).toMatchObject({ number: '49/TB-UBND', heldOn: '2026-12-18' });
  issued('52/TB-UBND');
  const now = { number: '52/TB-UBND', heldOn: '2026-12-22', contact: 'Nhà văn hóa', moves: false };
  expect(told(hall)).toMatchObject(now);
});

test('PU2 TD7 the registry, which has no say in it, is not shown what a notice says', () => {
  const hall = planned();
  hall.does(coordinator, 'papers.makeFinal', { kind: 'notice' });
  expect(JSON.stringify(seenBy('registry', hall.meeting))).not.toContain('0203 123 456');
});

test('PU2 it is put out before the day alone, by the coordinator, and never held up', () => {
  const late = planned();
  late.does(coordinator, 'meeting.cancel', { reason: 'Mưa lũ' });
  expect(late.refusal(coordinator, 'notice.putOut')).toBe('wrongMeetingState');
  expect(planned().refusal(moderator, 'notice.putOut')).toBe('notAllowed');
  const bare = new Hall();
  bare.does(coordinator, 'plan.start', {
    ...{ template: 'adHoc', title: 'Đối thoại', host: '', heldOn: null, period: '', startsAt: '', place: '' },
  });
  bare.does(coordinator, 'notice.putOut');
  expect(bare.meeting.plan.announcedAt).toBe(bare.now);
});
