import { expect, test } from 'vitest';
import { theDate } from './civil-date.ts';
import { promisedDay } from './promised-day.ts';

const today = theDate('2026-12-03');

test.each([
  ['Sửa xong đường trước ngày 31/3/2027', '2027-03-30'],
  ['chậm nhất ngày 20/12', '2026-12-20'],
  ['xong trong ngày 15/01', '2027-01-15'],
  ['báo cáo chậm nhất 10 ngày sau hội nghị', '2026-12-13'],
])('UB9 MI1 “%s” names its day', (words, date) => {
  expect(promisedDay(words, today)).toEqual({ kind: 'day', date });
});

test.each([
  'Nạo vét xong trong quý I năm 2027',
  'quý 4',
  'Hoàn thành trước Tết Nguyên đán',
  'Lắp đèn trong tháng 3 năm 2027',
  'Tháng sau sẽ làm',
  'xong vào cuối năm',
  'trong 15 ngày làm việc',
  'hai tuần nữa',
  'năm học 2027',
  'khởi công năm 2027',
  'Dọn xong trước ngày 30.',
])('UB9 MI2 “%s” speaks of a time, and no day is made up', (words) => {
  expect(promisedDay(words, today)).toEqual({ kind: 'period' });
});

test.each(['', 'Sẽ sửa đường thôn Bến Đá', 'Cử 3 cán bộ xuống thôn', 'Xã làm 2 km đường', 'Bà con yên tâm'])(
  'UB9 BL12 “%s” says nothing of time: the usual day stands',
  (words) => {
    expect(promisedDay(words, today)).toEqual({ kind: 'none' });
  },
);
