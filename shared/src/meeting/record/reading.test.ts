import { expect, test } from 'vitest';
import { coChair, openHall, presider, secretary, type Hall } from '../../testing/example-hall.ts';
import { seenBy } from '../../testing/seen-by.ts';
import { only } from '../../engine/view.ts';

function adopted(): { hall: Hall; petition: string } {
  const hall = openHall();
  const { petition } = hall.registers();
  hall.does(secretary, 'conclusion.compile');
  hall.does(presider, 'conclusion.adopt', { withGaps: true });
  return { hall, petition };
}

test('N10 BL10 hall screens are told which lines whoever presides reads aloud, and when that ended', () => {
  const { hall, petition } = adopted();
  const told = () => seenBy('screen', hall.meeting).reading[only];
  expect(told()).toEqual({ lines: [], at: null });
  hall.does(presider, 'conclusion.read', { lines: [petition] });
  expect(told()).toEqual({ lines: [petition], at: hall.now });
  hall.does(presider, 'conclusion.read', { lines: [] });
  expect(told()).toMatchObject({ lines: [] });
  expect(hall.refusal(coChair, 'conclusion.read', { lines: [petition] })).toBe('notPresiding');
});

test('N10 BL10 reading a draft, and the same page once more, turns nothing', () => {
  const { hall, petition } = adopted();
  hall.does(presider, 'conclusion.read', { lines: [petition] });
  const before = hall.meeting;
  hall.does(presider, 'conclusion.read', { lines: [petition] });
  hall.does(presider, 'conclusion.reopen');
  hall.does(presider, 'conclusion.read', { lines: [] });
  expect(hall.meeting.reading).toBe(before.reading);
});
