import { expect, test } from 'vitest';
import { moderator, openHall, presider, there } from '../../testing/example-hall.ts';

const shown = (hall: ReturnType<typeof openHall>) =>
  [...hall.meeting.screens].sort((a, b) => (a.id < b.id ? -1 : 1)).map((row) => row.view);

test('F1 screens are set by name, or all at once', () => {
  const hall = openHall();
  hall.does(moderator, 'screens.show', { screens: ['trai'], view: 'queue' });
  expect(shown(hall)).toEqual(['follow', 'queue']);
  hall.does(presider, 'screens.show', { view: 'backdrop' });
  expect(shown(hall)).toEqual(['backdrop', 'backdrop']);
  expect(hall.does(moderator, 'screens.show', { view: 'backdrop' })).toEqual([]);
});

test('F1 an unknown screen changes none', () => {
  const hall = openHall();
  expect(hall.refusal(moderator, 'screens.show', { screens: ['trai', 'la'], view: 'queue' })).toBe(
    'unknownScreen',
  );
  expect(shown(hall)).toEqual(['follow', 'follow']);
});

test('F2 a message needs words, and is gone with the next view', () => {
  const hall = openHall();
  expect(hall.refusal(moderator, 'screens.show', { view: 'message' })).toBe('malformed');
  hall.does(moderator, 'screens.show', { view: 'message', message: 'Mời đại biểu ổn định chỗ ngồi' });
  expect(hall.meeting.screens.get('trai')?.message).toBe('Mời đại biểu ổn định chỗ ngồi');
  hall.does(moderator, 'screens.show', { view: 'follow' });
  expect(hall.meeting.screens.get('trai')?.message).toBe('');
});

test('F3 a screen that is added follows the session', () => {
  const hall = openHall();
  hall.does(moderator, 'screens.add', { id: 'sanh', name: 'Sảnh' });
  expect(hall.meeting.screens.get('sanh')).toEqual({
    ...{ id: 'sanh', name: 'Sảnh', view: 'follow', message: '' },
    order: 2,
  });
  expect(hall.refusal(moderator, 'screens.add', { id: 'sanh', name: 'Sảnh' })).toBe('sameIdTwice');
});

test('F4 an announcement stands until it is cleared', () => {
  const hall = openHall();
  hall.does(presider, 'announcements.make', { text: 'Giải lao 15 phút' });
  const announcement = there([...hall.meeting.announcements][0]);
  expect(announcement).toMatchObject({ text: 'Giải lao 15 phút', at: hall.now });
  hall.does(moderator, 'announcements.clear', { announcement: announcement.id });
  expect(hall.meeting.announcements.size).toBe(0);
  expect(hall.refusal(moderator, 'announcements.clear', { announcement: announcement.id })).toBe(
    'unknownAnnouncement',
  );
});

test('F5 each screen has a usual view, and goes back to it with all others', () => {
  const hall = openHall();
  hall.does(moderator, 'screens.setUsual', { screen: 'trai', view: 'timer' });
  expect(hall.does(moderator, 'screens.setUsual', { screen: 'trai', view: 'timer' })).toEqual([]);
  expect(hall.refusal(moderator, 'screens.setUsual', { screen: 'la', view: 'timer' })).toBe('unknownScreen');
  expect(hall.refusal(moderator, 'screens.setUsual', { screen: 'trai', view: 'message' })).toBe('malformed');
  expect(shown(hall)).toEqual(['follow', 'follow']);
  hall.does(presider, 'screens.show', { view: 'message', message: 'Giải lao 15 phút' });
  hall.does(presider, 'screens.toUsual', {});
  expect(shown(hall)).toEqual(['follow', 'timer']);
  expect(hall.meeting.screens.get('trai')?.message).toBe('');
  expect(hall.does(moderator, 'screens.toUsual', {})).toEqual([]);
});
