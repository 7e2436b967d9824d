import { describe, expect, test } from 'vitest';
import { rowsInOrder } from '../../engine/keyed.ts';
import { convening, coordinator, Hall, moderator, presider, secretary } from '../../testing/example-hall.ts';
import { seenBy } from '../../testing/seen-by.ts';
import { maxChecks } from './checked-things.ts';
import { powerDrill } from './power-drill.ts';

const started = {
  ...{ template: 'commune', title: 'Đối thoại', host: 'UBND xã Đồng Mẫu', heldOn: '2026-12-18' },
  ...{ period: '', startsAt: '08:00', place: 'Hội trường' },
};

function plannedHall(content: object = {}): Hall {
  const hall = new Hall();
  hall.does(coordinator, 'plan.start', { ...started, content });
  return hall;
}

const listed = ({ meeting }: Hall) => rowsInOrder(meeting.checklist).map(({ what }) => what);

describe('the hall’s checklist', () => {
  test('RD8 PL7 it begins as the template has it, each thing under an id of its own and done by nobody', () => {
    const { meeting } = plannedHall();
    const rows = rowsInOrder(meeting.checklist);
    expect(rows.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['Nước uống', 'Y tế', powerDrill.what]),
    );
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.every(({ done, owner }) => done === null && owner === '')).toBe(true);
    expect(meeting.checklist.get(powerDrill.id)).toBeDefined();
  });

  test('RD8 PL7 a thing is added at the end, called otherwise, handed over and taken out', () => {
    const hall = plannedHall({ plan: { checklist: [{ what: 'Y tế', owner: '', done: false }] } });
    hall.does(coordinator, 'checklist.add', { what: 'Lễ tân', owner: 'Văn phòng' });
    hall.does(coordinator, 'checklist.add', { what: 'Y tế' });
    expect([...hall.meeting.checklist].map(({ id }) => id).sort()).toEqual(['le-tan', 'y-te', 'y-te-2']);
    const change = { check: 'y-te', what: 'Y tế, xe cứu thương', owner: 'Trạm Y tế' };
    hall.does(coordinator, 'checklist.change', change);
    expect(hall.does(coordinator, 'checklist.change', change)).toEqual([]);
    hall.does(coordinator, 'checklist.remove', { check: 'y-te-2' });
    expect(listed(hall)).toEqual(['Y tế, xe cứu thương', 'Lễ tân']);
    expect(hall.meeting.checklist.get('y-te')?.owner).toBe('Trạm Y tế');
  });

  test('RD8 PL7 a tick says when and by whom, and is taken back; ticked twice is ticked once', () => {
    const hall = plannedHall();
    const check = { check: powerDrill.id };
    hall.does(moderator, 'checklist.tick', check);
    expect(hall.meeting.checklist.get(powerDrill.id)?.done).toEqual({ at: hall.now, by: moderator.seat });
    expect(hall.does(coordinator, 'checklist.tick', check)).toEqual([]);
    hall.does(coordinator, 'checklist.takeTickBack', check);
    expect(hall.meeting.checklist.get(powerDrill.id)?.done).toBeNull();
    expect(hall.does(coordinator, 'checklist.takeTickBack', check)).toEqual([]);
    expect(hall.refusal(secretary, 'checklist.tick', check)).toBe('notAllowed');
  });

  test('RD8 PL7 nobody writes over a thing that was changed meanwhile, names one that is not there, or makes the list endless', () => {
    const hall = plannedHall({ plan: { checklist: [{ what: 'Y tế', owner: '', done: true }] } });
    expect(hall.meeting.checklist.get('y-te')?.done).toEqual({ at: hall.now, by: coordinator.seat });
    hall.does(coordinator, 'checklist.change', { check: 'y-te', what: 'Y tế', owner: 'Trạm Y tế' });
    const blind = { check: 'y-te', what: 'Y tế', owner: 'Công an', seen: { what: 'Y tế', owner: '' } };
    expect(hall.refusal(coordinator, 'checklist.change', blind)).toBe('changedMeanwhile');
    for (const act of ['tick', 'takeTickBack', 'remove'])
      expect(hall.refusal(coordinator, `checklist.${act}`, { check: 'khong-co' })).toBe('unknownCheck');
    for (let at = hall.meeting.checklist.size; at < maxChecks; at += 1)
      hall.does(coordinator, 'checklist.add', { what: `Việc ${at}` });
    expect(hall.refusal(coordinator, 'checklist.add', { what: 'Một việc nữa' })).toBe('tooManyChecks');
  });

  test('RD8 PL7 those who prepare and moderators see it, and nobody from outside', () => {
    const hall = plannedHall();
    const there = Object.keys(seenBy('preparation', hall.meeting).checklist).sort();
    expect(Object.keys(seenBy('moderator', hall.meeting).checklist).sort()).toEqual(there);
    for (const audience of ['public', 'screen', 'desk', 'department', 'chair', 'secretary'] as const)
      expect(Object.keys(seenBy(audience, hall.meeting)), audience).not.toContain('checklist');
  });

  test('RD8 PL7 nothing of it is changed once the session is open', () => {
    const hall = plannedHall({ chairs: convening.chairs });
    hall.does(presider, 'meeting.start');
    for (const [act, input] of [
      ['add', { what: 'Nước' }],
      ['change', { check: powerDrill.id, what: 'Khác', owner: '' }],
      ['tick', { check: powerDrill.id }],
      ['remove', { check: powerDrill.id }],
    ] as const)
      expect(hall.refusal(coordinator, `checklist.${act}`, input)).toBe('wrongMeetingState');
  });
});

test('RD10 BX12 a rehearsal of a plan is noted once when it begins and once when it ends', () => {
  const hall = plannedHall();
  const note = (rehearsal: string, step: string) =>
    hall.does(coordinator, 'rehearsals.note', { rehearsal, step });
  note('dien-tap-1', 'ended');
  expect([...hall.meeting.rehearsals]).toEqual([]);
  note('dien-tap-1', 'begun');
  const begunAt = hall.now;
  hall.wait(60_000);
  expect(note('dien-tap-1', 'begun')).toEqual([]);
  note('dien-tap-1', 'ended');
  note('dien-tap-2', 'begun');
  expect(note('dien-tap-1', 'ended')).toEqual([]);
  const { rehearsals } = hall.meeting;
  expect(rehearsals.get('dien-tap-1')).toEqual({ id: 'dien-tap-1', begunAt, endedAt: hall.now });
  expect(rehearsals.get('dien-tap-2')).toEqual({ id: 'dien-tap-2', begunAt: hall.now, endedAt: null });
});
