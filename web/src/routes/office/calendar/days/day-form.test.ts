import { expect, test } from 'vitest';
import { theDate } from '@doi-thoai/shared/calendar/civil-date';
import { commandOf, emptyForm, type DayForm } from './day-form.ts';

const source = 'Thông báo số 1';
const form = (typed: Partial<DayForm>): DayForm => ({ ...emptyForm(), source, ...typed });

test('C13 TD12 nothing is sent or shown before day, name and source are there', () => {
  expect(commandOf({ kind: 'add' }, form({ date: '2027-02-11' }))).toBeUndefined();
  expect(
    commandOf({ kind: 'add' }, form({ date: '2027-02-11', name: 'Ngày hội', source: ' ' })),
  ).toBeUndefined();
  expect(commandOf({ kind: 'swap' }, form({ date: '2027-02-11', other: '2027-02-30' }))).toBeUndefined();
});

test('C13 TD12 what was typed is sent as the office takes it', () => {
  expect(
    commandOf({ kind: 'add' }, form({ date: '2027-02-11', name: ' Ngày hội ', expected: true })),
  ).toEqual({
    type: 'calendar.setDay',
    input: { date: '2027-02-11', name: 'Ngày hội', state: 'expected', source },
  });
  expect(commandOf({ kind: 'swap' }, form({ date: '2027-02-11', other: '2027-02-20' }))).toEqual({
    type: 'calendar.swap',
    input: { off: '2027-02-11', worked: '2027-02-20', state: 'official', source },
  });
  const entry = {
    ...{ kind: 'holiday' as const, date: theDate('2027-02-04'), source: 'Dự kiến' },
    name: { vi: 'Tết', en: 'Tết' },
  };
  expect(commandOf({ kind: 'confirm', entry }, form({}))).toEqual({
    type: 'calendar.confirmDay',
    input: { date: '2027-02-04', source },
  });
});
