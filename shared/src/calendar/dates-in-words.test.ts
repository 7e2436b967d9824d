import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { theDate } from './civil-date.ts';
import { dateInWords, shortDate, timeAndDate, timeLeft, timeOfDay, timePassed } from './dates-in-words.ts';
import { instant, milliseconds } from './instant.ts';

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

describe('timers', () => {
  test.each([
    [180_000, '3:00', '3:00'],
    [179_999, '3:00', '2:59'],
    [59_001, '1:00', '0:59'],
    [1, '0:01', '0:00'],
    [0, '0:00', '0:00'],
    [-999, '0:00', '0:00'],
    [-1000, '−0:01', '0:00'],
    [-65_500, '−1:05', '0:00'],
    [4_500_000, '75:00', '75:00'],
  ])('C12 %i ms are %s left or %s passed', (count, left, passed) => {
    expect(timeLeft(milliseconds(count))).toBe(left);
    expect(timePassed(milliseconds(count))).toBe(passed);
  });

  test('C12 what is left and what has passed always show the whole', () => {
    const inSeconds = (text: string) => {
      const [minutes = '', seconds = ''] = text.split(':');
      return Number(minutes) * 60 + Number(seconds);
    };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 180_000 }), (passed) => {
        const left = timeLeft(milliseconds(180_000 - passed));
        expect(inSeconds(left) + inSeconds(timePassed(milliseconds(passed)))).toBe(180);
      }),
    );
  });
});
