import { expect, test } from 'vitest';
import { theDate } from '../calendar/civil-date.ts';
import { project } from '../engine/view.ts';
import type { RuleLine } from '../office/rule-profile.ts';
import { openHall, presider } from '../testing/example-hall.ts';
import { views } from './audiences.ts';
import { answerLimit } from '../meeting/followup/answer-limit.ts';

test('D12 a receipt says until when what was left open is answered, once the meeting is closed', () => {
  const hall = openHall();
  const { registration } = hall.registers(['Mương tắc']);
  const viewer = { audience: 'receipt', seat: 's', department: null, registration } as const;
  const told = () => project(views.receipt, hall.meeting, viewer).answerBy['only'];
  expect(told()).toEqual({ due: null, certainty: 'official' });
  hall.does(presider, 'meeting.close', {});
  expect(told()).toEqual(answerLimit(hall.meeting));
  expect(told()?.due).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test('D12 the day is counted from the session by the answer line, and says whether its calendar is decided', () => {
  const { meeting } = openHall();
  const held = { ...meeting.about, startedAt: null, heldOn: theDate('2021-10-28') };
  expect(answerLimit({ ...meeting, about: held })).toEqual({ due: '2021-11-18', certainty: 'official' });
  const shorter = { ...held, rules: { ...held.rules, answerWorkingDays: 1 } };
  expect(answerLimit({ ...meeting, about: shorter }).due).toBe('2021-10-29');

  const answerLine = (change: Partial<RuleLine>) => {
    const lines = meeting.house.profile.lines.map((line) =>
      line.id === 'answer' ? { ...line, ...change } : line,
    );
    return { ...meeting.house, profile: { lines } };
  };
  const inDays = answerLine({ unit: 'calendar', offset: 10, boundary: 'exclusive' });
  expect(answerLimit({ about: held, house: inDays }).due).toBe('2021-11-06');

  const late = { ...held, heldOn: theDate('2099-12-20') };
  expect(answerLimit({ about: late, house: meeting.house }).certainty).toBe('noCalendar');
});

test('D12 without a day or a rule there is no date', () => {
  const { meeting } = openHall();
  const about = { ...meeting.about, startedAt: null, heldOn: null };
  expect(answerLimit({ ...meeting, about }).due).toBeNull();
  const house = { ...meeting.house, profile: { lines: [] } };
  expect(answerLimit({ ...meeting, house }).due).toBeNull();
});
