import { expect, test } from 'vitest';
import { seatsByRole, type ListedSeat } from './seats.ts';

function seat(id: string, role: ListedSeat['role'], name: string): ListedSeat {
  return { id, role, name, address: `/m/thu/${role}`, paired: 0, pin: false, place: '' };
}

const seats = [
  seat('screen-1', 'screen', 'Màn hình chính'),
  seat('department-kt', 'department', 'Phòng Kinh tế'),
  seat('chair-ct', 'chair', 'Chủ tọa'),
];

test('seats stand by role in the order in which a hall is set up', () => {
  expect(seatsByRole(seats, '').map((group) => group.role)).toEqual(['chair', 'department', 'screen']);
});

test('a search without marks finds a seat and leaves empty roles out', () => {
  const groups = seatsByRole(seats, 'kinh te');
  expect(groups.flatMap((group) => group.seats.map((one) => one.id))).toEqual(['department-kt']);
});
