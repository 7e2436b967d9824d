import { expect, test } from 'vitest';
import { theDate } from '../../calendar/civil-date.ts';
import type { Lasting } from '../../office/lasting.ts';
import { there, type Hall } from '../../testing/example-hall.ts';
import { day, followedHall, matterIn, reports, tells, verifies } from '../../testing/followed-hall.ts';
import { as } from '../../testing/playing.ts';
import { seenBy } from '../../testing/seen-by.ts';

const system = as('system');
const lastDay = theDate('2024-11-30');

/** Land is succeeded by a body that this conference did not call, and that one by another later. */
function endsLand(hall: Hall, ...rows: readonly Lasting[]): void {
  const known = new Map(
    [
      { id: 'dat-dai', name: 'Phòng Đất đai', validTo: lastDay, successor: 'kinh-te' },
      { id: 'kinh-te', name: 'Phòng Kinh tế', validTo: null, successor: null },
      ...rows,
    ].map((body) => [body.id, body]),
  );
  hall.bodies = { get: (id) => known.get(id) };
}

test('FU17 TD24 what is open passes to the successor with its history, first day kept, from the day after the last', () => {
  const { hall, petition, commitment } = followedHall();
  reports(hall, commitment, { code: '3a', until: '2025-01-15' });
  endsLand(hall);
  expect(hall.does(system, 'parts.succeed', {})).toEqual([]);
  hall.wait(10 * day);
  hall.does(system, 'parts.succeed', {});
  const { firstDue, department } = there(hall.meeting.commitments.get(commitment));
  expect([department, firstDue]).toEqual(['kinh-te', '2024-12-13']);
  expect(hall.meeting.departments.get('kinh-te')).toMatchObject({ name: 'Phòng Kinh tế', body: 'kinh-te' });
  expect(there(hall.meeting.partRecords.get(commitment))).toMatchObject({
    report: { code: '3a' },
    formerly: [{ department: 'dat-dai', until: lastDay, succeeded: true }],
  });
  expect(matterIn(hall, petition)).toMatchObject({ lead: 'kinh-te', parts: [{ part: 'lead' }] });
  expect(hall.does(system, 'parts.succeed', {})).toEqual([]);

  const owedBy = (department: string) => Object.values(seenBy('link', hall.meeting, { department }).owed);
  expect(owedBy('dat-dai')).toEqual([]);
  expect(owedBy('kinh-te')).toMatchObject([
    { id: commitment, part: 'lead', formerly: [{ until: lastDay, succeeded: true }], report: { code: '3a' } },
  ]);
  expect(owedBy('kinh-te')[0]?.text).toBe(hall.meeting.petitions.get(petition)?.text);
});

test('FU17 TD11 what is done stays with whoever did it, and where nobody took over nothing passes', () => {
  const { hall, petition, commitment } = followedHall();
  reports(hall, commitment);
  verifies(hall, commitment);
  endsLand(hall);
  hall.wait(10 * day);
  expect(hall.does(system, 'parts.succeed', {})).toEqual([]);
  tells(hall, petition, '2024-11-25');

  const other = followedHall().hall;
  const land = { id: 'dat-dai', name: 'Phòng Đất đai', validTo: lastDay, successor: null };
  other.bodies = { get: (id) => (id === 'dat-dai' ? land : undefined) };
  other.wait(10 * day);
  expect(other.does(system, 'parts.succeed', {})).toEqual([]);
});

test('FU17 TD24 over several changes the last one owes it, and a body that is called already is called once', () => {
  const { hall, commitment } = followedHall();
  endsLand(
    hall,
    { id: 'kinh-te', name: 'Phòng Kinh tế', validTo: theDate('2024-12-02'), successor: 'xay-dung' },
    { id: 'xay-dung', name: 'Phòng Xây dựng', validTo: null, successor: null },
  );
  hall.wait(20 * day);
  const events = hall.does(system, 'parts.succeed', {});
  expect(events).toMatchObject([{ type: 'commitmentHandedOver', department: 'xay-dung' }]);
  expect(hall.meeting.commitments.get(commitment)?.department).toBe('xay-dung');
});
