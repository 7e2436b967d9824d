import { describe, expect, test } from 'vitest';
import { powerDrill } from '../meeting/plan/power-drill.ts';
import { coordinator } from '../testing/example-hall.ts';
import { calls, daysBefore, gradeOf, hallWith, lineOf, named } from '../testing/readied-hall.ts';
import type { SeatSeen } from './readiness.ts';

describe('the hall', () => {
  test('RD6 UB6 bodies have somebody who answers for them', () => {
    const hall = hallWith();
    expect(gradeOf(hall, 'leaders')).toBeUndefined();
    calls(hall);
    const mend = { stage: 'plan', part: 'bodies' };
    expect(lineOf(hall, 'leaders')).toMatchObject({ grade: 'better', names: ['Phòng Kinh tế'], mend });
    hall.does(coordinator, 'departments.change', {
      id: 'kinh-te',
      name: 'Phòng Kinh tế',
      leader: 'Trần Văn Mẫu',
    });
    expect(gradeOf(hall, 'leaders')).toBe('done');
  });

  test('RD6 UB13 invited is who has a final invitation, a link or answered; who is silent is named', () => {
    const hall = hallWith({
      plan: { invited: ['Đảng ủy xã', 'HĐND xã', 'Hội đồng nhân dân', 'Mặt trận xã'] },
    });
    calls(hall);
    expect(lineOf(hall, 'invitations')).toMatchObject({ grade: 'better', count: 0, of: 5 });
    expect(gradeOf(hall, 'replies')).toBeUndefined();
    for (const of of ['Đảng ủy xã', 'HĐND xã', 'Hội đồng nhân dân', 'Phòng Kinh tế'])
      hall.does(coordinator, 'papers.makeFinal', { kind: 'invitation', of });
    expect(lineOf(hall, 'invitations')).toMatchObject({ grade: 'better', names: ['Mặt trận xã'] });
    const answers = (invitee: string) =>
      hall.does(coordinator, 'invitations.reply', { invitee, answer: 'comes', name: 'Trần Văn Mẫu' });
    answers('Mặt trận xã');
    expect(gradeOf(hall, 'invitations')).toBe('done');
    expect(lineOf(hall, 'replies')).toMatchObject({ grade: 'better', count: 1, of: 5, late: false });
    hall.does(coordinator, 'plan.change', { set: { replyBy: '2026-12-04' } });
    expect(lineOf(hall, 'replies')).toMatchObject({ due: '2026-12-04', late: true });
    for (const name of ['Đảng ủy xã', 'HĐND xã', 'Hội đồng nhân dân', 'Phòng Kinh tế']) answers(name);
    expect(gradeOf(hall, 'replies')).toBe('done');
  });

  test('RD6 QN9 a secretary has an account with the right, or a device at the seat', () => {
    const hall = hallWith();
    const mend = { stage: 'plan', part: 'members' };
    expect(lineOf(hall, 'secretary')).toMatchObject({ grade: 'better', mend });
    const seat = (seen: SeatSeen['seen']) => [{ role: 'secretary', name: 'Thư ký', seen }];
    expect(gradeOf(hall, 'secretary', daysBefore, seat('never'))).toBe('better');
    expect(gradeOf(hall, 'secretary', daysBefore, seat('earlier'))).toBe('done');
    hall.does(coordinator, 'members.grant', { account: 'thu-ky', role: 'secretary' });
    expect(gradeOf(hall, 'secretary')).toBe('done');
  });

  test('RD7 UB1 BX4 QN8 devices were seen today; on the day itself a chair or screen without one is lacking', () => {
    const hall = hallWith({ chairs: named });
    const seats: readonly SeatSeen[] = [
      { role: 'chair', name: 'Hoàng Văn Đóng Vai', seen: 'today' },
      { role: 'chair', name: 'Lê Thị Ví Dụ', seen: 'never' },
      { role: 'screen', name: 'Màn hình 1', seen: 'earlier' },
      { role: 'department', name: 'Phòng Kinh tế', seen: 'never' },
      { role: 'desk', name: 'Bàn 1', seen: 'today' },
    ];
    const names = ['Lê Thị Ví Dụ'];
    const chair = { grade: 'better', count: 1, of: 2, names, mend: { devices: 'pairing' } };
    expect(lineOf(hall, 'chairSeats', '2026-12-16', seats)).toMatchObject(chair);
    expect(lineOf(hall, 'screens', '2026-12-16', seats)).toMatchObject({
      grade: 'better',
      mend: { devices: 'fleet' },
    });
    const grades = (['chairSeats', 'screens', 'leaderSeats', 'desks'] as const).map((code) =>
      gradeOf(hall, code, '2026-12-18', seats),
    );
    expect(grades).toEqual(['lacking', 'lacking', 'better', 'done']);
    expect(gradeOf(hall, 'chairSeats', '2026-12-18')).toBeUndefined();
    expect(gradeOf(hall, 'chairSeats', daysBefore, seats)).toBeUndefined();
  });

  test('RD9 BX11 the trial of power and network is a thing of the checklist of its own', () => {
    const hall = hallWith();
    expect(lineOf(hall, 'drill')).toMatchObject({ grade: 'better', mend: { here: 'checklist' } });
    hall.does(coordinator, 'checklist.tick', { check: powerDrill.id });
    expect(lineOf(hall, 'drill')).toMatchObject({ grade: 'done', date: '2026-12-01' });
    hall.does(coordinator, 'checklist.remove', { check: powerDrill.id });
    expect(gradeOf(hall, 'drill')).toBe('better');
  });

  test('RD8 PL7 what of the hall is not seen to is told with who sees to it', () => {
    const checklist = [
      { what: 'Âm thanh', owner: 'Trung tâm Văn hóa', done: false },
      { what: 'Y tế', owner: 'Trạm Y tế', done: true },
    ];
    const hall = hallWith({ plan: { checklist } });
    const open = { grade: 'better', count: 1, of: 2, names: ['Âm thanh'], who: 'Trung tâm Văn hóa' };
    expect(lineOf(hall, 'checklist')).toMatchObject(open);
    hall.does(coordinator, 'checklist.tick', { check: 'am-thanh' });
    expect(gradeOf(hall, 'checklist')).toBe('done');
    expect(gradeOf(hallWith({ plan: { checklist: [] } }), 'checklist')).toBeUndefined();
  });

  test('RD10 BX12 a rehearsal counts from when it came to its end', () => {
    const hall = hallWith();
    const note = (step: string) => hall.does(coordinator, 'rehearsals.note', { rehearsal: 'dien-tap', step });
    expect(lineOf(hall, 'rehearsal')).toMatchObject({ grade: 'better', mend: { here: 'rehearsal' } });
    note('begun');
    expect(gradeOf(hall, 'rehearsal')).toBe('better');
    note('ended');
    expect(lineOf(hall, 'rehearsal')).toMatchObject({ grade: 'done', date: '2026-12-01' });
  });
});
