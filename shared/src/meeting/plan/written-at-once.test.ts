import { expect, test } from 'vitest';
import { coordinator, Hall } from '../../testing/example-hall.ts';
import { seenBy } from '../../testing/seen-by.ts';
import { agendaInOrder } from '../session/agenda-order.ts';
import { scheduleOf } from './schedule-standing.ts';

const stood = { heldOn: '2026-12-18', period: '', startsAt: '08:00', place: 'Nhà văn hóa xã' } as const;

function planned(): Hall {
  const hall = new Hall();
  const content = { chairs: [{ id: 'chu-tich', name: 'Trần Văn Mẫu', title: 'Chủ tịch UBND xã' }] };
  const names = { title: 'Đối thoại xã Mẫu', host: 'UBND xã Mẫu', topic: null, programme: null };
  hall.does(coordinator, 'plan.start', { template: 'adHoc', ...names, ...stood, content });
  return hall;
}

test('O4 PL4 day and place that a colleague changed since they were seen are not written over', () => {
  const hall = planned();
  const reason = 'Hội trường bận';
  hall.does(coordinator, 'schedule.change', { ...stood, place: 'Trường tiểu học', reason, over: stood });
  const late = { ...stood, place: 'Nhà thi đấu', reason };
  expect(hall.refusal(coordinator, 'schedule.change', { ...late, over: stood })).toBe('changedMeanwhile');
  const seen = { ...stood, place: 'Trường tiểu học' };
  expect(hall.refusal(coordinator, 'schedule.change', { ...late, over: seen })).toBeNull();
});

test('O4 PL4 another hour beside a place that a colleague changed meanwhile takes nothing back', () => {
  const hall = planned();
  const reason = 'Hội trường bận';
  const place = 'Trường tiểu học';
  hall.does(coordinator, 'schedule.change', { ...stood, place, reason, over: stood });
  const later = { ...stood, startsAt: '14:00', reason };
  expect(hall.refusal(coordinator, 'schedule.change', { ...later, over: stood })).toBe('changedMeanwhile');
  hall.does(coordinator, 'schedule.change', { ...later, place, over: { ...stood, place } });
  expect(scheduleOf(hall.meeting)).toEqual({ ...stood, place, startsAt: '14:00' });
});

test('O4 PL5 what a colleague says of a milestone since it was seen is not written over; what was not looked at is not asked', () => {
  const hall = planned();
  const facts = { what: 'Gửi báo cáo tổng hợp', owner: 'Mặt trận xã', receiver: 'Văn phòng' };
  hall.does(coordinator, 'milestones.add', { milestones: [{ id: 'bao-cao', ...facts }] });
  const change = (set: object, over?: object) =>
    hall.refusal(coordinator, 'milestones.change', { milestone: 'bao-cao', ...facts, ...set, over });
  hall.does(coordinator, 'milestones.change', { milestone: 'bao-cao', ...facts, owner: 'Ban Dân vận' });
  expect(change({ owner: 'Công an xã' }, facts)).toBe('changedMeanwhile');
  expect(seenBy('preparation', hall.meeting).milestones['bao-cao']?.owner).toBe('Ban Dân vận');
  expect(change({ owner: 'Công an xã' }, { ...facts, owner: 'Ban Dân vận' })).toBeNull();
  expect(change({ owner: 'Công an xã' })).toBeNull();
});

test('O4 PN4 an agenda that a colleague wrote since it was seen is not written over', () => {
  const hall = planned();
  const steps = () => agendaInOrder(hall.meeting).map(({ id, kind, title }) => ({ id, kind, title }));
  const seen = steps();
  const report = { id: 'bao-cao-moi', kind: 'report', title: 'Báo cáo kinh tế – xã hội' };
  hall.does(coordinator, 'agenda.set', { agenda: [report, ...seen], seen });
  const dropped = { agenda: seen.slice(0, 1), seen };
  expect(hall.refusal(coordinator, 'agenda.set', dropped)).toBe('changedMeanwhile');
  expect(hall.refusal(coordinator, 'agenda.set', { ...dropped, seen: steps() })).toBeNull();
});
