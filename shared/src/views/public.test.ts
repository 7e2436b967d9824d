import { expect, test } from 'vitest';
import { moderator, openHall, presider } from '../testing/example-hall.ts';
import { views } from './audiences.ts';
import { project } from '../engine/view.ts';
import type { Viewer } from './viewer.ts';

const anyone: Viewer = { audience: 'public', seat: 's', department: null, registration: null };

test('V17 BX6 everyone sees how many were not admitted and why, and how many were not reached, as of a pause or the close', () => {
  const hall = openHall();
  const { registration } = hall.registers(['Chuyện riêng']);
  hall.does(moderator, 'speakers.reject', { registration, reason: 'offTopic', note: 'Kín' });
  hall.registers(['Mương tắc']);
  const figures = () => project(views.public, hall.meeting, anyone).moderation['only'];
  // Not in the moment in which a number disappears.
  expect(figures()).toEqual({ notReached: 0, rejected: {} });
  hall.does(presider, 'meeting.pause');
  expect(figures()).toEqual({ notReached: 0, rejected: { offTopic: 1 } });
  hall.does(presider, 'meeting.close', {});
  expect(figures()).toEqual({ notReached: 1, rejected: { offTopic: 1 } });
  expect(project(views.screen, hall.meeting, { ...anyone, audience: 'screen' }).moderation).toEqual({
    only: figures(),
  });
});
