import { expect, test } from 'vitest';
import { coordinator, land, presider, there } from '../../testing/example-hall.ts';
import { day, followedHall, matterIn, reports, verifies, works } from '../../testing/followed-hall.ts';

const later = { until: '2025-01-10', reason: 'Chờ vật tư về' };

test('FU6 BX9 a body asks for more time before its day passes, and the chair grants it once', () => {
  const { hall, petition, commitment } = followedHall();
  expect(hall.refusal(works, 'extensions.ask', { commitment, ...later })).toBe('notYours');
  expect(hall.refusal(land, 'extensions.ask', { commitment, ...later, until: '2024-12-13' })).toBe(
    'notLater',
  );
  hall.does(land, 'extensions.ask', { commitment, ...later });
  expect(matterIn(hall, petition).parts[0]?.asksUntil).toBe('2025-01-10');
  expect(hall.refusal(coordinator, 'extensions.grant', { commitment, ...later })).toBe('unknownChair');
  // What was asked for in time is granted later.
  hall.wait(30 * day);
  hall.does(coordinator, 'extensions.grant', { commitment, ...later, chair: 'an' });
  expect(there(hall.meeting.commitments.get(commitment))).toMatchObject({
    firstDue: '2024-12-13',
    due: '2025-01-10',
  });
  expect(there(hall.meeting.partRecords.get(commitment)).extensions).toMatchObject([
    { from: '2024-12-13', until: '2025-01-10', approver: { role: 'chair', chair: 'an' } },
  ]);
  const again = { commitment, until: '2025-02-10', reason: 'Chờ thêm vật tư' };
  expect(hall.refusal(presider, 'extensions.grant', again)).toBe('extendedAlready');
  expect(hall.meeting.petitions.get(petition)?.disposition?.due).toBe('2025-01-10');
});

test('FU6 TD19 an extension is not in time for the first day', () => {
  const { hall, petition, commitment } = followedHall();
  hall.does(presider, 'extensions.grant', { commitment, ...later });
  hall.wait(28 * day);
  expect(matterIn(hall, petition)).toMatchObject({ extended: true, overdue: 0, parts: [{ late: 5 }] });
  reports(hall, commitment);
  verifies(hall, commitment);
  expect(matterIn(hall, petition).parts[0]).toMatchObject({ late: 5, overdue: 0, reported: '2024-12-20' });
});

test('FU6 nobody is given more time whose day has passed, and a refusal has a reason', () => {
  const { hall, commitment } = followedHall();
  hall.does(land, 'extensions.ask', { commitment, ...later });
  hall.does(presider, 'extensions.refuse', { commitment, reason: 'Vật tư đã có' });
  expect(there(hall.meeting.partRecords.get(commitment))).toMatchObject({
    asked: null,
    refused: { reason: 'Vật tư đã có' },
  });
  expect(hall.refusal(presider, 'extensions.refuse', { commitment, reason: 'xxx' })).toBe(
    'extensionNotAsked',
  );
  hall.wait(22 * day);
  expect(hall.refusal(presider, 'extensions.grant', { commitment, ...later })).toBe('dueHasPassed');
  reports(hall, commitment);
  expect(hall.refusal(presider, 'extensions.grant', { commitment, ...later })).toBe('reportedAlready');
});

test('FU6 where the rules name the coordinator, the chair is not asked, and as often as they say', () => {
  const { hall, commitment } = followedHall();
  const { house } = hall.meeting;
  const extensions = { most: 2, by: 'coordinator', ground: 'habit', source: 'Quy chế' } as const;
  hall.meeting = { ...hall.meeting, house: { ...house, profile: { ...house.profile, extensions } } };
  expect(hall.refusal(presider, 'extensions.grant', { commitment, ...later })).toBe('notAllowed');
  hall.does(coordinator, 'extensions.grant', { commitment, ...later });
  hall.does(coordinator, 'extensions.grant', { commitment, until: '2025-02-10', reason: 'Mưa kéo dài' });
  expect(there(hall.meeting.commitments.get(commitment)).due).toBe('2025-02-10');
});
