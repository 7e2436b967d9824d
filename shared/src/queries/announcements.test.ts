import { expect, test } from 'vitest';
import { openHall, presider } from '../testing/example-hall.ts';
import { seenBy } from '../testing/seen-by.ts';
import { standingAnnouncements } from './announcements.ts';

test('F6 an announcement with an end leaves by itself', () => {
  const hall = openHall();
  hall.does(presider, 'announcements.make', { text: 'Giải lao 15 phút', minutes: 15 });
  hall.does(presider, 'announcements.make', { text: 'Mời ổn định chỗ ngồi' });
  const { announcements } = seenBy('screen', hall.meeting);
  const texts = () => standingAnnouncements(announcements, hall.now).map(({ text }) => text);
  expect(texts()).toHaveLength(2);
  hall.wait(15 * 60_000);
  expect(texts()).toEqual(['Mời ổn định chỗ ngồi']);
});
