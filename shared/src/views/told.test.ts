import { expect, test } from 'vitest';
import { diff, project } from '../engine/view.ts';
import { coordinator, desk, moderator, openHall, presider, there } from '../testing/example-hall.ts';
import { day, disposes, followedHall, reports, tells, verifies } from '../testing/followed-hall.ts';
import { views } from './audiences.ts';

const viewer = { audience: 'desk', seat: 'desk-2', department: null, registration: null } as const;
const reason = 'Đường vẫn ngập mỗi khi mưa to';

test('CZ5 TD21 the door sees what was told to whoever registered, and notes in their name what they say', () => {
  const { hall, petition, commitment } = followedHall();
  const seen = () => project({ told: views.desk.told }, hall.meeting, viewer).told;
  reports(hall, commitment);
  verifies(hall, commitment);
  expect(seen()).toEqual({});
  const before = hall.meeting;
  tells(hall, petition, '2024-11-22');
  const { no, registration } = there(hall.meeting.petitions.get(petition));
  const entity = { id: petition, no, registration, received: false, waits: false, may: 'here' };
  expect(seen()).toEqual({ [petition]: entity });
  expect(diff({ told: views.desk.told }, before, hall.meeting, viewer)).toEqual({
    told: { [petition]: entity },
  });
  hall.does(desk, 'matters.confirmReceipt', { petition, through: 'Trưởng thôn Mẫu' });
  expect(seen()[petition]).toMatchObject({ received: true, may: 'here' });
  hall.does(desk, 'matters.askReopening', { petition, reason, through: 'Trưởng thôn Mẫu' });
  expect(seen()[petition]).toMatchObject({ waits: true, may: 'nothing' });
  hall.wait(day);
  hall.does(coordinator, 'matters.decideReopening', { petition, due: null, reason: 'Rãnh đã nạo vét' });
  expect(seen()[petition]).toMatchObject({ waits: false, may: 'atOffice' });
});

test('CZ5 UB3 the door reads no words, and nothing of it is there before the close', () => {
  const { hall, petition, commitment } = followedHall();
  const open = { ...hall.meeting, about: { ...hall.meeting.about, state: 'inSession' as const } };
  reports(hall, commitment);
  verifies(hall, commitment);
  tells(hall, petition, '2024-11-22');
  const told = project(views.desk, hall.meeting, viewer);
  expect(Object.keys(told.told)).toEqual([petition]);
  expect(JSON.stringify(told)).not.toContain('Đường đã sửa xong');
  expect(project({ told: views.desk.told }, open, viewer).told).toEqual({});
});

test('CZ5 BX7 of what was merged each asker has their own', () => {
  const hall = openHall();
  const other = hall.registers();
  const { petition, commitment } = disposes(hall, 'toBeVerified');
  hall.does(moderator, 'petitions.merge', { petition: other.petition, into: petition });
  hall.does(presider, 'meeting.close');
  reports(hall, commitment);
  verifies(hall, commitment);
  tells(hall, petition, '2024-11-22');
  hall.does(desk, 'matters.confirmReceipt', { petition: other.petition });
  const { told } = project({ told: views.desk.told }, hall.meeting, viewer);
  expect([told[petition]?.received, told[other.petition]?.received]).toEqual([false, true]);
});
