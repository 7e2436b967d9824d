import { describe, expect, test } from 'vitest';
import { theDate } from './civil-date.ts';
import { dateInWords, shortDate, timeAndDate, timeOfDay } from './dates-in-words.ts';
import { instant } from './instant.ts';

describe('dates in words', () => {
  test.each([
    ['2021-10-07', 'ngày 07 tháng 10 năm 2021', '07/10/2021', '7 October 2021'],
    ['2021-01-12', 'ngày 12 tháng 01 năm 2021', '12/01/2021', '12 January 2021'],
    ['2024-02-29', 'ngày 29 tháng 02 năm 2024', '29/02/2024', '29 February 2024'],
    ['2022-03-09', 'ngày 09 tháng 3 năm 2022', '09/03/2022', '9 March 2022'],
    ['2022-09-12', 'ngày 12 tháng 9 năm 2022', '12/09/2022', '12 September 2022'],
    ['2024-12-13', 'ngày 13 tháng 12 năm 2024', '13/12/2024', '13 December 2024'],
    ['2024-11-10', 'ngày 10 tháng 11 năm 2024', '10/11/2024', '10 November 2024'],
  ])('C11 %s is %s', (date, vietnamese, short, english) => {
    expect(dateInWords(theDate(date))).toBe(vietnamese);
    expect(dateInWords(theDate(date), 'en')).toBe(english);
    expect(shortDate(theDate(date))).toBe(short);
  });

  test('C10 the time of day is that of Vietnam', () => {
    expect(timeOfDay(instant(Date.parse('2024-11-22T02:42:59Z')))).toBe('09:42');
    expect(timeAndDate(instant(Date.parse('2024-12-12T17:05:00Z')))).toBe('00:05 13/12/2024');
  });
});
