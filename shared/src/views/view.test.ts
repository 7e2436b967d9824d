import { expect, test } from 'vitest';
import { conveneHall, moderator } from '../testing/example-hall.ts';
import { views } from './audiences.ts';
import { diff, rememberedChanges } from '../engine/view.ts';
import type { Viewer } from './viewer.ts';

const viewers: readonly Viewer[] = (['chair', 'moderator', 'public'] as const).map((audience) => ({
  ...{ audience, seat: 'x' },
  ...{ department: null, registration: null },
}));

test('Y6 viewers who are told in turn are told the same as each by itself, whatever they stand at', () => {
  const hall = conveneHall();
  hall.does(moderator, 'meeting.openIntake');
  const states = [hall.meeting];
  for (const no of [1, 2, 3]) {
    hall.does(moderator, 'announcements.make', { text: `Thông báo ${no}` });
    hall.registers([`Câu ${no}`]);
    states.push(hall.meeting);
  }
  const changesOf = rememberedChanges();
  for (const viewer of viewers)
    for (const before of states)
      for (const after of states)
        expect(diff(views[viewer.audience], before, after, viewer, changesOf)).toEqual(
          diff(views[viewer.audience], before, after, viewer),
        );
});

test('Y6 what changed is found once for all who are told of it', () => {
  const hall = conveneHall();
  const before = hall.meeting.announcements;
  hall.does(moderator, 'announcements.make', { text: 'Giải lao' });
  const changesOf = rememberedChanges();
  const found = changesOf(before, hall.meeting.announcements);
  expect(found).toHaveLength(1);
  expect(changesOf(before, hall.meeting.announcements)).toBe(found);
});
