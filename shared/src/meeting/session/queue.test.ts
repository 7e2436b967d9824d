import { describe, expect, test } from 'vitest';
import { moderator, openHall, presider, type Hall } from '../../testing/example-hall.ts';
import { placesFor } from '../../engine/order.ts';
import { queueInOrder } from './queue-order.ts';

function hallOf(count: number) {
  const hall = openHall();
  const ids = Array.from({ length: count }, () => hall.registers().registration);
  const order = () => queueInOrder(hall.meeting).map((row) => ids.indexOf(row.id));
  const move = (one: number, before: number | null) =>
    hall.does(presider, 'queue.move', {
      registration: ids[one],
      before: before === null ? null : ids[before],
    });
  return { hall, ids, order, move };
}

const calls = (hall: Hall, registration: string | undefined) =>
  hall.does(presider, 'queue.call', { registration });

describe('queue', () => {
  test('Q1 BL7 people wait in the order registered', () => {
    expect(hallOf(5).order()).toEqual([0, 1, 2, 3, 4]);
  });

  test.each<[number, number | null, number[]]>([
    [3, 0, [3, 0, 1, 2]],
    [0, null, [1, 2, 3, 0]],
    [0, 3, [1, 2, 0, 3]],
    [2, 1, [0, 2, 1, 3]],
  ])('Q2 BL7 moving %i before %s', (one, before, expected) => {
    const { hall, order, move } = hallOf(4);
    const events = move(one, before);
    expect(order()).toEqual(expected);
    expect(events.map((event) => event.type)).toEqual(['queueMoved']);
    expect(hall.journal.at(-1)?.by).toEqual(presider);
  });

  test('Q2 moving someone to where they stand changes nothing', () => {
    const { move } = hallOf(3);
    expect(move(1, 2)).toEqual([]);
    expect(move(2, null)).toEqual([]);
    expect(move(1, 1)).toEqual([]);
  });

  test('Q3 BL7 moving between the same neighbours for ever never disturbs the others', () => {
    const { order, move } = hallOf(4);
    for (let times = 0; times < 120; times += 1) {
      const [first, second = 0, third = 0, last] = order();
      move(third, second);
      expect(order()).toEqual([first, third, second, last]);
    }
  });

  test('Q3 people with the same rank are told apart', () => {
    const { hall, ids, order, move } = hallOf(3);
    hall.meeting = {
      ...hall.meeting,
      registrations: ids.reduce(
        (table, id) => table.update(id, (row) => ({ ...row, rank: 7 })),
        hall.meeting.registrations,
      ),
    };
    expect(order()).toEqual([0, 1, 2]);
    move(2, 1);
    expect(order()).toEqual([0, 2, 1]);
  });

  test('Q3 a place without room gives everyone a new one', () => {
    const others = [
      { id: 'a', place: 1 },
      { id: 'b', place: 1 + Number.EPSILON },
    ];
    expect(placesFor('x', others, 1)).toEqual([
      { id: 'a', place: 1 },
      { id: 'x', place: 2 },
      { id: 'b', place: 3 },
    ]);
    expect(placesFor('x', [], 0)).toEqual([{ id: 'x', place: 0 }]);
  });

  test('Q4 BL7 deferred, then back at the end', () => {
    const { hall, ids, order } = hallOf(3);
    hall.does(presider, 'queue.defer', { registration: ids[0] });
    expect(order()).toEqual([1, 2]);
    expect(hall.does(presider, 'queue.defer', { registration: ids[0] })).toEqual([]);
    hall.does(moderator, 'queue.requeue', { registration: ids[0] });
    expect(order()).toEqual([1, 2, 0]);
  });

  test('Q4 BL7 who was not there comes back at the end, and is heard like everyone', () => {
    const { hall, ids, order } = hallOf(2);
    calls(hall, ids[0]);
    hall.does(presider, 'turn.noShow');
    expect(order()).toEqual([1]);
    hall.does(presider, 'queue.requeue', { registration: ids[0] });
    expect(order()).toEqual([1, 0]);
    calls(hall, ids[0]);
    hall.does(presider, 'turn.start');
    hall.does(presider, 'turn.end');
    expect(hall.meeting.registrations.get(ids[0] ?? '')?.state).toBe('done');
    expect([...hall.meeting.turns].map((turn) => turn.end).sort()).toEqual(['done', 'noShow']);
  });

  test('Q5 who does not stand in the queue is neither moved nor deferred, who does is not put back', () => {
    const { hall, ids } = hallOf(2);
    expect(hall.refusal(presider, 'queue.requeue', { registration: ids[0] })).toBe('wrongRegistrationState');
    calls(hall, ids[0]);
    expect(hall.refusal(presider, 'queue.move', { registration: ids[0], before: null })).toBe(
      'wrongRegistrationState',
    );
    expect(hall.refusal(presider, 'queue.defer', { registration: ids[0] })).toBe('wrongRegistrationState');
    expect(hall.refusal(presider, 'queue.move', { registration: ids[1], before: ids[0] })).toBe(
      'unknownRegistration',
    );
  });

  test.each(['queue.move', 'queue.defer', 'queue.requeue', 'queue.call'])(
    'Q5 %s needs a registration that exists',
    (type) => {
      const input = { registration: 'khong-co', ...(type === 'queue.move' ? { before: null } : {}) };
      expect(openHall().refusal(presider, type, input)).toBe('unknownRegistration');
    },
  );
});
