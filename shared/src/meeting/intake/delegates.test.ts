import { describe, expect, test } from 'vitest';
import { conveneHall, coordinator, desk, there, type Hall } from '../../testing/example-hall.ts';
import { as, erased } from '../../testing/playing.ts';

const women = as('organisation', { organisation: 'phu-nu', link: 'lk' });
const others = as('organisation', { organisation: 'benh', link: 'lk2' });

function named(hall: Hall, people: readonly object[] = [{ name: 'Trần Thị Mẫu', phone: '0912 345 678' }]) {
  return hall
    .does(women, 'delegates.name', { organisation: 'phu-nu', people })
    .map((event) => (event.type === 'participantAdded' ? event.id : ''));
}

describe('delegates', () => {
  test('AL7 UB5 an organisation names many at once, beyond its number too, and the office names them for it', () => {
    const hall = conveneHall();
    const people = Array.from({ length: 7 }, (_, at) => ({ honorific: 'bà', name: `Đại biểu ${at}` }));
    expect(named(hall, people)).toHaveLength(7);
    hall.does(coordinator, 'delegates.name', { organisation: 'phu-nu', people: [{ name: 'Thêm Một' }] });
    expect(hall.meeting.participants.filter((row) => row.organisation === 'phu-nu')).toHaveLength(8);
    const [first] = hall.meeting.participants.filter((row) => row.name === 'Đại biểu 0');
    expect(first).toMatchObject({ honorific: 'bà', title: '', phone: '', admission: 'invited' });
  });

  test('LK3 an organisation writes in its own row alone, whatever it names', () => {
    const hall = conveneHall();
    const [participant = ''] = named(hall);
    const people = [{ name: 'Người Khác' }];
    const before = hall.meeting;
    for (const organisation of ['phu-nu', 'khong-co'])
      expect(hall.refusal(others, 'delegates.name', { organisation, people })).toBe('notYours');
    expect(hall.refusal(others, 'delegates.change', { participant, name: 'Đổi' })).toBe('notYours');
    expect(hall.refusal(others, 'delegates.remove', { participant })).toBe('notYours');
    expect(hall.refusal(others, 'delegates.remove', { participant: 'khong-co' })).toBe('notYours');
    expect(hall.refusal(others, 'participants.add', { name: 'A', organisation: 'phu-nu' })).toBe('notYours');
    expect(hall.refusal(as('organisation'), 'participants.add', { name: 'A' })).toBe('notYours');
    expect(hall.meeting).toBe(before);
  });

  test('AL7 a name is corrected over the one that was seen, and a number that is left out stays', () => {
    const hall = conveneHall();
    const [participant = ''] = named(hall);
    hall.does(women, 'delegates.change', { participant, name: 'Trần Thị Mẫn', title: 'Chi hội trưởng' });
    expect(hall.meeting.participants.get(participant)).toMatchObject({
      name: 'Trần Thị Mẫn',
      title: 'Chi hội trưởng',
      phone: '0912 345 678',
    });
    const over = 'Trần Thị Mẫu';
    expect(hall.refusal(coordinator, 'delegates.change', { participant, name: 'Trần Mẫn', over })).toBe(
      'changedMeanwhile',
    );
    hall.does(women, 'delegates.change', { participant, name: 'Trần Thị Mẫn', phone: '' });
    expect(hall.meeting.participants.get(participant)?.phone).toBe('');
  });

  test('AL7 a delegate who is there already stays, any other is taken out again', () => {
    const hall = conveneHall();
    const [there1 = '', away = ''] = named(hall, [{ name: 'Có Mặt' }, { name: 'Vắng Mặt' }]);
    hall.does(desk, 'participants.setPresent', { participant: there1, present: true });
    expect(hall.refusal(women, 'delegates.remove', { participant: there1 })).toBe('delegateThere');
    hall.does(women, 'delegates.remove', { participant: away });
    expect(hall.meeting.participants.has(away)).toBe(false);
  });

  test('AL7 IM7 who a delegate was is erased with the row, whoever takes it out', () => {
    const hall = conveneHall();
    const [first = '', second = ''] = named(hall, [{ name: 'Người Thứ Nhất' }, { name: 'Người Thứ Hai' }]);
    hall.does(women, 'delegates.remove', { participant: first });
    hall.does(coordinator, 'participants.takeBack', { participant: second });
    const kept = JSON.stringify(erased(hall.journal));
    for (const name of ['Người Thứ Nhất', 'Người Thứ Hai']) expect(kept).not.toContain(name);
  });

  test('E2 UB2 who asks to take part is admitted or declined with a reason', () => {
    const hall = conveneHall();
    hall.does(desk, 'participants.ask', { name: 'Người Xin Dự' });
    const participant = there([...hall.meeting.participants][0]).id;
    const decide = (admitted: boolean, reason: string) =>
      hall.does(coordinator, 'participants.decideAdmission', { participant, admitted, reason });
    decide(false, 'Hội trường đã đủ chỗ');
    expect(hall.meeting.participants.get(participant)).toMatchObject({
      admission: 'refused',
      reason: 'Hội trường đã đủ chỗ',
    });
    decide(true, '');
    expect(hall.meeting.participants.get(participant)).toMatchObject({ admission: 'admitted', reason: '' });
    expect(decide(true, '')).toEqual([]);
  });
});
