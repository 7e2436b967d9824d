import { expect, test } from 'vitest';
import { startOfDay, theDate } from '../calendar/civil-date.ts';
import { there } from '../testing/example-hall.ts';
import { followedHall, reports } from '../testing/followed-hall.ts';
import { dayList } from './day-list.ts';
import { dayOf } from './kept-day.ts';
import { keptMattersOf } from './kept-matters.ts';
import { bodiesToRemind, countToRemind } from './reminding.ts';
import { trackedMatters } from './tracked-matters.ts';

test('TK9 QN10 a body that is late stands once with all that it is late with, and as many matters are counted', () => {
  const { hall, commitment } = followedHall('toBeVerified', { due: '2024-11-25' });
  const listOn = (date: string) => {
    hall.now = startOfDay(theDate(date));
    const matters = trackedMatters(there(keptMattersOf(hall.meeting)), hall.now);
    return { count: countToRemind(matters), list: dayList(matters, [dayOf(hall.meeting)], theDate(date)) };
  };
  expect(listOn('2024-11-25')).toMatchObject({ count: 0 });
  expect(bodiesToRemind(listOn('2024-11-25').list)).toEqual([]);
  const late = listOn('2024-11-27');
  expect(late.count).toBe(1);
  expect(bodiesToRemind(late.list)).toMatchObject([{ rows: [{ commitment, past: 2 }] }]);
  reports(hall, commitment);
  expect(listOn('2024-11-27').count).toBe(0);
});
