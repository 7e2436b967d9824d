import { expect, test } from 'vitest';
import { rowsInOrder, type Keyed, type Ordered } from '../../engine/keyed.ts';
import { coordinator, Hall, moderator } from '../../testing/example-hall.ts';
import { seenBy } from '../../testing/seen-by.ts';
import { seatsOf } from '../seats.ts';
import { conveningOf } from './facts.ts';

const named = (names: readonly string[]) => names.map((id) => ({ id, name: id }));
const people = ['anh', 'be', 'chuc', 'dung'];
const chairs = named(people).map((row) => ({ ...row, title: `Chức danh của ${row.id}` }));
const fields = named(['dat-dai', 'ha-tang', 'moi-truong', 'van-hoa', 'y-te', 'khac']);
const departments = named(['kinh-te', 'van-hoa', 'cong-an', 'truong-hoc']);
const screens = named(['trai', 'phai', 'sanh', 'ngoai']);

const ids = (rows: Keyed<Ordered & { readonly id: string }>) => rowsInOrder(rows).map(({ id }) => id);
const typed = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

function convened(): Hall {
  const hall = new Hall();
  hall.does(coordinator, 'meeting.convene', { title: 'Đối thoại', chairs, fields, departments, screens });
  return hall;
}

test('M19 what is named is shown, seated and convened again in the order in which it was named', () => {
  const { meeting } = convened();
  for (const data of [seenBy('preparation', meeting), seenBy('chair', meeting), seenBy('public', meeting)]) {
    expect(ids(data.chairs)).toEqual(people);
    expect(ids(data.fields)).toEqual(typed(fields));
    expect(ids(data.departments)).toEqual(typed(departments));
  }
  const seats = seatsOf(meeting);
  expect(seats.flatMap(({ chair }) => chair ?? [])).toEqual(people);
  expect(seats.flatMap(({ screen }) => screen ?? [])).toEqual(typed(screens));
  expect(seats.flatMap(({ department }) => department ?? [])).toEqual(typed(departments));
  const again = conveningOf(meeting);
  expect([again.chairs, again.fields]).toEqual([chairs, fields]);
  expect([typed(again.departments), typed(again.screens)]).toEqual([typed(departments), typed(screens)]);
});

test('M19 chairs that are put in another order are told to everybody who sees them', () => {
  const hall = convened();
  const other = [...chairs].reverse();
  const before = seenBy('chair', hall.meeting).chairs;
  hall.does(coordinator, 'chairs.set', { chairs: other, seen: null });
  const after = seenBy('chair', hall.meeting).chairs;
  expect(ids(after)).toEqual(typed(other));
  expect(after['anh']).not.toEqual(before['anh']);
  expect(hall.meeting.about.presiding).toBe('dung');
});

test('M19 UB1 whoever presides is named first when the meeting is convened again', () => {
  const hall = convened();
  hall.does(moderator, 'presiding.pass', { to: 'chuc' });
  expect(typed(conveningOf(hall.meeting).chairs)).toEqual(['chuc', 'anh', 'be', 'dung']);
});

test('M19 what is added stands last, and what is changed or renamed stays where it is', () => {
  const hall = convened();
  hall.does(coordinator, 'fields.add', { id: 'a-moi', name: 'Lĩnh vực mới' });
  hall.does(coordinator, 'departments.call', { departments: named(['a-moi', 'a-nua']) });
  hall.does(moderator, 'screens.add', { id: 'a-moi', name: 'Màn hình mới' });
  hall.does(coordinator, 'fields.rename', { id: 'ha-tang', name: 'Hạ tầng' });
  hall.does(coordinator, 'departments.change', { id: 'van-hoa', name: 'Văn hóa' });
  hall.does(coordinator, 'fields.remove', { id: 'y-te' });
  const { meeting } = hall;
  expect(ids(meeting.fields)).toEqual(['dat-dai', 'ha-tang', 'moi-truong', 'van-hoa', 'khac', 'a-moi']);
  expect(ids(meeting.departments)).toEqual([...typed(departments), 'a-moi', 'a-nua']);
  expect(ids(meeting.screens)).toEqual([...typed(screens), 'a-moi']);
});
