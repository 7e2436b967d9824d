import { describe, expect, test } from 'vitest';
import { dueFromWords } from './due-words.ts';

const named = (date: string) => ({ kind: 'named', date });
const session = (offset: number, unit = 'calendar') => ({ kind: 'session', offset, unit });

describe('words of a plan and the day they name', () => {
  test.each([
    ['PL5', 'chậm nhất ngày 16/6/2022', named('2022-06-16')],
    ['PL5', 'trước ngày 30/6/2022', named('2022-06-29')],
    ['PL5', 'trước ngày 25/7/2022', named('2022-07-24')],
    ['PL5', 'trước ngày 05/8/2022', named('2022-08-04')],
    ['QN3', 'chậm nhất ngày 31/3/2021', named('2021-03-31')],
    ['QN5', 'chậm nhất trước ngày 31/5', named('2021-05-30')],
    ['UB4', 'trước ngày 12/11/2024', named('2024-11-11')],
    ['UB4', 'chậm nhất ngày 14/11/2024', named('2024-11-14')],
    ['UB4', 'trước ngày 15/11/2024', named('2024-11-14')],
  ])('MI1 %s "%s"', (_requirement, words, due) => {
    expect(dueFromWords(words, 2021)).toEqual(due);
  });

  test.each([
    ['chậm nhất trong ngày 14/11/2024', named('2024-11-14')],
    ['hạn chót 14.11.2024', named('2024-11-14')],
    ['Hạn chót: ngày 5-9-2026', named('2026-09-05')],
    ['xong trước 17 giờ ngày 14/11/2024', named('2024-11-13')],
    ['trước ngày 01 tháng 3 năm 2024', named('2024-02-29')],
    ['TRƯỚC NGÀY 01/01/2027', named('2026-12-31')],
    ['ngày 28/10/2021', named('2021-10-28')],
    ['trước 7 ngày', session(-7)],
    ['chậm nhất 10 ngày trước ngày tổ chức', session(-10)],
    ['trước khi tổ chức hội nghị ít nhất 10 ngày', session(-10)],
    ['trước hội nghị 07 ngày', session(-7)],
    ['ít nhất 03 ngày làm việc trước hội nghị', session(-3, 'working')],
    ['chậm nhất 5 ngày sau hội nghị', session(5)],
    ['trong 15 ngày làm việc kể từ ngày đối thoại', session(15, 'working')],
  ])('MI1 "%s"', (words, due) => {
    expect(dueFromWords(words, 2021)).toEqual(due);
  });

  test.each([
    '',
    'thường xuyên',
    'quý III/2021',
    'cuối tháng 8/2022',
    'không nêu hạn',
    'trước ngày 31/02/2022',
    '12/2026',
  ])('MI2 "%s" names no day, and none is made up', (words) => {
    expect(dueFromWords(words, 2022)).toEqual({ kind: 'none' });
  });
});
