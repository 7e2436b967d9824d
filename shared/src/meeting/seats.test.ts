import { expect, test } from 'vitest';
import { conveneHall, convening, coordinator, Hall, moderator } from '../testing/example-hall.ts';
import { actorOf, addressOf, holderOf, seatsOf } from './seats.ts';

test('M11 one seat per chair, department and screen, two secretaries, moderators and desks as convened', () => {
  const seats = seatsOf(conveneHall().meeting);
  expect(seats.map((seat) => seat.id)).toEqual([
    'chair-an',
    'chair-binh',
    'moderator-1',
    'moderator-2',
    'secretary-1',
    'secretary-2',
    'desk-1',
    'desk-2',
    'department-dat-dai',
    'department-xay-dung',
    'department-moi-truong',
    'screen-trai',
    'screen-phai',
  ]);
  expect(new Set(seats.map((seat) => seat.id)).size).toBe(seats.length);
});

test('M11 a seat acts for what it stands for, at its console’s address', () => {
  const seats = seatsOf(conveneHall().meeting);
  const actors = Object.fromEntries(seats.map((seat) => [seat.id, actorOf(seat)]));
  expect(actors['chair-binh']).toEqual({ role: 'chair', seat: 'chair-binh', chair: 'binh' });
  expect(actors['department-dat-dai']).toMatchObject({ role: 'department', department: 'dat-dai' });
  expect(actors['screen-trai']).toMatchObject({ role: 'screen', screen: 'trai' });
  expect(actors['secretary-1']).toEqual({ role: 'secretary', seat: 'secretary-1' });
  expect(addressOf('thu', { role: 'desk' })).toBe('/m/thu/desk');
});

test('M11 a screen that is added has its seat; a meeting that was not convened has none but the secretaries’', () => {
  const hall = conveneHall();
  hall.does(moderator, 'screens.add', { id: 'sanh', name: 'Sảnh' });
  expect(seatsOf(hall.meeting).map((seat) => seat.id)).toContain('screen-sanh');
  expect(seatsOf(new Hall().meeting).map((seat) => seat.role)).toEqual(['secretary', 'secretary']);
});

test('M11 seats follow from the state, whatever changed: a name, a screen, how many desks', () => {
  const { meeting } = conveneHall();
  const renamed = { ...meeting, chairs: meeting.chairs.update('an', (row) => ({ ...row, name: 'Tên mới' })) };
  expect(seatsOf(meeting)).toBe(seatsOf({ ...meeting }));
  expect(seatsOf(renamed).find((seat) => seat.id === 'chair-an')?.name).toBe('Tên mới');
  expect(seatsOf(meeting).find((seat) => seat.id === 'chair-an')?.name).not.toBe('Tên mới');
  const wider = { ...meeting, about: { ...meeting.about, desks: 3 } };
  expect(seatsOf(wider).map((seat) => seat.id)).toContain('desk-3');
  expect(seatsOf(meeting).map((seat) => seat.id)).not.toContain('desk-3');
});

test('M20 QN6 a sheet for a seat names whom the plan names: a chair’s office, the leader of a body', () => {
  const { meeting } = conveneHall();
  const holders = Object.fromEntries(seatsOf(meeting).map((seat) => [seat.id, holderOf(meeting, seat)]));
  expect(holders).toMatchObject({
    ...{ 'chair-an': 'Bí thư', 'department-dat-dai': 'Trần Văn Mẫu, Trưởng phòng' },
    ...{ 'department-xay-dung': '', 'moderator-1': '', 'screen-trai': '' },
  });
  const office = meeting.chairs.update('an', (row) => ({ ...row, name: 'Chủ tịch', title: 'Chủ tịch UBND' }));
  const [seat] = seatsOf({ ...meeting, chairs: office });
  expect(seat && holderOf({ ...meeting, chairs: office }, seat)).toBe('');
});

test('M11 QN9 as many secretaries as were convened, two where nobody said how many', () => {
  const seats = (secretaries?: number) => {
    const hall = new Hall();
    hall.does(coordinator, 'meeting.convene', { ...convening, ...(secretaries && { secretaries }) });
    return seatsOf(hall.meeting).filter(({ role }) => role === 'secretary');
  };
  expect(seats().map(({ name }) => name)).toEqual(['Thư ký 1', 'Thư ký 2']);
  expect(seats(1)).toHaveLength(1);
  expect(seats(4).map(({ id }) => id)).toEqual(['secretary-1', 'secretary-2', 'secretary-3', 'secretary-4']);
});
