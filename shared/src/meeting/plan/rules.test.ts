import { expect, test } from 'vitest';
import { theDate } from '../../calendar/civil-date.ts';
import { shippedHouse, type House } from '../../office/house.ts';
import { lineOf } from '../../office/rule-profile.ts';
import { there } from '../../testing/example-hall.ts';
import { rulesOf } from './rules.ts';

const usual = there(lineOf(shippedHouse.profile, 'answer', theDate('2026-11-30')));
const later = { ...usual, id: 'answer-2028', rule: 'answer', offset: 10, validFrom: theDate('2028-01-01') };

function answerDays(lines: House['profile']['lines'], day: string): number {
  return rulesOf({ ...shippedHouse, profile: { lines } }, theDate(day)).answerWorkingDays;
}

test('RP3 LW1 TD12 a meeting takes the line that holds on its day', () => {
  expect(answerDays([usual, later], '2027-12-31')).toBe(15);
  expect(answerDays([usual, later], '2028-01-01')).toBe(10);
});

test('RP3 LW1 TD12 without a line that holds, or with one that counts plain days, the usual number stands', () => {
  expect(answerDays([later], '2027-12-31')).toBe(15);
  expect(answerDays([{ ...usual, unit: 'calendar', offset: 7 }], '2027-12-31')).toBe(15);
});
